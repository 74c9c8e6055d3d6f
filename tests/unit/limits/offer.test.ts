import { expect, test } from 'vitest';
import { offerLimit } from '../../../lib/limits/offer.ts';

const minutes = (...days: number[]) => days.map((one) => one * 60);

test('most days between 25 and 45 minutes: about 20 to 40 is offered', () => {
  expect(offerLimit(minutes(20, 26, 30, 35, 44, 44, 60))).toEqual({
    usual: { from: 25 * 60, to: 45 * 60 },
    band: { from: 20 * 60, to: 40 * 60 },
  });
});

test('four days are too early to tell', () => {
  expect(offerLimit(minutes(30, 30, 30, 30))).toBeNull();
  expect(offerLimit(minutes(30, 30, 30, 30, 30))).not.toBeNull();
});

test('days without any feed say nothing', () => {
  expect(offerLimit(minutes(30, 30, 30, 30, 0, 0, 0))).toBeNull();
});

test('days of a few minutes need no limit', () => {
  expect(offerLimit(minutes(3, 4, 5, 3, 6, 8, 2))).toBeNull();
});

test('one long Sunday does not move what is usual', () => {
  expect(offerLimit(minutes(30, 30, 30, 30, 30, 30, 600))?.usual).toEqual({ from: 30 * 60, to: 35 * 60 });
});
