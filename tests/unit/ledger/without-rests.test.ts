/** What counts of a stretch beside the pauses of Enough itself. */
import { expect, test } from 'vitest';
import { isIn, withoutRests } from '../../../lib/ledger/without-rests.ts';

const S = 1000;
const spent = { id: 'a', start: 100 * S, end: 200 * S, items: [0, 20, 50, 100] };
const rest = (from: number, to: number) => ({ from: from * S, to: to * S });
const left = (...rests: ReturnType<typeof rest>[]) => {
  const one = withoutRests(spent, rests);
  return one && [one.start / S, one.end / S, ...(one.items ?? [])];
};

test('a pause begins with its first instant and is over with its last', () => {
  expect([99, 100, 199, 200].map((at) => isIn([rest(100, 200)], at * S))).toEqual([false, true, true, false]);
  expect(isIn([], 5)).toBe(false);
  expect(isIn([rest(0, 1), { from: 100, to: Number.POSITIVE_INFINITY }], 1e15)).toBe(true);
});

test('what no pause touches stays as it was', () => {
  expect(withoutRests(spent, [rest(0, 100), rest(200, 300)])).toBe(spent);
  expect(withoutRests(spent, [])).toBe(spent);
});

test('a pause at the head takes what was before its end, and posts count from there', () => {
  expect(left(rest(50, 120))).toEqual([120, 200, 0, 30, 80]);
  expect(left(rest(100, 121))).toEqual([121, 200, 29, 79]);
});

test('of a stretch that a pause cuts in two the first part stays', () => {
  expect(left(rest(150, 170))).toEqual([100, 150, 0, 20, 50]);
  expect(left(rest(150, 500))).toEqual([100, 150, 0, 20, 50]);
  expect(left(rest(50, 120), rest(160, 170))).toEqual([120, 160, 0, 30]);
});

test('nothing is left where a pause covers all, alone or with the next', () => {
  expect(left(rest(100, 200))).toBeNull();
  expect(left(rest(0, 150), rest(150, 300))).toBeNull();
});

test('a stretch without posts is cut as well, and gets none', () => {
  const { items: _, ...plain } = spent;
  expect(withoutRests(plain, [rest(50, 120)])).toEqual({ id: 'a', start: 120 * S, end: 200 * S });
});
