/** When a day is another one: on the wall where the person is, by the day start that held then. */
import { expect, test } from 'vitest';
import { dayAround, dayOf, MIDNIGHT, nextDayBoundary } from '../../../lib/time/day.ts';

const at = (iso: string) => Date.parse(iso);
const iso = (instant: number) => new Date(instant).toISOString();
const person = (now: string, zone: string, seconds = 0) => ({
  now: at(now),
  zone,
  dayStarts: [{ at: Number.NEGATIVE_INFINITY, seconds }],
});

test('with days from 04:00 the small hours are of the day before, and 04:00 itself is the new one', () => {
  expect(dayOf(person('2026-06-10T01:59:59.999Z', 'Europe/Berlin', 4 * 3600))).toBe('2026-06-09');
  expect(dayOf(person('2026-06-10T02:00:00Z', 'Europe/Berlin', 4 * 3600))).toBe('2026-06-10');
});

test('a change of the day start holds from its instant on, and relabels nothing before it', () => {
  const dayStarts = [...MIDNIGHT, { at: at('2026-06-10T12:00Z'), seconds: 4 * 3600 }];
  const of = (now: string) => dayOf({ now: at(now), zone: 'UTC', dayStarts });
  expect([of('2026-06-10T02:00Z'), of('2026-06-11T02:00Z'), of('2026-06-11T04:00Z')]).toEqual([
    '2026-06-10',
    '2026-06-10',
    '2026-06-11',
  ]);
  expect(dayOf({ now: at('2026-06-10T12:00Z'), zone: 'UTC', dayStarts })).toBe('2026-06-10');
});

test('what was before any day start goes by the first; where none is known, days begin at midnight', () => {
  const dayStarts = [{ at: at('2026-06-10T12:00Z'), seconds: 4 * 3600 }];
  expect(dayOf({ now: at('2026-06-01T03:00Z'), zone: 'UTC', dayStarts })).toBe('2026-05-31');
  expect(dayOf({ now: at('2026-06-01T00:00Z'), zone: 'UTC', dayStarts: [] })).toBe('2026-06-01');
});

test('the next day begins 23 hours on in spring and 25 in autumn', () => {
  const hours = (now: string) => (nextDayBoundary(person(now, 'Europe/Berlin')) - at(now)) / 3_600_000;
  expect([hours('2026-03-28T23:00Z'), hours('2026-10-24T22:00Z'), hours('2026-06-09T22:00Z')]).toEqual([23, 25, 24]);
});

test('a wall time that a spring night skips begins when the clock has jumped over it; one that comes twice, at the first', () => {
  const start = (now: string, seconds: number) => iso(dayAround(person(now, 'Europe/Berlin', seconds))[0]);
  expect(start('2026-03-29T12:00Z', 2.5 * 3600)).toBe('2026-03-29T01:30:00.000Z');
  expect(start('2026-10-25T12:00Z', 2.5 * 3600)).toBe('2026-10-25T00:30:00.000Z');
});

test('a day start goes by seconds', () => {
  expect(iso(dayAround(person('2026-06-10T12:00Z', 'UTC', 86_399))[0])).toBe('2026-06-09T23:59:59.000Z');
  expect(iso(dayAround(person('2026-06-10T12:00Z', 'UTC', 3_723))[0])).toBe('2026-06-10T01:02:03.000Z');
});

test('where a zone skips a date, the day before it ends as the day after it begins', () => {
  expect(iso(nextDayBoundary(person('2011-12-30T09:00Z', 'Pacific/Apia')))).toBe('2011-12-30T10:00:00.000Z');
  expect(iso(nextDayBoundary(person('2011-12-30T10:00Z', 'Pacific/Apia')))).toBe('2011-12-31T10:00:00.000Z');
});

test('a stretch ends where another day start begins to hold', () => {
  const dayStarts = [...MIDNIGHT, { at: at('2026-06-10T12:00Z'), seconds: 4 * 3600 }];
  const next = (now: string) => iso(nextDayBoundary({ now: at(now), zone: 'UTC', dayStarts }));
  expect(next('2026-06-10T11:00Z')).toBe('2026-06-10T12:00:00.000Z');
  expect(next('2026-06-10T12:00Z')).toBe('2026-06-11T04:00:00.000Z');
});
