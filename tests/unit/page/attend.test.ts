// @vitest-environment happy-dom
// A page and its person: what is reported to the background, and when nothing is.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Arrival, Verdict } from '../../../lib/messages/protocol.ts';
import type { PageRules } from '../../../lib/networks/types.ts';
import { attend } from '../../../lib/page/attend.ts';
import type { PageHandle } from '../../../lib/page/page-handle.ts';
import { layOut } from './posts/lay-out.ts';
import { trustedEvent } from './trusted-event.ts';

const HEARTBEAT = 5_000;
const rules: PageRules = {
  id: 'test',
  surfaces: [
    { surface: 'feed', path: '^/$' },
    { surface: 'messages', path: '^/direct' },
  ],
  item: 'article',
  itemId: [{ find: 'a', part: '/post/(\\w+)' }],
};

let handle: PageHandle;
let sent: { type: string; data: Record<string, unknown> }[];
let kept: unknown[][];
let verdict: Verdict;
let focused: boolean;
let alive: boolean;
let frames: (() => void)[];

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance', 'requestAnimationFrame'] });
  [sent, kept] = [[], []];
  [focused, alive, frames] = [true, true, []];
  vi.spyOn(document.documentElement, 'clientWidth', 'get').mockReturnValue(1000);
  vi.spyOn(document.documentElement, 'clientHeight', 'get').mockReturnValue(800);
  verdict = { record: true, page: { idle: 60, unfocused: false, posts: false, zone: 'UTC' } };
  vi.spyOn(document, 'hasFocus').mockImplementation(() => focused);
  goTo('/');
  document.body.innerHTML = '<article data-box="0 0 1000 500"><a href="/post/a"></a></article>';
  layOut();
});
afterEach(() => {
  handle.stop();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const goTo = (path: string) =>
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(`https://feed.example${path}`);

/** Opens the page. @param draws whether it draws its first frame */
function open(draws = true): void {
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
    keep: (claims) => void kept.push(claims),
    afterFrame: (onDrawn) => void frames.push(onDrawn),
    alive: () => alive,
    onRewrite: () => open(),
    heartbeat: HEARTBEAT,
    video: Number.POSITIVE_INFINITY,
  });
  if (draws) draw();
}
const draw = () => {
  for (const onDrawn of frames.splice(0)) onDrawn();
};

/** A person scrolls, four times a second. */
async function scroll(seconds: number): Promise<void> {
  for (let step = 0; step < seconds * 4; step++) {
    document.body.dispatchEvent(trustedEvent(new Event('wheel', { bubbles: true })));
    await vi.advanceTimersByTimeAsync(250);
  }
}
const arrivals = () => sent.filter(({ type }) => type === 'arrive').map(({ data }) => data as unknown as Arrival);
/** Seconds claimed: each claim as it was sent last. */
function secondsClaimed(): number {
  const claims = new Map(sent.filter(({ type }) => type === 'claim').map(({ data }) => [data.id, data]));
  return [...claims.values()].reduce((sum, { start, end }) => sum + Number(end) - Number(start), 0) / 1000;
}

test('it reports at once where it is, then that somebody is there, then their time at each heartbeat', async () => {
  open();
  expect(arrivals()).toMatchObject([{ network: 'test', surface: 'feed', seen: false }]);
  await scroll(2);
  expect(arrivals().map(({ seen }) => seen)).toEqual([false, true]);
  expect(secondsClaimed()).toBe(0); // the first of it comes with the first heartbeat
  await scroll(18);
  expect(secondsClaimed()).toBeGreaterThan(14);
  expect(secondsClaimed()).toBeLessThanOrEqual(20);
  expect(sent.filter(({ type }) => type === 'claim').length).toBeLessThanOrEqual(4);
});

test('a page that has no body yet is not searched; once it has one it is', async () => {
  const search = vi.spyOn(document, 'querySelector');
  const { body } = document;
  body.remove();
  open();
  expect(arrivals()).toMatchObject([{ network: 'test', surface: 'feed', seen: false }]);
  expect(search).not.toHaveBeenCalled();
  document.documentElement.append(body);
  await vi.advanceTimersByTimeAsync(100);
  await scroll(1);
  expect(search).toHaveBeenCalled();
  expect(arrivals().map(({ seen }) => seen)).toEqual([false, true]);
});

