/**
 * How often Enough may say what nobody asked for: at most once in 15 minutes and four times a day, not between 22 and 6,
 * not in the first 48 hours. One place for all of it, so that no kind of note can pass by it.
 */
import { dayAround, type PersonDay } from '../time/day.ts';
import type { NudgeRow } from './types.ts';

export const MIN_GAP_MS = 15 * 60_000;
export const MAX_A_DAY = 4;
export const FIRST_DAYS_MS = 48 * 3_600_000;
const EVENING = 22;
const MORNING = 6;

export interface Pace extends PersonDay {
  /** epoch ms */
  installedAt: number;
  /** rows of today and of the last 15 minutes */
  rows: readonly Pick<NudgeRow, 'at' | 'asked' | 'changed'>[];
}

/** A door that explains a change says something nobody asked for. */
export const isUnasked = ({ asked, changed }: Pick<NudgeRow, 'asked' | 'changed'>): boolean =>
  !asked || changed === true;

/** @returns epoch ms from which one more may come, `now` at the earliest */
export function earliestUnasked(pace: Pace): number {
  const { now, zone, installedAt, rows } = pace;
  const unaskedAt = rows.filter(isUnasked).map(({ at }) => at);
  let at = Math.max(now, installedAt + FIRST_DAYS_MS, ...unaskedAt.map((one) => one + MIN_GAP_MS));
  // each step only goes forward; a night, a full day and a night again are the longest way
  for (let step = 0; step < 6; step += 1) {
    const [start, end] = dayAround(pace, at);
    const full = unaskedAt.filter((one) => one >= start && one < end).length >= MAX_A_DAY;
    const next = afterNight(full ? end : at, zone);
    if (next === at) return at;
    at = next;
  }
  return at;
}

function afterNight(at: number, zone: string): number {
  const wall = Temporal.Instant.fromEpochMilliseconds(Math.ceil(at)).toZonedDateTimeISO(zone);
  if (wall.hour >= MORNING && wall.hour < EVENING) return at;
  const date = wall.hour >= EVENING ? wall.toPlainDate().add({ days: 1 }) : wall.toPlainDate();
  return date.toPlainDateTime({ hour: MORNING }).toZonedDateTime(zone).epochMilliseconds;
}
