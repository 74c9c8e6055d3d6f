/** What the toolbar says: on, resting or something to look at; and minutes for nobody but who asked for them. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { showState } from '../../../lib/background/icon.ts';
import { showMinutes } from '../../../lib/background/icon-minutes.ts';
import { type Settings, settingsSchema } from '../../../lib/store/settings.ts';
import { changeStatus } from '../../../lib/store/status.ts';
import { claimOf, world } from './world.ts';

const NOW = Date.UTC(2026, 5, 10, 12);
const of = (change: Partial<Settings> = {}): Settings => settingsSchema.parse(change);
let icon: string;
let badge: string;
let setBadge: ReturnType<typeof vi.fn>;

beforeEach(() => {
  fakeBrowser.reset();
  icon = badge = '';
  setBadge = vi.fn(async ({ text }: { text: string }) => {
    badge = text;
  });
  Object.assign(browser.action, {
    setIcon: async ({ path }: { path: Record<string, string> }) => {
      icon = path[16] ?? '';
    },
    setBadgeText: setBadge,
    getBadgeText: async () => badge,
    setBadgeBackgroundColor: async () => {},
    setBadgeTextColor: async () => {},
  });
});
afterEach(() => vi.restoreAllMocks());

test('on, resting, and something to look at', async () => {
  await showState(of(), NOW);
  expect(icon).toBe('/icon/16.png');
  await showState(of({ pausedUntil: NOW + 60_000 }), NOW);
  expect(icon).toBe('/icon/paused-16.png');
  expect((await browser.alarms.get('wake'))?.scheduledTime).toBe(NOW + 60_000); // it wakes by itself
  await showState(of({ pausedUntil: NOW }), NOW);
  expect(icon).toBe('/icon/16.png');
  await changeStatus(() => ({ failingSince: NOW }));
  await showState(of(), NOW);
  expect(icon).toBe('/icon/look-16.png');
  await changeStatus(() => ({ failingSince: 0, aside: [{ what: 'settings', at: NOW, reason: 'does not read' }] }));
  await showState(of(), NOW);
  expect(icon).toBe('/icon/look-16.png');
  await showState(of({ pausedUntil: NOW + 1 }), NOW);
  expect(icon).toBe('/icon/paused-16.png'); // resting comes first: nothing is looked at meanwhile
});

test('minutes stand on the icon only for who turned them on, and on no hard day and no rest', async () => {
  const { db, recorder } = world(NOW);
  await recorder.claim(claimOf(NOW - 330_000, 330));
  const shown = async (change: Partial<Settings>) => {
    await showMinutes(db, of(change), NOW, 'Europe/Berlin');
    return badge;
  };
  expect(await shown({})).toBe('');
  expect(setBadge).not.toHaveBeenCalled();
  expect(await shown({ iconMinutes: true })).toBe('5');
  expect(await shown({ iconMinutes: true, hardUntil: NOW + 1 })).toBe('');
  expect(await shown({ iconMinutes: true })).toBe('5');
  expect(await shown({ iconMinutes: true, pausedUntil: NOW + 1 })).toBe('');
  expect(await shown({ iconMinutes: true })).toBe('5');
  expect(await shown({ iconMinutes: false })).toBe('');
});
