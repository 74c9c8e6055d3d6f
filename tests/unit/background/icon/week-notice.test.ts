import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { updateWeekNotice } from '../../../../lib/background/icon/week-notice.ts';
import { openDatabase } from '../../../../lib/store/open-database.ts';
import { getSettings, type Settings, settingsSchema } from '../../../../lib/store/settings.ts';
import { freshSettings } from '../../store/fresh-settings.ts';

/** Wednesday, noon; the week before begins on Monday 16 November. */
const NOW = Date.UTC(2026, 10, 25, 12);
const db = openDatabase('week');
const DAYS = ['2026-11-16', '2026-11-18', '2026-11-22'];
let given: boolean;

beforeEach(async () => {
  fakeBrowser.reset();
  freshSettings();
  given = true;
  Object.assign(fakeBrowser, { permissions: { contains: async () => given } });
  await db.exposures.clear();
  await db.exposures.bulkPut(
    DAYS.map((day, i) => {
      const start = Date.parse(day) + 40_000_000;
      const row = {
        id: `e${i}`,
        piece: 0,
        network: 'x',
        surface: 'feed',
        why: 'active',
        zone: 'UTC',
        items: 1,
      } as const;
      return { ...row, start, end: start + 60_000, day };
    }),
  );
});

const update = (change: Partial<Settings>, now = NOW) =>
  updateWeekNotice(db, { ...settingsSchema.parse({}), weekStart: 1, lookSeen: true, ...change }, now, 'UTC');
const messages = async () => Object.keys(await fakeBrowser.notifications.getAll());

test('nobody who did not ask hears of a later week, and nothing is set to wake the worker', async () => {
  expect(await update({})).toBe(false);
  expect(await fakeBrowser.alarms.get('week')).toBeUndefined();
  expect(await messages()).toEqual([]);
});

test('the first look makes itself known once, from the last day of the first week on, until it is seen or waved off', async () => {
  const saturday = Date.UTC(2026, 10, 21, 12);
  expect(await update({ lookSeen: false }, saturday)).toBe(false);
  expect((await fakeBrowser.alarms.get('week'))?.scheduledTime).toBe(Date.UTC(2026, 10, 22));
  expect(await update({ lookSeen: false }, saturday + 86_400_000)).toBe(true);
  expect(await update({ lookSeen: false })).toBe(true);
  expect(await fakeBrowser.alarms.get('week')).toBeUndefined();
  expect(await update({ lookSeen: false, hardUntil: NOW + 1 })).toBe(false);
  expect(await update({ lookSeen: false, weekNotes: false })).toBe(false);
  expect(await update({ lookSeen: false, weekSeen: '2026-11-16' })).toBe(false);
  await db.exposures.where('day').above('2026-11-16').delete();
  expect(await update({ lookSeen: false })).toBe(false); // one day is too little to look back at
});

test('the dot is there until the week was looked back at, and wakes by itself when the next one is complete', async () => {
  expect(await update({ weekDot: true })).toBe(true);
  expect((await fakeBrowser.alarms.get('week'))?.scheduledTime).toBe(Date.UTC(2026, 10, 30));
  expect(await messages()).toEqual([]);
  expect(await update({ weekDot: true, weekSeen: '2026-11-16' })).toBe(false);
  expect(await update({ weekDot: true, weekSeen: '2026-11-09' })).toBe(true);
});

test.each<[string, Partial<Settings>]>([
  ['weekly notes are off', { weekNotes: false }],
  ['it is a hard day', { hardUntil: NOW + 1 }],
  ['Enough rests', { pausedUntil: NOW + 1 }],
])('no dot where %s', async (_, change) => {
  expect(await update({ weekDot: true })).toBe(true);
  expect(await update({ weekDot: true, ...change })).toBe(false);
});

test('a week with two noted days is too little to speak of', async () => {
  await db.exposures.where('day').equals('2026-11-22').delete();
  expect(await update({ weekDot: true })).toBe(false);
});

test('a message comes once a week, without a dot, and goes when the week was looked back at', async () => {
  const create = vi.spyOn(fakeBrowser.notifications, 'create');
  expect(await update({ weekMessage: true, weekTold: '2026-11-09' })).toBe(false);
  expect(await messages()).toEqual(['week']);
  const { weekTold } = await getSettings();
  expect(weekTold).toBe('2026-11-16');
  await update({ weekMessage: true, weekTold });
  expect(create).toHaveBeenCalledOnce();
  await update({ weekMessage: true, weekTold, weekSeen: '2026-11-16' });
  expect(await messages()).toEqual([]);
});

test('where the browser took its permission back, no message is tried and the choice is off', async () => {
  given = false;
  await update({ weekMessage: true });
  expect(await messages()).toEqual([]);
  expect((await getSettings()).weekMessage).toBe(false);
});
