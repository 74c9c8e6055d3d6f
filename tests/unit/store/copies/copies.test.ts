// Seven days of copies: what they bring back, and what they never do.
import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { NO_HOSTS } from '../../../../lib/networks/named-hosts.ts';
import { gunzip } from '../../../../lib/store/copies/gzip.ts';
import { openDatabase } from '../../../../lib/store/open-database.ts';
import { eraseTrials } from '../../../../lib/store/personal/erase-trials.ts';
import { eraseGoal } from '../../../../lib/store/personal/goals.ts';
import { eraseLoop } from '../../../../lib/store/personal/loops.ts';
import { eraseNote } from '../../../../lib/store/personal/notes.ts';
import { eraseTrigger } from '../../../../lib/store/personal/readable-triggers.ts';
import { beginTrial } from '../../../../lib/store/personal/trials.ts';
import type { Copy } from '../../../../lib/store/rows.ts';
import { getStatus } from '../../../../lib/store/status.ts';
import { createWork } from '../../../../lib/store/worker/jobs.ts';
import type { ReadFile } from '../../../../lib/store/worker/protocol.ts';
import { MIDNIGHT } from '../../../../lib/time/day.ts';
import { claimOf, type TestWorld, world } from '../../background/world.ts';

const NOON = Date.UTC(2026, 5, 10, 12);
const DAY_MS = 86_400_000;
const nothing = () => undefined;

const copiesOf = ({ db }: TestWorld) => db.copies.toArray();
const text = async ({ file }: Copy) => (await gunzip(new Blob([file]))).text();
async function restore({ db }: TestWorld, { file }: Copy): Promise<ReadFile> {
  const work = createWork(db);
  const hosts = NO_HOSTS;
  const order = { do: 'read', file: new Blob([file]), packed: true, now: NOON, zone: 'UTC', starts: MIDNIGHT, hosts };
  const read = (await work.run(order as never, nothing)) as ReadFile;
  await work.run({ do: 'take' }, nothing);
  return read;
}

test('one a day, for seven days, and no copy in an export', async () => {
  const it = world(NOON);
  await it.recorder.claim(claimOf(NOON - 600_000, 300));
  for (let day = 0; day < 10; day += 1) {
    await it.recorder.tidy('UTC');
    await it.recorder.tidy('UTC');
    it.clock.now += DAY_MS;
  }
  expect((await copiesOf(it)).map(({ id }) => id)).toEqual([13, 14, 15, 16, 17, 18, 19].map((day) => `2026-06-${day}`));
});

test('a copy brings back notes that went, and time that was lost, and leaves what is here', async () => {
  const it = world(NOON, { idle: 90 });
  await it.recorder.claim(claimOf(NOON - 600_000, 300));
  await it.db.notes.bulkPut([{ id: 'n', at: NOON, thought: 'a lamp' }]);
  await it.recorder.tidy('UTC');
  const before = await it.db.exposures.toArray();
  await it.db.notes.clear();
  await it.db.exposures.clear();
  await it.db.claims.clear();
  await it.db.notes.put({ id: 'later', at: NOON, thought: 'another' });
  const [copy] = await copiesOf(it);
  const { settings } = await restore(it, copy as Copy);
  expect(await it.db.exposures.toArray()).toEqual(before);
  expect(await it.db.notes.toArray()).toEqual([
    { id: 'later', at: NOON, thought: 'another' },
    { id: 'n', at: NOON, thought: 'a lamp' },
  ]);
  expect(settings).toMatchObject({ idle: 90 });
});

test('what was erased does not come back with a copy, and goes from the copies once undo has ended', async () => {
  const it = world(NOON);
  await it.recorder.claim(claimOf(NOON - 900_000, 600, { id: 'a', network: 'pinterest', items: [3, 590] }));
  await it.recorder.claim(claimOf(NOON - 200_000, 100, { id: 'b' }));
  await it.db.checkins.put({
    id: 'k',
    at: NOON - 500_000,
    zone: 'UTC',
    network: 'pinterest',
    surface: 'feed',
    felt: 'same',
  });
  await it.recorder.tidy('UTC');
  it.clock.now += 60_000;
  await it.recorder.correct({ kind: 'erase', start: NOON - 1_000_000, end: NOON - 300_000 });
  const [copy] = await copiesOf(it);
  expect(await text(copy as Copy)).toContain('pinterest');
  await restore(it, copy as Copy);
  expect((await it.db.exposures.toArray()).map(({ id }) => id)).toEqual(['b']);
  it.clock.now += 11 * 60_000;
  await it.recorder.tidy('UTC');
  const [cleaned] = await copiesOf(it);
  expect(await text(cleaned as Copy)).not.toContain('pinterest');
  expect(await text(cleaned as Copy)).toContain('instagram');
});

