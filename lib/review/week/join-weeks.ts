/** Several weeks as one stretch of days, for what is shown of all of them together. */
import type { WeekRows } from './types.ts';

/** @param weeks first to last, without a gap */
export const joinWeeks = (weeks: readonly WeekRows[]): WeekRows => ({
  days: weeks.flatMap(({ days }) => days),
  exposures: weeks.flatMap(({ exposures }) => exposures),
  sums: weeks.flatMap(({ sums = [] }) => sums),
  visits: weeks.flatMap(({ visits }) => visits),
  // a visit over the turn of a week has its rest among the next week's exposures, and is measured once
  beyond: weeks.at(-1)?.beyond ?? [],
  checkins: weeks.flatMap(({ checkins }) => checkins),
  shown: weeks.flatMap(({ shown }) => shown),
});
