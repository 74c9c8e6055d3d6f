// What was chosen is moved out of reach of content scripts, once, whoever comes first and wherever it is stopped.
import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Database } from '../../../lib/store/database.ts';
import { migrateSettings, removeOldSettings } from '../../../lib/store/migrate-settings.ts';
import { changeSettings, getSettings } from '../../../lib/store/settings.ts';
import { getStatus } from '../../../lib/store/status.ts';
import { freshSettings } from './fresh-settings.ts';

const LIMIT = { id: 'a', day: { from: 60, to: 120 } };
const OLD = {
  settings: { theme: 'dark', limits: [LIMIT], doorLine: 'Enough for today.', later2: 'of a newer one' },
  settings$: { v: 1 },
  status: {
    failingSince: 5,
    aside: [{ what: 'aside:settings:7', at: 7, reason: 'does not read' }],
    mismatches: [{ network: 'x', surface: 'feed', failed: ['item'], at: 9, visits: 2 }],
  },
  'aside:settings:7': { limits: 'rubbish' },
};
const WORDS = { 'last:one': { token: 'a', claims: [] } };
let db: Database;

beforeEach(async () => {
  fakeBrowser.reset();
  db = freshSettings();
  await fakeBrowser.storage.local.set({ ...OLD, ...WORDS });
});

test('all of it is there afterwards, and nothing but last words is left where it lay', async () => {
  expect(await getSettings()).toMatchObject({ theme: 'dark', limits: [LIMIT], later2: 'of a newer one' });
  expect(await getStatus()).toEqual({ ...OLD.status, softMismatches: [], failingSince: 0 });
  expect(await db.aside.toArray()).toMatchObject([{ store: 'settings', at: 7, row: { limits: 'rubbish' } }]);
  expect(await fakeBrowser.storage.local.get()).toEqual(WORDS);
});

test('two that come at once move it once', async () => {
  const [one, other] = await Promise.all([migrateSettings(db), migrateSettings(db)]);
  expect(one).toEqual(OLD.settings);
  expect(other).toEqual(OLD.settings);
  expect(await db.aside.count()).toBe(1);
});

test('what somebody puts there later is not believed, and goes', async () => {
  await getSettings();
  await fakeBrowser.storage.local.set({ settings: { pausedUntil: 8e15 } });
  expect((await getSettings()).pausedUntil).toBe(0);
  await removeOldSettings(await fakeBrowser.storage.local.get());
  expect(await fakeBrowser.storage.local.get()).toEqual(WORDS);
});

test('a browser that never had any gets a row at once, so that nobody else can make the first one', async () => {
  fakeBrowser.reset();
  await getSettings();
  await fakeBrowser.storage.local.set({ settings: { pausedUntil: 8e15 } });
  expect((await getSettings()).pausedUntil).toBe(0);
});

test('stopped between the two, the next start removes what is left', async () => {
  vi.spyOn(fakeBrowser.storage.local, 'remove').mockRejectedValueOnce(new Error('killed'));
  expect((await getSettings()).theme).toBe('dark');
  await changeSettings({ theme: 'light' });
  await removeOldSettings(await fakeBrowser.storage.local.get());
  expect((await getSettings()).theme).toBe('light');
  expect(await fakeBrowser.storage.local.get()).toEqual(WORDS);
});

test('a full disk leaves it where it lies, and it holds', async () => {
  const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('The disk is full.', 'QuotaExceededError');
  });
  expect((await getSettings()).theme).toBe('dark');
  await expect(changeSettings({ theme: 'light' })).rejects.toThrow();
  expect(await fakeBrowser.storage.local.get('settings')).toEqual({ settings: OLD.settings });
  full.mockRestore();
  await changeSettings({ idle: 30 });
  expect(await getSettings()).toMatchObject({ theme: 'dark', idle: 30 });
});
