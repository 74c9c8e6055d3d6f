import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Actions } from '../../../entrypoints/options/actions.ts';
import { Options } from '../../../entrypoints/options/Options.tsx';
import { VIEWS } from '../../../entrypoints/options/views.ts';
import { withStep } from '../../../lib/soften/steps.ts';
import { AS_IT_IS } from '../../../lib/soften/types.ts';
import { type Settings, settingsSchema } from '../../../lib/store/settings.ts';
import { NOW } from '../fixtures.tsx';
import type { States } from '../states.ts';
import '../../../assets/frames.css';
import '../../../entrypoints/options/options.css';

/** Presses lead nowhere here. */
const actions = {
  now: () => NOW,
  setWeekMessage: async () => true,
  ...{ ask: async () => true, drop: async () => ({}), dropHost: async () => {}, set: async () => {} },
  eraseEverything: async () => {},
  data: {
    ...{ save: async () => {}, read: async () => ({}), take: async () => {}, stop() {}, copy: async () => new Blob() },
    ...{ eraseCopies: async () => {}, eraseNetwork: async () => ({}), undo: async () => {}, dayOf: () => '2026-11-20' },
    listNetworks: async () => ['instagram', 'reddit'],
    watchCopies(onDays: (days: string[]) => void) {
      onDays(['2026-11-23']);
      return () => {};
    },
  },
} as unknown as Actions;

const at = NOW - 2 * 86_400_000;
const corrected = settingsSchema.parse({
  corrections: [
    { network: 'linkedin', host: 'linkedin.com', path: ['feed', ''], surface: 'feed', at },
    { network: 'site:news.example.org', host: 'news.example.org', path: ['inbox', ''], surface: 'messages', at },
  ],
  pointed: [{ network: 'linkedin', surface: 'feed', selector: 'div[role="article"]', fits: 12, at }],
});

const draw = (hash: string, on: string[] = [], settings: Partial<Settings> = {}) => (
  <Options at={{ hash }} state={{ on, settings: settingsSchema.parse(settings) }} actions={actions} />
);

const chosen = {
  ...{ posts: ['instagram'], mastodon: ['social.example'], sites: ['news.example.org'] },
  ...{ exact: true, unfocused: true, iconMinutes: true, idle: 90 },
  ...{ corrections: corrected.corrections, pointed: corrected.pointed },
};

export const states: States = {
  ...Object.fromEntries(
    ['feeds', 'limits', 'door', 'softer', 'corrections'].map((id) => [`nothing is on: ${id}`, () => draw(`#${id}`)]),
  ),
  ...Object.fromEntries(
    VIEWS.map(({ id }) => [
      `some networks are on: ${id}`,
      () => draw(`#${id}`, ['instagram', 'x', 'mastodon'], chosen),
    ]),
  ),
  'a softer feed, on a site that was added, with parts hidden': () =>
    draw('#softer', ['site:news.example.org'], {
      hidden: ['aside.trending', 'section[data-testid="more-stories"]'].map((selector) => ({
        network: 'site:news.example.org',
        selector,
        at,
      })),
    }),
  'a softer feed, a lot of it': () =>
    draw('#softer', ['instagram'], { soft: { instagram: withStep(AS_IT_IS, 'lot') } }),
  'what was found': () => <Typed words="night">{draw('')}</Typed>,
  'nothing was found': () => <Typed words="zzzz">{draw('')}</Typed>,
};

/** With these words in the search. */
function Typed({ words, children }: { words: string; children: ComponentChildren }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const field = box.current?.querySelector<HTMLInputElement>('[type=search]');
    if (!field) return;
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, [words]);
  return <div ref={box}>{children}</div>;
}
