// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Curated, PageRules } from '../../../../lib/networks/types.ts';
import { createPostCounter, SEEN_MS } from '../../../../lib/page/posts/counter.ts';
import { createVisibilityCheck, NO_VIEW } from '../../../../lib/page/posts/visible.ts';
import { layOut } from './lay-out.ts';
import { Observer } from './observer.ts';

const rules: PageRules = { id: 'test', surfaces: [], item: 'article', itemId: [{ find: 'a', part: '/post/(\\w+)' }] };

let mono = 0;
let counted = 0;
let counts = true;
let searches = 0;
let changes = 0;
const made: { stop(): void }[] = [];
/** A page that is looked at, and then counts. */
function make(which: PageRules = rules) {
  const visibility = createVisibilityCheck(which, document);
  let view = NO_VIEW;
  const counter = createPostCounter({
    rules: which,
    doc: document,
    mono: () => mono,
    visible: () => view.visible,
    counting: () => counts,
    count() {
      counted += counts ? 1 : 0;
      return counts;
    },
    onChange() {
      changes += 1;
    },
  });
  made.push(counter);
  return {
    leave: counter.leave,
    look(surface: Curated) {
      view = visibility.check(surface, view);
      return { pending: counter.check(surface) };
    },
  };
}
const goTo = (path: string) =>
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(`https://feed.example${path}`);
const page = (html: string) => {
  document.body.innerHTML = html;
  layOut();
};
const drawn = () => {
  for (const one of Observer.all) one.report();
};
const post = (id: string, box: string, more = '') =>
  `<article data-box="${box}"><a href="/post/${id}"></a>${more}</article>`;
/** happy-dom reports changes in a task of its own */
const reported = () => vi.waitFor(() => expect(growths).toBeGreaterThan(0));
let growths = 0;

beforeEach(() => {
  vi.restoreAllMocks();
  vi.spyOn(document.documentElement, 'clientWidth', 'get').mockReturnValue(window.innerWidth);
  vi.spyOn(document.documentElement, 'clientHeight', 'get').mockReturnValue(window.innerHeight);
  vi.stubGlobal('IntersectionObserver', Observer);
  Observer.all = [];
  Observer.rests = undefined;
  [mono, counted, searches, changes, growths, counts] = [0, 0, 0, 0, 0, true];
  const all = document.querySelectorAll.bind(document);
  vi.spyOn(document, 'querySelectorAll').mockImplementation((selector: string) => {
    if (selector === 'article') searches += 1;
    return all(selector);
  });
  const Real = MutationObserver;
  vi.stubGlobal(
    'MutationObserver',
    class extends Real {
      constructor(listener: MutationCallback) {
        super((entries, self) => {
          growths += 1;
          listener(entries, self);
        });
      }
    },
  );
});
afterEach(() => {
  for (const counter of made.splice(0)) counter.stop();
  vi.unstubAllGlobals();
});

describe('the box that is watched', () => {
  test('is the one that the network names, in a post that has none itself', () => {
    page('<article><p class="box" data-box="0 0 500 400"></p></article>');
    const look = make({ ...rules, box: '.box' });
    look.look('feed');
    drawn();
    drawn();
    expect(look.look('feed').pending).toBe(true);
    expect(Observer.all[0]?.watched).toEqual(new Set([document.querySelector('p')]));
  });
  test('is inside a post that has none itself: once it is rendered', async () => {
    page('<article><p></p></article>');
    const look = make();
    look.look('feed');
    drawn();
    document.querySelector('p')?.setAttribute('data-box', '0 0 500 400');
    document.body.append(document.createElement('i'));
    await reported();
    look.look('feed');
    drawn();
    expect(look.look('feed').pending).toBe(true);
    expect(Observer.all[0]?.watched).toEqual(new Set([document.querySelector('p')]));
  });
  test('is looked for again after an old screen was kept out of sight, search after search', async () => {
    page('<div hidden><article><p></p></article><article><p></p></article></div>');
    const look = make();
    look.look('feed');
    drawn();
    for (let i = 1; i < 4; i++) {
      document.body.append(document.createElement('i'));
      await vi.waitFor(() => expect(growths).toBeGreaterThanOrEqual(i));
      expect(look.look('feed').pending).toBe(false);
    }
    document.querySelector('p')?.setAttribute('data-box', '0 0 500 400');
    document.querySelector('div')?.removeAttribute('hidden');
    mono = 5_000;
    look.look('feed');
    drawn();
    expect(look.look('feed').pending).toBe(true);
  });
});

test('the browser reports a post that comes into the window', () => {
  page(post('a', '0 9000 500 400'));
  make().look('feed');
  drawn();
  expect(changes).toBe(1);
  document.querySelector('article')?.setAttribute('data-box', '0 0 500 400');
  drawn();
  expect(changes).toBe(2);
});

