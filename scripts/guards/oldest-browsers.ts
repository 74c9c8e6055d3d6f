import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { CompatData, CompatStatement, Identifier, SimpleSupportStatement } from '@mdn/browser-compat-data';
import { OLDEST } from '../build/oldest.ts';
import type { Guard } from './guard.ts';

/** What the oldest browsers lack and we use all the same: how the code goes on without it. A name here that is no longer used is
 *  reported too. */
const USED_WHERE_THERE: Record<string, string> = {
  'Document.prerendering': 'a browser that has none prepares no page ahead',
  'IntersectionObserver.delay': 'without it there is a report at each frame',
  'Document.pictureInPictureElement': 'undefined is no video',
  'ShadowRoot.pictureInPictureElement': 'the same name, asked of the document',
  'Window.documentPictureInPicture': 'asked for with ?.',
  'Navigator.vibrate': 'asked for with in',
  'Element.activeViewTransition': 'the same name, asked of the document, which has it',
};
/** Members of these are asked of the one thing there is of them, so their names say what is meant. */
const ONE_OF_A_KIND = [
  'Window',
  'Document',
  'ShadowRoot',
  'Navigator',
  'Element',
  'IntersectionObserver',
  'ViewTransition',
];
/** Members that share a name with one of an array, of a network's address or of ours; none of them is used. */
const OTHERS = [
  'Iterator.concat',
  'Iterator.includes',
  'Iterator.join',
  'Iterator.windows',
  'Navigator.ml',
  'Navigator.share',
];

const FOLDERS = ['lib', 'components', 'entrypoints'];
const BROWSER_API = /\bbrowser\.([a-zA-Z]+)(\?\.|\.| as typeof browser\.\w+ \| undefined)(?:([a-zA-Z]+)(\?\.)?)?/g;

export const oldestBrowsers: Guard = {
  name: 'oldest browsers',
  rule: 'what one of the oldest browsers lacks is asked for before it is used',
  reads: 'source',
  async find(root) {
    const data = createRequire(import.meta.url)('@mdn/browser-compat-data') as CompatData;
    const files = FOLDERS.flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
        .map((name) => ({
          file: join(folder, name),
          text: withoutComments(readFileSync(join(root, folder, name), 'utf8')),
        })),
    );
    return [...extensionApis(data, files), ...webApis(data, files)];
  },
};

interface File {
  file: string;
  text: string;
}

const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');

/** `browser.menus.create` where a phone has no `menus`: a worker ends at its first line there. */
function extensionApis({ webextensions }: CompatData, files: File[]): string[] {
  return files.flatMap(({ file, text }) =>
    [...text.matchAll(BROWSER_API)].flatMap(([use, space = '', asks, member, asksMember]) => {
      const api = webextensions.api?.[space === 'contextMenus' ? 'menus' : space]; // Chrome's name for it
      if (!api) return [`${file}: ${use} is in no table`];
      const nowhere = lackedBy(api.__compat).join(', ');
      if (nowhere && asks === '.') return [`${file}: ${use} is not in ${nowhere}`];
      const missing = member ? lackedBy(api[member]?.__compat).join(', ') : '';
      return missing && asks === '.' && !asksMember ? [`${file}: ${use} is not in ${missing}`] : [];
    }),
  );
}

/** What scripts and pages use of the browser itself. */
function webApis({ api, javascript }: CompatData, files: File[]): string[] {
  const members = [
    ...ONE_OF_A_KIND.flatMap((one) => membersOf(one, api[one])),
    ...Object.entries(javascript.builtins ?? {}).flatMap(([one, node]) => membersOf(one, node as Identifier)),
  ].filter(({ name }) => !OTHERS.includes(name));
  const used = new Map<string, string[]>();
  for (const { name, word } of members) {
    const use = new RegExp(
      `\\.${word}\\b|\\{[^{}()]*\\b${word}\\b[^{}()]*\\} = (doc|document|win|window|navigator)\\b`,
    );
    const where = files.filter(({ text }) => use.test(text)).map(({ file }) => file);
    if (where.length > 0) used.set(name, where);
  }
  return [
    ...[...used]
      .filter(([name]) => !(name in USED_WHERE_THERE))
      .map(([name, where]) => `${where[0]}: ${name} is not in ${members.find((one) => one.name === name)?.lacked}`),
    ...Object.keys(USED_WHERE_THERE)
      .filter((name) => !used.has(name))
      .map((name) => `${name} is listed as used where it is there, and is used nowhere`),
  ];
}

/** The members of an interface that one of the oldest browsers lacks. */
const membersOf = (one: string, node: Identifier | undefined): { name: string; word: string; lacked: string }[] =>
  Object.entries(node ?? {}).flatMap(([key, member]) => {
    if (key === '__compat' || key.endsWith('_event')) return [];
    const lacked = lackedBy((member as Identifier).__compat).join(', ');
    const word = key.replace(/_static$/, '');
    return lacked && /^\w+$/.test(word) ? [{ name: `${one}.${word}`, word, lacked }] : [];
  });

/** @returns which of the oldest browsers have it not, or not yet */
function lackedBy(compat: CompatStatement | undefined): string[] {
  if (!compat) return [];
  return Object.entries(OLDEST).flatMap(([browser, oldest]) => {
    const known = [compat.support[browser as keyof typeof OLDEST] ?? []].flat() as SimpleSupportStatement[];
    const one = known.find((it) => !it.flags && !it.prefix && !it.alternative_name && !it.version_removed);
    const since = one?.version_added;
    const there =
      typeof since === 'string' && since !== 'preview' && Number.parseFloat(since.replace('≤', '')) <= oldest;
    return there ? [] : [`${browser} ${oldest}`];
  });
}