test.each(['notes', 'loops', 'goals', 'triggers'] as const)(
  'one of the %s that was erased is in no copy',
  async (store) => {
    const it = world(NOON);
    const erase = { notes: eraseNote, loops: eraseLoop, goals: eraseGoal, triggers: eraseTrigger }[store];
    await it.db.table(store).bulkPut([
      { id: 'gone', at: 1, thought: 'not to be read again' },
      { id: 'stays', at: 2, thought: 'a lamp in the hall' },
    ]);
    for (let day = 0; day < 2; day += 1) {
      await it.recorder.tidy('UTC');
      it.clock.now += DAY_MS;
    }
    for (const copy of await copiesOf(it)) expect(await text(copy)).toContain('not to be read again');
    await it.db.copies.put({ id: 'torn', at: NOON, file: new Uint8Array([1, 2, 3]) });
    await erase(it.db, 'gone');
    const copies = await copiesOf(it);
    expect(copies.map(({ id }) => id)).toEqual(['2026-06-10', '2026-06-11']);
    for (const copy of copies) {
      expect(await text(copy)).not.toContain('not to be read again');
      await restore(it, copy);
    }
    expect((await it.db[store].toArray()).map(({ id }) => id)).toEqual(['stays']);
  },
);

test('a trial that was erased is in no copy, and Undo has it back', async () => {
  const it = world(NOON);
  await beginTrial(it.db, 4, { id: 'mine', at: 1, today: '2026-06-10', seed: 4_711 });
  const rows = await it.db.trials.toArray();
  await it.recorder.tidy('UTC');
  expect(await text((await copiesOf(it))[0] as Copy)).toContain('"mine"');
  const back = await eraseTrials(it.db);
  expect(await it.db.trials.count()).toBe(0);
  expect(await text((await copiesOf(it))[0] as Copy)).not.toContain('"mine"');
  await back();
  expect(await it.db.trials.toArray()).toEqual(rows);
});

test('erasing everything empties the copies too', async () => {
  const it = world(NOON);
  await it.recorder.claim(claimOf(NOON - 600_000, 300));
  await it.recorder.tidy('UTC');
  expect(await it.db.copies.count()).toBe(1);
  await it.recorder.eraseEverything();
  expect(await it.db.copies.count()).toBe(0);
});

test('rows that do not read are left out for whoever asks, kept aside, and named once', async () => {
  fakeBrowser.reset();
  const it = world(NOON);
  await it.recorder.claim(claimOf(NOON - 600_000, 300, { id: 'good' }));
  const bad = { ...(await it.db.exposures.toArray())[0], id: 'bad', start: 'soon', zone: 'Nowhere/Land' };
  const found: unknown[] = [];
  const db = openDatabase(it.db.name, undefined, (store, row) => {
    found.push(row);
    void it.recorder.setAside(store, row);
  });
  await it.db.exposures.put(bad as never);
  await it.db.visits.put({ id: 'v', start: 1, end: 2 } as never);
  const day = '2026-06-10';
  expect((await db.exposures.where('day').equals(day).toArray()).map(({ id }) => id)).toEqual(['good']);
  const reads = db.exposures.where('day').equals(day);
  expect((await reads.and(() => true).toArray()).map(({ id }) => id)).toEqual(['good']);
  expect(await db.exposures.get(['bad', 0])).toBeUndefined();
  expect(await db.visits.where('end').above(0).toArray()).toEqual([expect.objectContaining({ id: 'good' })]);
  await vi.waitFor(async () => expect(await it.db.visits.count()).toBe(1));
  expect(found.length).toBeGreaterThan(0);
  expect((await it.db.aside.toArray()).map(({ store, row }) => [store, (row as { id: string }).id])).toEqual([
    ['exposures', 'bad'],
    ['visits', 'v'],
  ]);
  expect(await it.db.exposures.count()).toBe(1);
  expect((await getStatus()).aside.map(({ what }) => what)).toEqual(['exposures', 'visits']);
});