test('nothing is counted while somebody writes beside the feed, until they scroll it', async () => {
  document.body.insertAdjacentHTML('beforeend', '<aside><textarea></textarea></aside>');
  open();
  await scroll(10);
  const before = secondsClaimed();
  expect(before).toBeGreaterThan(5);
  document.querySelector('textarea')?.focus();
  for (let key = 0; key < 20; key++) {
    document.querySelector('textarea')?.dispatchEvent(trustedEvent(new Event('keydown', { bubbles: true })));
    await vi.advanceTimersByTimeAsync(1_000);
  }
  expect(handle.composing()).toBe(true);
  expect(secondsClaimed()).toBeLessThan(before + 6); // what had not been said yet when they began
  const written = secondsClaimed();
  await scroll(10);
  expect(handle.composing()).toBe(false);
  expect(secondsClaimed()).toBeGreaterThan(written + 4);
});

test('a page that writes its document anew is attended to as before, and what was not said yet is said', async () => {
  const listeners = [window, document].map((target) => ({
    target,
    calls: vi.spyOn(target, 'addEventListener').mock.calls,
  }));
  open();
  await scroll(3);
  expect(secondsClaimed()).toBe(0);
  const fresh = document.documentElement.cloneNode(true);
  // as `document.open` does, on the window and all below it
  for (const { target, calls } of listeners)
    for (const [type, listener, how] of calls.splice(0))
      target.removeEventListener(type, listener as EventListener, how);
  document.replaceChildren(fresh);
  await vi.advanceTimersByTimeAsync(1);
  layOut();
  draw();
  const before = secondsClaimed();
  expect(before).toBeGreaterThan(1);
  await scroll(12);
  expect(secondsClaimed()).toBeGreaterThan(before + 5);
});

test('nothing is reported of a page without focus, until it has it', async () => {
  focused = false;
  open();
  await scroll(12);
  expect(secondsClaimed()).toBe(0);
  expect(arrivals().some(({ seen }) => seen)).toBe(false);
  focused = true;
  window.dispatchEvent(trustedEvent(new Event('focus', { bubbles: true })));
  await scroll(12);
  expect(secondsClaimed()).toBeGreaterThan(5);
});

test('nothing is counted where the background answers so, nor under a cover of ours', async () => {
  verdict = { ...verdict, record: false };
  open();
  await scroll(12);
  expect(secondsClaimed()).toBe(0);
  verdict = { ...verdict, record: true };
  handle.orders({ kind: 'orders', ask: true });
  await scroll(12);
  const before = secondsClaimed();
  expect(before).toBeGreaterThan(5);
  handle.cover(true);
  await scroll(6);
  const under = secondsClaimed();
  expect(under - before).toBeLessThan(HEARTBEAT / 1000); // what was still to be reported from before
  await scroll(12);
  expect(secondsClaimed()).toBe(under);
  handle.cover(false);
  await scroll(12);
  expect(secondsClaimed()).toBeGreaterThan(under + 5);
});

test('a move to messages ends it: what was under way is reported, and the place without what was seen there', async () => {
  open();
  await scroll(7);
  goTo('/direct/inbox/');
  window.dispatchEvent(trustedEvent(new Event('popstate', { bubbles: true })));
  await vi.advanceTimersByTimeAsync(100);
  const total = secondsClaimed();
  expect(total).toBeGreaterThan(6);
  expect(arrivals().at(-1)).toEqual({ network: 'test', surface: 'messages', seen: false, at: expect.any(Number) });
  await scroll(12);
  expect(secondsClaimed()).toBe(total);
});

test('a page that has not drawn yet is not laid out for an answer, and is asked at once when it has', async () => {
  const asked = vi.spyOn(document, 'elementFromPoint');
  open(false);
  await scroll(2);
  expect(asked).not.toHaveBeenCalled();
  draw();
  expect(asked).toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(10);
  expect(arrivals().map(({ seen }) => seen)).toEqual([false, true]);
});

