// @vitest-environment happy-dom
// No flash of the feed before what comes over it, and nothing hidden where nothing comes.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { From } from '../../../lib/ledger/types.ts';
import type { Verdict } from '../../../lib/messages/protocol.ts';
import type { PageRules, Place, Surface } from '../../../lib/networks/types.ts';
import { hideUntilDoor } from '../../../lib/page/overlay/door-sheet.ts';
import type { PageHandle } from '../../../lib/page/page-handle.ts';

const rules = { id: 'test', surfaces: [], item: 'article' } as PageRules;
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
    feedVisible: () => false,
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
