/** A minute has one day, and everything agrees which: popup, limit, week, look back, ledger and file, on both sides of the
 *  date line. */
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gather } from '../../../../lib/background/nudging/gather.ts';
import { limitSchema } from '../../../../lib/limits/types.ts';
import { remainingIn, windowsOf } from '../../../../lib/limits/windows.ts';
import { csvParts } from '../../../../lib/store/export/csv.ts';
import { readPopupLedger } from '../../../../lib/store/ledger/popup-query.ts';
import { readDay } from '../../../../lib/store/ledger/read-day.ts';
import { readDays } from '../../../../lib/store/ledger/read-week.ts';
import { personDay } from '../../../../lib/store/settings.ts';
import { dayOf, dayRange } from '../../../../lib/time/day.ts';
import { addDays, weekOf } from '../../../../lib/time/week.ts';
import { runs } from '../../laws.ts';
import { claimOf, type TestWorld, world } from '../world.ts';

const NY = 'America/New_York';
const LA = 'America/Los_Angeles';
const MOST = 86_400;
const at = (wall: string, zone: string) =>
  Temporal.PlainDateTime.from(`2026-${wall.replace(' ', 'T')}`).toZonedDateTime(zone).epochMilliseconds;
const feed = { network: 'instagram', surface: 'feed' as const };

/** Twenty minutes but two seconds, in two claims. */
async function spent(it: TestWorld, start: number, zone: string, id = 'c'): Promise<void> {
  it.clock.now = start + 1_198_000;
  await it.recorder.claim(claimOf(start, 600, { zone, id: `${id}1` }));
  await it.recorder.claim(claimOf(start + 600_000, 598, { zone, id: `${id}2` }));
}

async function limitOf(it: TestWorld, zone: string) {
  const deps = { db: it.db, now: () => it.clock.now, zone: () => zone };
  const { state } = await gather(deps, it.settings, feed, null);
  const [limit] = state.limits;
  if (!limit) throw new Error('This person has a limit.');
  const windows = windowsOf(limit, state);
  const secondsIn = (of: string) => {
    const window = windows.find((one) => one.of === of);
    return window && Math.round((window.to - remainingIn(window, limit, state)) * 1000) / 1000;
  };
  return { day: secondsIn('day'), week: secondsIn('week'), state, limit, windows };
}

const popupOf = async (it: TestWorld, zone: string) => {
  const person = personDay(it.settings, it.clock.now, zone);
  const { today } = await readPopupLedger(it.db, it.settings, person, { network: 'instagram', languages: ['en'] });
  return total(today);
};
const total = (rows: readonly { start: number; end: number }[]) =>
  Math.round(rows.reduce((sum, { start, end }) => sum + end - start, 0)) / 1000;

const limits = [limitSchema.parse({ id: 'a', day: { from: 1, to: MOST }, week: { from: 1, to: 7 * MOST } })];

describe('a day’s limit and the popup', () => {
  test.each([
    [
      'spent after midnight in New York, at noon in Los Angeles',
      at('06-11 00:30', NY),
      NY,
      at('06-11 12:00', LA),
      LA,
      1198,
    ],
    [
      'spent in the evening in Los Angeles, at nine in New York',
      at('06-10 22:30', LA),
      LA,
      at('06-11 09:00', NY),
      NY,
      0,
    ],
    [
      'spent on Samoa’s Monday, on the Sunday of its neighbour',
      at('06-08 09:00', 'Pacific/Apia'),
      'Pacific/Apia',
      at('06-07 12:00', 'Pacific/Pago_Pago'),
      'Pacific/Pago_Pago',
      0,
    ],
    [
      'and once it is Monday there too',
      at('06-08 09:00', 'Pacific/Apia'),
      'Pacific/Apia',
      at('06-08 08:00', 'Pacific/Pago_Pago'),
      'Pacific/Pago_Pago',
      1198,
    ],
  ])('%s', async (_, start, spentIn, now, zone, counts) => {
    const it = world(start, { limits });
    await spent(it, start, spentIn);
    it.clock.now = now;
    expect(await popupOf(it, zone)).toBe(counts);
    expect((await limitOf(it, zone)).day).toBe(counts);
  });
});

test('"more today", given after midnight in New York, holds at noon in Los Angeles', async () => {
  const start = at('06-11 00:30', NY);
  const it = world(start, { limits });
  await spent(it, start, NY);
  it.settings.more.push({ at: it.clock.now, limits: ['a'], seconds: 600 });
  it.clock.now = at('06-11 12:00', LA);
  const { windows, limit, state } = await limitOf(it, LA);
  expect(remainingIn(windows[0] as never, limit, state)).toBe(MOST + 600 - 1198);
});

test('a day that is erased goes as it is shown, and takes nothing of another day', async () => {
  const it = world(at('06-10 00:00', NY));
  await spent(it, at('06-11 00:30', NY), NY, 'a'); // 21:30 on the 10th in Los Angeles
  await spent(it, at('06-10 22:30', LA), LA, 'b');
  await spent(it, at('06-11 08:00', LA), LA, 'c');
  it.clock.now = at('06-12 08:00', LA);
  const person = personDay(it.settings, it.clock.now, LA);
  const [start, end] = dayRange(person, '2026-06-11');
  const { cut } = await it.recorder.correct({ kind: 'erase', start, end, day: '2026-06-11' });
  expect((await it.db.exposures.toArray()).map(({ id }) => id)).toEqual(['b1', 'b2']);
  const view = await readDay(it.db, '2026-06-11', { start, end }, it.clock.now);
  expect([view.erased, view.exposures]).toEqual([true, []]);
  await it.recorder.correct({ kind: 'undo', cut: cut as string });
  expect(await it.db.exposures.count()).toBe(6);
});

