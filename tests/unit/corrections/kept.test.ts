// What a person said of pages goes into a file and comes out of one; a file brings nothing that they could not have said.
import { expect, test } from 'vitest';
import { withCorrection, withHidden, withPointed } from '../../../lib/corrections/apply.ts';
import type { HiddenPart, PageCorrection, PointedPost } from '../../../lib/corrections/types.ts';
import { MOST_CORRECTIONS } from '../../../lib/rules/bounds.ts';
import { settingsFrom } from '../../../lib/store/import/settings.ts';

const page: PageCorrection = { network: 'x', host: 'x.com', path: ['feed', ''], surface: 'feed', at: 1 };
const post: PointedPost = { network: 'x', surface: 'feed', selector: 'div[role="feed"]>div', fits: 12, at: 1 };
const part: HiddenPart = { network: 'site:cats.example', selector: 'aside.trending', at: 1 };

test('a file brings what was said, as it was said', () => {
  const said = { corrections: [page], pointed: [post], hidden: [part] };
  expect(settingsFrom(JSON.parse(JSON.stringify(said)))).toEqual({ settings: said, unfit: 0 });
});

test.each([
  ['a handle in an address', { corrections: [{ ...page, path: ['someone_99'] }] }],
  ['an address that is deeper than any pattern', { corrections: [{ ...page, path: Array(7).fill('a') }] }],
  ['a whole web in the place of a host', { corrections: [{ ...page, host: '*' }] }],
  ['settings as a choice', { corrections: [{ ...page, surface: 'settings' }] }],
  ['a network that nobody could name', { corrections: [{ ...page, network: 'X/..' }] }],
  ['a text of a page', { pointed: [{ ...post, selector: '[aria-label="Sam Smith"]' }] }],
  ['a selector for everything', { pointed: [{ ...post, selector: '*' }] }],
  ['a selector that is dear to ask', { pointed: [{ ...post, selector: 'div:has(div:has(div))' }] }],
  ['a hidden part that is named by a text', { hidden: [{ ...part, selector: '[aria-label="Sam Smith"]' }] }],
  ['a whole page as a hidden part', { hidden: [{ ...part, selector: 'body' }] }],
  ['a hidden part of a network whose parts are known', { hidden: [{ ...part, network: 'x' }] }],
  ['posts on a page that has none', { pointed: [{ ...post, surface: 'messages' }] }],
])('%s is left out', (_, given) => {
  const { settings, unfit } = settingsFrom(given);
  expect(unfit).toBe(1);
  expect(Object.values(settings)).toEqual([[]]);
});

test('a person may say as much as fits, and the newest is kept', () => {
  const words = Array.from({ length: MOST_CORRECTIONS }, (_, i) => ({ ...page, host: `h${i}.example` }));
  const kind = {
    place: { network: 'x', surface: 'other' },
    ours: 'other',
    pattern: { host: 'new.example', path: [] },
    choices: [],
  } as const;
  const said = withCorrection(words, { ...kind, pattern: { host: 'new.example', path: [] } }, 'feed', 2);
  expect(said).toHaveLength(MOST_CORRECTIONS);
  expect(said.at(-1)?.host).toBe('new.example');
  const posts = words.map((_, i) => ({ ...post, network: `n${i}` }));
  expect(withPointed(posts, post)).toHaveLength(MOST_CORRECTIONS);
  const parts = words.map((_, i) => ({ ...part, network: `site:${i}.example` }));
  expect(withHidden(parts, part)).toHaveLength(MOST_CORRECTIONS);
  expect(withHidden([part], { ...part, at: 2 })).toEqual([{ ...part, at: 2 }]);
});
