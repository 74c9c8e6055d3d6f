// A row that only pages read and that does not read there: named to the background, found by it, and kept aside.
import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import { createRecorder } from '../../../lib/background/recorder.ts';
import { checkStore } from '../../../lib/messages/check.ts';
import { openLedger } from '../../../lib/pages/ledger.ts';
import { openDatabase } from '../../../lib/store/open-database.ts';
import { settingsSchema } from '../../../lib/store/settings.ts';

const said = vi.hoisted(() => vi.fn(async (_type: string, _store: string) => undefined));
vi.mock('../../../lib/messages/bus.ts', () => ({ send: said }));
const disk = vi.hoisted(() => ({ full: false }));
vi.mock('../../../lib/clock/index.ts', async (load) => ({ ...(await load<object>()), writingFails: () => disk.full }));
afterEach(() => {
  said.mockClear();
  disk.full = false;
});

const bad = { id: 'bad', piece: 0, start: 'soon', day: '2026-06-10' };

test('a page names the store once, however often it reads', async () => {
  const db = openLedger();
  expect(await db.exposures.toArray()).toEqual([]);
  expect(said).not.toHaveBeenCalled();
  await db.exposures.put(bad as never);
  for (let i = 0; i < 3; i++) expect(await db.exposures.toArray()).toEqual([]);
  await vi.waitFor(() => expect(said).toHaveBeenCalled());
  expect(said.mock.calls).toEqual([['unreadable', 'exposures']]);
});

test("the tests' full disk reaches every page of ours", async () => {
  const db = openLedger();
  disk.full = true;
  await expect(db.notes.put({ id: 'n', at: 1, thought: '' })).rejects.toThrow(/full/);
  await expect(db.copies.clear()).rejects.toThrow(/full/);
  disk.full = false;
  expect(await db.notes.count()).toBe(0);
});

test('the background reads that store, and every such row in it is set aside', async () => {
  const db = openDatabase('sifted', undefined, (store, row) => void recorder.setAside(store, row));
  const settings = settingsSchema.parse({});
  const recorder = createRecorder({
    db,
    now: () => 1_000,
    settings: async () => settings,
    change: async () => settings,
    zone: () => 'UTC',
  });
  await db.exposures.bulkPut([bad, { ...bad, id: 'worse' }] as never);
  await recorder.sift('visits');
  expect(await db.aside.count()).toBe(0);
  await recorder.sift('exposures');
  await vi.waitFor(async () => expect(await db.aside.count()).toBe(2));
  expect(await db.table('exposures').count()).toBe(0);
});

test('no other store is read for it', () => {
  expect(checkStore('visits')).toBe('visits');
  for (const store of ['aside', 'notes', '__proto__', 7, undefined]) expect(() => checkStore(store)).toThrow(/store/);
});
