// @vitest-environment happy-dom
// No flash of the feed before what comes over it, and nothing hidden where nothing comes.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { From } from '../../../lib/ledger/types.ts';
import type { Verdict } from '../../../lib/messages/protocol.ts';
import type { PageRules, Place, Surface } from '../../../lib/networks/types.ts';
import { hideUntilDoor } from '../../../lib/page/overlay/door-sheet.ts';
import type { PageHandle } from '../../../lib/page/page-handle.ts';

const rules: PageRules = { id: 'test', surfaces: [], item: 'article' };
const PAGE = { idle: 60, unfocused: false, posts: false };
let sheet: ReturnType<typeof hideUntilDoor>;

/** happy-dom animates nothing. */
beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<article></article>';
  Element.prototype.animate = function (this: Element) {
    clear.add(this);
    return { pause() {}, finish: () => clear.delete(this) } as unknown as Animation;
  };
});
afterEach(() => {
  sheet.stop();
  delete rules.own;
  seen = false;
  vi.useRealTimers();
});

/** Enters the feed. @param from how */
function enter(onDrift: boolean, from: From) {
  let onPlace = (_: Place | null) => {};
  let onVerdict = (_: Verdict) => {};
  const place = (surface: Surface) => ({ network: 'test', surface });
  const page = {
    place: () => place('feed'),
    from: () => from,
    feedVisible: () => seen,
    look() {},
    onPlace: (listener: typeof onPlace) => {
      onPlace = listener;
    },
    onVerdict: (listener: typeof onVerdict) => {
      onVerdict = listener;
    },
  } as unknown as PageHandle;
  sheet = hideUntilDoor(rules, page, window as Window & typeof globalThis, onDrift);
  onPlace(place('feed'));
  return { answer: (verdict: Partial<Verdict>) => onVerdict({ record: true, page: PAGE, ...verdict }) };
}
const clear = new Set<Element>();
/** a post of the feed is on screen */
let seen = false;
const hidden = () => clear.size > 0;

test.each([
  [false, 'direct', true],
  [false, 'messages', true],
  [true, 'direct', false],
  [true, 'messages', true],
] as const)('on drift: %s; entered from %s: hidden: %s', (onDrift, from, is) => {
  enter(onDrift, from);
  expect(hidden()).toBe(is);
});

test('the answer that nothing comes shows the posts; one that something comes keeps them hidden for its moment', () => {
  enter(false, 'direct').answer({});
  expect(hidden()).toBe(false);
  sheet.stop();
  enter(false, 'direct').answer({ door: true });
  expect(hidden()).toBe(true);
});

/** Posts that our rules do not know, and that the person pointed at; what they said comes with the page's first answer. */
const POINTED = '<section></section><div></div>';
const own = { surfaces: [], item: { feed: 'section' } };

test('posts that a person pointed at are hidden with the answer that a door stands, and no others', () => {
  document.body.innerHTML = POINTED;
  const { answer } = enter(false, 'direct');
  expect(hidden()).toBe(false);
  rules.own = own;
  answer({ door: true });
  expect([...clear].map(({ localName }) => localName)).toEqual(['section']);
  sheet.stop();
  expect(hidden()).toBe(false);
});

test('they are hidden at once where the page knows of them, and rest while our own rules fit', async () => {
  rules.own = own;
  document.body.innerHTML = POINTED;
  enter(false, 'messages');
  expect([...clear].map(({ localName }) => localName)).toEqual(['section']);
  sheet.stop();
  document.body.innerHTML = `${POINTED}<article></article>`;
  enter(false, 'messages');
  expect([...clear].map(({ localName }) => localName)).toEqual(['article']);
});

test('they are shown 300 ms after the first of them, whether the door is there or not', () => {
  document.body.innerHTML = POINTED;
  rules.own = own;
  seen = true;
  enter(false, 'direct').answer({ door: true });
  vi.advanceTimersByTime(300);
  expect(hidden()).toBe(true);
  vi.advanceTimersByTime(100);
  expect(hidden()).toBe(false);
});
