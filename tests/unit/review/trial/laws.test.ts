/** What holds for every assignment, and for every trial that a person may have begun; and each law, on a planted fault. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FELT, findingOf, TIME } from '../../../../lib/review/trial/finding.ts';
import {
  type Arm,
  armOf,
  daysOf,
  LENGTHS,
  lastDay,
  planTrial,
  type Weeks,
} from '../../../../lib/review/trial/plan-trial.ts';
import { shareADay, standingOf, type Trial } from '../../../../lib/review/trial/standing.ts';
import { runs, verdictOn } from '../../laws.ts';

fc.configureGlobal({ numRuns: runs(100) });

const weeks = fc.constantFrom<Weeks>(...LENGTHS);
const seed = fc.integer({ min: 0, max: 2 ** 32 - 1 });
const day = fc.integer({ min: 0, max: 3000 }).map((days) => plus('2024-01-01', days));
const plus = (first: string, days: number) => Temporal.PlainDate.from(first).add({ days }).toString();

const assignment = (plan = planTrial) =>
  fc.property(day, weeks, seed, (first, length, from) => {
    const made = plan(first, length, from);
    expect(made.arms).toHaveLength(length * 7);
    for (let i = 0; i < made.arms.length; i += 2)
      expect(made.arms.slice(i, i + 2).toSorted()).toEqual(['quiet', 'usual']);
    expect(plan(first, length, from)).toEqual(made);
    expect(daysOf(made).map((one) => armOf(made, one))).toEqual(made.arms);
    expect([armOf(made, plus(first, -1)), armOf(made, plus(lastDay(made), 1))]).toEqual([null, null]);
  });

test('an assignment: as many days as its weeks, one quiet day in every two, and the same again from the same seed', () => {
  fc.assert(assignment());
});

/** How far from one half: blocks that begin with a quiet day, and blocks that begin otherwise than the one before. */
function unfairness(plan: (seed: number) => Arm[]): { quiet: number; turns: number } {
  let [quiet, turns, blocks] = [0, 0, 0];
  for (let from = 0; from < 2000; from += 1) {
    const firsts = plan(from * 7919).filter((_, i) => i % 2 === 0);
    blocks += firsts.length;
    quiet += firsts.filter((arm) => arm === 'quiet').length;
    turns += firsts.filter((arm, i) => i > 0 && arm !== firsts[i - 1]).length;
  }
  return { quiet: Math.abs(quiet / blocks - 0.5), turns: Math.abs(turns / (blocks - 2000) - 0.5) };
}

test('over many seeds the first day of a block is quiet about half of the time, whatever came before it', () => {
  const { quiet, turns } = unfairness((from) => planTrial('2026-01-05', 4, from).arms);
  expect(quiet).toBeLessThan(0.01);
  expect(turns).toBeLessThan(0.01);
});

const numbers = fc.array(fc.double({ min: 0, max: 90_000, noNaN: true }), { minLength: 84, maxLength: 84 });
const noVerdictYet = (find = findingOf) =>
  fc.property(day, weeks, seed, numbers, fc.nat(84), (first, length, from, values, at) => {
    const made = planTrial(first, length, from);
    const daily = new Map(daysOf(made).map((one, i) => [one, values[i] as number]));
    const today = plus(first, Math.min(at, length * 7 - 1));
    for (const outcome of [TIME, FELT])
      expect(find(made, daily, today, outcome)).toEqual({ kind: 'running', last: lastDay(made) });
  });

test('no verdict before its time: whatever the numbers, until the last day is over nothing is shown', () => {
  fc.assert(noVerdictYet());
});

const trials: fc.Arbitrary<Trial[]> = fc
  .array(
    fc
      .record({ first: day, length: weeks, from: seed, ended: fc.boolean() })
      .map(({ first, length, from, ended }): Omit<Trial, 'id'> => {
        const at = Date.parse(first) - 40_000_000;
        return { ...planTrial(first, length, from), at, ...(ended && { endedAt: at + 86_400_000 }) };
      }),
    { maxLength: 4 },
  )
  .map((all) => all.map((one, i) => ({ ...one, id: `t${i}` })));

