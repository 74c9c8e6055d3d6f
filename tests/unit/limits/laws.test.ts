/** Laws of limits: loosening, hours on any wall, and slack, for any limit and any attention; and each law, on a planted fault. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { rank } from '../../../lib/limits/acts.ts';
import { loosens } from '../../../lib/limits/change.ts';
import { decide } from '../../../lib/limits/decide.ts';
import { hoursAround, nextHours } from '../../../lib/limits/hours.ts';
import type { Limit } from '../../../lib/limits/types.ts';
import { fullEnough, runs, verdictOn } from '../laws.ts';
import {
  hoursGoByTheWall,
  looseningIsKnown,
  moreIsFreeTime,
  nextHoursBeginLater,
  nextLiesAhead,
  overlappingActOnce,
  RULES,
  type Rules,
  strictestActs,
  tighteningIsFree,
} from './laws.ts';
import { limit as limitFrom, NOW, person } from './person.ts';

fc.configureGlobal({ numRuns: runs(100) });

test('a change that does not loosen never lets go of anything that acted before it', () => {
  const count = { seen: 0 };
  fc.assert(looseningIsKnown(RULES, count), { numRuns: runs(400), maxSkipsPerRun: 5000 });
  expect(count.seen).toBeGreaterThan(fullEnough(20));
});

test('tightening back what was loosened is never loosening, at any moment', () => {
  fc.assert(tighteningIsFree(RULES));
});

test('no next thing in the past, nothing both due and ahead for one reason', () => {
  fc.assert(nextLiesAhead(RULES));
});

test('the strictest of those that would act alone is the one that acts', () => {
  fc.assert(strictestActs(RULES));
});

test('limits that overlap act once: an answer to the strictest is one for all that were at their top', () => {
  const together = { seen: 0 };
  fc.assert(overlappingActOnce(RULES, together), { numRuns: runs(300) });
  expect(together.seen).toBeGreaterThan(fullEnough(30));
});

test('"more" given at the top is free time to the second, whatever the limit', () => {
  const checked = { seen: 0 };
  fc.assert(moreIsFreeTime(RULES, checked), { numRuns: runs(300) });
  expect(checked.seen).toBeGreaterThan(fullEnough((runs(300) * 2) / 3));
});

test('hours agree with the clock on the wall, across midnight and daylight saving', () => {
  const around = { seen: 0 };
  fc.assert(hoursGoByTheWall(RULES, around), { numRuns: runs(1000) });
  expect(around.seen).toBeGreaterThan(fullEnough(100));
});

test('the next hours begin later than now, and rest when they have begun', () => {
  fc.assert(nextHoursBeginLater(RULES));
});

/** As if each limit were the only one, in their order. */
const aloneIn = (state: Parameters<typeof decide>[0]) =>
  state.limits.flatMap((limit) => decide({ ...state, limits: [limit] }).due ?? []);
/** A limit whose range of the day is this one. */
const withDay = (limit: Limit, day: Limit['day']): Limit => ({ ...limit, day, otherDays: [] });

const plant = <Ts>(
  fault: string,
  law: (rules: Rules) => fc.IRawProperty<Ts, false>,
  rules: Partial<Rules>,
): [string, () => string] => [fault, () => verdictOn(law({ ...RULES, ...rules }))];

const moreIn =
  (round: (minutes: number) => number): Rules['decide'] =>
  (state) => {
    const more = state.more.map((one) => ({ ...one, seconds: round((one.seconds ?? 0) / 60) * 60 }));
    return decide({ ...state, more });
  };

test.each([
  plant('a longer day is no loosening', looseningIsKnown, {
    loosens: (from, to, now) => loosens(withDay(from, undefined), to && withDay(to, undefined), now),
  }),
  plant('a softer act is no loosening', looseningIsKnown, {
    loosens: (from, to, now) => !!to && loosens({ ...from, firmness: to.firmness }, to, now),
  }),
  plant('every change loosens', tighteningIsFree, {
    loosens: (from, to) => JSON.stringify(from) !== JSON.stringify(to),
  }),
  plant('what is due is ahead as well', nextLiesAhead, {
    decide: (state) => {
      const all = decide(state);
      return all.due ? { ...all, next: { at: 'top', left: 0 } } : all;
    },
  }),
  plant('the next thing comes a tenth of a second early', nextLiesAhead, {
    decide: (state) => {
      const { next, ...all } = decide(state);
      return { ...all, next: next && { ...next, left: next.left - 0.1 } };
    },
  }),
  plant('the first limit acts', strictestActs, {
    decide: (state) => ({ ...decide(state), due: aloneIn(state)[0] ?? null }),
  }),
  plant('an answer is one for its own limit only', overlappingActOnce, {
    decide: (state) => {
      const own = state.limits.flatMap((limit) =>
        aloneIn({ ...state, limits: [limit], shown: state.shown.filter((one) => one.limit === limit.id) }),
      );
      return { ...decide(state), due: own.toSorted((a, b) => rank(b.kind) - rank(a.kind))[0] ?? null };
    },
  }),
  plant('"more" is given in minutes, rounded up', moreIsFreeTime, { decide: moreIn(Math.ceil) }),
  plant('"more" is given in minutes, rounded down', moreIsFreeTime, { decide: moreIn(Math.floor) }),
  plant('days name the date on which hours end', hoursGoByTheWall, {
    hoursAround: (all, now, zone) =>
      hoursAround(
        all.map((one) => (one.to < one.from ? { ...one, days: one.days.map((day) => ((day + 5) % 7) + 1) } : one)),
        now,
        zone,
      ),
  }),
  plant('hours go by one wall', hoursGoByTheWall, {
    hoursAround: (all, now) => hoursAround(all, now, 'Europe/Berlin'),
  }),
  plant('hours under way are those that come next', nextHoursBeginLater, {
    nextHours: (all, now, zone) => hoursAround(all, now, zone) ?? nextHours(all, now, zone),
  }),
])('a planted fault is noticed: %s', (_, verdict) => {
  expect(verdict()).toBe('noticed');
});

test('a law without a fault holds, and one that only throws has noticed nothing', () => {
  expect(verdictOn(nextLiesAhead(RULES), 100)).toBe('it holds');
  const broken = () => {
    throw new Error('no answer');
  };
  expect(verdictOn(nextLiesAhead({ ...RULES, decide: broken }), 100)).toContain('no answer');
});

test('hours that end as they begin hold no hour, and giving them up loosens nothing', () => {
  const empty = { days: [1, 2, 3, 4, 5, 6, 7], from: 36_000, to: 36_000 };
  expect([hoursAround([empty], NOW, 'Europe/Berlin'), nextHours([empty], NOW, 'Europe/Berlin')]).toEqual([null, null]);
  expect(decide(person({ limits: [limitFrom({ hours: [empty] })] })).due).toBeNull();
  expect(loosens(limitFrom({ hours: [empty] }), limitFrom(), NOW)).toBe(false);
});
