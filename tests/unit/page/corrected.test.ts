// @vitest-environment happy-dom
// What a person says of a page comes with the background's answer, and holds on that page from then on.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Verdict } from '../../../lib/messages/protocol.ts';
import type { OwnRules, PageRules } from '../../../lib/networks/types.ts';
import { attend } from '../../../lib/page/attend.ts';
import type { PageHandle } from '../../../lib/page/page-handle.ts';
import { layOut } from './posts/lay-out.ts';

let rules: PageRules;
let handle: PageHandle;
let sent: { type: string; data: Record<string, unknown> }[];
let verdict: Verdict;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance', 'requestAnimationFrame'] });
  sent = [];
  rules = {
    id: 'test',
    surfaces: [
      { surface: 'feed', path: '^/$' },
      { surface: 'messages', path: '^/direct' },
    ],
    item: 'article',
  };
  say();
  vi.spyOn(document.documentElement, 'clientWidth', 'get').mockReturnValue(1000);
  vi.spyOn(document.documentElement, 'clientHeight', 'get').mockReturnValue(800);
  vi.spyOn(document, 'hasFocus').mockReturnValue(true);
  document.body.innerHTML = '<article data-box="0 0 1000 500"></article>';
  layOut();
});
afterEach(() => {
  handle.stop();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function say(own?: OwnRules): void {
  verdict = { record: true, page: { idle: 60, unfocused: false, posts: false, zone: 'UTC', ...(own && { own }) } };
}
const NEW_TAB: OwnRules = { surfaces: [{ surface: 'feed', path: '^/newtab/?$' }] };
const NO_FEED: OwnRules = { surfaces: [{ surface: 'other', path: '^/$' }] };

function open(path: string): void {
  const { happyDOM } = window as unknown as { happyDOM: { setURL(url: string): void } };
  happyDOM.setURL(`https://feed.example${path}`);
  handle = attend({
    rules,
    win: window,
    mono: () => performance.now(),
    now: () => ({ mono: performance.now(), wall: Date.now() }),
    newId: () => crypto.randomUUID(),
    send: async (type, data) => {
      sent.push({ type, data: structuredClone(data) as Record<string, unknown> });
      return verdict;
    },
    keep: () => {},
    afterFrame: (onDrawn) => onDrawn(),
    alive: () => true,
    onRewrite() {},
    heartbeat: 5_000,
    video: Number.POSITIVE_INFINITY,
  });
}

/** A person scrolls, four times a second. */
async function scroll(seconds: number): Promise<void> {
  for (let step = 0; step < seconds * 4; step++) {
    const wheel = new Event('wheel', { bubbles: true });
    Object.defineProperties(wheel, { isTrusted: { value: true }, timeStamp: { value: performance.now() } });
    document.body.dispatchEvent(wheel);
    await vi.advanceTimersByTimeAsync(250);
  }
}
const claims = () => sent.filter(({ type }) => type === 'claim').map(({ data }) => data);

test('a page that our rules do not know counts within a second of the word that it is a feed', async () => {
  open('/newtab');
  await scroll(3);
  expect(handle.counting()).toBe(false);
  say(NEW_TAB);
  handle.orders({ kind: 'orders', ask: true });
  await scroll(1);
  expect(handle.place()).toMatchObject({ network: 'test', surface: 'feed' });
  expect(handle.counting()).toBe(true);
  await scroll(6);
  expect(claims().at(-1)).toMatchObject({ network: 'test', surface: 'feed' });
  expect(claims().every((claim) => !('own' in claim) && !('byAddress' in claim))).toBe(true);
});

test('it counts by its address where no post is found, and each claim says so', async () => {
  document.body.innerHTML = '<p>Nothing that looks like a post</p>';
  say(NEW_TAB);
  open('/newtab');
  await scroll(8);
  expect(claims().at(-1)).toMatchObject({ surface: 'feed', byAddress: true });
});

test('a page that a person said is nothing notes nothing from its first answer on', async () => {
  say(NO_FEED);
  open('/');
  await scroll(12);
  expect(claims()).toEqual([]);
});

test('an answer to a claim says only that it still holds, and takes back what does not', async () => {
  say(NEW_TAB);
  open('/newtab');
  await scroll(1);
  verdict.page.own = true;
  await scroll(12);
  expect(handle.counting()).toBe(true);
  say();
  await scroll(6);
  expect(handle.counting()).toBe(false);
});

test('taken back, the page is what it was within a second', async () => {
  say(NO_FEED);
  open('/');
  await scroll(2);
  say();
  handle.orders({ kind: 'orders', ask: true });
  await scroll(1);
  expect(handle.counting()).toBe(true);
});

/** The person goes to another tab, or comes back. */
function show(is: boolean): void {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(is ? 'visible' : 'hidden');
  vi.spyOn(document, 'hasFocus').mockReturnValue(is);
  const event = new Event('visibilitychange');
  document.dispatchEvent(Object.defineProperty(event, 'isTrusted', { value: true }));
}
const arrivals = () => sent.filter(({ type }) => type === 'arrive').length;

test.each([
  ['a feed by their word', '/newtab', {}],
  ['a post that they want counted', '/p/1', { posts: true }],
])('opened behind another tab, %s counts as soon as it is in front', async (_, path, options) => {
  rules.surfaces.push({ surface: 'post', path: '^/p/' });
  say(NEW_TAB);
  Object.assign(verdict.page, options);
  show(false);
  open(path);
  await scroll(2);
  expect([arrivals(), handle.counting()]).toEqual([0, false]);
  show(true);
  await scroll(1);
  expect(handle.counting()).toBe(true);
});

test('a page that was behind as something was said of it asks once, as it comes to the front', async () => {
  open('/newtab');
  await scroll(1);
  expect(arrivals()).toBe(1);
  show(false);
  say(NEW_TAB);
  handle.orders({ kind: 'orders', ask: true });
  await scroll(1);
  expect(arrivals()).toBe(1);
  show(true);
  await scroll(1);
  expect(handle.counting()).toBe(true);
});

test('a page of which nothing new was said asks nothing as it comes back', async () => {
  open('/unheard/of');
  await scroll(1);
  for (const is of [false, true, false, true]) show(is);
  await scroll(1);
  expect(arrivals()).toBe(1);
});

test('nothing turns messages into a feed', async () => {
  say({ surfaces: [{ surface: 'feed', path: '^/' }] });
  open('/direct/inbox');
  await scroll(12);
  expect(handle.place()?.surface).toBe('messages');
  expect(claims()).toEqual([]);
});

test('what is taken back of a post no longer counts within a second', async () => {
  document.body.innerHTML = '<section data-box="0 0 1000 500"></section>';
  layOut();
  say({ surfaces: [], item: { feed: 'section' } });
  open('/');
  await scroll(2);
  expect(handle.counting()).toBe(true);
  say();
  handle.orders({ kind: 'orders', ask: true });
  await scroll(1);
  expect(handle.counting()).toBe(false);
});

test('a post that was pointed at stands in while ours fits none, and no longer', async () => {
  document.body.innerHTML = '<section data-box="0 0 1000 500"></section>';
  layOut();
  open('/');
  await scroll(2);
  expect(handle.counting()).toBe(false);
  say({ surfaces: [], item: { feed: 'section' } });
  handle.orders({ kind: 'orders', ask: true });
  await scroll(1);
  expect(handle.counting()).toBe(true);
  await scroll(6);
  expect(claims().at(-1)).not.toHaveProperty('byAddress');
  document.body.innerHTML = '<article data-box="0 2000 1000 500"></article><section data-box="0 0 1000 500"></section>';
  layOut();
  await scroll(3);
  expect(handle.feedVisible()).toBe(false);
});
