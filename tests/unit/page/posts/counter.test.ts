// @vitest-environment happy-dom
// Which posts count as seen.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { SEEN_MS } from '../../../../lib/page/posts/counter.ts';
import { draw, make, page, post, rules, setUp, state, tearDown } from './counted-page.ts';
import { Observer } from './observer.ts';

const goTo = (path: string) =>
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(`https://feed.example${path}`);

beforeEach(setUp);
afterEach(tearDown);

describe('which posts were seen', () => {
  const later = (look: ReturnType<typeof make>, ms: number) => {
    state.mono += ms;
    return look.look('feed');
  };
  test('one that was half visible for half a second, once', () => {
    page(post('a', '0 0 500 400'));
    const look = make();
    look.look('feed');
    draw();
    expect(look.look('feed').pending).toBe(true);
    expect(later(look, SEEN_MS - 1).pending).toBe(true);
    expect(state.counted).toBe(0);
    expect(later(look, 1).pending).toBe(false);
    expect(state.counted).toBe(1);
    later(look, 10 * SEEN_MS);
    expect(state.counted).toBe(1);
  });
  test('another in the same node, once the node was recycled', () => {
    page(post('a', '0 0 500 400'));
    const look = make();
    for (const id of ['a', 'b', 'a']) {
      document.querySelector('a')?.setAttribute('href', `/post/${id}`);
      look.look('feed');
      draw();
      look.look('feed');
      later(look, SEEN_MS);
    }
    expect(state.counted).toBe(2);
  });
  test('none that is less than half in the window, or covered when its time is over', () => {
    page(`${post('a', '0 -210 500 400')}`);
    const look = make();
    look.look('feed');
    draw();
    look.look('feed');
    later(look, SEEN_MS);
    page(`${post('b', '0 0 500 400')}<p hidden data-box="0 0 900 700"></p>`);
    const other = make();
    other.look('feed');
    draw();
    other.look('feed');
    document.querySelector('p')?.removeAttribute('hidden');
    later(other, SEEN_MS);
    expect(state.counted).toBe(0);
  });
  test('one that left before anybody looked, where it was there for long enough and somebody was', () => {
    const leave = (ms: number, change: () => void = () => {}) => {
      state.counted = 0;
      page(post('a', '0 0 500 400') + post('b', '0 400 500 300') + post('c', '0 900 500 400'));
      const look = make();
      look.look('feed');
      draw();
      look.look('feed');
      change();
      state.mono += ms;
      for (const article of document.querySelectorAll('article')) {
        const [x, y, ...size] = article.dataset.box?.split(' ') ?? [];
        article.dataset.box = [x, Number(y) - 900, ...size].join(' ');
      }
      draw();
      state.counts = true;
      look.look('feed');
      return state.counted;
    };
    expect(leave(SEEN_MS)).toBe(2);
    expect(leave(SEEN_MS - 1)).toBe(0);
    expect(leave(SEEN_MS, () => (state.counts = false))).toBe(0);
    Observer.rests = 500; // it may have come, and gone, up to that long before the word
    expect(leave(SEEN_MS + 249)).toBe(0);
    expect(leave(SEEN_MS + 250)).toBe(2);
  });
  test('one that only the address names, as it leaves: the address may name the next by then', () => {
    goTo('/shorts/a');
    page('<article data-box="0 0 500 700"></article>');
    const look = make({ ...rules, itemId: [{ part: '/shorts/(\\w+)' }] });
    look.look('shorts');
    draw();
    look.look('shorts');
    state.mono += SEEN_MS;
    look.look('shorts');
    expect(state.counted).toBe(1);
    state.mono += SEEN_MS;
    goTo('/shorts/b');
    look.leave();
    expect(state.counted).toBe(1);
  });
  test('one that is still there as the place is left', () => {
    const leave = (ms: number) => {
      state.counted = 0;
      page(post('a', '0 0 500 400'));
      const look = make();
      look.look('feed');
      draw();
      look.look('feed');
      state.mono += ms;
      page(''); // the next place may be drawn already
      look.leave();
      look.leave();
      return state.counted;
    };
    expect(leave(SEEN_MS)).toBe(1);
    expect(leave(SEEN_MS - 1)).toBe(0);
  });
  test('one that is taller than the window, once half of that is full of it', () => {
    page(post('a', `0 ${window.innerHeight * 0.6} 500 ${window.innerHeight * 4}`));
    const look = make();
    look.look('feed');
    draw();
    expect(look.look('feed').pending).toBe(false);
    later(look, SEEN_MS);
    document.querySelector('article')?.setAttribute('data-box', `0 -100 500 ${window.innerHeight * 4}`);
    expect(later(look, 1).pending).toBe(true);
    later(look, SEEN_MS);
    expect(state.counted).toBe(1);
  });
  test('a post that a post quotes is part of it', () => {
    page(post('a', '0 0 500 400', '<article data-box="0 100 500 200"></article>'));
    const look = make();
    look.look('feed');
    draw();
    look.look('feed');
    later(look, SEEN_MS);
    expect(state.counted).toBe(1);
  });
  test('one that nobody counts just now is asked for again', () => {
    page(post('a', '0 0 500 400'));
    const look = make();
    look.look('feed');
    draw();
    look.look('feed');
    state.counts = false;
    expect(later(look, SEEN_MS).pending).toBe(true);
    state.counts = true;
    later(look, 1);
    expect(state.counted).toBe(1);
  });
});
