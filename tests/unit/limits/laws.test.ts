/** Laws of limits: loosening, hours on any wall, and slack, for any limit and any attention. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { rank } from '../../../lib/limits/acts.ts';
import { loosens } from '../../../lib/limits/change.ts';
import { ceilToQuarter, decide } from '../../../lib/limits/decide.ts';
import { hoursAround, nextHours } from '../../../lib/limits/hours.ts';
import type { Hours } from '../../../lib/limits/types.ts';
import { windowsOf } from '../../../lib/limits/windows.ts';
import { runs } from '../laws.ts';
import { limits as anyLimit } from '../nudges/life.ts';
import { at, feed, limit as limitFrom, NOW, person, shownAct } from './person.ts';

fc.configureGlobal({ numRuns: runs(100) });

const attention = fc.array(
  fc.record({
    seconds: fc.integer({ min: 1, max: 3000 }),
    network: fc.constantFrom('instagram', 'youtube'),
    surface: fc.constantFrom('feed', 'shorts'),
    gap: fc.integer({ min: 0, max: 2000 }),
  }),
  { maxLength: 12 },
);

/** One after the other, ending now. */
const rowsOf = (spells: { seconds: number; network: string; surface: string; gap: number }[]) => {
  let ago = 0;
  return spells
    .map(({ seconds, network, surface, gap }) => {
      const one = feed(seconds, ago + gap, { network, surface });
      ago += gap + seconds;
      return one;
    })
    .reverse();
};

const earlier = fc
  .integer({ min: 0, max: 10_000 })
  .map((seconds) => [{ network: 'youtube', surface: 'shorts', seconds }]);

test('a change that does not loosen never lets go of anything that acted before it', () => {
  let seen = 0;
  fc.assert(
    fc.property(anyLimit, anyLimit, attention, earlier, (from, to, spells, before) => {
      fc.pre(!loosens(from, to, NOW));
      const state = { stretches: rowsOf(spells), earlier: before };
      const was = decide(person({ ...state, limits: [from] })).due;
      const is = decide(person({ ...state, limits: [to] })).due;
      if (!was) return;
      seen += 1;
      expect(is).not.toBeNull();
      if (is) expect(rank(is.kind)).toBeGreaterThanOrEqual(rank(was.kind));
    }),
    { numRuns: runs(400), maxSkipsPerRun: 5000 },
  );
  expect(seen).toBeGreaterThan(20);
});

test('tightening back what was loosened is never loosening, at any moment', () => {
  fc.assert(
    fc.property(anyLimit, fc.integer({ min: 1, max: 3000 }), (limit, by) => {
      const day = limit.day ?? { from: 0, to: 600 };
      const looser = { ...limit, day: { ...day, to: day.to + by } };
      const tighter = { ...limit, day };
      expect(loosens(tighter, looser, NOW)).toBe(true);
      expect(loosens(looser, tighter, NOW)).toBe(false);
    }),
  );
});

test('no next thing in the past, nothing both due and ahead for one reason', () => {
  fc.assert(
    fc.property(fc.array(anyLimit, { maxLength: 4 }), attention, (limits, spells) => {
      const named = limits.map((limit, i) => ({ ...limit, id: `l${i}` }));
      const { next } = decide(person({ limits: named, stretches: rowsOf(spells) }));
      if (next) expect(next.left).toBeGreaterThan(0);
      if (next) expect(Number.isInteger(next.left * 4)).toBe(true);
    }),
  );
});

test('the strictest of those that would act alone is the one that acts', () => {
  fc.assert(
    fc.property(fc.array(anyLimit, { minLength: 2, maxLength: 4 }), attention, (limits, spells) => {
      const stretches = rowsOf(spells);
      const named = limits.map((limit, i) => ({ ...limit, id: `l${i}` }));
      const alone = named.map((limit) => decide(person({ limits: [limit], stretches })).due);
      const ranks = alone.map((due) => (due ? rank(due.kind) : -1));
      const { due } = decide(person({ limits: named, stretches }));
      expect(due ? rank(due.kind) : -1).toBe(Math.max(...ranks));
    }),
  );
});

