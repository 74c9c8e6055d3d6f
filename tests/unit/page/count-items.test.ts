// @vitest-environment happy-dom
// The counting of posts beside a page that is attended to: when it runs, and when it leaves the page alone.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { PageRules } from '../../../lib/networks/types.ts';
import { attend } from '../../../lib/page/attend.ts';
import { countItems } from '../../../lib/page/count-items.ts';
import type { PageHandle } from '../../../lib/page/page-handle.ts';
import { layOut } from './posts/lay-out.ts';
import { Observer } from './posts/observer.ts';
import { trustedEvent } from './trusted-event.ts';

const rules: PageRules = {
  id: 'test',
  surfaces: [{ surface: 'feed', path: '^/$' }],
  item: 'article',
  itemId: [{ find: 'a', part: '/post/(\\w+)' }],
};
let page: PageHandle;
let counter: { stop(): void };
let on: boolean;
let items: Map<unknown, number[]>;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] });
  vi.stubGlobal('IntersectionObserver', Observer);
  Observer.all.length = 0;
  [on, items] = [true, new Map()];
  vi.spyOn(document, 'hasFocus').mockReturnValue(true);
  vi.spyOn(document.documentElement, 'clientWidth', 'get').mockReturnValue(1000);
  vi.spyOn(document.documentElement, 'clientHeight', 'get').mockReturnValue(800);
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL('https://feed.example/');
  document.body.innerHTML = [0, 1, 2, 3]
    .map((i) => `<article data-box="0 ${i * 400} 1000 400"><a href="/post/${i}"></a></article>`)
    .join('');
  layOut();
  page = attend({
    rules,
    win: window,
    mono: () => performance.now(),
    now: () => ({ mono: performance.now(), wall: Date.now() }),
    newId: () => crypto.randomUUID(),
    async send(type, data) {
      const claim = data as { id: unknown; items: number[] };
      if (type === 'claim') items.set(claim.id, [...claim.items]);
      return {
        record: true,
        page: { idle: 60, unfocused: false, posts: false, zone: 'UTC', ...(on && { items: on }) },
      };
    },
    keep() {},
    afterFrame: (onDrawn) => onDrawn(),
    onRewrite() {},
    alive: () => true,
    heartbeat: 5_000,
    video: Number.POSITIVE_INFINITY,
  });
  counter = countItems(rules, page, window);
});
afterEach(() => {
  counter.stop();
  page.stop();
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** The browser draws, and reports where the posts that are watched lie. */
const draw = () => {
  for (const one of Observer.all) one.report();
};
function scroll(by: number): void {
  for (const article of document.querySelectorAll('article')) {
    const [x, y, ...size] = article.dataset.box?.split(' ') ?? [];
    article.dataset.box = [x, Number(y) - by, ...size].join(' ');
  }
  const wheel = new Event('wheel', { bubbles: true });
  Object.defineProperties(wheel, { isTrusted: { value: true }, timeStamp: { value: performance.now() } });
  document.body.dispatchEvent(wheel);
  draw();
}
/** Time passes, and nothing moves. */
async function passes(ms: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(50);
  draw();
  await vi.advanceTimersByTimeAsync(ms - 50);
}
const itemsCounted = () => [...items.values()].reduce((sum, { length }) => sum + length, 0);

test('posts that stay in the window are counted as it comes to rest, and those further down once they are there', async () => {
  await passes(6_000);
  expect(itemsCounted()).toBe(2);
  scroll(800);
  await passes(6_000);
  expect(itemsCounted()).toBe(4);
});

test('while a person scrolls on and on nothing is looked at but with the heartbeat', async () => {
  await passes(2_000);
  const asked = vi.spyOn(document, 'elementFromPoint');
  for (let i = 0; i < 80; i++) {
    await vi.advanceTimersByTimeAsync(250);
    scroll(i % 2 ? 20 : -20);
  }
  expect(asked.mock.calls.length).toBeGreaterThan(2);
  expect(asked.mock.calls.length).toBeLessThan(20);
});

test('a browser that reports at each frame posts that lie under something is not asked at each', async () => {
  document.body.insertAdjacentHTML('beforeend', '<p data-box="0 0 1000 900"></p>');
  const asked = vi.spyOn(document, 'elementFromPoint');
  await vi.advanceTimersByTimeAsync(1_000);
  const first = asked.mock.calls.length;
  for (let frame = 0; frame < 60; frame++) {
    await vi.advanceTimersByTimeAsync(16);
    draw();
  }
  expect(asked.mock.calls.length - first).toBeLessThan(45); // 120 for one at each frame
  document.querySelector('p')?.remove();
  await passes(6_000);
  expect(itemsCounted()).toBe(2);
});

test('where it is not wanted no post is watched and none is counted; it begins and ends with what is chosen', async () => {
  on = false;
  page.orders({ kind: 'orders', ask: true });
  await passes(6_000);
  expect(itemsCounted()).toBe(0);
  expect(Observer.all.every(({ watched }) => watched.size === 0)).toBe(true);
  on = true;
  page.orders({ kind: 'orders', ask: true });
  await passes(11_000);
  expect(itemsCounted()).toBe(2);
  on = false;
  page.orders({ kind: 'orders', ask: true });
  await passes(1_000);
  scroll(800);
  await passes(6_000);
  expect(itemsCounted()).toBe(2);
  expect(Observer.all.every(({ watched }) => watched.size === 0)).toBe(true);
});

test('a post that is there as the page goes is counted', async () => {
  await passes(800);
  window.dispatchEvent(trustedEvent(new Event('pagehide')));
  await passes(100);
  expect(itemsCounted()).toBe(2);
});
