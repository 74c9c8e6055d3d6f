/** What an erasure takes: of a day that day's own time, whichever zone it was spent in; and nothing that is still to come. */
import { type Interval, LONGEST_MS, subtract } from '../../ledger/intervals.ts';
import type { Exposure } from '../../ledger/types.ts';
import type { Correction } from '../../rules/correction.ts';
import type { Database } from '../database.ts';
import type { Range } from './cut.ts';

/** @param asked where it is of a day, `start` and `end` are that day's where the person is now @param now epoch ms */
export async function rangesToErase(
  db: Database,
  { start, end, network, day }: Extract<Correction, { kind: 'erase' }>,
  now: number,
): Promise<Range[]> {
  const whole = { start, end };
  const near = await db.exposures
    .where('start')
    .between((day === undefined ? Math.max(start, now) : start) - LONGEST_MS, end)
    .toArray();
  const parts = day === undefined ? [whole] : subtract(whole, notOf(day, near));
  const flown =
    day === undefined ? [] : (await db.exposures.where('day').equals(day).toArray()).flatMap(outside(whole));
  const past = parts.map((part) => ({ start: part.start, end: Math.min(part.end, now) }));
  // what was noted by a clock that ran ahead goes too, but not the time until then
  const ahead = near.filter((one) => one.end > now && (day === undefined || one.day === day)).map(within(whole));
  const ranges = [...past, ...flown, ...ahead].filter((one) => one.start < one.end);
  const some = ranges.length > 0 ? ranges : [{ start, end: start }];
  return some.map((range, i) => ({
    ...range,
    ...(network !== undefined && { network }),
    ...(day !== undefined && i === 0 && { day }),
  }));
}

const notOf = (day: string, near: readonly Exposure[]): Interval[] => near.filter((one) => one.day !== day);

const outside =
  (whole: Interval) =>
  (one: Exposure): Interval[] =>
    subtract(one, [whole]);

const within =
  (whole: Interval) =>
  (one: Interval): Interval => ({ start: Math.max(one.start, whole.start), end: Math.min(one.end, whole.end) });
