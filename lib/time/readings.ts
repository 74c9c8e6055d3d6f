/**
 * What time it surely is. A clock can read wrong for an hour and be right again, so what cannot be undone asks several
 * readings, one a tidy, each on a day of its own:
 *
 *   tidies      1 Jun  2 Jun  3 Jun  31 Dec  5 Jun  6 Jun  7 Jun      the fourth was wrong
 *   plausible   the earliest of the seven: one of them at least was right
 */

/** So many tidies speak together. */
export const READINGS = 7;
/** Tidies closer than this are of one day, and the first of them speaks. */
const APART_MS = 20 * 3_600_000;
/** @param readings epoch ms of the last tidies, in the order in which they ran @returns those with this one */
export function withReading(readings: readonly number[], now: number): number[] {
  const last = readings.at(-1);
  if (last !== undefined && Math.abs(now - last) < APART_MS) return [...readings];
  return [...readings, now].slice(-READINGS);
}

/** @returns epoch ms that has surely come, six days ago as a rule; null: there are too few readings to tell */
export const plausibleNow = (readings: readonly number[]): number | null =>
  readings.length < READINGS ? null : Math.min(...readings);
