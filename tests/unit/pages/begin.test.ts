// What a person begins with is set by one press, and touches nothing that they set before.
import { expect, test } from 'vitest';
import { beginWith } from '../../../entrypoints/welcome/begin.ts';
import { limitSchema } from '../../../lib/limits/types.ts';
import { doorOf } from '../../../lib/nudges/door-settings.ts';
import { firstLookDay } from '../../../lib/review/week/first-look.ts';
import { settingsSchema } from '../../../lib/store/settings.ts';

const nothing = settingsSchema.parse({});
const x = { ...doorOf({}, 'x'), when: 'drift' as const, seconds: 2 };

test('a pause comes to the doors of what is on, and a door that was set before stays', () => {
  const { doors, ...others } = beginWith('pause', ['instagram', 'x'], { ...nothing, doors: { x } }, 'a');
  expect(doors?.instagram).toMatchObject({ when: 'always', seconds: 5 });
  expect(doors?.x).toEqual(x);
  expect(others).toEqual({});
});

test('a range comes with the pause, and not beside limits that are there', () => {
  expect(beginWith('range', ['x'], nothing, 'a').limits).toMatchObject([
    { id: 'a', day: { from: 1200, to: 2400 }, firmness: 'gentle', networks: [] },
  ]);
  const limits = [limitSchema.parse({ id: 'mine', day: { from: 60, to: 120 } })];
  expect(beginWith('range', ['x'], { ...nothing, limits }, 'a')).not.toHaveProperty('limits');
});

test('whoever only wants to notice sets nothing', () => {
  expect(beginWith('notice', ['x'], nothing, 'a')).toEqual({});
});

test.each([
  ['2026-11-24', 1, '2026-11-29', 'a Tuesday: five more days of that week'],
  ['2026-11-27', 1, '2026-11-29', 'a Friday: three days with itself'],
  ['2026-11-28', 1, '2026-12-06', 'a Saturday: two days are too few'],
  ['2026-11-28', 7, '2026-12-05', 'a Saturday where weeks begin on Sunday'],
])('begun on %s, weeks from %i on, the first look is on %s (%s)', (since, first, day) => {
  expect(firstLookDay(since, first)).toBe(day);
});