describe('which posts were seen', () => {
  const later = (look: ReturnType<typeof make>, ms: number) => {
    mono += ms;
    return look.look('feed');
  };
  test('one that was half visible for half a second, once', () => {
    page(post('a', '0 0 500 400'));
    const look = make();
    look.look('feed');
    drawn();
    expect(look.look('feed').pending).toBe(true);
    expect(later(look, SEEN_MS - 1).pending).toBe(true);
    expect(counted).toBe(0);
    expect(later(look, 1).pending).toBe(false);
    expect(counted).toBe(1);
    later(look, 10 * SEEN_MS);
    expect(counted).toBe(1);
  });
  test('another in the same node, once the node was recycled', () => {
    page(post('a', '0 0 500 400'));
    const look = make();
    for (const id of ['a', 'b', 'a']) {
      document.querySelector('a')?.setAttribute('href', `/post/${id}`);
      look.look('feed');
      drawn();
      look.look('feed');
      later(look, SEEN_MS);
    }
    expect(counted).toBe(2);
  });
  test('none that is less than half in the window, or covered when its time is over', () => {
    page(`${post('a', '0 -210 500 400')}`);
    const look = make();
    look.look('feed');
    drawn();
    look.look('feed');
    later(look, SEEN_MS);
    page(`${post('b', '0 0 500 400')}<p hidden data-box="0 0 900 700"></p>`);
    const other = make();
    other.look('feed');
    drawn();
    other.look('feed');
    document.querySelector('p')?.removeAttribute('hidden');
    later(other, SEEN_MS);
    expect(counted).toBe(0);
  });
  test('one that left before anybody looked, where it was there for long enough and somebody was', () => {
    const leave = (ms: number, change: () => void = () => {}) => {
      counted = 0;
      page(post('a', '0 0 500 400') + post('b', '0 400 500 300') + post('c', '0 900 500 400'));
      const look = make();
      look.look('feed');
      drawn();
      look.look('feed');
      change();
      mono += ms;
      for (const article of document.querySelectorAll('article')) {
        const [x, y, ...size] = article.dataset.box?.split(' ') ?? [];
        article.dataset.box = [x, Number(y) - 900, ...size].join(' ');
      }
      drawn();
      counts = true;
      look.look('feed');
      return counted;
    };
    expect(leave(SEEN_MS)).toBe(2);
    expect(leave(SEEN_MS - 1)).toBe(0);
    expect(leave(SEEN_MS, () => (counts = false))).toBe(0);
    Observer.rests = 500; // it may have come, and gone, up to that long before the word
    expect(leave(SEEN_MS + 249)).toBe(0);
    expect(leave(SEEN_MS + 250)).toBe(2);
  });
  test('one that only the address names, as it leaves: the address may name the next by then', () => {
    goTo('/shorts/a');
    page('<article data-box="0 0 500 700"></article>');
    const look = make({ ...rules, itemId: [{ part: '/shorts/(\\w+)' }] });
    look.look('shorts');
    drawn();
    look.look('shorts');
    mono += SEEN_MS;
    look.look('shorts');
    expect(counted).toBe(1);
    mono += SEEN_MS;
    goTo('/shorts/b');
    look.leave();
    expect(counted).toBe(1);
  });
  test('one that is still there as the place is left', () => {
    const leave = (ms: number) => {
      counted = 0;
      page(post('a', '0 0 500 400'));
      const look = make();
      look.look('feed');
      drawn();
      look.look('feed');
      mono += ms;
      page(''); // the next place may be drawn already
      look.leave();
      look.leave();
      return counted;
    };
    expect(leave(SEEN_MS)).toBe(1);
    expect(leave(SEEN_MS - 1)).toBe(0);
  });
  test('one that is taller than the window, once half of that is full of it', () => {
    page(post('a', `0 ${window.innerHeight * 0.6} 500 ${window.innerHeight * 4}`));
    const look = make();
    look.look('feed');
    drawn();
    expect(look.look('feed').pending).toBe(false);
    later(look, SEEN_MS);
    document.querySelector('article')?.setAttribute('data-box', `0 -100 500 ${window.innerHeight * 4}`);
    expect(later(look, 1).pending).toBe(true);
    later(look, SEEN_MS);
    expect(counted).toBe(1);
  });
  test('a post that a post quotes is part of it', () => {
    page(post('a', '0 0 500 400', '<article data-box="0 100 500 200"></article>'));
    const look = make();
    look.look('feed');
    drawn();
    look.look('feed');
    later(look, SEEN_MS);
    expect(counted).toBe(1);
  });
  test('one that nobody counts just now is asked for again', () => {
    page(post('a', '0 0 500 400'));
    const look = make();
    look.look('feed');
    drawn();
    look.look('feed');
    counts = false;
    expect(later(look, SEEN_MS).pending).toBe(true);
    counts = true;
    later(look, 1);
    expect(counted).toBe(1);
  });
});

describe('a page is searched', () => {
  test('when it has changed, and not while it rests', async () => {
    page(post('a', '0 0 500 400'));
    const look = make();
    for (let i = 0; i < 5; i++) look.look('feed');
    expect(searches).toBe(1);
    document.body.append(document.createElement('article'));
    await reported();
    look.look('feed');
    expect(searches).toBe(2);
  });
  test('as soon as the browser reports a move, where it has grown and half a second has passed: nobody has to look', async () => {
    page(post('a', '0 0 500 400'));
    const look = make();
    look.look('feed');
    drawn();
    document.body.insertAdjacentHTML('beforeend', post('b', '0 400 500 400'));
    await reported();
    mono = 499;
    drawn();
    expect(searches).toBe(1);
    mono = 500;
    drawn();
    expect([searches, Observer.all[0]?.watched.size]).toEqual([2, 2]);
    mono = 1_000;
    drawn();
    expect(searches).toBe(2); // it has not grown since
  });
  test('all the same every five seconds, on another surface, and where posts lie in shadow roots', () => {
    page(post('a', '0 0 500 400'));
    const look = make();
    look.look('feed');
    mono = 5_000;
    look.look('feed');
    look.look('explore');
    expect(searches).toBe(3);
    const deep = make({ ...rules, roots: 'x-player' });
    deep.look('feed');
    deep.look('feed');
    expect(searches).toBe(5);
  });
});
