/** What must hold of limits, whatever they are. Each law takes the rules that it looks at, so that a planted fault can be noticed,
 *  and counts the lives that say something. */
import * as fc from 'fast-check';
import { expect } from 'vitest';
import { rank } from '../../../lib/limits/acts.ts';
import { loosens } from '../../../lib/limits/change.ts';
import { ceilToQuarter, decide } from '../../../lib/limits/decide.ts';
import { hoursAround, nextHours } from '../../../lib/limits/hours.ts';
import type { Hours, Limit } from '../../../lib/limits/types.ts';
import { windowsOf } from '../../../lib/limits/windows.ts';
import { limits as anyLimit } from '../nudges/life.ts';
import { at, feed, NOW, person, shownAct } from './person.ts';

export const RULES = { decide, loosens, hoursAround, nextHours };
export type Rules = typeof RULES;
interface Seen {
  seen: number;
}

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

const manyLimits = (least: number) =>
  fc
    .array(anyLimit, { minLength: least, maxLength: 4 })
    .map((all): Limit[] => all.map((limit, i) => ({ ...limit, id: `l${i}` })));

export const looseningIsKnown = ({ decide, loosens }: Rules, count: Seen = { seen: 0 }) =>
  fc.property(anyLimit, anyLimit, attention, earlier, (from, to, spells, before) => {
    fc.pre(!loosens(from, to, NOW));
    const state = { stretches: rowsOf(spells), earlier: before };
    const was = decide(person({ ...state, limits: [from] })).due;
    const is = decide(person({ ...state, limits: [to] })).due;
    if (!was) return;
    count.seen += 1;
    expect(is).not.toBeNull();
    if (is) expect(rank(is.kind)).toBeGreaterThanOrEqual(rank(was.kind));
  });

export const tighteningIsFree = ({ loosens }: Rules) =>
  fc.property(anyLimit, fc.integer({ min: 1, max: 3000 }), (limit, by) => {
    const day = limit.day ?? { from: 0, to: 600 };
    const looser = { ...limit, day: { ...day, to: day.to + by } };
    const tighter = { ...limit, day };
    expect(loosens(tighter, looser, NOW)).toBe(true);
    expect(loosens(looser, tighter, NOW)).toBe(false);
  });

export const nextLiesAhead = ({ decide }: Rules) =>
  fc.property(manyLimits(0), attention, (limits, spells) => {
    const { next } = decide(person({ limits, stretches: rowsOf(spells) }));
    if (next) expect(next.left).toBeGreaterThan(0);
    if (next) expect(Number.isInteger(next.left * 4)).toBe(true);
  });

export const strictestActs = ({ decide }: Rules) =>
  fc.property(manyLimits(2), attention, (limits, spells) => {
    const stretches = rowsOf(spells);
    const alone = limits.map((limit) => decide(person({ limits: [limit], stretches })).due);
    const ranks = alone.map((due) => (due ? rank(due.kind) : -1));
    const { due } = decide(person({ limits, stretches }));
    expect(due ? rank(due.kind) : -1).toBe(Math.max(...ranks));
  });

export const overlappingActOnce = ({ decide }: Rules, together: Seen = { seen: 0 }) =>
  fc.property(manyLimits(2), attention, (limits, spells) => {
    const state = person({ limits, stretches: rowsOf(spells) });
    const { due, reached } = decide(state);
    if (!due) return;
    if (reached.length > 1) together.seen += 1;
    const chose = due.kind === 'closed' ? 'open' : 'stay';
    const answered = shownAct(due.kind, 0, { limit: due.limit.id, chose });
    expect(decide({ ...state, shown: [answered] }).due).toBeNull();
  });

export const moreIsFreeTime = ({ decide }: Rules, checked: Seen = { seen: 0 }) =>
  fc.property(anyLimit, attention, fc.integer({ min: 1, max: 3600 }), (limit, spells, seconds) => {
    const state = person({ limits: [limit], stretches: rowsOf(spells) });
    fc.pre(decide(state).due !== null);
    const given = decide({ ...state, more: [{ at: NOW, limits: [limit.id], seconds }] });
    expect(given.due).toBeNull();
    // unless what it was given in is over before
    const free = NOW + ceilToQuarter(seconds) * 1000;
    const over = windowsOf(limit, state).some(({ end }) => end !== null && end <= free);
    if (!over) expect(given.next?.left ?? Number.POSITIVE_INFINITY).toBeLessThanOrEqual(seconds);
    checked.seen += over ? 0 : 1;
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

export const hoursGoByTheWall = ({ hoursAround }: Rules, around: Seen = { seen: 0 }) =>
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
    if (rests) around.seen += 1;
  });

export const nextHoursBeginLater = ({ hoursAround, nextHours }: Rules) =>
  fc.property(hours, moments, zones, (window, now, zone) => {
    const next = nextHours([window], now, zone);
    fc.pre(next !== null);
    expect(next?.start).toBeGreaterThan(now);
    expect(hoursAround([window], next?.start ?? 0, zone)).toEqual(next);
  });

/** No change of the clock within a day and a half. */
const steady = (now: number, zone: string): boolean => {
  const offset = (instant: number) => Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).offset;
  return offset(now - 130_000_000) === offset(now) && offset(now) === offset(now + 3_600_000);
};
