// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createInputs, type Input } from '../../../lib/page/inputs.ts';

let mono: number;
/** how far the page is scrolled, px */
let top: number;
let inputs: [input: Input, at: number][];
let stopping: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  [mono, inputs, stopping] = [10_000, [], new AbortController()];
  top = 0;
  vi.spyOn(window, 'scrollY', 'get').mockImplementation(() => top);
  createInputs(
    window,
    () => mono,
    (input, at) => inputs.push([input, at]),
    stopping.signal,
  );
});
afterEach(() => {
  stopping.abort();
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

test('of many inputs of a kind one is passed on, and another after a second', () => {
  for (let i = 0; i < 10; i++) does('pointermove', 40);
  expect(inputs).toEqual([['move', 10_040]]);
  does('pointermove', 1_000);
  expect(inputs).toEqual([
    ['move', 10_040],
    ['move', mono],
  ]);
});

test('each kind is passed on for itself, and none can keep the page from anything', () => {
  const listened = vi.spyOn(window, 'addEventListener');
  for (const type of ['pointerdown', 'pointermove', 'keydown', 'touchstart']) does(type);
  expect(inputs).toHaveLength(4);
  passes(1_000);
  expect(listened.mock.calls).toHaveLength(4);
  for (const [, , how] of listened.mock.calls) expect(how).toMatchObject({ passive: true });
});

test('what the page makes up is no input, and leaves room for the real one', () => {
  for (let i = 0; i < 5; i++) does('wheel', 10, false);
  expect(inputs).toEqual([]);
  does('wheel');
  expect(inputs).toEqual([['scroll', mono]]);
});

/** The last moment at which somebody is known to have been there. */
const last = () => inputs.at(-1)?.[1] ?? Number.NaN;
function scrolls(ms: number): void {
  passes(ms);
  top += 40;
}

test('of a scroll that goes on and on it is known that it does, and the wheel is seldom listened to', () => {
  const listened = vi.spyOn(window, 'addEventListener');
  for (let i = 0; i < 100; i++) {
    does('wheel', 50);
    scrolls(50);
    expect(mono - last()).toBeLessThanOrEqual(3_000);
  }
  expect(listened.mock.calls.filter(([type]) => type === 'wheel').length).toBeLessThanOrEqual(3);
  expect(inputs.every(([input]) => input === 'scroll')).toBe(true);
});

test.each([3, 5, 9, 14, 20, 33])(
  'a scroll that has ended is known to a second and a half, never later than it was: %d moves',
  (moves) => {
    does('wheel');
    const begun = mono;
    for (let i = 0; i < moves; i++) {
      scrolls(280);
      does('wheel', 20);
    }
    const ended = mono;
    passes(10_000);
    expect(last()).toBeGreaterThanOrEqual(begun);
    expect(ended - last()).toBeGreaterThanOrEqual(0);
    expect(ended - last()).toBeLessThanOrEqual(1_500);
  },
);

test('where a wheel moves nothing it is passed on itself, each second', () => {
  for (let i = 0; i < 100; i++) {
    does('wheel', 100);
    expect(mono - last()).toBeLessThanOrEqual(1_100);
  }
});

test('a page that moves by itself is nobody', () => {
  for (let i = 0; i < 20; i++) scrolls(500);
  expect(inputs).toEqual([]);
  does('wheel');
  const begun = mono;
  for (let i = 0; i < 60; i++) scrolls(500); // and goes on, without a hand
  expect(last() - begun).toBeLessThanOrEqual(2_500);
});

test('a pointer that moves is not the end of a scroll', () => {
  does('wheel');
  does('pointermove');
  for (let i = 0; i < 4; i++) scrolls(300);
  passes(5_000);
  expect(inputs.at(-1)?.[0]).toBe('scroll');
  expect(last()).toBeGreaterThan(10_020);
});

test('a press ends what a wheel has proved', () => {
  does('wheel');
  does('pointerdown');
  const pressed = mono;
  for (let i = 0; i < 10; i++) scrolls(500);
  expect(last()).toBe(pressed);
});

test('nothing wakes a page in which nobody does anything', () => {
  does('wheel');
  passes(1_000);
  expect(vi.getTimerCount()).toBe(0);
});

test('nothing is passed on once it is stopped', () => {
  does('wheel');
  stopping.abort();
  passes(5_000);
  does('wheel');
  does('keydown');
  expect(inputs).toHaveLength(1);
});
