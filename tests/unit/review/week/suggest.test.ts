/** One small change: which week suggests which, and what is never suggested. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { limitSchema } from '../../../../lib/limits/types.ts';
import { doorSchema } from '../../../../lib/nudges/door-settings.ts';
import { enjoyedNetworks } from '../../../../lib/nudges/enjoyed.ts';
import { weekFacts } from '../../../../lib/review/week/facts.ts';
import { type CurrentChoices, suggest } from '../../../../lib/review/week/suggest.ts';
import type { WeekRows } from '../../../../lib/review/week/types.ts';
import { daily, WEEKS, week } from './weeks.ts';

const HOUR = 3600;
const NONE: CurrentChoices = { on: ['instagram', 'youtube'], limits: [], doors: {} };
const of = (rows: WeekRows, chosen: Partial<CurrentChoices> = {}) =>
  suggest(rows, weekFacts(rows), { ...NONE, ...chosen });

const day = limitSchema.parse({ id: 'a', day: { from: 600, to: 1200 } });
const hours = limitSchema.parse({ id: 'b', hours: [{ days: [1], from: 0, to: 600 }] });
const door = (when: 'always' | 'drift' | 'never') => ({ instagram: doorSchema.parse({ when }) });
const doorsAnswered = (chosen: ('stay' | 'leave')[], left = false): WeekRows['shown'] =>
  chosen.map((one) => ({ at: 0, kind: 'door', network: 'instagram', chosen: one, ...(left && { left }) }));
const stays = (count: number) => Array<'stay'>(count).fill('stay');

describe('a wider range', () => {
  const long = week(daily({ hour: 12, minutes: 40 }));
  test('is offered where four days or more pass the top, up to what those days hold', () => {
    expect(of(long, { limits: [day] })).toEqual({ kind: 'widen', limit: 'a', from: 1200, to: 2700 });
    expect(of(week(daily({ hour: 12, minutes: 40 }, [0, 1, 2])), { limits: [day] })?.kind).not.toBe('widen');
  });
  test('counts what the limit covers alone: its networks, its surfaces, and posts only where they are named', () => {
    const none = (change: object) => of(long, { limits: [limitSchema.parse({ ...day, ...change })] })?.kind;
    expect(none({ networks: ['youtube'] })).not.toBe('widen');
    expect(none({ surfaces: ['shorts'] })).not.toBe('widen');
    expect(none({ networks: ['instagram'], surfaces: ['feed'] })).toBe('widen');
    const posts = week(daily({ hour: 12, minutes: 40, surface: 'post' }));
    expect(of(posts, { limits: [day] })).toBeNull();
  });
  test('holds for days that retention has shrunk', () => {
    const sums = long.exposures.map(({ day: date, network }) => ({
      ...{ day: date, network, surface: 'feed' as const, seconds: 2400, items: 0 },
    }));
    const rows = week([], { sums });
    expect(of(rows, { limits: [day] })?.kind).toBe('widen');
  });
  test('leaves a limit alone whose days differ: one wider range would be wrong for some of them', () => {
    const differs = limitSchema.parse({ ...day, otherDays: [{ days: [6], from: 60, to: 600 }] });
    expect(of(long, { limits: [differs] })?.kind).not.toBe('widen');
  });
  test('leaves a limit of the week alone', () => {
    expect(of(long, { limits: [limitSchema.parse({ ...day, week: { from: 1, to: 2 } })] })?.kind).not.toBe('widen');
  });
});

describe('a door that goes', () => {
  const rows = (shown: WeekRows['shown']) => week(daily({ hour: 12, minutes: 10 }), { shown });
  test('after eight pauses that all ended in Stay', () => {
    expect(of(rows(doorsAnswered(stays(8))), { doors: door('always') })).toEqual({
      kind: 'doorGoes',
      network: 'instagram',
    });
  });
  test('not after seven, not where one ended in Leave, not where the feed was left all the same, not where none stands', () => {
    for (const [shown, doors] of [
      [doorsAnswered(stays(7)), door('always')],
      [doorsAnswered([...stays(8), 'leave']), door('always')],
      [doorsAnswered(stays(8), true), door('always')],
      [doorsAnswered(stays(8)), door('never')],
    ] as const)
      expect(of(rows(shown), { doors })?.kind).not.toBe('doorGoes');
  });
});

describe('hours of rest', () => {
  const night = week(daily({ hour: 23.2, minutes: 30, felt: 'heavier' }, [0, 1, 2]));
  test('where late visits left a person heavier: from 23 to 6', () => {
    expect(of(night)).toEqual({ kind: 'hours', from: 23 * HOUR, to: 6 * HOUR });
  });
  test('not beside hours that are there, and not for nights that left nobody heavier', () => {
    expect(of(night, { limits: [hours] })?.kind).not.toBe('hours');
    expect(of(week(daily({ hour: 23.2, minutes: 30, felt: 'lighter' }, [0, 1, 2])))?.kind).not.toBe('hours');
    expect(of(week(daily({ hour: 23.2, minutes: 30 })))?.kind).not.toBe('hours');
  });
});

describe('a door', () => {
  const drifts = week(daily({ hour: 12, minutes: 3, from: 'messages' }, [0, 1, 2]));
  test('for visits that drift from messages, from three on', () => {
    expect(of(drifts)).toEqual({ kind: 'doorDrift', network: 'instagram', from: 'messages' });
    expect(of(week(daily({ hour: 12, minutes: 3, from: 'messages' }, [0, 1])))).toBeNull();
  });
  test('never where one stands already, nor on a network that is off', () => {
    expect(of(drifts, { doors: door('drift') })).toBeNull();
    expect(of(drifts, { on: ['youtube'] })).toBeNull();
  });
  test('where most visits that were answered for left heavier', () => {
    const heavy = week(daily({ hour: 12, minutes: 3, felt: 'heavier' }, [0, 1, 2]));
    expect(of(heavy)).toEqual({ kind: 'door', network: 'instagram' });
    const mixed = week([
      ...daily({ hour: 12, minutes: 3, felt: 'heavier' }, [0, 1, 2]),
      ...daily({ hour: 14, minutes: 3, felt: 'lighter' }, [0, 1, 2]),
    ]);
    expect(of(mixed)).toBeNull();
  });
});

describe('a range for the day', () => {
  const usual = week(daily({ hour: 12, minutes: 60 }));
  test('on the network that held most of the time, where others are on too', () => {
    expect(of(usual)).toMatchObject({ kind: 'limit', network: 'instagram' });
    expect(of(usual, { on: ['instagram'] })).not.toHaveProperty('network');
  });
  test('not where there is a limit already, and not from four days', () => {
    expect(of(usual, { limits: [limitSchema.parse({ ...day, day: { from: 600, to: 86_000 } })] })).toBeNull();
    expect(of(week(daily({ hour: 12, minutes: 60 }, [0, 1, 2, 3])))).toBeNull();
  });
});

test('whatever week it is and whatever is chosen, nothing is suggested that is there already', () => {
  const chosen = fc.record({
    on: fc.subarray(['instagram', 'youtube', 'tiktok', 'reddit', 'x']),
    limits: fc.subarray([day, hours]),
    doors: fc.constantFrom({}, door('always'), door('drift'), door('never')),
  });
  fc.assert(
    fc.property(fc.constantFrom(...Object.values(WEEKS)), chosen, (rows, has) => {
      const one = of(rows, has);
      if (!one) return;
      if (one.kind === 'hours') expect(has.limits).not.toContain(hours);
      if (one.kind === 'limit') expect(has.limits).not.toContain(day);
      if ('from' in one && one.kind !== 'doorDrift' && one.kind !== 'hours') expect(one.from).toBeLessThan(one.to);
      if (one.kind === 'door' || one.kind === 'doorDrift') {
        expect(has.on).toContain(one.network);
        expect((has.doors as CurrentChoices['doors'])[one.network]?.when ?? 'never').toBe('never');
      }
    }),
  );
});

describe('what was enjoyed', () => {
  const enjoyed = ['instagram'];
  test.each<[string, WeekRows]>([
    ['drifts', week(daily({ hour: 12, minutes: 3, from: 'messages' }, [0, 1, 2]))],
    ['left heavier', week(daily({ hour: 12, minutes: 3, felt: 'heavier' }, [0, 1, 2]))],
    ['were long', week(daily({ hour: 12, minutes: 60 }))],
  ])('visits that %s get no suggestion there, and do elsewhere', (_, rows) => {
    expect(of(rows, { enjoyed })).toBeNull();
    expect(of(rows, { enjoyed: ['youtube'] })).not.toBeNull();
  });
  test('a wider range may still be offered: it holds back nothing', () => {
    expect(of(week(daily({ hour: 12, minutes: 40 })), { limits: [day], enjoyed })?.kind).toBe('widen');
  });
  test('it is the networks of the long days, not of short ones', () => {
    const hour = { day: '2026-11-16', surface: 'feed', seconds: 3600 };
    const short = { day: '2026-11-17', network: 'x', surface: 'feed', seconds: 3500 };
    expect(
      enjoyedNetworks([{ ...hour, network: 'youtube' }, { ...hour, network: 'reddit', seconds: 600 }, short]),
    ).toEqual(['youtube']);
  });
});
