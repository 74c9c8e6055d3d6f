/** What counts of a stretch of time beside the pauses of Enough itself. */

/** Epoch ms; `to` is Infinity while the pause goes on. */
export interface Rest {
  from: number;
  to: number;
}

interface Stretch {
  start: number;
  end: number;
  /** seconds after `start`, ascending */
  items?: number[];
}

export const isIn = (rests: readonly Rest[], at: number): boolean =>
  rests.some(({ from, to }) => from <= at && at < to);

/** Of a stretch that a pause cuts in two the first part stays: the page hears of the pause then, and begins a new one.
 *  @param rests in order @returns null where nothing is left */
export function withoutRests<S extends Stretch>(spent: S, rests: readonly Rest[]): S | null {
  let { start, end } = spent;
  for (const { from, to } of rests) {
    if (from <= start && start < to) start = to;
    else if (start < from && from < end) end = from;
  }
  if (start >= end) return null;
  if (start === spent.start && end === spent.end) return spent;
  const later = (start - spent.start) / 1000;
  const items = spent.items?.map((item) => item - later).filter((item) => item >= 0 && item <= (end - start) / 1000);
  return { ...spent, start, end, ...(items && { items }) };
}
