/** Keys and the menu on the icon: what each does, from whichever state Enough is in. */
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createKeys } from '../../../lib/background/keys.ts';
import { type Settings, settingsSchema } from '../../../lib/store/settings.ts';

const NOW = Date.UTC(2026, 5, 10, 12);
const INSTAGRAM = '*://*.instagram.com/*';
const tab = { id: 7, url: 'https://www.instagram.com/' };
let items: { id?: string; title?: string; checked?: boolean; contexts?: string[] }[] = [];
const removed = vi.fn(async (_: number) => {});
const opened = vi.fn(async (_: { url?: string }) => ({}));
const beside = vi.fn(async (_: { windowId: number }) => {});

function keys(change: Partial<Settings> = {}, ready: Promise<unknown> = Promise.resolve()) {
  const settings = settingsSchema.parse(change);
  const setHardDay = vi.fn(async (_: boolean) => {});
  const made = createKeys({
    now: () => NOW,
    ready,
    settings: async () => settings,
    change: async (part) => Object.assign(settings, part),
    setHardDay,
  });
  return { ...made, settings, setHardDay };
}

beforeEach(() => {
  items = [];
  vi.clearAllMocks();
  Object.assign(fakeBrowser, {
    permissions: {
      getAll: async () => ({ origins: [INSTAGRAM] }),
      contains: async ({ origins = [] }: { origins?: string[] }) => origins.every((one) => one === INSTAGRAM),
    },
    sidePanel: undefined,
    contextMenus: {
      create: (item: (typeof items)[number]) => items.push(item),
      removeAll: async () => {
        items = [];
      },
    },
  });
  Object.assign(fakeBrowser.tabs, {
    query: async () => [tab, { id: 8 }],
    get: async () => ({ ...tab, windowId: 1, index: 0 }),
    create: opened,
    remove: removed,
  });
});

test('the key for Leave leaves the feed in front, where the person chose', async () => {
  await keys().onCommand('leave', tab);
  expect(removed).toHaveBeenCalledWith(7);
});

test.each([
  ['a site that is off', { id: 9, url: 'https://x.com/home' }],
  ['a page that Enough cannot see', { id: 9 }],
  ['no tab', undefined],
])('over %s it leaves nothing', async (_, front) => {
  await keys().onCommand('leave', front);
  expect(removed).not.toHaveBeenCalled();
});

test('the key for a break opens one beside the page', async () => {
  await keys().onCommand('break', tab);
  expect(opened).toHaveBeenCalledWith(
    expect.objectContaining({ url: expect.stringContaining('/break.html'), index: 1 }),
  );
});

test('the key for a pause pauses for a quarter of an hour, and wakes what rests', async () => {
  const it = keys();
  await it.onCommand('pause');
  expect(it.settings.pausedUntil).toBe(NOW + 15 * 60_000);
  await it.onCommand('pause');
  expect(it.settings.pausedUntil).toBe(0);
});

test('the menu says what a press would do, and whether it is a hard day', async () => {
  const it = keys();
  await it.showMenu();
  expect(items.map(({ title, checked }) => [title, checked])).toEqual([
    ['Pause Enough for 15 minutes', undefined],
    ['Hard day', false],
    ['Options', undefined],
  ]);
  expect(items.every(({ contexts }) => contexts?.join() === 'action')).toBe(true);
  Object.assign(it.settings, { pausedUntil: NOW + 1, hardUntil: NOW + 1 });
  await it.showMenu();
  expect(items.map(({ title, checked }) => [title, checked])).toEqual([
    ['Wake Enough now', undefined],
    ['Hard day', true],
    ['Options', undefined],
  ]);
});

test('menus that are shown at once stand there once', async () => {
  const it = keys();
  await Promise.all([it.showMenu(), it.showMenu()]);
  expect(items).toHaveLength(3);
});

test('its entries do what they say', async () => {
  const it = keys();
  await it.onMenu('pause');
  expect(it.settings.pausedUntil).toBe(NOW + 15 * 60_000);
  await it.onMenu('hard');
  expect(it.setHardDay).toHaveBeenLastCalledWith(true);
  it.settings.hardUntil = NOW + 1;
  await it.onMenu('hard');
  expect(it.setHardDay).toHaveBeenLastCalledWith(false);
  await it.onMenu('options');
  expect(opened).toHaveBeenCalledWith(expect.objectContaining({ url: expect.stringContaining('/options.html') }));
});

test('a panel opens within the press, however long what is read first still takes, and a break does not', async () => {
  Object.assign(fakeBrowser, { sidePanel: { open: beside } });
  const it = keys({}, new Promise(() => {}));
  void it.onCommand('beside', { ...tab, windowId: 3 });
  void it.onMenu('beside', { ...tab, windowId: 5 });
  void it.onCommand('break', tab);
  expect(beside.mock.calls).toEqual([[{ windowId: 3 }], [{ windowId: 5 }]]);
  await Promise.resolve();
  expect(opened).not.toHaveBeenCalled();
});

test('the menu has the panel where the browser has one', async () => {
  Object.assign(fakeBrowser, { sidePanel: { open: beside } });
  await keys().showMenu();
  expect(items.map(({ title }) => title)).toEqual([
    'Pause Enough for 15 minutes',
    'Hard day',
    'Thoughts and breaks, beside the page',
    'Options',
  ]);
});

test('where a browser has no menus, as on a phone, nothing is missed', async () => {
  Object.assign(fakeBrowser, { contextMenus: undefined });
  await expect(keys().showMenu()).resolves.toBeUndefined();
});
