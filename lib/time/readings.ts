/**
 * What time it surely is. A clock can read wrong for an hour and be right again, so what cannot be undone asks several
 * readings, one a tidy, each on a day of its own:
 *
 *   tidies      1 Jun  2 Jun  3 Jun  31 Dec  5 Jun  6 Jun  7 Jun      the fourth was wrong
 *   plausible   the earliest of the seven; where none of them jumped, the third last
 */

/** So many tidies speak together. */
export const READINGS = 7;
/** Tidies closer than this are of one day, and the first of them speaks. */
const APART_MS = 20 * 3_600_000;
/** A longer step is a jump: the browser was closed, or the clock was set. Shorter than two steps apart, so that a clock which
 *  is off by less than a jump still leaves the third last reading in the past. */
const STEP_MS = 36 * 3_600_000;

/** @param readings epoch ms of the last tidies, in the order in which they ran @returns those with this one */
export function withReading(readings: readonly number[], now: number): number[] {
  const last = readings.at(-1);
  if (last !== undefined && Math.abs(now - last) < APART_MS) return [...readings];
  return [...readings, now].slice(-READINGS);
}

/** @returns epoch ms that has surely come, a few days ago as a rule; null: there are too few readings to tell */
export function plausibleNow(readings: readonly number[]): number | null {
  if (readings.length < READINGS) return null;
  const jumped = readings.some((at, i) => i > 0 && Math.abs(at - (readings[i - 1] as number)) > STEP_MS);
  return Math.min(...(jumped ? readings : readings.slice(-3)));
}
