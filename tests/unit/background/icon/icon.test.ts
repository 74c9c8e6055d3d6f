/** What the toolbar says: on, resting or something to look at; and minutes for nobody but who asked for them. */
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { showIcon } from '../../../../lib/background/icon/icon.ts';
import { showMinutes } from '../../../../lib/background/icon/minutes.ts';
import { type Settings, settingsSchema } from '../../../../lib/store/settings.ts';
import { changeStatus, setFailingSince } from '../../../../lib/store/status.ts';
import { freshSettings } from '../../store/fresh-settings.ts';
import { claimOf, world } from '../world.ts';

const NOW = Date.UTC(2026, 5, 10, 12);
const of = (change: Partial<Settings> = {}): Settings => settingsSchema.parse(change);
let icon: string;
let title: string;
let badge: string;
let setBadge: ReturnType<typeof vi.fn>;

beforeEach(() => {
  fakeBrowser.reset();
  freshSettings();
  icon = title = badge = '';
  setBadge = vi.fn(async ({ text }: { text: string }) => {
    badge = text;
  });
  Object.assign(browser.action, {
    setIcon: async ({ path }: { path: Record<string, string> }) => {
      icon = path[16] ?? '';
    },
    setTitle: async (change: { title: string }) => {
      title = change.title;
    },
    setBadgeText: setBadge,
    getBadgeText: async () => badge,
    setBadgeBackgroundColor: async () => {},
    setBadgeTextColor: async () => {},
  });
});
afterEach(() => vi.restoreAllMocks());

test('on, resting, and something to look at: a picture, and the same in words', async () => {
  const iconOf = async (change: Partial<Settings>, week = false) => {
    await showIcon(of(change), NOW, week);
    return icon.replace(/^\/icon\/|-?16\.png$/g, '');
  };
  expect(await iconOf({})).toBe('');
  const on = title;
  expect(await iconOf({ pausedUntil: NOW + 60_000 })).toBe('paused');
  expect((await browser.alarms.get('wake'))?.scheduledTime).toBe(NOW + 60_000); // it wakes by itself
  const paused = title;
  expect(await iconOf({ pausedUntil: NOW })).toBe('');
  expect(title).toBe(on);
  expect(await iconOf({}, true)).toBe('look');
  const week = title;
  await setFailingSince(NOW);
  expect(await iconOf({}, true)).toBe('look'); // trouble comes before a week that is complete
  const trouble = title;
  await setFailingSince(0);
  await changeStatus(() => ({ aside: [{ what: 'settings', at: NOW, reason: 'does not read' }] }));
  expect(await iconOf({})).toBe('look');
  expect(title).toBe(trouble);
  expect(await iconOf({ pausedUntil: NOW + 1 })).toBe('paused'); // resting comes first: nothing is looked at meanwhile
  expect(new Set([on, paused, week, trouble]).size).toBe(4);
});

test('minutes stand on the icon only for who turned them on, and on no hard day and no rest', async () => {
  const { db, recorder } = world(NOW);
  await recorder.claim(claimOf(NOW - 330_000, 330));
  const badgeFor = async (change: Partial<Settings>) => {
    await showMinutes(db, of(change), NOW, 'Europe/Berlin');
    return badge;
  };
  expect(await badgeFor({})).toBe('');
  expect(setBadge).not.toHaveBeenCalled();
  expect(await badgeFor({ iconMinutes: true })).toBe('5');
  expect(await badgeFor({ iconMinutes: true, hardUntil: NOW + 1 })).toBe('');
  expect(await badgeFor({ iconMinutes: true })).toBe('5');
  expect(await badgeFor({ iconMinutes: true, pausedUntil: NOW + 1 })).toBe('');
  expect(await badgeFor({ iconMinutes: true })).toBe('5');
  expect(await badgeFor({ iconMinutes: false })).toBe('');
});
