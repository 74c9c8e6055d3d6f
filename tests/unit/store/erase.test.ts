import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { storage } from 'wxt/utils/storage';
import { STORES } from '../../../lib/store/database.ts';
import { changeSettings, resetSettings } from '../../../lib/store/settings.ts';
import { changeStatus } from '../../../lib/store/status.ts';
import { world } from '../background/world.ts';

const NOON = Date.UTC(2026, 5, 10, 12);
const DAY = '2026-06-10';

/** One row of every store, by its keys. */
const ROW = {
  ...{ id: 'one', piece: 0, at: NOON, start: NOON, end: NOON + 60_000, day: DAY, network: 'x', surface: 'feed' },
  ...{ why: 'active', zone: 'UTC', items: 1, seconds: 60, from: 'direct', opens: [], store: 'notes', act: 'a' },
};

beforeEach(() => fakeBrowser.reset());

test('“erase everything” leaves no row in any store, the rolling copies and what was set aside too', async () => {
  const it = world(NOON);
  for (const store of STORES) {
    const { id, ...others } = ROW;
    await it.db.table(store).put(store === 'aside' ? others : { id, ...others });
  }
  const counts = () => Promise.all(STORES.map(async (store) => [store, await it.db.table(store).count()] as const));
  expect(await counts()).toEqual(STORES.map((store) => [store, 1]));
  await it.recorder.eraseEverything();
  expect(await counts()).toEqual(STORES.map((store) => [store, 0]));
});

test('of all that was chosen one number is left: the instant of it', async () => {
  await changeSettings({ theme: 'dark', weekDot: true, sites: ['example.org'] });
  await changeStatus(() => ({ failingSince: NOON }));
  await fakeBrowser.storage.session.set({ held: 1 });
  expect(Object.keys(await fakeBrowser.storage.local.get())).toEqual(expect.arrayContaining(['settings', 'status']));
  await resetSettings(NOON);
  const { settings, ...others } = await fakeBrowser.storage.local.get();
  expect(settings).toEqual({ erasedAt: NOON });
  expect(Object.keys(others).filter((key) => key !== 'settings$')).toEqual([]);
  expect(await fakeBrowser.storage.session.get()).toEqual({});
});

test('what was being written as everything was erased brings nothing back', async () => {
  fakeBrowser.reset();
  await changeSettings({ idle: 30 });
  const set = fakeBrowser.storage.local.set as (items: object) => Promise<void>;
  vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementationOnce(async (items) => {
    for (let i = 0; i < 50; i++) await Promise.resolve(); // a disk that takes its time
    return set(items);
  });
  const late = changeSettings({ theme: 'dark' });
  await Promise.all([late, resetSettings(NOON)]);
  expect(await storage.getItem('local:settings')).toEqual({ erasedAt: NOON });
});
