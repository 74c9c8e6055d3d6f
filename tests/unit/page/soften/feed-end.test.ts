// @vitest-environment happy-dom
// The feed ends after a whole post, never while somebody writes, and a page that will not have it keeps its feed.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { placeFor } from '../../../../lib/page/soften/moving/end-card.ts';
import { endFeed } from '../../../../lib/page/soften/moving/feed-end.ts';
import { createPosts } from '../../../../lib/page/soften/moving/posts.ts';
import type { SoftChoice } from '../../../../lib/soften/choice.ts';
import { BEHIND } from '../../../../lib/soften/end.ts';
import { trustedEvent } from '../trusted-event.ts';
import { softPage } from './one-part.ts';

const sent = vi.hoisted(() => vi.fn(async () => {}));
vi.mock('../../../../lib/page/report/send.ts', () => ({ send: sent }));

/** px; the window of happy-dom is 768 high: two posts lie in it */
const TALL = 400;
let soft: ReturnType<typeof softPage>;
let planOver = false;
let seen: (count: number) => void;
let root: ShadowRoot | undefined;
const attach = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (options) {
  root = attach.call(this, options);
  return root;
};

beforeEach(() => {
  vi.useFakeTimers();
  planOver = false;
  document.body.innerHTML = '<main></main>';
  more(6);
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      private readonly onEntries: (entries: object[]) => void;
      constructor(onEntries: (entries: object[]) => void) {
        this.onEntries = onEntries;
        seen = (count) =>
          this.onEntries(
            articles()
              .slice(0, count)
              .map((target) => ({
                target,
                isIntersecting: true,
                intersectionRatio: 1,
                boundingClientRect: { height: 1 },
              })),
          );
      }
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
});
afterEach(() => {
  soft.off();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const articles = () => [...document.querySelectorAll('article')];
const behind = () => articles().map((one) => one.hasAttribute(BEHIND));
const isEnded = () => behind().includes(true) && !!root?.host.isConnected;
const press = (at: number) =>
  root?.querySelectorAll('button')[at]?.dispatchEvent(trustedEvent(new MouseEvent('click', { detail: 1 })));

function more(count: number): void {
  for (let i = 0; i < count; i++) {
    const n = articles().length;
    const post = document.createElement('article');
    post.dataset.id = `p${n}`;
    post.innerHTML = '<a href="#">Who</a>';
    post.getBoundingClientRect = () => new DOMRect(0, n * TALL, 500, TALL);
    post.getClientRects = () => [post.getBoundingClientRect()] as unknown as DOMRectList;
    document.querySelector('main')?.append(post);
  }
}

function begin(choice: Partial<SoftChoice> = { endAfter: 3 }) {
  soft = softPage(choice);
  const look = endFeed(soft.page, createPosts(soft.page), { isOn: () => false, isOver: () => planOver });
  return look;
}
/** So many posts were on screen. */
function pass(count: number): void {
  seen(count);
  vi.advanceTimersByTime(600);
}

test('it ends after as many posts as were chosen, and what was not on screen is behind it', () => {
  begin();
  pass(2);
  expect(isEnded()).toBe(false);
  pass(3);
  expect(behind()).toEqual([false, false, false, true, true, true]);
  expect(articles()[2]?.nextElementSibling).toBe(root?.host);
  expect(root?.querySelector('h2')?.textContent).toBe('feedEnd.title');
});

test('what is in the window as it ends stays, though it was not counted yet', () => {
  begin({ endAfter: 1 });
  pass(1);
  expect(behind().indexOf(true)).toBe(2);
});

test('posts that come later are behind it before they are painted; new ones at the top are not', () => {
  begin();
  pass(3);
  more(2);
  const top = document.createElement('article');
  top.dataset.id = 'new';
  document.querySelector('main')?.prepend(top);
  soft.grow();
  expect(behind()).toEqual([false, false, false, false, true, true, true, true, true]);
});

test('not while somebody writes', () => {
  begin();
  soft.here.composing = true;
  pass(3);
  expect(isEnded()).toBe(false);
  soft.here.composing = false;
  soft.grow();
  vi.advanceTimersByTime(600);
  expect(isEnded()).toBe(true);
});

test('a few more are five more, and focus is on the first of them', () => {
  begin();
  more(10);
  pass(3);
  press(1);
  expect(isEnded()).toBe(false);
  expect(document.activeElement).toBe(articles()[3]?.querySelector('a'));
  pass(7);
  expect(isEnded()).toBe(false);
  pass(8);
  expect(behind().indexOf(true)).toBe(8);
});

test('talking to someone and changing how it ends are a press each, below the pair', () => {
  begin();
  pass(3);
  const buttons = [...(root?.querySelectorAll('button') ?? [])].map(({ textContent }) => textContent);
  expect(buttons).toEqual(['leave', 'feedEnd.more', 'help', 'feedEnd.change']);
  press(3);
  expect(sent).toHaveBeenLastCalledWith('atEnd', { network: 'test', do: 'change' });
});

test('at the planned minutes it ends whatever the number of posts', () => {
  const look = begin({ endAtPlan: true });
  pass(1);
  expect(isEnded()).toBe(false);
  planOver = true;
  look();
  expect(isEnded()).toBe(true);
  expect(root?.textContent).toContain('feedEnd.afterPlan');
});

test('a page that takes the card away gets it back three times at most, and then keeps its feed', () => {
  begin();
  pass(3);
  let returns = 0;
  for (let i = 0; i < 50; i++) {
    root?.host.remove();
    soft.grow();
    if (root?.host.isConnected) returns += 1;
    vi.advanceTimersByTime(50);
  }
  expect(returns).toBe(2);
  expect(behind()).not.toContain(true);
});

test('elsewhere, and turned off, the feed is whole; back on it, the end stands', () => {
  begin();
  pass(3);
  soft.change({}, 'messages');
  expect([behind().includes(true), root?.host.isConnected, soft.css()]).toEqual([false, false, '']);
  soft.change({}, 'feed');
  expect(isEnded()).toBe(true);
  soft.change({ endAfter: 0 });
  expect(behind()).not.toContain(true);
  soft.change({ endAfter: 3 });
  expect(isEnded()).toBe(true);
  soft.off();
  expect([behind().includes(true), root?.host.isConnected]).toEqual([false, false]);
});

test('after five minutes away a visit begins anew', () => {
  begin();
  pass(3);
  for (const [state, wall] of [
    ['hidden', 0],
    ['visible', 301_000],
  ] as const) {
    soft.here.wall = wall;
    Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
    document.dispatchEvent(trustedEvent(new Event('visibilitychange')));
  }
  expect(behind()).not.toContain(true);
});

test('the card stands under all columns, and in a viewer where the next post would', () => {
  const box = (left: number, top: number, width: number, height: number) => new DOMRect(left, top, width, height);
  expect(placeFor([box(0, 0, 200, 300), box(210, 0, 200, 420)], box(0, 310, 200, 300))).toEqual({
    ...{ left: 0, top: 420, width: 410 },
  });
  expect(placeFor([box(0, 0, 0, 0)], box(10, 20, 300, 600))).toEqual({ left: 10, top: 20, width: 300 });
  expect(placeFor([], undefined)).toBeNull();
});
