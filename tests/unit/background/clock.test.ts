/** A clock that is wrong for a while and right again: nothing goes, nothing stays shut. */
import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { gather } from '../../../lib/background/nudging/gather.ts';
import { readPopupLedger } from '../../../lib/store/ledger/popup-query.ts';
import { readDay } from '../../../lib/store/ledger/read-day.ts';
import { personDay } from '../../../lib/store/settings.ts';
import { claimOf, type TestWorld, tidyForAWeek, world } from './world.ts';

const NOON = Date.UTC(2026, 5, 10, 12);
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const place = { network: 'instagram', surface: 'feed' as const };

/** Ten intervals, visits and check-ins of the last weeks, and seven copies. */
async function worldOfWeeks(): Promise<TestWorld> {
  const it = world(NOON - 8 * DAY);
  await tidyForAWeek(it);
  for (let i = 0; i < 10; i += 1) {
    const start = NOON - (i * 5 + 1) * DAY;
    it.clock.now = start + HOUR;
    await it.recorder.claim(claimOf(start, 300, { id: `c${i}` }));
    await it.db.checkins.put({ id: `k${i}`, at: start + 1, zone: 'UTC', ...place, felt: 'same' });
  }
  it.clock.now = NOON;
  return it;
}
const counts = async ({ db }: TestWorld) => ({
  exposures: await db.exposures.count(),
  visits: await db.visits.count(),
  checkins: await db.checkins.count(),
  days: await db.days.count(),
});
const whole = { exposures: 10, visits: 10, checkins: 10, days: 0 };

describe('housekeeping', () => {
  test.each([60, 365, 3650])('of a clock %d days ahead for one tidy takes no row', async (days) => {
    const it = await worldOfWeeks();
    const late = () => it.db.claims.where('end').above(NOON - 8 * DAY);
    const copies = (await it.db.copies.toArray()).map(({ id }) => id);
    it.clock.now += days * DAY;
    await it.recorder.tidy('UTC');
    it.clock.now = NOON;
    await it.recorder.tidy('UTC');
    expect(await counts(it)).toEqual(whole);
    expect(await late().count()).toBe(2);
    const left = (await it.db.copies.toArray()).map(({ id }) => id);
    expect(left).toHaveLength(7);
    expect(left.filter((id) => copies.includes(id)).length).toBeGreaterThanOrEqual(5);
  });

  test('takes none though time was noted under that clock, and corrected, so that it tidied again and again', async () => {
    const it = await worldOfWeeks();
    it.clock.now += 400 * DAY;
    await it.recorder.claim(claimOf(it.clock.now, 60, { id: 'ahead' }));
    for (let i = 0; i < 12; i += 1) {
      await it.recorder.tidy('UTC');
      it.clock.now += 11 * 60_000;
    }
    it.clock.now = NOON;
    expect(await counts(it)).toEqual({ ...whole, exposures: 11, visits: 11 });
  });

  test('takes what is old by a time that has surely come', async () => {
    const it = await worldOfWeeks();
    for (let day = 0; day < 30; day += 1) {
      it.clock.now += DAY;
      await it.recorder.tidy('UTC');
    }
    expect(await counts(it)).toMatchObject({ exposures: 7, days: 3 });
    expect(await it.db.claims.count()).toBe(0);
  });
});

describe('after "Erase everything" under a clock six hours ahead', () => {
  test('what is seen next is recorded, and the page hears nothing of a barrier', async () => {
    const it = world(NOON, { erasedAt: NOON + 6 * HOUR });
    expect(await it.recorder.claim(claimOf(NOON - 5_000, 5))).toMatchObject({ fresh: true });
    it.clock.now += 12_000;
    expect(await it.recorder.claim(claimOf(NOON, 12, { id: 'c2' }))).not.toHaveProperty('fresh');
    expect(await it.db.exposures.count()).toBe(1);
    await it.recorder.arrive({ ...place, seen: true, at: it.clock.now });
    expect(await it.db.visits.count()).toBe(1);
    await it.recorder.tidy('UTC');
    expect(await it.db.copies.count()).toBe(1);
  });

  test('what was seen before it still does not come in', async () => {
    const it = world(NOON, { erasedAt: NOON + 6 * HOUR });
    await it.recorder.claim(claimOf(NOON - 60_000, 5));
    it.restart();
    it.clock.now += HOUR;
    await it.recorder.claim(claimOf(NOON - 60_000, 10));
    expect(await it.db.exposures.count()).toBe(0);
  });
});

