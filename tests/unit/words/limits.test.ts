// What a limit is called: its title names all that it covers, and times of day leave nothing to guess.
import { beforeEach, expect, test } from 'vitest';
import { clockWords, useLanguage } from '../../../lib/i18n/index.ts';
import { limitScope, limitSummary } from '../../../lib/words/limits.ts';
import { limit, twentyToForty } from '../limits/person.ts';

beforeEach(() => useLanguage(['en-US']));

test.each([
  [{}, 'All feeds, about 20 to 40 minutes a day', 'All networks. Gentle.'],
  [{ networks: ['instagram'] }, 'Feeds on Instagram, about 20 to 40 minutes a day', 'Gentle.'],
  [
    { networks: ['instagram'], surfaces: ['shorts' as const] },
    'Reels on Instagram, about 20 to 40 minutes a day',
    'Gentle.',
  ],
  [{ networks: ['instagram', 'youtube'] }, 'Feeds on Instagram and YouTube, about 20 to 40 minutes a day', 'Gentle.'],
  [
    { otherDays: [{ days: [6, 7], from: 3600, to: 5400 }] },
    'All feeds, about 20 to 40 minutes on work days and 60 to 90 on free days',
    'All networks. Gentle.',
  ],
  [
    { otherDays: [1, 2].map((one) => ({ days: [one], from: 60, to: 600 })) },
    'All feeds, a range of minutes for each weekday',
    'All networks. Gentle.',
  ],
])('a limit for %o says which feeds it covers', (covers, title, scope) => {
  const one = limit({ day: twentyToForty, ...covers });
  expect([limitSummary(one), limitScope(one)]).toEqual([title, scope]);
});

test('hours that end at midnight say so', () => {
  const all = [1, 2, 3, 4, 5, 6, 7];
  const one = limit({ hours: [{ days: all, from: 22 * 3600, to: 0 }] });
  expect(limitSummary(one)).toBe('All feeds, quiet from 10:00 PM to midnight');
});

test('a moment at midnight is called by its name, in the zone where the person is', () => {
  const at = Date.parse('2026-11-27T23:00:00Z');
  expect(clockWords(at, 'Europe/Berlin')).toBe('midnight');
  expect(clockWords(at, 'UTC')).toBe('11:00 PM');
});
