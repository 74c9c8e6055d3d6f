// @vitest-environment happy-dom
// Whether a post is really on screen, asked of a few points of the window.
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { PageRules } from '../../../../lib/networks/types.ts';
import { createVisibilityCheck, NO_VIEW } from '../../../../lib/page/posts/visible.ts';
import { layOut } from './lay-out.ts';

const rules: PageRules = { id: 'test', surfaces: [], item: 'article' };
const page = (html: string) => {
  document.body.innerHTML = html;
  layOut();
};
/** A window of 1000 × 800: happy-dom lays nothing out. */
beforeEach(() => {
  vi.restoreAllMocks();
  vi.spyOn(document.documentElement, 'clientWidth', 'get').mockReturnValue(1000);
  vi.spyOn(document.documentElement, 'clientHeight', 'get').mockReturnValue(800);
  Object.assign(window, { innerWidth: 1000, innerHeight: 800 });
});
function watch(which = rules) {
  const { check } = createVisibilityCheck(which, document);
  let view = NO_VIEW;
  return () => {
    view = check('feed', view, 0, 0);
    return view;
  };
}
const post = (box: string, more = '') => `<article data-box="${box}">${more}</article>`;

describe('a post is on screen', () => {
  test.each([
    ['in the middle of the window', '300 100 400 500', true],
    ['at its top, under nothing else', '300 -350 400 500', true],
    ['at its foot, below a tall picture of the page’s own', '300 700 400 500', true],
    ['beside the middle, as the one column of many', '200 100 250 600', true],
    ['beside the middle, on the other side', '600 500 300 250', true],
    ['below the window', '300 900 400 500', false],
    ['beside the window', '-500 100 400 500', false],
    ['of no size', '0 0 0 0', false],
  ])('%s', (_, box, answer) => {
    page(post(box));
    expect(watch()()).toEqual({ visible: answer, playing: false, stalled: false, found: true });
  });
  test('between two of which the middle of the window lies', () => {
    page(post('300 -90 400 480') + post('300 410 400 500'));
    expect(watch()().visible).toBe(true);
  });
  test('not under a dialog, nor where its edge peeps out beside one; and again once that is gone', () => {
    page(`${post('100 0 800 800')}<p data-box="250 0 500 800"></p>`);
    const check = watch();
    expect(check()).toEqual({ visible: false, playing: false, stalled: false, found: true });
    document.querySelector('p')?.setAttribute('data-box', '0 0 1000 800');
    expect(check().visible).toBe(false);
    document.querySelector('p')?.remove();
    expect(check().visible).toBe(true);
  });
  test('not while an old screen is kept out of sight, and again once it is back', () => {
    page(`<div hidden>${post('300 100 400 500')}</div>`);
    const check = watch();
    expect(check()).toEqual({ visible: false, playing: false, stalled: false, found: true });
    document.querySelector('div')?.removeAttribute('hidden');
    expect(check().visible).toBe(true);
  });
  test('without a gap where the page draws all of them anew', () => {
    page(post('300 100 400 500'));
    const check = watch();
    expect(check().visible).toBe(true);
    page(post('300 100 400 500'));
    expect(check().visible).toBe(true);
  });
  test('whose box is named by the network, in a post that has none itself', () => {
    page('<article><p class="box" data-box="300 100 400 500"></p></article>');
    expect(watch({ ...rules, box: '.box' })().visible).toBe(true);
  });
  test('whose box is inside it', () => {
    page('<article><p data-box="300 100 400 500"></p></article>');
    expect(watch()().visible).toBe(true);
  });
  test('which lies in an open shadow root, or holds one', () => {
    page('<x-player data-box="300 100 400 500"></x-player>');
    const root = document.querySelector('x-player')?.attachShadow({ mode: 'open' }) as ShadowRoot;
    root.innerHTML = post('300 100 400 500', '<i data-box="300 100 400 500"></i>');
    layOut();
    expect(watch({ ...rules, roots: 'x-player' })().visible).toBe(true);
    page('<article data-box="300 100 400 500"><x-player data-box="300 100 400 500"></x-player></article>');
    const inner = document.querySelector('x-player')?.attachShadow({ mode: 'open' }) as ShadowRoot;
    inner.innerHTML = '<i data-box="300 100 400 500"></i>';
    layOut();
    expect(watch({ ...rules, roots: 'x-player' })().visible).toBe(true);
  });
});

describe('what it costs', () => {
  const spyOnPoints = () => vi.spyOn(document, 'elementFromPoint');
  test('a page without a post in it is not laid out for an answer', () => {
    page('<main data-box="0 0 1000 800"></main>');
    const points = spyOnPoints();
    expect(watch()()).toEqual(NO_VIEW);
    expect(points).not.toHaveBeenCalled();
  });
  test('where a post was found once it is found again at the first point, in the middle or beside it', () => {
    page(post('200 100 250 600'));
    const check = watch();
    check();
    const points = spyOnPoints();
    expect(check().visible).toBe(true);
    expect(points).toHaveBeenCalledTimes(2); // the point, and the middle of the post that lies there
  });
  test('no post is watched, searched for or remembered while one is on screen', () => {
    page(post('300 100 400 500'));
    const check = watch();
    check();
    const searched = [vi.spyOn(document, 'querySelector'), vi.spyOn(document, 'querySelectorAll')];
    const observers = [vi.fn(), vi.fn()];
    vi.stubGlobal('IntersectionObserver', observers[0]);
    vi.stubGlobal('MutationObserver', observers[1]);
    for (let i = 0; i < 10; i++) check();
    const selectors = searched.flatMap(({ mock }) => mock.calls.map(([selector]) => selector));
    expect(selectors.filter((selector) => selector !== '[data-box]')).toEqual([]); // which is how these boxes are laid out
    for (const one of observers) expect(one).not.toHaveBeenCalled();
    vi.unstubAllGlobals();
  });
});
