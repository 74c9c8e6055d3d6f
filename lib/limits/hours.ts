/**
 * Hours in which feeds rest, on the wall where the person is.
 *
 *   Fri 22:30 ─────────┐ Sat 07:00     `days` name the date on which a window begins
 *
 * One that ends as it begins holds nothing: no screen makes such a one.
 */
import type { Interval } from '../ledger/intervals.ts';
import { instantOnWall } from '../time/day.ts';
import type { Hours } from './types.ts';

/** @returns the stretch of resting hours around `at`, windows that touch taken as one; null outside of them */
export const hoursAround = (hours: readonly Hours[], at: number, zone: string): Interval | null =>
  occurrences(hours, at, zone).find(({ start, end }) => start <= at && at < end) ?? null;

/** @returns the next stretch of resting hours that begins after `at`; null where none are set */
export const nextHours = (hours: readonly Hours[], at: number, zone: string): Interval | null =>
  occurrences(hours, at, zone).find(({ start }) => start > at) ?? null;

/** Windows from the date before `at` to eight days after it, in order, joined where they touch. */
function occurrences(hours: readonly Hours[], at: number, zone: string): Interval[] {
  if (hours.length === 0) return [];
  const today = Temporal.Instant.fromEpochMilliseconds(Math.floor(at)).toZonedDateTimeISO(zone).toPlainDate();
  const found: Interval[] = [];
  for (let days = -2; days <= 8; days += 1) {
    const date = today.add({ days });
    for (const { days: on, from, to } of hours) {
      if (from === to || !on.includes(date.dayOfWeek)) continue;
      const start = instantOnWall(date, from, zone);
      const end = instantOnWall(to <= from ? date.add({ days: 1 }) : date, to, zone);
      if (start < end) found.push({ start, end });
    }
  }
  return joinTouching(found.sort((a, b) => a.start - b.start));
}

function joinTouching(sorted: Interval[]): Interval[] {
  const runs: Interval[] = [];
  for (const one of sorted) {
    const last = runs.at(-1);
    if (last && one.start <= last.end) last.end = Math.max(last.end, one.end);
    else runs.push({ ...one });
  }
  return runs;
}