test('what a person presses away is seen to be gone: half a second later nothing lies over the feed', async () => {
  document.body.insertAdjacentHTML('beforeend', '<p data-box="0 0 1000 800"></p>');
  open();
  await scroll(4);
  expect(arrivals().some(({ seen }) => seen)).toBe(false);
  document.body.dispatchEvent(trustedEvent(new Event('pointerdown', { bubbles: true })));
  document.querySelector('p')?.remove();
  await vi.advanceTimersByTimeAsync(600);
  expect(arrivals().some(({ seen }) => seen)).toBe(true);
});

test('a post is counted where a person chose so, and nowhere else', async () => {
  open();
  await scroll(1);
  expect([handle.counting(), handle.countItem()]).toEqual([true, false]);
  verdict = { ...verdict, page: { ...verdict.page, items: true } };
  handle.orders({ kind: 'orders', ask: true });
  await scroll(1);
  expect(handle.countItem()).toBe(true);
  await scroll(6);
  const items = sent.filter(({ type }) => type === 'claim').map(({ data }) => (data.items as number[]).length);
  expect(items.at(-1)).toBe(1);
});

test('while a person scrolls on and on, a page is looked at with its heartbeat, and counts all the same', async () => {
  open();
  await scroll(2);
  const asked = vi.spyOn(document, 'elementFromPoint');
  await scroll(20);
  expect(asked.mock.calls.length).toBeGreaterThan(2);
  expect(asked.mock.calls.length).toBeLessThan(12);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(secondsClaimed()).toBeGreaterThan(20);
  const resting = asked.mock.calls.length;
  document.body.dispatchEvent(trustedEvent(new Event('pointerdown', { bubbles: true })));
  await vi.advanceTimersByTimeAsync(600);
  expect(asked.mock.calls.length).toBeGreaterThan(resting); // whatever was pressed may have changed the page
});

test('a page that goes reports what is left, and keeps it where it outlives the page', async () => {
  open();
  await scroll(8);
  window.dispatchEvent(trustedEvent(new Event('pagehide', { bubbles: true })));
  expect(secondsClaimed()).toBeGreaterThan(7);
  expect(kept.flat()).toMatchObject([{ network: 'test', surface: 'feed' }]);
});

test('once its version is gone, and once it is stopped, a page is silent', async () => {
  open();
  await scroll(6);
  expect(handle.alive()).toBe(true);
  alive = false;
  const before = sent.length;
  await scroll(12);
  expect(sent.length).toBe(before);
  expect(handle.alive()).toBe(false);
});

test('a look-alike of an order, and an input that a page made up, are nothing', async () => {
  open();
  await scroll(1);
  await vi.advanceTimersByTimeAsync(70_000); // nobody is there any more
  const total = secondsClaimed();
  for (const no of [null, 'orders', { ask: true }, { kind: 'order', ask: true }]) handle.orders(no);
  for (let i = 0; i < 20; i++) {
    document.body.dispatchEvent(new Event('wheel', { bubbles: true })); // not trusted
    await vi.advanceTimersByTimeAsync(1_000);
  }
  expect(secondsClaimed()).toBe(total);
  await scroll(12);
  expect(secondsClaimed()).toBeGreaterThan(total + 5);
});

test('a page that was just opened counts on, and shows its door, though the clock is set before anything is done', async () => {
  document.body.innerHTML = '';
  open();
  await vi.advanceTimersByTimeAsync(500);
  vi.setSystemTime(Date.now() + 10 * 365 * 86_400_000);
  await vi.advanceTimersByTimeAsync(2_000);
  document.body.innerHTML = '<article data-box="0 0 1000 500"><a href="/post/a"></a></article>';
  layOut();
  await vi.advanceTimersByTimeAsync(20_000);
  expect(arrivals().some(({ seen }) => seen)).toBe(true);
  expect(secondsClaimed()).toBeGreaterThan(14);
});
