/** What must hold of any life. Each law looks at one that was lived, so that a planted fault can be noticed. */
import * as fc from 'fast-check';
import { expect } from 'vitest';
import { nextHours } from '../../../lib/limits/hours.ts';
import { limitSchema } from '../../../lib/limits/types.ts';
import { isUnasked } from '../../../lib/nudges/pacing.ts';
import type { NudgeRow } from '../../../lib/nudges/types.ts';
import { dayNumber, type Life, type Person, people } from './life.ts';

export type Law = (life: Life, person: Person) => void;

export const nextLiesAhead: Law = ({ verdicts }) => {
  for (const { next } of verdicts) if (next) expect(Number.isInteger(next.left * 4) && next.left > 0).toBe(true);
};

export const announcedComes: Law = ({ verdicts }) => {
  for (const { next, after, newDay } of verdicts)
    if (next && !newDay && next.at === 'top') expect(after, JSON.stringify(next)).not.toBeNull();
};

export const oneNoteABand: Law = ({ rows }, { zone, dayStart }) => {
  const notes = rows.filter(({ kind, of }) => kind === 'band' && of !== 'hours');
  const keys = notes.map((row) => `${row.limit} ${row.of} ${dayNumber(row.at, zone, dayStart)}`);
  expect(new Set(keys).size).toBe(keys.length);
};

export const unaskedKeepsPace: Law = ({ rows }, { zone, dayStart, installedAt }) => {
  const unasked = rows.filter(isUnasked).map(({ at }) => at);
  const days = new Map<string, number>();
  for (const [i, at] of unasked.entries()) {
    const day = dayNumber(at, zone, dayStart);
    days.set(day, (days.get(day) ?? 0) + 1);
    const { hour } = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
    expect(hour >= 6 && hour < 22, `at ${hour}`).toBe(true);
    expect(at).toBeGreaterThanOrEqual(installedAt + 48 * 3_600_000);
    expect(at - (unasked[i - 1] ?? Number.NEGATIVE_INFINITY)).toBeGreaterThanOrEqual(15 * 60_000);
  }
  expect(Math.max(0, ...days.values())).toBeLessThanOrEqual(4);
};

export const notesInBands: Law = ({ rows }, person) => {
  for (const row of rows) {
    const band = bandOfThatDay(row, person);
    if (!band) continue;
    if (row.kind === 'band') expect(row.spentToday).toBeGreaterThanOrEqual(band.from);
    else expect(row.spentToday).toBeGreaterThanOrEqual(band.to);
  }
};

export const firmKeepsDistance: Law = ({ rows, stretches, more }, { limits }) => {
  const firm = rows.filter(({ kind }) => kind === 'firm');
  for (const [i, row] of firm.entries()) {
    const before = firm[i - 1];
    const limit = limits.find(({ id }) => id === row.limit);
    if (!before || !limit || before.limit !== row.limit || before.network !== row.network) continue;
    if (row.of !== before.of) continue; // another window of the same limit has its own say
    const between = stretches.filter((one) => one.start >= before.at && one.end <= row.at);
    const secondsSince = (since: number) =>
      between.reduce((sum, one) => sum + (one.start >= since ? (one.end - one.start) / 1000 : 0), 0);
    const gap = [...between, { start: row.at, end: row.at }].some(
      (one, j) => one.start - (between[j - 1]?.end ?? before.at) >= 300_000,
    );
    const newVisit = gap || between.every((one) => one.network !== row.network);
    // "more" may be pressed on the pause of another limit: it was given to all that were at their top
    const given = more.findLast(({ at, limits }) => at > before.at && at <= row.at && limits.includes(limit.id));
    const used = given?.seconds != null && secondsSince(given.at) >= given.seconds;
    expect(secondsSince(before.at) >= limit.again || used || newVisit).toBe(true);
  }
};

export const neverWithoutEnd: Law = ({ rows, stretches }) => {
  const attended = stretches.reduce((sum, one) => sum + (one.end - one.start) / 1000, 0);
  expect(rows.length).toBeLessThan(25 * 6 + attended / 6);
};

/** A quarter of an hour of quiet in every hour or two, so that lives meet some. */
export const oftenQuiet = fc.tuple(people, fc.integer({ min: 1, max: 2 })).map(([person, step]): Person => {
  const hours = Array.from({ length: 12 }, (_, i) => ({ days: [1, 2, 3, 4, 5, 6, 7], from: i * step * 3600 + 2700 }));
  const quiet = hours.map((one) => ({ ...one, to: one.from + 900 }));
  return { ...person, limits: [limitSchema.parse({ id: 'a', hours: quiet })] };
});

export const hoursAnnouncedOnce: Law = ({ rows }, { limits, zone }) => {
  const [hours = []] = limits.map((one) => one.hours);
  const begins = rows.flatMap((row) => {
    if (row.kind !== 'band') return [];
    const start = nextHours(hours, row.at, zone)?.start ?? 0;
    expect(start - row.at).toBeLessThanOrEqual(10 * 60_000);
    return [start];
  });
  expect(new Set(begins).size).toBe(begins.length);
};

export const isLeftOut = (row: NudgeRow) => row.kind === 'door' || row.kind === 'band' || isUnasked(row);

/** Of a life of quiet days. */
export const quietLeavesOut: Law = ({ rows, verdicts }, person) => {
  expect(rows.filter(isLeftOut)).toEqual([]);
  for (const { next } of verdicts) expect(next?.at).not.toBe('note');
  for (const row of rows) {
    const band = bandOfThatDay(row, person);
    if (band) expect(row.spentToday).toBeGreaterThanOrEqual(band.to);
  }
};

/** By another way than the product's: the weekday of the wall's date. */
export function bandOfThatDay(row: NudgeRow, { limits, zone, dayStart }: Person) {
  const limit = row.of === 'day' && limits.find(({ id }) => id === row.limit);
  if (!limit) return undefined;
  const weekday = new Date(`${dayNumber(row.at, zone, dayStart)}T12:00Z`).getUTCDay() || 7;
  return limit.otherDays.find(({ days }) => days.includes(weekday)) ?? limit.day;
}
