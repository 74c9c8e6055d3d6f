/** The person's week: seven days, from the day on which weeks begin where they live, or where they say. */
import { expect, test } from 'vitest';
import { addDays, weekOf, weekStartFor } from '../../../lib/time/week.ts';

test.each([
  ['2026-06-10', 1, '2026-06-08'],
  ['2026-06-08', 1, '2026-06-08'],
  ['2026-06-07', 1, '2026-06-01'],
  ['2026-06-10', 7, '2026-06-07'],
  ['2026-06-12', 6, '2026-06-06'],
])('the week of %s from day %i on begins on %s, and has seven days', (day, first, start) => {
  const week = weekOf(day, first);
  expect(week[0]).toBe(start);
  expect(week).toEqual(Array.from({ length: 7 }, (_, i) => addDays(start, i)));
});

test('over the end of a month and of a year', () => {
  expect(weekOf('2027-01-01', 1)).toEqual([
    ...['2026-12-28', '2026-12-29', '2026-12-30', '2026-12-31'],
    ...['2027-01-01', '2027-01-02', '2027-01-03'],
  ]);
  expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
});

test.each([
  ['de-DE', 1],
  ['en-US', 7],
  ['en', 7],
  ['pt-BR', 7],
  ['en-GB', 1],
  ['ar-EG', 6],
  ['fa', 6],
  ['dv-MV', 5],
  ['not a language', 1],
])('for somebody who reads %s, weeks begin on day %i', (language, first) => {
  expect(weekStartFor(0, [language, 'de-DE'])).toBe(first);
});

test('without any language weeks begin on Monday; what a person chose goes before all', () => {
  expect(weekStartFor(0, [])).toBe(1);
  expect([weekStartFor(3, ['en-US']), weekStartFor(1, ['en-US'])]).toEqual([3, 1]);
});
