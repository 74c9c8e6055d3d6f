// The background as a browser starts it: it hears everything from its first turn on, and takes up what a page left behind.
import 'fake-indexeddb/auto';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { startBackground } from '../../../lib/background/start.ts';
import { lastWords } from '../../../lib/messages/last-words.ts';
import { openDatabase } from '../../../lib/store/open-database.ts';
import { claimOf } from './world.ts';

const INSTAGRAM = '*://*.instagram.com/*';
const registered: { id: string; js?: string[] }[] = [];
const opened = vi.fn(async (_: { url: string }) => {});
let granted: string[] = [];
/** Names of the events that somebody listens to, in the turn in which the background was started. */
let listensTo: string[] = [];
const db = openDatabase();

/** An event of the browser that a test sets off. */
function event<Args extends unknown[]>(name: string) {
  const listeners: ((...args: Args) => void)[] = [];
  return {
    addListener(one: (...args: Args) => void) {
      listeners.push(one);
      listensTo.push(name);
    },
    hasListener: () => listeners.length > 0,
    set: (...args: Args) => {
      for (const one of listeners) one(...args);
    },
  };
}
const events = {
  added: event('permissions.onAdded'),
  removed: event('permissions.onRemoved'),
  message: event('runtime.onMessage'),
  startup: event('runtime.onStartup'),
  installed: event<[{ reason: string }]>('runtime.onInstalled'),
  idle: event<[string]>('idle.onStateChanged'),
  alarm: event<[{ name: string }]>('alarms.onAlarm'),
};
const sent = vi.fn(async (_id: number, _message: unknown) => {});

/** As a clock that ran years ahead would have made it. */
const FAR = Date.now() + 3000 * 86_400_000;

beforeAll(async () => {
  await fakeBrowser.alarms.create('tidy', { when: FAR, periodInMinutes: 1440 });
  const real = fakeBrowser.storage.onChanged.addListener;
  fakeBrowser.storage.onChanged.addListener = (onChange: Parameters<typeof real>[0]) => {
    listensTo.push('storage.onChanged');
    real(onChange);
  };
  Object.assign(fakeBrowser, {
    permissions: {
      getAll: async () => ({ origins: granted }),
      contains: async ({ origins = [] }: { origins?: string[] }) => origins.every((one) => granted.includes(one)),
      onAdded: events.added,
      onRemoved: events.removed,
    },
    scripting: {
      getRegisteredContentScripts: async () => [...registered],
      registerContentScripts: async (all: { id: string }[]) => void registered.push(...all),
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
        for (const id of ids) registered.splice(registered.findIndex((one) => one.id === id) >>> 0, 1);
      },
      executeScript: async () => [],
    },
    idle: { onStateChanged: events.idle },
    action: { setIcon: async () => {}, setTitle: async () => {}, setBadgeText: async () => {} },
  });
  Object.assign(fakeBrowser.runtime, {
    onMessage: events.message,
    onStartup: events.startup,
    onInstalled: events.installed,
  });
  Object.assign(fakeBrowser.alarms, { onAlarm: events.alarm });
  Object.assign(fakeBrowser.tabs, { query: async () => [{ id: 3 }], sendMessage: sent, create: opened });
  listensTo = [];
  startBackground();
  listensTo = [...new Set(listensTo)];
});
afterAll(() => db.close());

const exposures = () => db.exposures.toArray();

test('everything that wakes it is listened to in the turn in which it starts', () => {
  expect(listensTo.toSorted()).toEqual([
    'alarms.onAlarm',
    'idle.onStateChanged',
    'permissions.onAdded',
    'permissions.onRemoved',
    'runtime.onInstalled',
    'runtime.onMessage',
    'runtime.onStartup',
    'storage.onChanged',
  ]);
});

test('a tidy that lies years ahead is made again', async () => {
  const next = async () => (await fakeBrowser.alarms.get('tidy'))?.scheduledTime;
  await vi.waitFor(async () => expect(await next()).toBeLessThan(Date.now() + 86_400_000));
});