test('after today is erased, today goes on being noted', async () => {
  const it = world(at('06-10 12:00', LA));
  await spent(it, at('06-10 10:00', LA), LA);
  it.clock.now = at('06-10 12:00', LA);
  const [start, end] = dayRange(personDay(it.settings, it.clock.now, LA), '2026-06-10');
  await it.recorder.correct({ kind: 'erase', start, end, day: '2026-06-10' });
  expect(await it.db.exposures.count()).toBe(0);
  await spent(it, it.clock.now + 60_000, LA, 'later');
  expect(await popupOf(it, LA)).toBe(1198);
});

test('a network that was erased by a clock a year ahead is noted again once the clock is right', async () => {
  const now = at('06-10 12:00', LA);
  const it = world(now);
  await spent(it, now - 3_600_000, LA);
  it.clock.now = now + 365 * 86_400_000;
  await it.recorder.correct({ kind: 'erase', start: 0, end: it.clock.now + 1, network: 'instagram' });
  it.clock.now = now;
  await it.recorder.claim(claimOf(now - 5_000, 5, { zone: LA, id: 'under way' }));
  await spent(it, now + 1_000, LA, 'later');
  expect((await it.db.exposures.toArray()).map(({ id }) => id)).toEqual(['later1', 'later2']);
});

/** A person who flies: where they are, and what they do there. */
const ZONES = [
  NY,
  LA,
  'Europe/Berlin',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'Australia/Lord_Howe',
  'Asia/Kolkata',
];
const flight = fc.record({
  begin: fc.constantFrom(at('06-10 12:00', NY), at('03-07 20:00', NY), at('10-31 20:00', NY), at('04-04 20:00', LA)),
  dayStart: fc.constantFrom(0, 4 * 3600),
  legs: fc.array(
    fc.record({
      zone: fc.constantFrom(...ZONES),
      away: fc.integer({ min: 0, max: 30 * 60 }).map((minutes) => minutes * 60_000),
      seconds: fc.integer({ min: 1, max: 600 }),
    }),
    { minLength: 1, maxLength: 6 },
  ),
  last: fc.constantFrom(...ZONES),
});

/** @param popup what the popup says of today, or with a planted fault */
const oneDay = (popup = popupOf, onFlown = () => {}) =>
  fc.asyncProperty(flight, async ({ begin, dayStart, legs, last }) => {
    const it = world(begin, { limits, weekStart: 1, ...(dayStart && { dayStarts: [{ at: 0, seconds: dayStart }] }) });
    for (const [i, { zone, away, seconds }] of legs.entries()) {
      const start = it.clock.now + away;
      it.clock.now = start + seconds * 1000;
      await it.recorder.claim(claimOf(start, seconds, { zone, id: `c${i}` }));
    }
    const person = personDay(it.settings, it.clock.now, last);
    const today = dayOf(person);
    const rows = await it.db.exposures.toArray();
    const days = weekOf(today, 1);
    const ofDay = (day: string) => total(rows.filter((one) => one.day === day));
    const { day, week } = await limitOf(it, last);
    const back = await readDays(it.db, days, person);
    expect(await popup(it, last)).toBe(ofDay(today));
    expect(day).toBe(ofDay(today));
    expect(week).toBe(total(rows.filter((one) => one.day >= (days[0] as string) && one.day <= today)));
    for (const one of [addDays(today, -1), today, addDays(today, 1)]) {
      const [start, end] = dayRange(person, one);
      expect(total((await readDay(it.db, one, { start, end }, it.clock.now)).exposures)).toBe(ofDay(one));
      if (days.includes(one)) expect(total(back.exposures.filter((row) => row.day === one))).toBe(ofDay(one));
    }
    let table = '';
    for await (const part of csvParts(it.db)) table += part;
    const named = table
      .trim()
      .split('\r\n')
      .slice(1)
      .map((line) => line.split(',')[0]);
    expect(named.sort()).toEqual(rows.map((one) => one.day).sort());
    if (new Set(rows.map((one) => one.zone)).size > 1) onFlown();
    await it.db.delete();
  });

test('for every minute popup, limit, week, look back, ledger and file name the same day', {
  timeout: 3_600_000,
}, async () => {
  let flown = 0;
  const count = () => {
    flown += 1;
  };
  await fc.assert(oneDay(popupOf, count), { numRuns: runs(300) });
  expect(flown).toBeGreaterThan(runs(300) / 2);
});

test('a planted fault is seen: a popup that goes by the day of the zone in which somebody is now', async () => {
  const byZoneHere = async (it: TestWorld, zone: string) => {
    const person = personDay(it.settings, it.clock.now, zone);
    const rows = await it.db.exposures.toArray();
    return total(rows.filter(({ start }) => dayOf({ ...person, now: start }) === dayOf(person)));
  };
  expect((await fc.check(oneDay(byZoneHere), { numRuns: 300, endOnFailure: true })).failed).toBe(true);
}, 60_000);
