/** What makes feeds softer is as it was chosen after any way that choices go: a file, the old place, a version that knew fewer of them. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { AS_IT_IS, type SoftChoice } from '../../../lib/soften/choice.ts';
import type { Database } from '../../../lib/store/database.ts';
import { exportJson } from '../../../lib/store/export/json.ts';
import { check, parse } from '../../../lib/store/import/read.ts';
import { settingsFrom } from '../../../lib/store/import/settings.ts';
import { changeSettings, getSettings, type Settings } from '../../../lib/store/settings.ts';
import { runs, verdictOnStored } from '../laws.ts';
import { anyChoice } from '../soften/any-choice.ts';
import { freshSettings, putChosen } from './fresh-settings.ts';

const NOW = Date.UTC(2026, 5, 10);
const pause = async () => undefined;

const soft = fc.dictionary(fc.constantFrom('instagram', 'x', 'youtube', 'site:forum.example'), anyChoice);

/** How a file is made. */
type Save = (db: Database, settings: Settings) => Promise<Blob>;
const save: Save = (db, settings) => exportJson(db, settings, NOW);

/** What a version that did not know a key yet kept of a choice: what is as the site came was not there. */
const known = (one: SoftChoice): Partial<SoftChoice> =>
  Object.fromEntries(Object.entries(one).filter(([key, value]) => String(value) !== String(AS_IT_IS[key as never])));

async function take(file: Blob): Promise<void> {
  const { settings, unfit } = settingsFrom((await check(await parse(file), NOW, pause)).settings);
  expect(unfit).toBe(0);
  await changeSettings(settings);
}

/** Each goes from what was chosen to a database in which the same is chosen. */
const WAYS = {
  async 'a file, in another browser'(db: Database, saved: Save) {
    const file = await saved(db, await getSettings());
    const other = freshSettings();
    await take(file);
    return other;
  },
  async 'a file, in the same browser, twice'(db: Database, saved: Save) {
    const file = await saved(db, await getSettings());
    await changeSettings({ soft: {}, theme: 'dark' });
    await take(file);
    await take(file);
    return db;
  },
  async 'the place where content scripts could read'() {
    const { usualUntil: _, ...chosen } = await getSettings();
    fakeBrowser.reset();
    await fakeBrowser.storage.local.set({ settings: chosen, settings$: { v: 1 } });
    return freshSettings();
  },
  async 'an older version, which kept less of it'(db: Database) {
    const chosen = await getSettings();
    const kept = Object.fromEntries(Object.entries(chosen.soft).map(([network, one]) => [network, known(one)]));
    await putChosen(db, { ...chosen, soft: kept, later: undefined });
    return db;
  },
  async 'a change of something else'(db: Database) {
    await changeSettings({ numbers: false, doorLine: 'Enough for today.' });
    return db;
  },
};

const survives = (saved = save, took = new Map<string, number>()) =>
  fc.asyncProperty(
    soft,
    fc.array(fc.constantFrom(...(Object.keys(WAYS) as (keyof typeof WAYS)[])), { minLength: 3, maxLength: 6 }),
    async (chosen, ways) => {
      fakeBrowser.reset();
      const opened = new Set([freshSettings()]);
      let [db] = opened;
      await changeSettings({ soft: chosen });
      for (const way of ways) {
        took.set(way, (took.get(way) ?? 0) + 1);
        db = await WAYS[way](db as Database, saved);
        opened.add(db);
        expect((await getSettings()).soft, way).toEqual(chosen);
      }
      await Promise.all([...opened].map((one) => one.delete()));
    },
  );

test('what makes a feed softer is what was chosen, whichever ways it went and in whichever order', {
  timeout: 3_600_000,
}, async () => {
  const took = new Map<string, number>();
  await fc.assert(survives(save, took), { numRuns: runs(40) });
  for (const way of Object.keys(WAYS)) expect(took.get(way) ?? 0, way).toBeGreaterThan(runs(40) / 10);
});

test.each<[string, Save]>([
  [
    'a file forgets the posts after which a feed ends',
    (db, { soft: all, ...settings }) => {
      const shorter = Object.entries(all).map(([network, one]) => [network, { ...one, endAfter: 0 }]);
      return save(db, { ...settings, soft: Object.fromEntries(shorter) });
    },
  ],
  [
    'a file leaves out sites that were added whole',
    (db, { soft: all, ...settings }) => {
      const named = Object.entries(all).filter(([network]) => !network.startsWith('site:'));
      return save(db, { ...settings, soft: Object.fromEntries(named) });
    },
  ],
])('a planted fault is noticed: %s', async (_, saved) => {
  expect(await verdictOnStored(survives(saved))).toBe('noticed');
});
