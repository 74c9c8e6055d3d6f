/** What holds for every assignment, and for every trial that a person may have begun. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FELT, findingOf, TIME } from '../../../../lib/review/trial/finding.ts';
import { armOf, daysOf, LENGTHS, lastDay, planTrial, type Weeks } from '../../../../lib/review/trial/plan-trial.ts';
import { shareADay, standingOf, type Trial } from '../../../../lib/review/trial/standing.ts';
import { runs } from '../../laws.ts';

fc.configureGlobal({ numRuns: runs(100) });

const weeks = fc.constantFrom<Weeks>(...LENGTHS);
const seed = fc.integer({ min: 0, max: 2 ** 32 - 1 });
const day = fc.integer({ min: 0, max: 3000 }).map((days) => plus('2024-01-01', days));
const plus = (first: string, days: number) => Temporal.PlainDate.from(first).add({ days }).toString();

test('an assignment: as many days as its weeks, one quiet day in every two, and the same again from the same seed', () => {
  fc.assert(
    fc.property(day, weeks, seed, (first, length, from) => {
      const made = planTrial(first, length, from);
      expect(made.arms).toHaveLength(length * 7);
      for (let i = 0; i < made.arms.length; i += 2)
        expect(made.arms.slice(i, i + 2).toSorted()).toEqual(['quiet', 'usual']);
      expect(planTrial(first, length, from)).toEqual(made);
      expect(daysOf(made).map((one) => armOf(made, one))).toEqual(made.arms);
      expect([armOf(made, plus(first, -1)), armOf(made, plus(lastDay(made), 1))]).toEqual([null, null]);
    }),
  );
});

test('over many seeds the first day of a block is quiet about half of the time, whatever came before it', () => {
  let [quiet, turns, blocks] = [0, 0, 0];
  for (let from = 0; from < 2000; from += 1) {
    const { arms } = planTrial('2026-01-05', 4, from * 7919);
    const firsts = arms.filter((_, i) => i % 2 === 0);
    blocks += firsts.length;
    quiet += firsts.filter((arm) => arm === 'quiet').length;
    turns += firsts.filter((arm, i) => i > 0 && arm !== firsts[i - 1]).length;
  }
  expect(Math.abs(quiet / blocks - 0.5)).toBeLessThan(0.01);
  expect(Math.abs(turns / (blocks - 2000) - 0.5)).toBeLessThan(0.01);
});

test('no verdict before its time: whatever the numbers, until the last day is over nothing is shown', () => {
  const numbers = fc.array(fc.double({ min: 0, max: 90_000, noNaN: true }), { minLength: 84, maxLength: 84 });
  fc.assert(
    fc.property(day, weeks, seed, numbers, fc.nat(84), (first, length, from, values, at) => {
      const made = planTrial(first, length, from);
      const daily = new Map(daysOf(made).map((one, i) => [one, values[i] as number]));
      const today = plus(first, Math.min(at, length * 7 - 1));
      for (const outcome of [TIME, FELT])
        expect(findingOf(made, daily, today, outcome)).toEqual({ kind: 'running', last: lastDay(made) });
    }),
  );
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

test('a quiet day is quiet by the one trial that runs; one that was ended quiets nothing', () => {
  fc.assert(
    fc.property(trials, day, (all, today) => {
      const is = standingOf(all, today);
      if (is.is === 'on') {
        expect(is.trial.endedAt).toBeUndefined();
        expect(armOf(is.trial, today)).toBe(is.arm);
        expect(today >= is.trial.first && today <= lastDay(is.trial)).toBe(true);
      } else if (is.is === 'none') expect(all).toEqual([]);
      else if (is.is !== 'ahead')
        expect(all.every((one) => one.endedAt !== undefined || today > lastDay(one))).toBe(true);
    }),
  );
});

test('two trials share a day or they do not, whichever is asked first', () => {
  fc.assert(
    fc.property(trials, (all) => {
      for (const one of all)
        for (const other of all) {
          const shared = daysOf(one).some((date) => daysOf(other).includes(date));
          const both = one.endedAt === undefined && other.endedAt === undefined;
          expect(shareADay(one, other)).toBe(shared && both);
        }
    }),
    { numRuns: runs(30) },
  );
});
