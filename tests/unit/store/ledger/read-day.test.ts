// A day of the ledger as its page shows it, and what erasing means for days that have shrunk to sums.
import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { mergeDays } from '../../../../lib/store/import/other-stores.ts';
import { readDay } from '../../../../lib/store/ledger/read-day.ts';
import { dayRange, MIDNIGHT } from '../../../../lib/time/day.ts';
import { claimOf, type TestWorld, world } from '../../background/world.ts';

const NOON = Date.UTC(2026, 5, 10, 12);
const DAY = '2026-06-10';
const OLD = '2026-01-05';

const look = ({ db, clock }: TestWorld, day = DAY, zone = 'Europe/Berlin') => {
  const [start, end] = dayRange({ zone, dayStarts: MIDNIGHT }, day);
  return readDay(db, day, { start, end }, clock.now);
};
const eraseDay = ({ recorder }: TestWorld, day: string, zone: string) => {
  const [start, end] = dayRange({ zone, dayStarts: MIDNIGHT }, day);
  return recorder.correct({ kind: 'erase', start, end, day });
};

async function worldOfADay(): Promise<TestWorld> {
  const it = world(NOON);
  await it.recorder.claim(claimOf(NOON - 600_000, 300, { id: 'b' }));
  await it.recorder.claim(claimOf(NOON - 3_600_000, 300, { id: 'a' }));
  await it.db.days.bulkPut([
    { day: OLD, network: 'x', surface: 'feed', seconds: 600, items: 3 },
    { day: OLD, network: 'reddit', surface: 'feed', seconds: 60, items: 3 },
  ]);
  await it.db.history.put({ id: `tt4b ${OLD} x`, from: 'tt4b', network: 'x', day: OLD, seconds: 900 });
  return it;
}

test('a day has its intervals in order, and knows the days around it that have something', async () => {
  const it = await worldOfADay();
  expect(await look(it)).toMatchObject({
    exposures: [{ id: 'a' }, { id: 'b' }],
    ...{ sums: [], imported: [], erased: false, before: OLD, after: null, undo: null },
  });
  expect(await look(it, '2026-02-01')).toMatchObject({ exposures: [], before: OLD, after: DAY });
  expect((await look(it, OLD)).sums).toHaveLength(2);
  expect((await look(it, OLD)).imported).toHaveLength(1);
});

test('erased time is shown on that day only, and undo is there for ten minutes', async () => {
  const it = await worldOfADay();
  const { cut } = await it.recorder.correct({ kind: 'erase', start: NOON - 4_000_000, end: NOON - 3_000_000 });
  expect(await look(it)).toMatchObject({ exposures: [{ id: 'b' }], erased: true, undo: cut });
  expect(await look(it, '2026-06-09')).toMatchObject({ erased: false });
  it.clock.now += 10 * 60_000;
  expect((await look(it)).undo).toBeNull();
});

test.each(['Europe/Berlin', 'America/Los_Angeles', 'Pacific/Kiritimati'])(
  'a day of sums goes as a whole in %s, what other tools counted too, and undo brings it back',
  async (zone) => {
    const it = await worldOfADay();
    const { cut } = await eraseDay(it, OLD, zone);
    expect(await it.db.days.count()).toBe(0);
    expect(await it.db.history.count()).toBe(0);
    await it.recorder.correct({ kind: 'undo', cut });
    expect(await it.db.days.count()).toBe(2);
    expect(await it.db.history.count()).toBe(1);
  },
);

test('a network goes with its sums of all days, the others stay', async () => {
  const it = await worldOfADay();
  await it.recorder.correct({ kind: 'erase', start: 0, end: NOON, network: 'x' });
  expect((await it.db.days.toArray()).map(({ network }) => network)).toEqual(['reddit']);
  expect(await it.db.history.count()).toBe(0);
  expect(await it.db.exposures.count()).toBe(2);
});

test('a part of a day leaves its sums', async () => {
  const it = await worldOfADay();
  const start = Date.parse(`${OLD}T10:00Z`);
  await it.recorder.correct({ kind: 'erase', start, end: start + 3_600_000 });
  expect(await it.db.days.count()).toBe(2);
});

const sum = { day: OLD, network: 'x', surface: 'feed' as const, seconds: 3600, items: 60 };
const cut = (from: string, to: string, more: object = {}) => ({
  ...{ id: 'c', at: NOON, start: Date.parse(`${OLD}T${from}Z`), end: Date.parse(`${OLD}T${to}Z`) },
  ...more,
});

test.each([
  ['a whole day that was erased here', [cut('00:00', '23:59', { day: OLD })], []],
  ['an hour that the file knew nothing of: so much is left out', [cut('10:00', '10:15')], [2700]],
  ['a shortened interval too', [cut('10:00', '10:15', { only: 'time' })], [2700]],
  ['an hour of another network', [cut('10:00', '11:00', { network: 'reddit' })], [3600]],
])('a sum from a file does not bring back erased time: %s', (_, cuts, left) => {
  const { put } = mergeDays([], { days: [sum], exposures: [] }, new Set(), { all: cuts, unknown: cuts, fresh: [] });
  expect(put.map(({ seconds }) => seconds)).toEqual(left);
});

test('what the file itself had cut is no longer in its sums, and is not taken twice', () => {
  expect(
    mergeDays([], { days: [sum], exposures: [] }, new Set(), { all: [cut('10:00', '10:15')], unknown: [], fresh: [] })
      .put,
  ).toEqual([sum]);
});