test('only who has just installed Enough is shown the welcome', () => {
  events.installed.set({ reason: 'update' });
  expect(opened).not.toHaveBeenCalled();
  events.installed.set({ reason: 'install' });
  expect(opened.mock.calls.map(([{ url }]) => url.endsWith('/welcome.html'))).toEqual([true]);
});

test('a network that is granted has its scripts at once, and none once it is taken back; open pages are asked both times', async () => {
  granted = [INSTAGRAM];
  events.added.set();
  await vi.waitFor(() => expect(registered.map(({ id }) => id)).toEqual(['instagram']));
  await vi.waitFor(() => expect(sent).toHaveBeenCalledWith(3, { kind: 'orders', ask: true }));
  sent.mockClear();
  granted = [];
  events.removed.set();
  await vi.waitFor(() => expect(registered).toEqual([]));
  await vi.waitFor(() => expect(sent).toHaveBeenCalledWith(3, { kind: 'orders', ask: true }));
});

test('what counts posts is registered where the person chose so, and goes with that', async () => {
  const counts = () => registered.flatMap(({ js = [] }) => js).some((file) => file.endsWith('/count-items.js'));
  granted = [INSTAGRAM];
  events.added.set();
  await vi.waitFor(() => expect(registered.map(({ id }) => id)).toEqual(['instagram']));
  expect(counts()).toBe(false);
  for (const countItems of [true, false]) {
    await fakeBrowser.storage.local.set({ settings: { countItems } });
    await vi.waitFor(() => expect(counts()).toBe(countItems));
  }
  granted = [];
  events.removed.set();
  await vi.waitFor(() => expect(registered).toEqual([]));
});

test('a screen that is locked is sent to open pages, and so is one that is unlocked', async () => {
  sent.mockClear();
  events.idle.set('locked');
  await vi.waitFor(() => expect(sent).toHaveBeenCalledWith(3, { kind: 'orders', locked: true }));
  events.idle.set('active');
  await vi.waitFor(() => expect(sent).toHaveBeenCalledWith(3, { kind: 'orders', locked: false }));
});

test('the last words of a page are saved once, and then go from where they lay', async () => {
  const words = lastWords('one', [claimOf(Date.now() - 60_000, 20, { id: 'last' })] as never);
  await fakeBrowser.storage.local.set(words);
  await vi.waitFor(async () => expect(await exposures()).toMatchObject([{ id: 'last', network: 'instagram' }]));
  await vi.waitFor(async () => expect(await fakeBrowser.storage.local.get(Object.keys(words))).toEqual({}));
  await fakeBrowser.storage.local.set(words); // the same words, a second time
  await vi.waitFor(async () => expect(await fakeBrowser.storage.local.get(Object.keys(words))).toEqual({}));
  expect(await exposures()).toHaveLength(1);
});

test('last words that are refused go too, and those that could not be saved stay', async () => {
  const refused = lastWords('bad', [{ id: 'bad' }] as never);
  await fakeBrowser.storage.local.set(refused);
  await vi.waitFor(async () => expect(await fakeBrowser.storage.local.get(Object.keys(refused))).toEqual({}));

  const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('The disk is full.', 'QuotaExceededError');
  });
  const kept = lastWords('kept', [claimOf(Date.now() - 30_000, 10, { id: 'kept' })] as never);
  await fakeBrowser.storage.local.set(kept);
  await vi.waitFor(() => expect(full).toHaveBeenCalled());
  await vi.waitFor(async () => {
    const { status } = await fakeBrowser.storage.local.get('status');
    expect((status as { failingSince: number }).failingSince).toBeGreaterThan(0);
  });
  expect(Object.keys(await fakeBrowser.storage.local.get(Object.keys(kept)))).toEqual(Object.keys(kept));
  full.mockRestore();
  events.startup.set(); // the next start takes them up
  await vi.waitFor(async () => expect(await fakeBrowser.storage.local.get(Object.keys(kept))).toEqual({}));
  expect((await exposures()).map(({ id }) => id).toSorted()).toEqual(['kept', 'last']);
});
