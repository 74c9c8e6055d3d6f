// The background as a browser starts it: it hears everything from its first turn on, and takes up what a page left behind.
import 'fake-indexeddb/auto';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { startBackground } from '../../../lib/background/start.ts';
import { lastWords } from '../../../lib/messages/last-words.ts';
import { openDatabase } from '../../../lib/store/open-database.ts';
import { changeSettings, getSettings } from '../../../lib/store/settings.ts';
import { getStatus } from '../../../lib/store/status.ts';
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
  const listeners: ((...args: Args) => unknown)[] = [];
  return {
    addListener(one: (...args: Args) => unknown) {
      listeners.push(one);
      listensTo.push(name);
    },
    hasListener: () => listeners.length > 0,
    set: (...args: Args): unknown[] => listeners.map((one) => one(...args)),
  };
}
const events = {
  added: event('permissions.onAdded'),
  removed: event('permissions.onRemoved'),
  message: event<[message: unknown, sender: object, respond: (answer: never) => void]>('runtime.onMessage'),
  startup: event('runtime.onStartup'),
  installed: event<[{ reason: string }]>('runtime.onInstalled'),
  idle: event<[string]>('idle.onStateChanged'),
  command: event<[string, { id: number }?]>('commands.onCommand'),
  menu: event<[{ menuItemId: string }]>('contextMenus.onClicked'),
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
    commands: { onCommand: events.command },
    contextMenus: { onClicked: events.menu, removeAll: async () => {}, create: () => {} },
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

/** @returns what is answered, by a promise or by a call */
const say = (type: string, sender: object, data?: unknown): Promise<unknown> =>
  new Promise((answer) => {
    for (const pending of events.message.set({ id: 1, type, data, timestamp: 1 }, sender, answer as never))
      if (pending instanceof Promise) void pending.then(answer);
  });
const exposures = () => db.exposures.toArray();

test('everything that wakes it is listened to in the turn in which it starts', () => {
  expect(listensTo.toSorted()).toEqual([
    'alarms.onAlarm',
    'commands.onCommand',
    'contextMenus.onClicked',
    'idle.onStateChanged',
    'permissions.onAdded',
    'permissions.onRemoved',
    'runtime.onInstalled',
    'runtime.onMessage',
    'runtime.onStartup',
    'storage.onChanged',
  ]);
});

test('a key, and an entry of the menu, reach what they are for', async () => {
  const until = async () => (await getSettings()).pausedUntil;
  events.command.set('pause');
  await vi.waitFor(async () => expect(await until()).toBeGreaterThan(Date.now()));
  events.menu.set({ menuItemId: 'pause' });
  await vi.waitFor(async () => expect(await until()).toBe(0));
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
    await changeSettings({ countItems });
    await say('settingsChanged', { url: fakeBrowser.runtime.getURL('/options.html' as '/'), frameId: 0 });
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

describe('the last words of a page', () => {
  const keptItems = async () => Object.keys(await fakeBrowser.storage.local.get());
  const untilGone = () => vi.waitFor(async () => expect(await keptItems()).toEqual([]));
  /** What a page of this network is answered as it arrives. */
  const token = async (network = 'instagram') => {
    const sender = { url: `https://www.${network}.com/`, frameId: 0, tab: { id: 7, incognito: false } };
    const data = { network, surface: 'feed', seen: false, at: Date.now() };
    const answer = await say('arrive', sender, data);
    return (answer as { res: { token: string } }).res.token;
  };
  const claim = (id: string, more: object = {}) => claimOf(Date.now() - 60_000, 20, { id, ...more });
  beforeEach(async () => {
    granted = [INSTAGRAM];
    await Promise.all([db.exposures.clear(), db.claims.clear()]);
  });

  test('are saved once, and then go from where they lay', async () => {
    const words = lastWords('one', await token(), [claim('last')] as never);
    await fakeBrowser.storage.local.set(words);
    await vi.waitFor(async () => expect(await exposures()).toMatchObject([{ id: 'last', network: 'instagram' }]));
    await untilGone();
    await fakeBrowser.storage.local.set(words); // the same words, a second time
    await untilGone();
    expect(await exposures()).toHaveLength(1);
  });

  test.each<[string, () => Promise<object>]>([
    ['with a token that no page was given', async () => lastWords('a', 'made up', [claim('forged')] as never)],
    ['without one', async () => ({ 'last:b': { claims: [claim('forged')] } })],
    ['in the shape of before', async () => ({ 'last:c': [claim('forged')] })],
    ['of another network', async () => lastWords('d', await token(), [claim('forged', { network: 'x' })] as never)],
    [
      'of a network that is not on any more',
      async () => {
        const words = lastWords('e', await token(), [claim('forged')] as never);
        granted = [];
        return words;
      },
    ],
    [
      'with a token that was used: whoever saw it in them cannot say more',
      async () => {
        const used = await token();
        await fakeBrowser.storage.local.set(lastWords('f', used, []));
        await untilGone();
        return lastWords('g', used, [claim('forged')] as never);
      },
    ],
  ])('are refused and go: %s', async (_, words) => {
    await fakeBrowser.storage.local.set(await words());
    await untilGone();
    await fakeBrowser.storage.local.set(lastWords('fair', 'none', []));
    await untilGone(); // what came before it has been looked at
    expect(await exposures()).toEqual([]);
  });

  test('that could not be saved wait where no content script can see them', async () => {
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('The disk is full.', 'QuotaExceededError');
    });
    const given = await token();
    await fakeBrowser.storage.local.set(lastWords('kept', given, [claim('kept')] as never));
    await vi.waitFor(async () => expect((await getStatus()).failingSince).toBeGreaterThan(0));
    await untilGone();
    full.mockRestore();
    events.startup.set(); // the next start takes them up
    await vi.waitFor(async () => expect(await exposures()).toMatchObject([{ id: 'kept' }]));
    await vi.waitFor(async () => expect(await fakeBrowser.storage.session.get('lastWords')).toEqual({ lastWords: {} }));
  });
});

test('nothing that was chosen is believed where content scripts can write', async () => {
  const before = await getSettings();
  await fakeBrowser.storage.local.set({ settings: { pausedUntil: 8e15 }, status: { mismatches: [{ network: 'x' }] } });
  events.startup.set();
  await vi.waitFor(async () => expect(await fakeBrowser.storage.local.get()).toEqual({}));
  expect(await getSettings()).toEqual(before);
  expect((await getStatus()).mismatches).toEqual([]);
});

test('a page of ours that writes settings has everything made to fit them, and nobody else can ask for that', async () => {
  const ask = (url: string) => say('settingsChanged', { url, frameId: 0 });
  sent.mockClear();
  expect(await ask('https://www.instagram.com/')).toMatchObject({ err: { name: 'Refusal' } });
  expect(sent).not.toHaveBeenCalled();
  await ask(fakeBrowser.runtime.getURL('/options.html' as '/'));
  expect(sent).toHaveBeenCalledWith(3, { kind: 'orders', ask: true });
});
