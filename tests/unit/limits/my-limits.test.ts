/** What a person sets on our own pages: saved at once, undone by one press, tomorrow where they chose so. */
import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { limitSchema } from '../../../lib/limits/types.ts';
import { openDatabase } from '../../../lib/store/open-database.ts';
import { openMyLimits } from '../../../lib/store/personal/my-limits.ts';
import { type Settings, settingsSchema } from '../../../lib/store/settings.ts';
import { at, BERLIN, NOW } from './person.ts';

let made = 0;

async function mine(change: Partial<Settings> = {}, days: number[] = []) {
  made += 1;
  const db = openDatabase(`my-limits-${made}`);
  let settings = settingsSchema.parse({ installedAt: at('06-02 09:00'), ...change });
  for (const [i, minutes] of days.entries()) {
    const start = NOW - (i + 1) * 86_400_000;
    const day = new Date(start).toISOString().slice(0, 10);
    const id = `day${i}`;
    const end = start + minutes * 60_000;
    const where = { network: 'instagram', surface: 'feed' as const, why: 'active' as const, zone: BERLIN };
    await db.exposures.put({ id, piece: 0, ...where, start, end, day, items: 0 });
  }
  let ids = 0;
  let changed: (settings: Settings) => void = () => undefined;
  const open = await openMyLimits({
    db,
    now: () => NOW,
    zone: () => BERLIN,
    get: async () => settings,
    change: async (part) => {
      settings = settingsSchema.parse({ ...settings, ...part });
      return settings;
    },
    watch: (onChange) => {
      changed = onChange;
      return () => undefined;
    },
    newId: () => {
      ids += 1;
      return `limit${ids}`;
    },
  });
  await open.lookForOffer();
  return { open, settings: () => settings, changedElsewhere: (next: Settings) => changed(next) };
}
const settle = () => new Promise((done) => setTimeout(done));

test('a limit that is added is about 20 to 40 minutes a day, gentle, on all feeds; undo takes it back', async () => {
  const { open, settings } = await mine();
  open.add();
  await settle();
  expect(settings().limits).toMatchObject([{ day: { from: 1200, to: 2400 }, firmness: 'gentle', networks: [] }]);
  await open.undo();
  expect(settings().limits).toEqual([]);
  expect(open.limits.value).toEqual([]);
});

test('with the cooling-off a softer limit shows as set, and says that it waits', async () => {
  const { open, settings } = await mine({ coolsUntil: 8.64e15 });
  open.add({ from: 600, to: 1200 });
  await settle();
  const [first] = open.limits.value;
  await open.change({ ...(first as NonNullable<typeof first>).limit, day: { from: 600, to: 9000 } });
  expect(open.limits.value).toMatchObject([{ limit: { day: { to: 9000 } }, waits: true, goes: false }]);
  expect(settings().limits).toMatchObject([{ day: { to: 1200 } }]);
  expect(open.done.value?.key).toBe('limits.changedTomorrow');
  await open.remove('limit1');
  expect(open.limits.value).toMatchObject([{ waits: true, goes: true }]);
});

test('after a week a starting limit is offered, once', async () => {
  const { open, settings } = await mine({}, [20, 26, 30, 35, 44, 44, 60]);
  expect(open.offer.value?.band).toEqual({ from: 1200, to: 2400 });
  await open.notNow();
  expect(open.offer.value).toBeNull();
  expect(settings().offerSkipped).toBe(true);
});

test('in the first week, and where there is a limit, nothing is offered', async () => {
  const week = [20, 26, 30, 35, 44, 44, 60];
  expect((await mine({ installedAt: NOW - 3 * 86_400_000 }, week)).open.offer.value).toBeNull();
  expect((await mine({ offerSkipped: true }, week)).open.offer.value).toBeNull();
});

test('a place that goes is nobody’s way out any more', async () => {
  const ada = { name: 'Ada', url: 'mailto:ada@example.org' };
  const { open, settings } = await mine({ places: [ada] });
  await open.setDoor('instagram', { ...open.door('instagram'), leave: { to: 'own', ...ada } });
  await open.setPlaces([]);
  expect(settings().doors.instagram?.leave).toEqual({ to: 'close' });
  await open.undo();
  expect(settings().doors.instagram?.leave).toEqual({ to: 'own', ...ada });
});

test('once everything is erased, the last change of a limit cannot be undone any more', async () => {
  const { open, settings, changedElsewhere } = await mine({
    limits: [limitSchema.parse({ id: 'a', day: { from: 60, to: 120 } })],
  });
  await open.remove('a');
  changedElsewhere(settingsSchema.parse({ theme: 'dark' }));
  expect(open.done.value?.undo).toBeDefined();
  changedElsewhere(settingsSchema.parse({ erasedAt: NOW }));
  expect(open.done.value).toBeNull();
  await open.undo();
  expect(settings().limits).toEqual([]);
});
