/** A starting limit from the person's own first week, offered and never set: "would about 20–40 suit you?" */
import type { Band } from './types.ts';

/** At least so many days with time on feeds before there is anything to say. */
const MIN_DAYS = 5;
const STEP_S = 300;

export interface LimitOffer {
  /** most days fall between these, in seconds: the middle half, in steps of 5 minutes */
  usual: Band;
  /** a band a little below the middle, wide enough to be kept on most days */
  band: Band;
}

/** @param days seconds of attention on each day of the last seven that has any, in any order
 * @returns null where it is too early to tell, or where days are so short that no limit is of use */
export function offerLimit(days: readonly number[]): LimitOffer | null {
  const sorted = days.filter((seconds) => seconds > 0).toSorted((a, b) => a - b);
  if (sorted.length < MIN_DAYS) return null;
  const low = Math.floor(at(sorted, 0.25) / STEP_S) * STEP_S;
  const high = Math.max(low + STEP_S, Math.ceil(at(sorted, 0.75) / STEP_S) * STEP_S);
  if (high < 3 * STEP_S) return null;
  const to = Math.max(2 * STEP_S, Math.round((high * 0.9) / STEP_S) * STEP_S);
  const from = Math.max(STEP_S, Math.round(to / 2 / STEP_S) * STEP_S);
  return { usual: { from: low, to: high }, band: { from: Math.min(from, to), to } };
}

/** The value that this share of the days lies under, drawn straight between two days. */
function at(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const low = sorted[Math.floor(place)] ?? 0;
  const high = sorted[Math.ceil(place)] ?? low;
  return low + (high - low) * (place - Math.floor(place));
}
