// @vitest-environment happy-dom
// A document that is opened in front may get its focus after it was told of it: it hears nothing more, and somebody is there.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { attend } from '../../../lib/page/attend.ts';
import type { PageHandle } from '../../../lib/page/page-handle.ts';
import { layOut } from './posts/lay-out.ts';

let handle: PageHandle;
let focused = false;
let onDrawn = () => {};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] });
  focused = false;
  vi.spyOn(document.documentElement, 'clientWidth', 'get').mockReturnValue(1000);
  vi.spyOn(document.documentElement, 'clientHeight', 'get').mockReturnValue(800);
  vi.spyOn(document, 'hasFocus').mockImplementation(() => focused);
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL('https://feed.example/');
  document.body.innerHTML = '<article data-box="0 0 1000 500"></article>';
  layOut();
  handle = attend({
    rules: { id: 'test', surfaces: [{ surface: 'feed', path: '^/$' }], item: 'article', itemId: [] },
    win: window,
    mono: () => performance.now(),
    now: () => ({ mono: performance.now(), wall: Date.now() }),
    newId: () => crypto.randomUUID(),
    send: async () => ({ record: true, page: { idle: 60, unfocused: false, posts: false, zone: 'UTC' } }),
    keep: () => {},
    afterFrame: (drawn) => {
      onDrawn = drawn;
    },
    alive: () => true,
    onRewrite: () => {},
    heartbeat: 5_000,
    video: Number.POSITIVE_INFINITY,
  });
});
afterEach(() => {
  handle.stop();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('as it is first drawn, it counts from there', () => {
  focused = true;
  onDrawn();
  expect(handle.feedVisible()).toBe(true);
  expect(handle.counting()).toBe(true);
});

test('a moment after, it counts from there', async () => {
  onDrawn();
  focused = true;
  await vi.advanceTimersByTimeAsync(2_000);
  expect(handle.feedVisible()).toBe(true);
  expect(handle.counting()).toBe(true);
});

test('a page that stays behind counts nothing', async () => {
  onDrawn();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(handle.counting()).toBe(false);
});
