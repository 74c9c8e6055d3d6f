import { expect, test } from 'vitest';
import { dayOf, dayRange, MIDNIGHT } from '../../../lib/time/day.ts';
import { instantIn, wallTime } from '../../../lib/time/wall.ts';

const BERLIN = 'Europe/Berlin';
const at = (iso: string) => Date.parse(iso);

test('what a field shows of an end is that end, its milliseconds too', () => {
  const span = { start: at('2026-11-24T10:00:05.250Z'), end: at('2026-11-24T10:07:30.900Z') };
  expect(wallTime(span.start, BERLIN)).toBe('11:00:05');
  expect(instantIn('11:00:05', BERLIN, span)).toBe(span.start);
  expect(instantIn('11:07:30', BERLIN, span, true)).toBe(span.end);
  expect(instantIn('11:03:00', BERLIN, span)).toBe(at('2026-11-24T10:03:00Z'));
});

test.each(['10:59:00', '11:08:00', '25:00:00', '10:03:00 or so', '', 'soon'])('“%s” is no time in there', (text) => {
  expect(instantIn(text, BERLIN, { start: at('2026-11-24T10:00:00Z'), end: at('2026-11-24T10:07:00Z') })).toBeNull();
});

test('over midnight, and where the wall shows an hour twice', () => {
  const night = { start: at('2026-11-24T22:58:00Z'), end: at('2026-11-24T23:04:00Z') };
  expect(instantIn('23:59', BERLIN, night)).toBe(at('2026-11-24T22:59:00Z'));
  expect(instantIn('00:03', BERLIN, night)).toBe(at('2026-11-24T23:03:00Z'));
  const autumn = { start: at('2026-10-25T00:10:00Z'), end: at('2026-10-25T01:40:00Z') };
  expect(instantIn('02:30', BERLIN, autumn)).toBe(at('2026-10-25T00:30:00Z'));
  expect(instantIn('02:30', BERLIN, autumn, true)).toBe(at('2026-10-25T01:30:00Z'));
});

test.each([0, 4 * 3600, 13 * 3600, 86_399])('a date is the range of its own day, with days from %i s', (seconds) => {
  const dayStarts = [{ at: Number.NEGATIVE_INFINITY, seconds }];
  for (const zone of [BERLIN, 'Pacific/Auckland', 'America/Los_Angeles', 'Australia/Lord_Howe'])
    for (const day of ['2026-03-29', '2026-10-25', '2026-10-04', '2026-11-24']) {
      const [start, end] = dayRange({ zone, dayStarts }, day);
      const person = { now: end, zone, dayStarts };
      expect([dayOf(person, start), dayOf(person, end - 1)]).toEqual([day, day]);
      expect(dayOf(person)).not.toBe(day);
    }
});

test('midnight is the start of a day until a person says otherwise', () => {
  expect(dayRange({ zone: 'UTC', dayStarts: MIDNIGHT }, '2026-11-24')).toEqual([
    at('2026-11-24T00:00Z'),
    at('2026-11-25T00:00Z'),
  ]);
});
