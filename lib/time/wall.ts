/** Times as a clock on the wall shows them, and back: what a person types is near an interval that is known. */
import type { Interval } from '../ledger/intervals.ts';

/** "10:05:12", as time fields write it. @param at epoch ms @param zone IANA zone */
export const wallTime = (at: number, zone: string): string =>
  Temporal.Instant.fromEpochMilliseconds(Math.floor(at))
    .toZonedDateTimeISO(zone)
    .toPlainTime()
    .toString({ smallestUnit: 'second' });

/** @param text "10:05" or "10:05:12" @param late where the wall showed it twice in there, the later instant
 * @returns the instant in the interval, both ends included, at which the wall showed it; null where it never did */
export function instantIn(text: string, zone: string, { start, end }: Interval, late = false): number | null {
  if (!/^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/.test(text)) return null;
  const time = Temporal.PlainTime.from(text);
  const dates = [start, end].map((at) =>
    Temporal.Instant.fromEpochMilliseconds(Math.floor(at)).toZonedDateTimeISO(zone).toPlainDate(),
  );
  const found = dates
    .flatMap((date) =>
      (['earlier', 'later'] as const).map(
        (disambiguation) => date.toPlainDateTime(time).toZonedDateTime(zone, { disambiguation }).epochMilliseconds,
      ),
    )
    // fields show whole seconds: one that shows an end's own second is that end
    .map((at) => (sameSecond(at, start) ? start : sameSecond(at, end) ? end : at))
    .filter((at) => at >= start && at <= end)
    .sort((a, b) => a - b);
  return (late ? found.at(-1) : found[0]) ?? null;
}

const sameSecond = (at: number, other: number): boolean => Math.floor(at / 1000) === Math.floor(other / 1000);