const quietByOne = (standing = standingOf) =>
  fc.property(trials, day, (all, today) => {
    const is = standing(all, today);
    if (is.is === 'on') {
      expect(all.find(({ id }) => id === is.trial.id)?.endedAt).toBeUndefined();
      expect(armOf(is.trial, today)).toBe(is.arm);
      expect(today >= is.trial.first && today <= lastDay(is.trial)).toBe(true);
    } else if (is.is === 'none') expect(all).toEqual([]);
    else if (is.is !== 'ahead')
      expect(all.every((one) => one.endedAt !== undefined || today > lastDay(one))).toBe(true);
  });

test('a quiet day is quiet by the one trial that runs; one that was ended quiets nothing', () => {
  fc.assert(quietByOne());
});

const sharedDays = (share = shareADay) =>
  fc.property(trials, (all) => {
    const days = new Map(all.map((one) => [one, new Set(daysOf(one))]));
    for (const one of all)
      for (const other of all) {
        const shared = [...(days.get(one) ?? [])].some((date) => days.get(other)?.has(date));
        const both = one.endedAt === undefined && other.endedAt === undefined;
        expect(share(one, other)).toBe(shared && both);
      }
  });

test('two trials share a day or they do not, whichever is asked first', () => {
  fc.assert(sharedDays(), { numRuns: runs(30) });
});

const goesOn = ({ endedAt: _, ...trial }: Trial): Trial => trial;
const withArms =
  (arms: (of: Arm[]) => Arm[]): typeof planTrial =>
  (...of) => {
    const made = planTrial(...of);
    return { ...made, arms: arms(made.arms) };
  };
const tosses = Array.from({ length: 100 }, (_, i) => i + 1);

test.each<[string, () => string]>([
  ['a day is missing', () => verdictOn(assignment(withArms((arms) => arms.slice(1))))],
  [
    'a week quiet, a week usual',
    () => verdictOn(assignment(withArms((arms) => arms.map((_, i) => (i % 14 < 7 ? 'quiet' : 'usual'))))),
  ],
  [
    'each look tosses anew',
    () => verdictOn(assignment((first, length) => planTrial(first, length, tosses.shift() ?? 0))),
  ],
  [
    'a verdict on the last morning',
    () => verdictOn(noVerdictYet((made, daily, today, of) => findingOf(made, daily, plus(today, 1), of))),
  ],
  ['one that was ended goes on', () => verdictOn(quietByOne((all, today) => standingOf(all.map(goesOn), today)))],
  [
    'the other arm',
    () =>
      verdictOn(
        quietByOne((all, today) => {
          const is = standingOf(all, today);
          return is.is === 'on' ? { ...is, arm: is.arm === 'quiet' ? 'usual' : 'quiet' } : is;
        }),
      ),
  ],
  [
    'one that was ended shares its days',
    () => verdictOn(sharedDays((one, other) => shareADay(goesOn(one), goesOn(other)))),
  ],
  [
    'two that go on share a day, whenever they are',
    () => verdictOn(sharedDays((one, other) => !one.endedAt && !other.endedAt)),
  ],
])('a planted fault is noticed: %s', (_, verdict) => {
  expect(verdict()).toBe('noticed');
});

test('planted chance that is none is noticed: quiet days always first, or always in turn', () => {
  const blocks = (first: (i: number) => Arm) => () =>
    Array.from({ length: 28 }, (_, i): Arm => (i % 2 === 0 ? first(i) : 'usual'));
  expect(unfairness(blocks(() => 'quiet')).quiet).toBeGreaterThan(0.01);
  expect(unfairness(blocks((i) => (i % 4 === 0 ? 'quiet' : 'usual'))).turns).toBeGreaterThan(0.01);
});
