import { beforeEach, expect, test } from 'vitest';
import { clockOn, say, speak } from '../../../lib/i18n/on-page.ts';

/** A Tuesday, half past ten in the evening. */
const NOW = new Date(2026, 10, 24, 22, 30).getTime();
const clock = (day: number, hour: number, minute = 0) =>
  clockOn(new Date(2026, 10, day, hour, minute).getTime(), NOW, say('midnight')).replaceAll('\u202f', ' ');

beforeEach(() => speak(['en-US']));

test('a feed rests until an hour, and names the day where it is not within one', () => {
  expect(clock(25, 6)).toBe('6:00 AM');
  expect(clock(26, 6, 30)).toBe('Thursday 6:30 AM');
});

test('midnight is a word, and a later one the day that it begins', () => {
  expect(clock(25, 0)).toBe('midnight');
  expect(clock(26, 0)).toBe('Thursday');
});

test('where clocks have 24 hours, midnight is the same word', () => {
  speak(['en-GB']);
  expect(clock(25, 0)).toBe('midnight');
  expect(clock(25, 0, 15)).toBe('0:15');
});
