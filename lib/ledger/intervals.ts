/** Intervals of time, `[start, end)` in epoch ms, and what is left of them when others are taken away. */

export interface Interval {
  start: number;
  end: number;
}

/** A claim is at most 10 minutes long; half a minute more for a last tick that came late. So whoever overlaps a range began at
 *  most so long before it. */
export const LONGEST_MS = 10 * 60_000 + 30_000;

export const overlaps = (a: Interval, b: Interval): boolean => a.start < b.end && b.start < a.end;

/** @param taken in any order, overlapping or not @returns what of `whole` is in none of them, in order of time */
export function subtract(whole: Interval, taken: Iterable<Interval>): Interval[] {
  let remaining: Interval[] = whole.start < whole.end ? [{ start: whole.start, end: whole.end }] : [];
  for (const gone of taken) {
    remaining = remaining.flatMap((part) => {
      if (!overlaps(part, gone)) return [part];
      return [
        { start: part.start, end: gone.start },
        { start: gone.end, end: part.end },
      ].filter(({ start, end }) => start < end);
    });
  }
  return remaining;
}
