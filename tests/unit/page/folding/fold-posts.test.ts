// @vitest-environment happy-dom
// Posts that hold what sets a person off fold to a line, wherever and whenever the page shows them, and everything comes back.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Verdict } from '../../../../lib/messages/protocol.ts';
import type { PageRules, Place, Surface } from '../../../../lib/networks/types.ts';
import { foldPosts } from '../../../../lib/page/folding/fold-posts.ts';
import { AS_IT_IS } from '../../../../lib/soften/types.ts';

const PAGE = { idle: 60, unfocused: false, posts: false };
const words = (open: boolean) => ({
  text: open ? 'Shown, as you asked.' : 'Folded, as you asked.',
  press: open ? 'Fold again' : 'Show',
  name: open ? 'Fold this post again' : 'Show the folded post',
});
const WORD = { words: ['marathon'], accounts: [] };
const rules: PageRules = {
  id: 'test',
  surfaces: [],
  item: 'article',
  itemId: [{ find: 'a[data-id]', attr: 'data-id' }],
};
const place = (surface: Surface): Place => ({ network: 'test', surface });
let folder: ReturnType<typeof foldPosts>;
let tell: { place(surface: Surface): void; verdict(verdict: Partial<Verdict>): void };
/** closed roots, by their hosts */
const roots = new Map<Element, ShadowRoot>();
/** what lies out of the window */
let unseen: (target: Element) => void;
let inSight = false;
/** this version of Enough is here */
let alive = true;
/** the page's clock, epoch ms */
let wall = 1_000_000;
const clear = new Set<Element>();

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<main></main>';
  roots.clear();
  clear.clear();
  inSight = false;
  alive = true;
  wall = 1_000_000;
  Element.prototype.animate = function (this: Element) {
    clear.add(this);
    return { pause() {}, finish: () => clear.delete(this) } as unknown as Animation;
  };
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    const root = attach.call(this, init);
    if (init.mode === 'closed') roots.set(this, root);
    return root;
  });
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(onChange: (entries: { target: Element; isIntersecting: boolean }[]) => void) {
        unseen = (target) => onChange([{ target, isIntersecting: false }]);
      }
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
  (window as { IntersectionObserver: unknown }).IntersectionObserver = globalThis.IntersectionObserver;
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(
    () => (inSight ? { top: 0, bottom: 100, height: 100 } : { top: -200, bottom: -100, height: 100 }) as DOMRect,
  );
});
afterEach(() => {
  folder.stop();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** @param loading the page is still on its way as the script begins */
function open(loading = true, surface: Surface = 'feed') {
  vi.spyOn(document, 'readyState', 'get').mockReturnValue(loading ? 'loading' : 'complete');
  let onPlace = (_: Place | null, __: boolean) => {};
  let onVerdict = (_: Verdict) => {};
  folder = foldPosts(
    rules,
    {
      place: () => place(surface),
      alive: () => alive,
      wall: () => wall,
      onPlace: (listener) => {
        onPlace = listener;
      },
      onVerdict: (listener) => {
        onVerdict = listener;
      },
    },
    window as Window & typeof globalThis,
    { words, dir: 'ltr' },
  );
  onPlace(place(surface), true);
  tell = {
    place: (next) => onPlace(place(next), true),
    verdict: (verdict) => onVerdict({ record: true, page: PAGE, ...verdict }),
  };
}

/** The observers of the page have heard of it. */
const settle = async () => {
  for (let i = 0; i < 5; i++) await Promise.resolve();
  await vi.advanceTimersByTimeAsync(0);
};
const main = () => document.querySelector('main') as HTMLElement;
const post = (text: string, id?: string): HTMLElement => {
  const article = document.createElement('article');
  article.innerHTML = `${id ? `<a data-id="${id}"></a>` : ''}<p>${text}</p>`;
  return article;
};
const add = (...posts: Element[]) => main().append(...posts);
const isFolded = (item: HTMLElement) => item.style.display === 'none';
const lineOf = (item: Element) => roots.get(item.previousElementSibling as Element);
const says = (item: Element) => lineOf(item)?.textContent;
/** A press of a person: events that a page makes up are not trusted. */
function press(item: Element) {
  const event = new Event('click');
  Object.defineProperty(event, 'isTrusted', { value: true });
  lineOf(item)?.querySelector('button')?.dispatchEvent(event);
}

describe('a post that holds the word', () => {
  test('folds to one line in its place, and the others stay', async () => {
    open();
    const [one, two] = [post('My Marathon!'), post('marathons')];
    add(one, two);
    tell.verdict({ triggers: WORD });
    await settle();
    expect(isFolded(one)).toBe(true);
    expect(says(one)).toBe('Folded, as you asked.Show');
    expect(isFolded(two)).toBe(false);
    expect(main().children).toHaveLength(3);
  });

  test('is shown by its press, until the page is left, and folded again by another', async () => {
    open();
    const one = post('marathon', '1');
    add(one);
    tell.verdict({ triggers: WORD });
    press(one);
    expect(isFolded(one)).toBe(false);
    expect(says(one)).toBe('Shown, as you asked.Fold again');
    one.remove();
    await settle();
    const again = post('marathon', '1');
    const other = post('marathon', '2');
    add(again, other);
    await settle();
    expect([isFolded(again), isFolded(other)]).toEqual([false, true]);
    press(again);
    expect(isFolded(again)).toBe(true);
  });

  test('is not shown by a press that the page makes up', async () => {
    open();
    const one = post('marathon');
    add(one);
    tell.verdict({ triggers: WORD });
    lineOf(one)?.querySelector('button')?.click();
    expect(isFolded(one)).toBe(true);
  });

  test('folds when it comes later, when its text does, and in the picture’s words', async () => {
    open();
    tell.verdict({ triggers: WORD });
    const [late, empty, picture] = [post('a marathon'), post(''), post('')];
    add(late, empty, picture);
    await settle();
    expect([late, empty, picture].map(isFolded)).toEqual([true, false, false]);
    (empty.querySelector('p') as Element).textContent = 'the marathon';
    picture.innerHTML = '<img alt="People at a marathon">';
    await settle();
    expect([empty, picture].map(isFolded)).toEqual([true, true]);
  });

  test('folds in an open shadow root too, one that comes late as well', async () => {
    open();
    tell.verdict({ triggers: WORD });
    const one = document.createElement('article');
    const inner = document.createElement('x-text');
    one.append(inner);
    add(one);
    await settle();
    expect(isFolded(one)).toBe(false);
    const root = inner.attachShadow({ mode: 'open' });
    root.innerHTML = '<p>quiet</p>';
    await vi.advanceTimersByTimeAsync(200);
    (root.firstChild as Element).textContent = 'marathon';
    await settle();
    expect(isFolded(one)).toBe(true);
  });

  test('unfolds as its node is used again for another one, and the other way round', async () => {
    open();
    const one = post('marathon', '1');
    add(one);
    tell.verdict({ triggers: WORD });
    one.innerHTML = '<a data-id="2"></a>a lake';
    await settle();
    expect(isFolded(one)).toBe(false);
    expect(main().children).toHaveLength(1);
    one.innerHTML = '<a data-id="3"></a>marathon';
    await settle();
    expect(isFolded(one)).toBe(true);
  });

  test('by an account that is linked in it folds, and what is written in it stays', async () => {
    open();
    const one = post('<a href="/fit.anna/">Anna</a>');
    const field = post('<textarea>marathon</textarea><div contenteditable>marathon</div>');
    add(one, field);
    tell.verdict({ triggers: { words: ['marathon'], accounts: ['@fit.anna'] } });
    expect([one, field].map(isFolded)).toEqual([true, false]);
  });
});

describe('nothing is folded under a person’s eyes', () => {
  test('a post that is read as its word is named folds once it is out of sight', async () => {
    open(false);
    inSight = true;
    const one = post('marathon');
    add(one);
    await settle();
    tell.verdict({ triggers: WORD });
    expect(isFolded(one)).toBe(false);
    unseen(one);
    expect(isFolded(one)).toBe(true);
  });

  test('a post in which somebody writes stays, until they have left it', async () => {
    open();
    const one = post('marathon <input>');
    add(one);
    one.querySelector('input')?.focus();
    tell.verdict({ triggers: WORD });
    unseen(one);
    expect(isFolded(one)).toBe(false);
    one.querySelector('input')?.blur();
    unseen(one);
    expect(isFolded(one)).toBe(true);
  });
});

describe('as usual for a minute', () => {
  const soft = { choice: AS_IT_IS, usualUntil: 1_060_000 };
  const minute = { triggers: WORD, page: { ...PAGE, soft } };
  const passMinute = async () => {
    wall += 60_001;
    await vi.advanceTimersByTimeAsync(60_001);
  };

  test('what is folded is there as it was, what comes stays open, and both fold again by themselves', async () => {
    open();
    const one = post('marathon');
    add(one);
    const before = document.documentElement.outerHTML;
    tell.verdict({ triggers: WORD });
    expect(isFolded(one)).toBe(true);
    tell.verdict(minute);
    expect(document.documentElement.outerHTML).toBe(before);
    const two = post('a marathon');
    add(two);
    await settle();
    expect([one, two].map(isFolded)).toEqual([false, false]);
    await passMinute();
    expect([one, two].map(isFolded)).toEqual([true, true]);
  });

  test('a page that comes in that minute shows its posts, and a post that is read folds once it is out of sight', async () => {
    open();
    inSight = true;
    const one = post('marathon');
    add(one);
    tell.verdict(minute);
    await passMinute();
    expect(isFolded(one)).toBe(false);
    unseen(one);
    expect(isFolded(one)).toBe(true);
  });

  test('taken back, they fold; as it is for a whole day leaves them folded', async () => {
    open();
    const one = post('marathon');
    add(one);
    tell.verdict(minute);
    expect(isFolded(one)).toBe(false);
    tell.verdict({ triggers: WORD });
    expect(isFolded(one)).toBe(true);
    tell.verdict({ triggers: WORD, page: { ...PAGE, soft: { ...soft, wholeDay: true } } });
    expect(isFolded(one)).toBe(true);
  });
});

describe('until the first answer', () => {
  test('posts wait, and no longer than 300 ms after the first is there', async () => {
    open();
    await vi.advanceTimersByTimeAsync(5_000);
    add(post('a'));
    await settle();
    expect(clear.size).toBe(1);
    await vi.advanceTimersByTimeAsync(299);
    expect(clear.size).toBe(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(clear.size).toBe(0);
  });

  test('they are there with the answer, and wait never again', async () => {
    open();
    add(post('a'));
    await settle();
    tell.verdict({ triggers: WORD });
    expect(clear.size).toBe(0);
    tell.place('messages');
    tell.place('feed');
    expect(clear.size).toBe(0);
  });

  test('in a page that was open already nothing waits', async () => {
    add(post('a'));
    open(false);
    await settle();
    expect(clear.size).toBe(0);
  });
});

describe('everything is put back', () => {
  const STYLES = ['', ' style="color:red"', ' style="display:flex"', ' style="display:grid!important;margin:0"'];
  test.each(['messages', 'off', 'paused', 'stopped'] as const)('%s', async (how) => {
    open();
    main().innerHTML = STYLES.map((style) => `<article${style}><p>marathon</p></article>`).join('');
    const before = document.documentElement.outerHTML;
    tell.verdict({ triggers: WORD });
    await settle();
    expect(document.documentElement.outerHTML).not.toBe(before);
    press(document.querySelector('article') as Element);
    if (how === 'messages') tell.place('messages');
    else if (how === 'off') tell.verdict({ triggers: null });
    else if (how === 'paused') tell.verdict({ record: false });
    else folder.stop();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('where Enough is gone all is put back as the page changes next', async () => {
    open();
    const one = post('marathon');
    add(one);
    tell.verdict({ triggers: WORD });
    alive = false;
    add(post('a lake'));
    await settle();
    expect(isFolded(one)).toBe(false);
    expect(main().children).toHaveLength(2);
  });

  test('what the page changed meanwhile stays changed', async () => {
    open();
    const one = post('marathon');
    add(one);
    tell.verdict({ triggers: WORD });
    one.style.color = 'blue';
    folder.stop();
    expect(one.getAttribute('style')).toBe('color: blue;');
  });

  test('an answer to a claim says nothing of it', async () => {
    open();
    const one = post('marathon');
    add(one);
    tell.verdict({ triggers: WORD });
    tell.verdict({});
    expect(isFolded(one)).toBe(true);
  });

  test('on messages nothing is touched', async () => {
    open(true, 'messages');
    add(post('marathon'));
    const before = document.documentElement.outerHTML;
    tell.verdict({ triggers: WORD });
    await settle();
    expect(document.documentElement.outerHTML).toBe(before);
    tell.place('feed');
    expect(document.documentElement.outerHTML).not.toBe(before);
  });
});

describe('a page that fights back', () => {
  test.each([
    ['takes the line away', (one: HTMLElement) => one.previousElementSibling?.remove()],
    ['shows the post', (one: HTMLElement) => one.style.setProperty('display', 'block', 'important')],
  ])('and %s is answered, and has its way in the end', async (_, fight) => {
    open();
    const one = post('marathon');
    add(one);
    tell.verdict({ triggers: WORD });
    fight(one);
    await settle();
    expect(isFolded(one)).toBe(true);
    expect(lineOf(one)).toBeDefined();
    for (let i = 0; i < 50 && isFolded(one); i++) {
      fight(one);
      await settle();
    }
    expect(isFolded(one)).toBe(false);
    expect(main().children).toHaveLength(1);
  });
});

test('nothing of ours in the page holds a word or an account', async () => {
  open();
  add(post('a 5 km race'), post('<a href="/fit.anna/">x</a>'));
  const own = ['race', 'fit.anna'];
  const seen = () => document.documentElement.outerHTML + [...roots.values()].map((root) => root.innerHTML).join();
  const count = (text: string, one: string) => text.split(one).length;
  const before = own.map((one) => count(seen(), one));
  tell.verdict({ triggers: { words: ['race'], accounts: ['fit.anna'] } });
  await settle();
  expect(roots.size).toBe(2);
  expect(own.map((one) => count(seen(), one))).toEqual(before);
});
