import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createFinisher } from '../../../lib/background/finish-acts.ts';
import { STORES } from '../../../lib/store/database.ts';
import { changeSettings, getSettings } from '../../../lib/store/settings.ts';
import { createSpare } from '../../../lib/store/spare/spare.ts';
import { changeStatus, setFailingSince } from '../../../lib/store/status.ts';
import { world } from '../background/world.ts';
import { memoryFiles } from './memory-files.ts';

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
  const { db, recorder } = world(NOON);
  await changeSettings({ theme: 'dark', weekDot: true, sites: ['example.org'] });
  await changeStatus(() => ({ aside: [{ what: 'visits', at: NOON, reason: 'does not read' }] }));
  await setFailingSince(NOON);
  await fakeBrowser.storage.local.set({ 'last:one': { token: 'a', claims: [] } });
  await recorder.eraseEverything();
  expect(await db.settings.toArray()).toEqual([{ id: 'chosen', chosen: { erasedAt: NOON } }]);
  expect(await db.status.count()).toBe(0);
  Object.assign(fakeBrowser, { permissions: { getAll: async () => ({}), remove: async () => true } });
  const { files, there } = memoryFiles();
  for (const name of ['spare.gz', 'choices.gz', 'lost.gz']) await files.write(name, new Blob(['kept']));
  await createFinisher(db, createSpare({ db, files, settings: getSettings, now: () => NOON }))();
  expect([...there.keys()]).toEqual([]);
  expect(await fakeBrowser.storage.local.get()).toEqual({});
  expect(await fakeBrowser.storage.session.get()).toEqual({});
});

test('what was being written as everything was erased brings nothing back', async () => {
  const { recorder } = world(NOON);
  await changeSettings({ idle: 30 });
  await Promise.all([changeSettings({ theme: 'dark' }), recorder.eraseEverything()]);
  const { erasedAt, idle } = await getSettings();
  expect({ erasedAt, idle }).toEqual({ erasedAt: NOON, idle: 60 });
});
