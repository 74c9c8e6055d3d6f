import { expect, test } from 'vitest';
import { blockDifferences, findingOf, TIME } from '../../../../lib/review/trial/finding.ts';
import { armOf, planTrial } from '../../../../lib/review/trial/plan-trial.ts';
import { falseAlarms } from '../../../../scripts/trial-power.ts';

const dates = (first: string, count: number) =>
  Array.from({ length: count }, (_, i) => Temporal.PlainDate.from(first).add({ days: i }).toString());

test('every two days hold one quiet and one usual day, and the seed tells which beforehand', () => {
  const trial = planTrial('2026-03-01', 8, 42);
  expect(trial.arms).toHaveLength(56);
  for (let i = 0; i < 56; i += 2) expect(new Set(trial.arms.slice(i, i + 2)).size).toBe(2);
  expect(planTrial('2026-03-01', 8, 42)).toEqual(trial);
  expect(planTrial('2026-03-01', 8, 43).arms).not.toEqual(trial.arms);
});

test('days outside a trial belong to no arm, over a change of the clocks too', () => {
  const trial = planTrial('2026-03-28', 4, 1);
  expect(armOf(trial, '2026-03-27')).toBeNull();
  expect(armOf(trial, '2026-03-30')).toBe(trial.arms[2]);
  expect(armOf(trial, '2026-04-25')).toBeNull();
});

test('a block with a day missing is left out, and nothing is filled in', () => {
  const trial = planTrial('2026-01-05', 4, 3);
  const daily = new Map(dates('2026-01-05', 28).map((day) => [day, armOf(trial, day) === 'quiet' ? 600 : 1200]));
  expect(blockDifferences(trial, daily)).toEqual(Array(14).fill(-600));
  daily.delete('2026-01-06');
  expect(blockDifferences(trial, daily)).toHaveLength(13);
});

test('no verdict before the planned end, however plain it looks', () => {
  const trial = planTrial('2026-01-05', 4, 3);
  const daily = new Map(
    dates('2026-01-05', 28).map((day, i) => [day, armOf(trial, day) === 'quiet' ? 60 + i : 9000 + i]),
  );
  expect(findingOf(trial, daily, '2026-02-01', TIME)).toEqual({ kind: 'running', last: '2026-02-01' });
  expect(findingOf(trial, daily, '2026-02-02', TIME)).toMatchObject({ kind: 'apart', blocks: 14 });
});

test('after the end, few days with a number give "too early to tell"', () => {
  const trial = planTrial('2026-01-05', 4, 3);
  const daily = new Map(dates('2026-01-05', 12).map((day) => [day, 900]));
  expect(findingOf(trial, daily, '2026-03-01', TIME)).toEqual({ kind: 'early', blocks: 6 });
});

test('of 2,000 people for whom quiet days change nothing, at most one in twenty is shown otherwise, of one thing or the other', () => {
  const { time, either } = falseAlarms(2000, 4);
  expect(either).toBeLessThanOrEqual(0.05);
  expect(time).toBeGreaterThan(0.01); // the simulation can raise an alarm at all
}, 60_000);

test('soft days are looked at as quiet ones are: the same days are picked, and the same numbers show the same', () => {
  const [quiet, soft] = [planTrial('2026-01-05', 4, 3), planTrial('2026-01-05', 4, 3, 'more')];
  expect(soft.arms.map((arm) => arm === 'soft')).toEqual(quiet.arms.map((arm) => arm === 'quiet'));
  const daily = new Map(
    dates('2026-01-05', 28).map((day, i) => [day, (armOf(soft, day) === 'soft' ? 600 : 1200) + 60 * (i % 3)]),
  );
  const finding = findingOf(quiet, daily, '2026-02-02', TIME);
  expect(findingOf(soft, daily, '2026-02-02', TIME)).toEqual(finding);
  expect(finding.kind).toBe('apart'); // what is shown of it is no accident of too few days
});
