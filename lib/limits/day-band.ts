/**
 * Which range of a day a weekday has: one for each day alike, one for work days and one for free days, or each its own.
 *
 *   day: 20–40     otherDays: [Sat Sun: 60–90]      Mon … Fri 20–40, Sat Sun 60–90
 */
import type { Band, Limit } from './types.ts';

/** How the ranges of a limit differ by weekday. */
export type DayWay = 'same' | 'free' | 'each';
export const DAY_WAYS: readonly DayWay[] = ['same', 'free', 'each'];

/** 1 Monday … 7 Sunday */
const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7];
/** What most people have free; a person says which days are theirs. */
const WEEKEND = [6, 7];

type Days = Pick<Limit, 'day' | 'otherDays'>;

/** @param weekday 1 Monday … 7 Sunday @returns undefined where this limit has no range of a day */
export function dayBandOn({ day, otherDays }: Days, weekday: number): Band | undefined {
  const other = day && otherDays.find(({ days }) => days.includes(weekday));
  return other ? { from: other.from, to: other.to } : day;
}

/** @param day ISO date of the person's day */
export const weekdayOf = (day: string): number => Temporal.PlainDate.from(day).dayOfWeek;

export const wayOf = ({ otherDays }: Pick<Limit, 'otherDays'>): DayWay =>
  otherDays.length === 0 ? 'same' : otherDays.length === 1 ? 'free' : 'each';

/** The weekdays that have a range of their own, where it is one for all of them. */
export const freeDaysOf = ({ otherDays }: Pick<Limit, 'otherDays'>): readonly number[] => otherDays[0]?.days ?? WEEKEND;

/** Tells the same ranges apart in another way; back to "the same", the range of the work days holds each day. */
export function withWay<L extends Days>(limit: L, way: DayWay): L {
  if (way === wayOf(limit) || !limit.day) return limit;
  if (way === 'same') return { ...limit, otherDays: [] };
  if (way === 'free') return { ...limit, otherDays: [{ days: WEEKEND, ...(dayBandOn(limit, 6) ?? limit.day) }] };
  return { ...limit, otherDays: eachDay(limit) };
}

/** Sets the range of the days to which this weekday belongs. */
export function withDayBand<L extends Days>(limit: L, weekday: number, { from, to }: Band): L {
  const way = wayOf(limit);
  const all = way === 'each' ? eachDay(limit) : limit.otherDays;
  if (!all.some(({ days }) => days.includes(weekday))) return { ...limit, day: { from, to } };
  return { ...limit, otherDays: all.map((one) => (one.days.includes(weekday) ? { ...one, from, to } : one)) };
}

/** Says which days are free; at least one is, and one is not. */
export function withFreeDays<L extends Days>(limit: L, days: readonly number[]): L {
  const [first] = limit.otherDays;
  if (!first || days.length === 0 || days.length === WEEKDAYS.length) return limit;
  return { ...limit, otherDays: [{ ...first, days: [...days].sort() }] };
}

const eachDay = (limit: Days): Limit['otherDays'] =>
  WEEKDAYS.map((weekday) => ({ days: [weekday], ...(dayBandOn(limit, weekday) ?? { from: 0, to: 1 }) }));
