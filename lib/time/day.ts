/**
 * The person's day: it begins when they say, on the wall where they are, with daylight saving as it was on that date.
 *
 *   day start 04:00     ……│ 23 Nov ……………………│ 24 Nov ……
 *   wall              04:00   midnight   04:00
 */

const HOUR_MS = 3_600_000;

/** From the instant `at` on, days begin `seconds` after midnight. A change never relabels what was before it. */
export interface DayStart {
  at: number;
  seconds: number;
}

/** Days at midnight, since ever: what holds until a person chooses otherwise. */
export const MIDNIGHT: DayStart[] = [{ at: Number.NEGATIVE_INFINITY, seconds: 0 }];

/** When and where a person is, and when their days begin: all that "today" rests on. */
export interface PersonDay {
  /** epoch ms */
  now: number;
  /** IANA zone */
  zone: string;
  /** in order of time */
  dayStarts: readonly DayStart[];
}

/** @param at epoch ms @returns ISO date of the person's day */
export function dayOf({ zone, dayStarts, now }: PersonDay, at = now): string {
  return dateOf(at, zone, startAt(at, dayStarts)).toString();
}

/** @returns epoch ms of the first instant after `at` at which another day, or another day start, begins */
export function nextDayBoundary({ zone, dayStarts, now }: PersonDay, at = now): number {
  const seconds = startAt(at, dayStarts);
  let date = dateOf(at, zone, seconds).add({ days: 1 });
  // where a zone skips a whole date (Samoa, 2011-12-30) two of its days begin at once
  while (instantOnWall(date, seconds, zone) <= at) date = date.add({ days: 1 });
  const change = dayStarts.find((start) => start.at > at)?.at ?? Number.POSITIVE_INFINITY;
  return Math.min(instantOnWall(date, seconds, zone), change);
}

/** A stretch of time that is of one day of the person's, and of one day start. */
export interface OneDay {
  day: string;
  /** epoch ms, past its last instant */
  end: number;
}

export type DayFinder = (at: number, zone: string) => OneDay;

/** The same for many instants, in any order: five years have 1,826 days, and each is worked out once or twice.
 * @returns for an instant and a zone, its day and where that ends */
export function dayFinder(dayStarts: readonly DayStart[]): DayFinder {
  const last = new Map<string, OneDay & { from: number }>();
  return (at, zone) => {
    const known = last.get(zone);
    if (known && at >= known.from && at < known.end) return known;
    const person = { now: at, zone, dayStarts };
    const found = { from: at, day: dayOf(person), end: nextDayBoundary(person) };
    last.set(zone, found);
    return found;
  };
}

/** @returns `[start, end)` in epoch ms of the day in which `at` lies, by the day start in force at `at` */
export function dayAround({ zone, dayStarts, now }: PersonDay, at = now): [start: number, end: number] {
  const seconds = startAt(at, dayStarts);
  const date = dateOf(at, zone, seconds);
  return [instantOnWall(date, seconds, zone), instantOnWall(date.add({ days: 1 }), seconds, zone)];
}

/** @param day ISO date @returns `[start, end)` in epoch ms of that day of the person's, in that zone */
export function dayRange(
  { zone, dayStarts }: Pick<PersonDay, 'zone' | 'dayStarts'>,
  day: string,
): [start: number, end: number] {
  const noon = Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone, plainTime: '12:00' }).epochMilliseconds;
  const person = { zone, dayStarts, now: noon };
  // a day that starts after noon holds the next one
  const inside = [noon, noon + 12 * HOUR_MS, noon + 23 * HOUR_MS].find((at) => dayOf(person, at) === day);
  return dayAround(person, inside);
}

function dateOf(at: number, zone: string, seconds: number): Temporal.PlainDate {
  const date = Temporal.Instant.fromEpochMilliseconds(Math.floor(at)).toZonedDateTimeISO(zone).toPlainDate();
  return at < instantOnWall(date, seconds, zone) ? date.subtract({ days: 1 }) : date;
}

/** A wall time that daylight saving skips is when the clock has jumped over it; one that comes twice, the first.
 *  (Temporal adds seconds to a date five times slower than it takes a time of day.)
 * @param seconds after midnight on the wall @returns epoch ms */
export function instantOnWall(date: Temporal.PlainDate, seconds: number, zone: string): number {
  const whole = Math.min(Math.max(0, seconds), 86_399);
  const time = new Temporal.PlainTime(Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60);
  return date.toPlainDateTime(time).toZonedDateTime(zone).epochMilliseconds;
}

const startAt = (at: number, starts: readonly DayStart[]): number =>
  starts.findLast((start) => start.at <= at)?.seconds ?? starts[0]?.seconds ?? 0;
