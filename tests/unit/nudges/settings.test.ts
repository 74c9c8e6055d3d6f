/** What was stored before limits were there reads as it was; what does not read is set aside and nothing else is touched. */
import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { doorSchema } from '../../../lib/nudges/door-settings.ts';
import type { Database } from '../../../lib/store/database.ts';
import { changeSettings, getSettings } from '../../../lib/store/settings.ts';
import { getStatus } from '../../../lib/store/status.ts';
import { limit, twentyToForty } from '../limits/person.ts';
import { freshSettings, putChosen } from '../store/fresh-settings.ts';

let db: Database;
beforeEach(() => {
  fakeBrowser.reset();
  db = freshSettings();
});

test('settings from before there were limits keep what they hold, and gain quiet defaults', async () => {
  await putChosen(db, { idle: 30, theme: 'dark', fromTheFuture: 1 });
  const read = await getSettings();
  expect(read).toMatchObject({ idle: 30, theme: 'dark', fromTheFuture: 1 });
  expect(read).toMatchObject({ limits: [], later: [], more: [], doors: {}, places: [], checkin: 0, hardUntil: 0 });
  expect(read).toMatchObject({ coolsUntil: 0, dropped: [], iconMinutes: false, weekStart: 0, installedAt: 0 });
});

test('a limit and a door come back as they were saved', async () => {
  const mine = limit({ id: 'mine', day: twentyToForty, firmness: 'closed', wait: 10 });
  await changeSettings({ limits: [mine] });
  expect((await getSettings()).limits).toEqual([mine]);
});

test('what is turned on is noted with its moment, until it is off again', async () => {
  await changeSettings({ doors: { instagram: doorSchema.parse({ when: 'always' }) } });
  const { at = 0 } = (await getSettings()).turnedOn[0] ?? {};
  expect(Math.abs(at - Date.now())).toBeLessThan(60_000);
  await changeSettings({ limits: [limit({ id: 'mine', day: twentyToForty })] });
  expect((await getSettings()).turnedOn).toMatchObject([
    { kind: 'door', of: 'instagram', at },
    { kind: 'limit', of: 'mine' },
  ]);
  await changeSettings({ doors: {}, limits: [] });
  expect((await getSettings()).turnedOn).toEqual([]);
});

test('a limit with less in it gains what is missing', async () => {
  await putChosen(db, { limits: [{ id: 'a', day: { from: 5, to: 5 } }] });
  expect((await getSettings()).limits).toEqual([limit({ day: { from: 5, to: 5 } })]);
});

test('limits that do not read are set aside, and doors stay as they are', async () => {
  await putChosen(db, {
    limits: [{ id: 'a', day: { from: 50, to: 5 } }],
    doors: { instagram: { when: 'always' } },
  });
  const read = await getSettings();
  expect(read.limits).toEqual([]);
  expect(read.doors.instagram?.when).toBe('always');
  expect((await getStatus()).aside).toMatchObject([{ what: 'settings' }]);
  expect((await db.aside.toArray()).map(({ row }) => row)).toEqual([
    { limits: [{ id: 'a', day: { from: 50, to: 5 } }] },
  ]);
});

test('a place that runs something is refused before it is saved', async () => {
  await expect(changeSettings({ places: [{ name: 'x', url: 'javascript:alert(1)' }] })).rejects.toThrow();
  await changeSettings({ places: [{ name: 'Ada', url: 'mailto:ada@example.org' }] });
  expect((await getSettings()).places).toHaveLength(1);
});
