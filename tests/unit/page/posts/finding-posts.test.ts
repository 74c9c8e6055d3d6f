// @vitest-environment happy-dom
// Where the counter finds the posts of a page: the box it watches, and when it searches again.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { draw, make, page, post, rules, setUp, state, tearDown } from './counted-page.ts';
import { Observer } from './observer.ts';

/** happy-dom reports changes in a task of its own */
const untilGrowth = () => vi.waitFor(() => expect(state.growths).toBeGreaterThan(0));

beforeEach(setUp);
afterEach(tearDown);

describe('the box that is watched', () => {
  test('is the one that the network names, in a post that has none itself', () => {
    page('<article><p class="box" data-box="0 0 500 400"></p></article>');
    const look = make({ ...rules, box: '.box' });
    look.look('feed');
    draw();
    draw();
    expect(look.look('feed').pending).toBe(true);
    expect(Observer.all[0]?.watched).toEqual(new Set([document.querySelector('p')]));
  });
  test('is inside a post that has none itself: once it is rendered', async () => {
    page('<article><p></p></article>');
    const look = make();
    look.look('feed');
    draw();
    document.querySelector('p')?.setAttribute('data-box', '0 0 500 400');
    document.body.append(document.createElement('i'));
    await untilGrowth();
    look.look('feed');
    draw();
    expect(look.look('feed').pending).toBe(true);
    expect(Observer.all[0]?.watched).toEqual(new Set([document.querySelector('p')]));
  });
  test('is looked for again after an old screen was kept out of sight, search after search', async () => {
    page('<div hidden><article><p></p></article><article><p></p></article></div>');
    const look = make();
    look.look('feed');
    draw();
    for (let i = 1; i < 4; i++) {
      document.body.append(document.createElement('i'));
      await vi.waitFor(() => expect(state.growths).toBeGreaterThanOrEqual(i));
      expect(look.look('feed').pending).toBe(false);
    }
    document.querySelector('p')?.setAttribute('data-box', '0 0 500 400');
    document.querySelector('div')?.removeAttribute('hidden');
    state.mono = 5_000;
    look.look('feed');
    draw();
    expect(look.look('feed').pending).toBe(true);
  });
});

test('the browser reports a post that comes into the window', () => {
  page(post('a', '0 9000 500 400'));
  make().look('feed');
  draw();
  expect(state.changes).toBe(1);
  document.querySelector('article')?.setAttribute('data-box', '0 0 500 400');
  draw();
  expect(state.changes).toBe(2);
});

describe('a page is searched', () => {
  test('when it has changed, and not while it rests', async () => {
    page(post('a', '0 0 500 400'));
    const look = make();
    for (let i = 0; i < 5; i++) look.look('feed');
    expect(state.searches).toBe(1);
    document.body.append(document.createElement('article'));
    await untilGrowth();
    look.look('feed');
    expect(state.searches).toBe(2);
  });
  test('as soon as the browser reports a move, where it has grown and half a second has passed: nobody has to look', async () => {
    page(post('a', '0 0 500 400'));
    const look = make();
    look.look('feed');
    draw();
    document.body.insertAdjacentHTML('beforeend', post('b', '0 400 500 400'));
    await untilGrowth();
    state.mono = 499;
    draw();
    expect(state.searches).toBe(1);
    state.mono = 500;
    draw();
    expect([state.searches, Observer.all[0]?.watched.size]).toEqual([2, 2]);
    state.mono = 1_000;
    draw();
    expect(state.searches).toBe(2); // it has not grown since
  });
  test('all the same every five seconds, on another surface, and where posts lie in shadow roots', () => {
    page(post('a', '0 0 500 400'));
    const look = make();
    look.look('feed');
    state.mono = 5_000;
    look.look('feed');
    look.look('explore');
    expect(state.searches).toBe(3);
    const deep = make({ ...rules, roots: 'x-player' });
    deep.look('feed');
    deep.look('feed');
    expect(state.searches).toBe(5);
  });
});
