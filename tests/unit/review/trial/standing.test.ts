/** Where a person stands with "What helps me", by example. */
import { expect, test } from 'vitest';
import { lastDay, planTrial, type Tried } from '../../../../lib/review/trial/plan-trial.ts';
import { shareADay, softStepOf, standingOf, type Trial } from '../../../../lib/review/trial/standing.ts';

const trial = (id: string, first: string, more: Partial<Trial> = {}, tried: Tried = 'quiet'): Trial => ({
  ...{ ...planTrial(first, 4, 7, tried), id, at: Date.parse(first) },
  ...more,
});
const may = trial('may', '2026-05-01'); // its last day is 28 May
const is = (all: Trial[], today: string) => {
  const standing = standingOf(all, today);
  return 'trial' in standing ? `${standing.is} ${standing.trial.id}` : standing.is;
};

test('a trial is ahead, then on from its first day to its last, then over', () => {
  expect(lastDay(may)).toBe('2026-05-28');
  expect(['2026-04-30', '2026-05-01', '2026-05-28', '2026-05-29'].map((day) => is([may], day))).toEqual([
    ...['ahead may', 'on may', 'on may', 'over may'],
  ]);
  expect(is([], '2026-05-01')).toBe('none');
});

test('one that was ended is ended, on its days and after them', () => {
  const ended = { ...may, endedAt: 1 };
  expect([is([ended], '2026-05-10'), is([ended], '2026-06-10')]).toEqual(['ended may', 'ended may']);
});

test('of those that are past the one that was begun last counts, in whichever order they are kept', () => {
  const march = trial('march', '2026-03-01', { endedAt: 1 });
  for (const all of [
    [march, may],
    [may, march],
  ])
    expect(is(all, '2026-06-10')).toBe('over may');
});

test('of two that are still to come the one that was begun first counts', () => {
  const july = trial('july', '2026-07-01');
  for (const all of [
    [july, may],
    [may, july],
  ])
    expect(is(all, '2026-05-10')).toBe('on may');
});

test('feeds are softer by the step of the plan, on its soft days only', () => {
  const soft = trial('soft', '2026-05-01', {}, 'more');
  expect(new Set(soft.arms)).toEqual(new Set(['soft', 'usual']));
  soft.arms.forEach((arm, i) => {
    const day = Temporal.PlainDate.from('2026-05-01').add({ days: i }).toString();
    expect(softStepOf(standingOf([soft], day))).toBe(arm === 'soft' ? 'more' : undefined);
    expect(softStepOf(standingOf([may], day))).toBeUndefined();
  });
  expect(may).not.toHaveProperty('soft');
  expect(softStepOf(standingOf([soft], '2026-06-10'))).toBeUndefined();
});

test('two share a day where one begins on the last day of the other', () => {
  const next = (first: string) => trial('next', first);
  for (const [first, shared] of [
    ['2026-05-28', true],
    ['2026-05-29', false],
  ] as const) {
    expect(shareADay(may, next(first))).toBe(shared);
    expect(shareADay(next(first), may)).toBe(shared);
  }
});
