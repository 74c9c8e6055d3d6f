/** Ranges by weekday: which one a day has, and what a change of one leaves as it was. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayBandOn, wayOf, withDayBand, withFreeDays, withWay } from '../../../lib/limits/day-band.ts';
import { type Limit, limitSchema } from '../../../lib/limits/types.ts';
import { limits } from '../nudges/life.ts';
import { twentyToForty as day, limit } from './person.ts';

const EVERY = [1, 2, 3, 4, 5, 6, 7];
const long = { from: 3600, to: 7200 };
const bandsOf = (one: Limit) => EVERY.map((weekday) => dayBandOn(one, weekday));

test('what was set before weekdays could differ is the same each day', () => {
  const one = limitSchema.parse({ id: 'a', day });
  expect(wayOf(one)).toBe('same');
  expect(bandsOf(one)).toEqual(EVERY.map(() => day));
});

test('free days may have a range of their own, Saturday and Sunday at first', () => {
  const one = withDayBand(withWay(limit({ day }), 'free'), 6, long);
  expect(wayOf(one)).toBe('free');
  expect(bandsOf(one)).toEqual([day, day, day, day, day, long, long]);
  expect(bandsOf(withDayBand(one, 2, { from: 60, to: 600 }))[0]).toEqual({ from: 60, to: 600 });
  expect(bandsOf(withFreeDays(one, [5]))).toEqual([day, day, day, day, long, day, day]);
});

test('the free days are never none and never all, or nothing would be left to tell apart', () => {
  const one = withDayBand(withWay(limit({ day }), 'free'), 6, long);
  expect(withFreeDays(one, [])).toEqual(one);
  expect(withFreeDays(one, EVERY)).toEqual(one);
});

test('each weekday may have its own', () => {
  const one = withDayBand(withWay(limit({ day }), 'each'), 3, long);
  expect(wayOf(one)).toBe('each');
  expect(bandsOf(one)).toEqual([day, day, long, day, day, day, day]);
});

test('going from one way to another changes no day, until a range is changed; going back to the same keeps the work days’', () => {
  const free = withDayBand(withWay(limit({ day }), 'free'), 7, long);
  expect(bandsOf(withWay(free, 'each'))).toEqual(bandsOf(free));
  expect(bandsOf(withWay(free, 'same'))).toEqual(EVERY.map(() => day));
  expect(withWay(free, 'free')).toEqual(free);
});

test('a limit without a range a day has none on any weekday', () => {
  const one = limitSchema.parse({ id: 'a', otherDays: [{ days: [6], ...long }] });
  expect(bandsOf(one)).toEqual(EVERY.map(() => undefined));
});

describe('what a file may not bring in', () => {
  test.each([
    [
      'a weekday twice',
      [
        { days: [6], ...long },
        { days: [6, 7], ...long },
      ],
    ],
    ['an eighth weekday', [{ days: [8], ...long }]],
    ['no weekday', [{ days: [], ...long }]],
    ['a range that ends before it begins', [{ days: [6], from: 600, to: 60 }]],
    ['a range longer than a day', [{ days: [6], from: 600, to: 86_401 }]],
  ])('%s', (_, otherDays) => {
    expect(limitSchema.safeParse({ id: 'a', day, otherDays }).success).toBe(false);
  });
  test('ranges that fit are taken', () => {
    expect(limitSchema.safeParse({ id: 'a', day, otherDays: [{ days: [6, 7], ...long }] }).success).toBe(true);
  });
});

test('for any limit: a changed range holds on its weekday, other days keep theirs or change alike, and it can be stored', () => {
  const weekday = fc.integer({ min: 1, max: 7 });
  fc.assert(
    fc.property(limits, weekday, fc.constantFrom('same', 'free', 'each'), (one, on, way) => {
      fc.pre(one.day !== undefined);
      const before = withWay(one, way);
      const after = withDayBand(before, on, long);
      expect(dayBandOn(after, on)).toMatchObject(long);
      const changed = EVERY.filter((other) => dayBandOn(after, other) !== undefined && wayOf(after) === 'each');
      for (const other of changed) if (other !== on) expect(dayBandOn(after, other)).toEqual(dayBandOn(before, other));
      expect(wayOf(after)).toBe(wayOf(before));
      expect(limitSchema.parse(after)).toEqual(after);
    }),
  );
});
