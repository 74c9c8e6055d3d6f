// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createInputs } from '../../../lib/page/inputs.ts';

let mono: number;
let heard: number;
let scrolled: boolean;
let inputs: ReturnType<typeof createInputs>;

beforeEach(() => {
  vi.useFakeTimers();
  [mono, heard, scrolled] = [10_000, 0, true];
  inputs = createInputs(
    window,
    () => mono,
    () => scrolled,
    () => {
      heard += 1;
    },
  );
});
afterEach(() => {
  inputs.stop();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function passes(ms: number): void {
  mono += ms;
  vi.advanceTimersByTime(ms);
}

/** A person does something `ms` later. */
function does(type: string, ms = 10, trusted = true): void {
  passes(ms);
  const event = new Event(type, { bubbles: true, cancelable: true });
  Object.defineProperties(event, { isTrusted: { value: trusted }, timeStamp: { value: mono } });
  document.body.dispatchEvent(event);
}

/** The page is scrolled on, as it tells twice a second. */
function moves(ms: number): void {
  for (let i = 0; i < ms; i += 500) {
    passes(500);
    inputs.moved(mono);
  }
}

test('of many inputs of a kind one is heard, and another after a second', () => {
  for (let i = 0; i < 10; i++) does('pointermove', 40);
  expect([heard, inputs.last()]).toEqual([1, 10_040]);
  does('pointermove', 1_000);
  expect([heard, inputs.last()]).toEqual([2, mono]);
});

test('each kind is heard for itself, and none can keep the page from anything', () => {
  const listened = vi.spyOn(window, 'addEventListener');
  for (const type of ['pointerdown', 'pointermove', 'keydown', 'touchstart']) does(type);
  expect(heard).toBe(4);
  passes(1_000);
  expect(listened.mock.calls).toHaveLength(4);
  for (const [, , how] of listened.mock.calls) expect(how).toMatchObject({ passive: true });
});

test('what the page makes up is no input, and leaves the real one to be heard', () => {
  for (let i = 0; i < 5; i++) does('wheel', 10, false);
  expect([heard, inputs.last()]).toEqual([0, Number.NEGATIVE_INFINITY]);
  does('wheel');
  expect([heard, inputs.last()]).toEqual([1, mono]);
});

test('a scroll goes on as long as the page moves and a wheel is turned now and then', () => {
  does('wheel');
  for (let i = 0; i < 10; i++) {
    moves(1_000);
    does('wheel');
  }
  expect([heard, inputs.scrolling()]).toEqual([1, true]);
  expect(mono - inputs.last()).toBeLessThanOrEqual(500);
});

test('a page that moves by itself is nobody', () => {
  moves(3_000);
  expect(inputs.last()).toBe(Number.NEGATIVE_INFINITY);
  does('wheel');
  const begun = mono;
  moves(60_000); // and goes on, without a hand
  expect(inputs.last() - begun).toBeLessThanOrEqual(1_000);
  expect(inputs.scrolling()).toBe(false);
});

test('a scroll is over as the page rests, as something else is done, and where a wheel moves nothing', () => {
  does('wheel');
  moves(1_000);
  passes(3_500);
  expect([heard, inputs.scrolling()]).toEqual([2, false]);
  does('wheel');
  does('pointerdown');
  expect([heard, inputs.scrolling()]).toEqual([4, false]);
  passes(1_000);
  does('wheel');
  expect(inputs.scrolling()).toBe(true);
  passes(1_000);
  expect([heard, inputs.scrolling()]).toEqual([6, false]);
});

test('a pointer that is jolted does not end it', () => {
  does('wheel');
  does('pointermove');
  expect([heard, inputs.scrolling()]).toEqual([1, true]);
});

test('a place that is swiped knows no scroll', () => {
  scrolled = false;
  does('wheel');
  expect([inputs.scrolling(), heard]).toEqual([false, 1]);
});

test('nothing is heard once it is stopped', () => {
  does('wheel');
  inputs.stop();
  passes(5_000);
  does('wheel');
  does('keydown');
  expect(heard).toBe(1);
});
