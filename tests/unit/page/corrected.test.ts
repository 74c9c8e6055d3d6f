// @vitest-environment happy-dom
// What a person says of a page comes with the background's answer, and holds on that page from then on.
import { beforeEach, expect, test, vi } from 'vitest';
import type { OwnRules, PageRules } from '../../../lib/networks/types.ts';
import { attendedPage } from './attended-page.ts';

const page = attendedPage();
let rules: PageRules;
beforeEach(() => {
  rules = {
    id: 'test',
    surfaces: [
      { surface: 'feed', path: '^/$' },
      { surface: 'messages', path: '^/direct' },
    ],
    item: 'article',
  };
});

const NEW_TAB: OwnRules = { surfaces: [{ surface: 'feed', path: '^/newtab/?$' }] };
const NO_FEED: OwnRules = { surfaces: [{ surface: 'other', path: '^/$' }] };

test('a page that our rules do not know counts within a second of the word that it is a feed', async () => {
  page.open('/newtab', rules);
  await page.scroll(3);
  expect(page.handle.counting()).toBe(false);
  page.answerWith(NEW_TAB);
  page.handle.orders({ kind: 'orders', ask: true });
  await page.scroll(1);
  expect(page.handle.place()).toMatchObject({ network: 'test', surface: 'feed' });
  expect(page.handle.counting()).toBe(true);
  await page.scroll(6);
  expect(page.sentOf('claim').at(-1)).toMatchObject({ network: 'test', surface: 'feed' });
  expect(page.sentOf('claim').every((claim) => !('own' in claim) && !('byAddress' in claim))).toBe(true);
});

test('it counts by its address where no post is found, and each claim says so', async () => {
  page.show('<p>Nothing that looks like a post</p>');
  page.answerWith(NEW_TAB);
  page.open('/newtab', rules);
  await page.scroll(8);
  expect(page.sentOf('claim').at(-1)).toMatchObject({ surface: 'feed', byAddress: true });
});

test('a page that a person said is nothing notes nothing from its first answer on', async () => {
  page.answerWith(NO_FEED);
  page.open('/', rules);
  await page.scroll(12);
  expect(page.sentOf('claim')).toEqual([]);
});

test('an answer to a claim says only that it still holds, and takes back what does not', async () => {
  page.answerWith(NEW_TAB);
  page.open('/newtab', rules);
  await page.scroll(1);
  page.verdict.page.own = true;
  await page.scroll(12);
  expect(page.handle.counting()).toBe(true);
  page.answerWith();
  await page.scroll(6);
  expect(page.handle.counting()).toBe(false);
});

test('taken back, the page is what it was within a second', async () => {
  page.answerWith(NO_FEED);
  page.open('/', rules);
  await page.scroll(2);
  page.answerWith();
  page.handle.orders({ kind: 'orders', ask: true });
  await page.scroll(1);
  expect(page.handle.counting()).toBe(true);
});

/** The person goes to another tab, or comes back. */
function show(is: boolean): void {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(is ? 'visible' : 'hidden');
  vi.spyOn(document, 'hasFocus').mockReturnValue(is);
  const event = new Event('visibilitychange');
  document.dispatchEvent(Object.defineProperty(event, 'isTrusted', { value: true }));
}
const arrivals = () => page.sent.filter(({ type }) => type === 'arrive').length;

test.each([
  ['a feed by their word', '/newtab', {}],
  ['a post that they want counted', '/p/1', { posts: true }],
])('opened behind another tab, %s counts as soon as it is in front', async (_, path, options) => {
  rules.surfaces.push({ surface: 'post', path: '^/p/' });
  page.answerWith(NEW_TAB);
  Object.assign(page.verdict.page, options);
  show(false);
  page.open(path, rules);
  await page.scroll(2);
  expect([arrivals(), page.handle.counting()]).toEqual([0, false]);
  show(true);
  await page.scroll(1);
  expect(page.handle.counting()).toBe(true);
});

test('a page that was behind as something was said of it asks once, as it comes to the front', async () => {
  page.open('/newtab', rules);
  await page.scroll(1);
  expect(arrivals()).toBe(1);
  show(false);
  page.answerWith(NEW_TAB);
  page.handle.orders({ kind: 'orders', ask: true });
  await page.scroll(1);
  expect(arrivals()).toBe(1);
  show(true);
  await page.scroll(1);
  expect(page.handle.counting()).toBe(true);
});

test('a page of which nothing new was said asks nothing as it comes back', async () => {
  page.open('/unheard/of', rules);
  await page.scroll(1);
  for (const is of [false, true, false, true]) show(is);
  await page.scroll(1);
  expect(arrivals()).toBe(1);
});

test('nothing turns messages into a feed', async () => {
  page.answerWith({ surfaces: [{ surface: 'feed', path: '^/' }] });
  page.open('/direct/inbox', rules);
  await page.scroll(12);
  expect(page.handle.place()?.surface).toBe('messages');
  expect(page.sentOf('claim')).toEqual([]);
});

test('what is taken back of a post no longer counts within a second', async () => {
  page.show('<section data-box="0 0 1000 500"></section>');
  page.answerWith({ surfaces: [], item: { feed: 'section' } });
  page.open('/', rules);
  await page.scroll(2);
  expect(page.handle.counting()).toBe(true);
  page.answerWith();
  page.handle.orders({ kind: 'orders', ask: true });
  await page.scroll(1);
  expect(page.handle.counting()).toBe(false);
});

test('a post that was pointed at stands in while ours fits none, and no longer', async () => {
  page.show('<section data-box="0 0 1000 500"></section>');
  page.open('/', rules);
  await page.scroll(2);
  expect(page.handle.counting()).toBe(false);
  page.answerWith({ surfaces: [], item: { feed: 'section' } });
  page.handle.orders({ kind: 'orders', ask: true });
  await page.scroll(1);
  expect(page.handle.counting()).toBe(true);
  await page.scroll(6);
  expect(page.sentOf('claim').at(-1)).not.toHaveProperty('byAddress');
  page.show('<article data-box="0 2000 1000 500"></article><section data-box="0 0 1000 500"></section>');
  await page.scroll(3);
  expect(page.handle.feedVisible()).toBe(false);
});
