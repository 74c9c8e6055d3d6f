// Weeks in words: what is known stands in the order of time, and what has not been yet is left out.
import { beforeEach, expect, test } from 'vitest';
import { knownWeeks } from '../../../entrypoints/review/use-sheet.ts';
import { useLanguage } from '../../../lib/i18n/index.ts';
import { weekFacts } from '../../../lib/review/week/facts.ts';
import { chartFelt } from '../../../lib/words/pictures.ts';
import { week } from '../review/week/weeks.ts';

beforeEach(() => useLanguage(['en-GB']));

test('how visits left a person is said from morning to night, whenever they answered first', () => {
  const stays = [23, 14, 8, 20].map((hour, day) => ({ day, hour, minutes: 10, felt: 'same' as const }));
  const { rows } = chartFelt(weekFacts(week(stays)), 'hour');
  expect(rows.map(({ name }) => name)).toEqual(['Mornings', 'Afternoons', 'Evenings', 'Nights']);
});

test('a week that began this morning is no row of zeros; an empty one between two others is', () => {
  const empty = week([]);
  const some = week([{ day: 1, hour: 12, minutes: 10 }]);
  expect(knownWeeks([empty, some, empty, some, empty])).toEqual([some, empty, some]);
  expect(knownWeeks([empty, some])).toEqual([some]);
  expect(knownWeeks([empty, empty])).toEqual([]);
});