test('limits that overlap act once: an answer to the strictest is one for all that were at their top', () => {
  let together = 0;
  fc.assert(
    fc.property(fc.array(anyLimit, { minLength: 2, maxLength: 4 }), attention, (limits, spells) => {
      const named = limits.map((limit, i) => ({ ...limit, id: `l${i}` }));
      const state = person({ limits: named, stretches: rowsOf(spells) });
      const { due, reached } = decide(state);
      if (!due) return;
      if (reached.length > 1) together += 1;
      const chose = due.kind === 'closed' ? 'open' : 'stay';
      const answered = shownAct(due.kind, 0, { limit: due.limit.id, chose });
      expect(decide({ ...state, shown: [answered] }).due).toBeNull();
    }),
    { numRuns: runs(300) },
  );
  expect(together).toBeGreaterThan(30);
});

test('"more" given at the top is free time to the second, whatever the limit', () => {
  let checked = 0;
  fc.assert(
    fc.property(anyLimit, attention, fc.integer({ min: 1, max: 3600 }), (limit, spells, seconds) => {
      const state = person({ limits: [limit], stretches: rowsOf(spells) });
      fc.pre(decide(state).due !== null);
      const given = decide({ ...state, more: [{ at: NOW, limits: [limit.id], seconds }] });
      expect(given.due).toBeNull();
      // unless what it was given in is over before
      const free = NOW + ceilToQuarter(seconds) * 1000;
      const over = windowsOf(limit, state).some(({ end }) => end !== null && end <= free);
      if (!over) expect(given.next?.left ?? Number.POSITIVE_INFINITY).toBeLessThanOrEqual(seconds);
      checked += over ? 0 : 1;
    }),
    { numRuns: runs(300) },
  );
  expect(checked).toBeGreaterThan(200);
});

const hours: fc.Arbitrary<Hours> = fc.record({
  days: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
  from: fc.integer({ min: 0, max: 1439 }).map((minute) => minute * 60),
  to: fc.integer({ min: 0, max: 1439 }).map((minute) => minute * 60),
});
// around both changes of the clock in Berlin and New York, and a zone with half an hour of daylight saving
const moments = fc
  .constantFrom(
    at('03-29 00:00'),
    at('10-25 00:00'),
    Date.UTC(2026, 2, 8),
    Date.UTC(2026, 10, 1),
    Date.UTC(2026, 3, 5),
    NOW,
  )
  .chain((base) => fc.integer({ min: -2880, max: 2880 }).map((minutes) => base + minutes * 60_000));
const zones = fc.constantFrom('Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kolkata');

test('hours agree with the clock on the wall, across midnight and daylight saving', () => {
  let around = 0;
  fc.assert(
    fc.property(hours, moments, zones, (window, now, zone) => {
      const wall = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone);
      // where a wall time comes twice or not at all, a window may begin or end a little off the wall
      fc.pre(steady(now, zone));
      const second = wall.hour * 3600 + wall.minute * 60;
      const { days, from, to } = window;
      const today = days.includes(wall.dayOfWeek);
      const yesterday = days.includes(((wall.dayOfWeek + 5) % 7) + 1);
      const rests =
        to === from
          ? false
          : to > from
            ? today && second >= from && second < to
            : (today && second >= from) || (yesterday && second < to);
      expect(hoursAround([window], now, zone) !== null).toBe(rests);
      if (rests) around += 1;
    }),
    { numRuns: runs(1000) },
  );
  expect(around).toBeGreaterThan(100);
});

test('the next hours begin later than now, and rest when they have begun', () => {
  fc.assert(
    fc.property(hours, moments, zones, (window, now, zone) => {
      const next = nextHours([window], now, zone);
      fc.pre(next !== null);
      expect(next?.start).toBeGreaterThan(now);
      expect(hoursAround([window], next?.start ?? 0, zone)).toEqual(next);
    }),
  );
});

/** No change of the clock within a day and a half. */
const steady = (now: number, zone: string): boolean => {
  const offset = (instant: number) => Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).offset;
  return offset(now - 130_000_000) === offset(now) && offset(now) === offset(now + 3_600_000);
};

test('hours that end as they begin hold no hour, and giving them up loosens nothing', () => {
  const empty = { days: [1, 2, 3, 4, 5, 6, 7], from: 36_000, to: 36_000 };
  expect([hoursAround([empty], NOW, 'Europe/Berlin'), nextHours([empty], NOW, 'Europe/Berlin')]).toEqual([null, null]);
  expect(decide(person({ limits: [limitFrom({ hours: [empty] })] })).due).toBeNull();
  expect(loosens(limitFrom({ hours: [empty] }), limitFrom(), NOW)).toBe(false);
});
