/** What counts as loosening, and when a change starts. */
import { describe, expect, test } from 'vitest';
import { changeLimit, limitsInForce, loosens } from '../../../lib/limits/change.ts';
import type { Limit } from '../../../lib/limits/types.ts';
import { twentyToForty as day, limit, NOW } from './person.ts';

const tomorrow = NOW + 36_000_000;
const night = { days: [1, 2, 3, 4, 5, 6, 7], from: 79_200, to: 25_200 };
const base: Partial<Limit> = { day, networks: ['instagram', 'x'], surfaces: ['feed', 'shorts'], hours: [night] };

// biome-ignore format: one case a line
const cases: [name: string, to: Partial<Limit> | null, loosens: boolean, from?: Partial<Limit>][] = [
  ['taking a limit away', null, true],
  ['the same once more', base, false],
  ['a later top', { ...base, day: { from: 1200, to: 2401 } }, true],
  ['an earlier top', { ...base, day: { from: 600, to: 1800 } }, false],
  ['a later quiet note, since it holds nobody', { ...base, day: { from: 2000, to: 2400 } }, false],
  ['a later top on one weekday', { ...base, otherDays: [{ days: [6], from: 1200, to: 3600 }] }, true],
  ['an earlier top on one weekday', { ...base, otherDays: [{ days: [6], from: 600, to: 1200 }] }, false],
  ['the same on each day, where one was longer', base, false, { ...base, otherDays: [{ days: [6], from: 1200, to: 3600 }] }],
  ['the same on each day, where one was shorter', base, true, { ...base, otherDays: [{ days: [6], from: 60, to: 600 }] }],
  ['a longer range that no weekday has', { ...base, day: { from: 1200, to: 9000 }, otherDays: [{ days: [1, 2, 3, 4, 5, 6, 7], ...day }] }, false],
  ['no day’s band any more', { ...base, day: undefined }, true],
  ['a visit’s band besides', { ...base, visit: { from: 60, to: 600 } }, false],
  ['a week that carries long days', { ...base, week: { from: 60, to: 7200 } }, true],
  ['a day alone where the week carried it', { day }, false, { day, week: { from: 60, to: 7200 } }],
  ['a week instead of a day', { week: { from: 60, to: 7200 } }, true, { day }],
  ['a network less', { ...base, networks: ['instagram'] }, true],
  ['a network more', { ...base, networks: ['instagram', 'x', 'reddit'] }, false],
  ['all networks', { ...base, networks: [] }, false],
  ['two networks where all were meant', { networks: ['x', 'reddit'] }, true, {}],
  ['a surface less', { ...base, surfaces: ['feed'] }, true],
  ['all surfaces', { ...base, surfaces: [] }, false],
  ['softer', { day, firmness: 'gentle' }, true, { day, firmness: 'firm' }],
  ['firmer', { day, firmness: 'closed' }, false, { day, firmness: 'firm' }],
  ['coming back more seldom', { day, firmness: 'firm', again: 600 }, true, { day, firmness: 'firm', again: 300 }],
  ['how often a gentle one would come back', { day, again: 600 }, false, { day, again: 300 }],
  ['a shorter wait', { day, firmness: 'closed', wait: 5 }, true, { day, firmness: 'closed', wait: 10 }],
  ['being asked sooner whether to ease it', { day, firmness: 'closed', easeAfter: 3 }, true, { day, firmness: 'closed' }],
  ['shorter nights', { ...base, hours: [{ ...night, to: 21_600 }] }, true],
  ['longer nights', { ...base, hours: [{ ...night, to: 28_800 }] }, false],
  ['the same night as two windows', { ...base, hours: [{ ...night, to: 0 }, { ...night, from: 0 }] }, false],
  ['one night a week less', { ...base, hours: [{ ...night, days: [1, 2, 3, 4, 5, 6] }] }, true],
  ['a rest', { ...base, restsUntil: NOW + 1 }, true],
  ['the end of a rest', base, false, { ...base, restsUntil: NOW + 1 }],
];

describe('what loosens', () => {
  test.each(cases)('%s', (_, to, expected, from = base) => {
    expect(loosens(limit(from), to && limit(to), NOW)).toBe(expected);
  });
});

const one = limit({ day, firmness: 'firm' });
const softer = { ...one, firmness: 'gentle' as const };
const all = { limits: [one], later: [] };

test('without a cooling-off every change starts at once', () => {
  const next = changeLimit(all, 'a', softer, { cools: false, now: NOW, tomorrow });
  expect(limitsInForce(next, NOW)).toEqual([softer]);
  expect(next.waits).toBe(false);
});

test('with one, what loosens starts tomorrow and holds until then', () => {
  const next = changeLimit(all, 'a', softer, { cools: true, now: NOW, tomorrow });
  expect(next.waits).toBe(true);
  expect(limitsInForce(next, tomorrow - 1)).toEqual([one]);
  expect(limitsInForce(next, tomorrow)).toEqual([softer]);
});

test('what tightens starts at once, and takes the place of what was to come', () => {
  const firmer = { ...one, firmness: 'closed' as const };
  const waiting = changeLimit(all, 'a', softer, { cools: true, now: NOW, tomorrow });
  const next = changeLimit(waiting, 'a', firmer, { cools: true, now: NOW, tomorrow });
  expect(limitsInForce(next, tomorrow + 1)).toEqual([firmer]);
});

test('a limit that is removed under a cooling-off goes tomorrow', () => {
  const next = changeLimit(all, 'a', null, { cools: true, now: NOW, tomorrow });
  expect(limitsInForce(next, NOW)).toEqual([one]);
  expect(limitsInForce(next, tomorrow)).toEqual([]);
});

test('a new limit is there at once, cooling-off or not', () => {
  const b = limit({ id: 'b', day });
  expect(limitsInForce(changeLimit(all, 'b', b, { cools: true, now: NOW, tomorrow }), NOW)).toEqual([one, b]);
});

test('what has started is kept when something else changes later', () => {
  const b = limit({ id: 'b', day });
  const waiting = changeLimit(all, 'a', softer, { cools: true, now: NOW, tomorrow });
  const next = changeLimit(waiting, 'b', b, { cools: true, now: tomorrow, tomorrow: tomorrow + 1 });
  expect(next).toMatchObject({ limits: [softer, b], later: [] });
});
