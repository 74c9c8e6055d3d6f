/** Registers the scripts of the networks that are on. Made again from the granted origins at every start: an update drops
 *  registrations in both browsers (Chromium 156, Firefox 153), a restart in some set-ups. */
import { browser } from 'wxt/browser';
import type { NetworkOn } from '../../browser/networks-on.ts';
import type { HiddenPart } from '../../corrections/types.ts';
import { languageFiles } from '../../i18n/language-files.ts';
import type { Sheet } from '../../limits/sheet.ts';
import { networks } from '../../networks/index.ts';
import { hiddenOn } from '../../soften/hidden.ts';
import { type SoftMismatch, staleOf, withoutStale } from '../../soften/standing.ts';
import { switchesOf } from '../../soften/switches.ts';
import { AS_IT_IS, isAsItIs, type Softer } from '../../soften/types.ts';

type Script = Parameters<typeof browser.scripting.registerContentScripts>[0][number];

/** What a person chose beyond attention itself. */
export interface Extras {
  /** where posts are hidden until it is known whether something comes over them, by network */
  sheets: Readonly<Record<string, Sheet | null>>;
  /** count the posts that are seen */
  countItems: boolean;
  /** what makes feeds softer, by network */
  soft: Softer;
  /** where what is known of a network's parts stopped fitting its pages */
  softMismatches?: readonly SoftMismatch[];
  /** what is hidden, on sites that were added whole */
  hidden?: readonly HiddenPart[];
  /** whether something sets the person off on a network */
  folds?(network: string): boolean;
  /** the language that was chosen; '' follows the browser */
  language?: string;
}

/** The files of one network's pages, in order. */
export const filesFor = (id: string, extras: Extras): string[] => [
  `networks/${id.replace(/:.*/, '')}.js`,
  'content-scripts/attention.js',
  ...(extras.countItems ? ['content-scripts/count-items.js'] : []),
  ...(extras.sheets[id] === 'always' ? ['content-scripts/door.js'] : []),
  ...(extras.sheets[id] === 'drift' ? ['content-scripts/door-on-drift.js'] : []),
  ...inLanguage(extras.language, [
    ...(extras.folds?.(id) ? ['content-scripts/fold-posts.js'] : []),
    ...softFilesFor(id, extras),
  ]),
];

/** What says words to a person, and in front of it which language they chose. */
const inLanguage = (chosen: string | undefined, files: string[]): string[] =>
  chosen === undefined || files.length === 0 ? files : [...languageFiles(chosen), ...files];

/** In order: what is on, what is known of the network's parts, what acts on both. */
function softFilesFor(id: string, { soft, softMismatches = [], hidden }: Extras): string[] {
  const choice = soft[id] ?? AS_IT_IS;
  const hides = hiddenOn(id, hidden).length > 0;
  if (isAsItIs(choice) && !hides) return [];
  const known = networks.find((network) => network.id === id)?.soft;
  return [
    ...switchesOf(withoutStale(choice, staleOf(id, softMismatches))).map((one) => `soften/${one}.js`),
    ...(hides ? ['soften/hidden.js'] : []),
    ...(known ? [`soften/of-${id}.js`] : []),
    'content-scripts/soften.js',
  ];
}

/** Makes the registrations equal to what is on, in one queue; nothing is done where they are already so. */
export function register(on: readonly NetworkOn[], extras: Extras): Promise<void> {
  running = running.catch(() => undefined).then(() => reconcile(on.map((network) => scriptFor(network, extras))));
  return running;
}
let running: Promise<void> = Promise.resolve();

const scriptFor = ({ id, matches }: NetworkOn, extras: Extras): Script => ({
  id,
  matches,
  js: filesFor(id, extras),
  runAt: 'document_start',
  allFrames: false,
  persistAcrossSessions: true,
});

async function reconcile(wanted: Script[]): Promise<void> {
  const there = await browser.scripting.getRegisteredContentScripts();
  const same = (a: Script, b: Script) => key(a) === key(b);
  const old = there.filter((script) => !wanted.some((one) => same(one, script as Script)));
  const fresh = wanted.filter((script) => !there.some((one) => same(script, one as Script)));
  if (old.length > 0) await browser.scripting.unregisterContentScripts({ ids: old.map(({ id }) => id) });
  if (fresh.length > 0) await browser.scripting.registerContentScripts(fresh);
}

/** Browsers give file names back with or without a leading slash or origin. */
const key = ({ id, matches = [], js = [] }: Script): string =>
  JSON.stringify([
    id,
    [...matches].sort(),
    js.map((file) => file.replace(/^.*?(networks|content-scripts|soften|language)\//, '$1/')),
  ]);