describe('a pause of a quarter of an hour', () => {
  test('under a clock a year ahead lasts a quarter of an hour', async () => {
    const it = world(NOON + 365 * DAY);
    it.settings.pausedUntil = it.clock.now + 15 * 60_000;
    await it.recorder.verdict('instagram');
    it.clock.now = NOON;
    expect(await it.recorder.verdict('instagram')).toMatchObject({ record: false, until: NOON + 15 * 60_000 });
    it.restart();
    it.clock.now = NOON + 15 * 60_000 + 1;
    expect(await it.recorder.verdict('instagram')).toMatchObject({ record: true });
  });

  test('goes on while the clock goes on, and daylight saving is nothing to it', async () => {
    const it = world(NOON, { pausedUntil: NOON + 15 * 60_000 });
    for (let minute = 0; minute < 15; minute += 1) {
      it.clock.now = NOON + minute * 60_000;
      expect(await it.recorder.verdict('instagram')).toMatchObject({ until: NOON + 15 * 60_000 });
    }
  });
});

test('a network that rests until tomorrow does so for as long under a clock that was a year ahead', async () => {
  const ahead = NOON + 365 * DAY;
  const woken = { since: ahead, until: 8.64e15 };
  const it = world(ahead, { rests: { instagram: { since: ahead, until: ahead + 12 * HOUR }, x: woken } });
  await it.recorder.holdBarriers();
  it.clock.now = NOON;
  expect(await it.recorder.verdict('instagram')).toMatchObject({ record: false, until: NOON + 12 * HOUR });
  expect(it.settings.rests).toEqual({ instagram: { since: NOON, until: NOON + 12 * HOUR }, x: woken });
});

test('a hard day, and a change that waits for tomorrow, come to an end as well', async () => {
  const ahead = NOON + 365 * DAY;
  const later = [{ at: ahead + 12 * HOUR, id: 'a', to: null }];
  const it = world(ahead, { hardUntil: ahead + 12 * HOUR, later });
  await it.recorder.holdBarriers();
  it.clock.now = NOON;
  await it.recorder.holdBarriers();
  expect(it.settings.hardUntil).toBe(NOON + 12 * HOUR);
  expect(it.settings.later[0]?.at).toBeLessThanOrEqual(NOON + 2 * DAY);
});

describe('Undo', () => {
  const erase = { kind: 'erase' as const, start: NOON - HOUR, end: NOON };
  const undoOf = async ({ db, clock }: TestWorld) =>
    (await readDay(db, '2026-06-10', { start: NOON - DAY, end: NOON + DAY }, clock.now)).undo;

  test('of a clock a year ahead is over once the clock is right, and what was erased goes for good', async () => {
    const it = world(NOON);
    await it.recorder.claim(claimOf(NOON - HOUR, 300, { items: [1, 2] }));
    it.clock.now += 365 * DAY;
    await it.recorder.correct(erase);
    expect(await undoOf(it)).not.toBeNull();
    it.clock.now = NOON;
    expect(await undoOf(it)).toBeNull();
    await it.recorder.tidy('UTC');
    expect(await it.db.claims.count()).toBe(0);
    expect((await it.db.cuts.toArray())[0]?.undo).toBeUndefined();
  });

  test('is there for ten minutes after an act that follows such a one', async () => {
    const it = world(NOON + 365 * DAY);
    await it.recorder.correct({ ...erase, end: NOON - 60_000 });
    it.clock.now = NOON;
    await it.recorder.claim(claimOf(NOON - 5_000, 5));
    const { cut } = await it.recorder.correct({ ...erase, end: NOON + 1 });
    it.clock.now += 9 * 60_000;
    expect(await undoOf(it)).toBe(cut);
    await it.recorder.correct({ kind: 'undo', cut: cut as string });
    expect(await it.db.exposures.count()).toBe(1);
  });
});

test('rows that lie a year ahead are neither the visit under way nor a reason to say nothing', async () => {
  const it = world(NOON + 365 * DAY);
  await it.recorder.claim(claimOf(it.clock.now, 60, { id: 'ahead' }));
  await it.db.nudges.put({ id: 'n', at: it.clock.now, ...place, kind: 'band' } as never);
  it.clock.now = NOON;
  const person = personDay(it.settings, NOON, 'UTC');
  const popup = await readPopupLedger(it.db, it.settings, person, { network: 'instagram', languages: ['en'] });
  expect(popup.visit).toBeNull();
  await it.recorder.intend('instagram', { at: NOON, seconds: 600 });
  expect(await it.db.visits.count()).toBe(2);
  const deps = { db: it.db, now: () => NOON, zone: () => 'UTC' };
  const { moment } = await gather(deps, it.settings, place, null);
  expect(moment.rows).toEqual([]);
});
