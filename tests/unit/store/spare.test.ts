// The spare copy outside of the database: what it brings back where the browser lost the database, and what it never does.
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createFinisher } from '../../../lib/background/finish-acts.ts';
import { NO_HOSTS } from '../../../lib/networks/named-hosts.ts';
import { copyOf } from '../../../lib/store/copies/copies.ts';
import { gunzip } from '../../../lib/store/copies/gzip.ts';
import type { Database } from '../../../lib/store/database.ts';
import { settingsFrom } from '../../../lib/store/import/settings.ts';
import { correct } from '../../../lib/store/ledger/correct.ts';
import { openDatabase } from '../../../lib/store/open-database.ts';
import { lockNotes } from '../../../lib/store/personal/locks.ts';
import { eraseNote } from '../../../lib/store/personal/notes.ts';
import { changeSettings, getSettings } from '../../../lib/store/settings.ts';
import { keepSettingsIn } from '../../../lib/store/settings-place.ts';
import { pack } from '../../../lib/store/spare/files.ts';
import { makeSpare } from '../../../lib/store/spare/make-spare.ts';
import { CHOICES, LOST, SPARE } from '../../../lib/store/spare/names.ts';
import { createSpare } from '../../../lib/store/spare/spare.ts';
import { getStatus } from '../../../lib/store/status.ts';
import { createWork } from '../../../lib/store/worker/jobs.ts';
import { MIDNIGHT } from '../../../lib/time/day.ts';
import { memoryFiles } from './memory-files.ts';

const NOON = Date.UTC(2026, 5, 10, 12);
const WORDS = 'Everyone is ahead of me.';
const LIMIT = { id: 'l', groups: [{ network: 'x', surfaces: ['feed'] }], day: { from: 1200, to: 2400 } };
const exposure = (i: number, network = 'x') => ({
  ...{ id: `e${i}`, piece: 0, network, surface: 'feed' as const, why: 'active' as const, zone: 'UTC', items: 1 },
  ...{ start: NOON - (i + 1) * 60_000, end: NOON - i * 60_000, day: '2026-06-10' },
});

const { files, there } = memoryFiles();
let made = 0;
let db: Database;
let now = NOON;
const spare = () => createSpare({ db, files, settings: getSettings, now: () => now });
const finish = () => createFinisher(db, spare())();
/** The browser lost the database, and begins an empty one without a word. */
function lose(): void {
  made += 1;
  db = openDatabase(`spare-${made}`);
  keepSettingsIn(db, () => undefined);
}

beforeEach(() => {
  fakeBrowser.reset();
  there.clear();
  now = NOON;
  lose();
});

const textOf = async (name: string) => {
  const file = await files.read(name);
  return file ? (await gunzip(file)).text() : '';
};

/** As the options do it. */
async function bringBack(): Promise<void> {
  const work = createWork(db);
  const file = await files.read(LOST);
  const how = { now, zone: 'UTC', starts: MIDNIGHT, hosts: NO_HOSTS };
  const read = await work.run({ do: 'read', file, packed: true, ...how } as never, () => undefined);
  const { settings } = settingsFrom((read as { settings: Record<string, unknown> }).settings);
  await work.run({ do: 'take', act: { id: 'choices', at: now, settings, spare: 'lost' } }, () => undefined);
  await finish();
}

async function live(): Promise<void> {
  await changeSettings({ idle: 90, limits: [LIMIT] as never });
  await db.exposures.bulkPut([exposure(0), exposure(2, 'instagram')]);
  await db.notes.put({ id: 'n', at: NOON, thought: WORDS });
  await spare().renew();
}

describe('the database is gone', () => {
  test('limits, choices, notes and time come back from the copy, and the offer goes with that', async () => {
    await live();
    await changeSettings({ idle: 120 });
    now += 1;
    await spare().renew('choices');
    lose();
    await spare().settle();
    expect((await getStatus()).lost).toEqual({ at: NOON, why: 'gone' });
    expect((await getSettings()).limits).toEqual([]);
    await bringBack();
    expect((await getSettings()).idle).toBe(120); // the newest choice, though the rows are older
    expect((await getSettings()).limits).toMatchObject([{ id: 'l', day: LIMIT.day }]);
    expect(await db.exposures.count()).toBe(2);
    expect(await db.notes.toArray()).toMatchObject([{ thought: WORDS }]);
    expect((await getStatus()).lost).toBeUndefined();
    expect([...there.keys()].sort()).toEqual([CHOICES, SPARE]);
  });

  test('what is written meanwhile does not take the place of the copy, however often', async () => {
    await live();
    lose();
    await changeSettings({ theme: 'dark' });
    for (let i = 0; i < 3; i += 1) await spare().renew();
    expect((await getStatus()).lost).toMatchObject({ why: 'gone' });
    await bringBack();
    expect((await getSettings()).idle).toBe(90);
    expect(await db.exposures.count()).toBe(2);
  });

  test('lost twice before anybody answered: the copy that holds more is still offered', async () => {
    await live();
    lose();
    await changeSettings({ theme: 'dark' });
    await spare().renew();
    lose();
    await spare().settle();
    expect((await getStatus()).lost).toMatchObject({ why: 'gone' });
    await bringBack();
    expect(await db.exposures.count()).toBe(2);
  });

  test('nothing is offered where nothing was kept, or the copy does not read either', async () => {
    await spare().renew();
    lose();
    await spare().settle();
    expect((await getStatus()).lost).toBeUndefined();
    await live();
    for (const name of [SPARE, CHOICES]) await files.write(name, new Blob(['ZZZZZZZZ']));
    lose();
    await spare().renew();
    expect((await getStatus()).lost).toBeUndefined();
    expect(JSON.parse(await textOf(SPARE)).settings.idle).toBe(60);
  });

  test('while everything is being erased, nothing is kept of it', async () => {
    await live();
    await db.clock.clear();
    await db.acts.put({ id: 'erase', at: NOON, erase: true });
    await spare().renew();
    expect((await getStatus()).lost).toBeUndefined();
    expect(there.has(LOST)).toBe(false);
  });
});

describe('choices that do not read', () => {
  test.each([
    ['all of them', () => 'ZZZZ'],
    ['one of them', (chosen: object) => ({ ...chosen, limits: 'ZZZZ' })],
  ])('%s: those of the copy are offered before the usual ones take their place there', async (_, damage) => {
    await live();
    const row = await db.settings.get('chosen');
    await db.settings.put({ id: 'chosen', chosen: damage(row?.chosen as object) });
    expect((await getSettings()).limits).toEqual([]);
    await spare().renew();
    await spare().renew();
    expect((await getStatus()).lost).toMatchObject({ why: 'settings' });
    await bringBack();
    expect((await getSettings()).limits).toMatchObject([{ id: 'l' }]);
    expect(await db.exposures.count()).toBe(2);
  });
});

describe('what was erased or sealed', () => {
  test('time that is erased goes from the copy at once, and stays erased when it is brought back', async () => {
    await live();
    await correct(db, { kind: 'erase', start: 0, end: NOON + 1, network: 'x' }, NOON, MIDNIGHT);
    await finish();
    lose();
    await spare().settle();
    await bringBack();
    expect((await db.exposures.toArray()).map(({ network }) => network)).toEqual(['instagram']);
  });

  test('time that is erased here after the loss does not come back with the copy', async () => {
    await live();
    lose();
    await spare().settle();
    await db.exposures.put(exposure(0));
    await correct(db, { kind: 'erase', start: 0, end: NOON + 1 }, NOON, MIDNIGHT);
    await bringBack();
    expect(await db.exposures.count()).toBe(0);
  });

  test('a note that is erased goes from it, and one that is sealed is sealed there', async () => {
    await live();
    expect(await textOf(SPARE)).toContain(WORDS);
    await lockNotes(db, 'a lamp', NOON, 1);
    await finish();
    expect(await textOf(SPARE)).not.toContain(WORDS);
    expect(JSON.parse(await textOf(SPARE)).stores.notes).toHaveLength(2);
    await eraseNote(db, 'n');
    await finish();
    expect(JSON.parse(await textOf(SPARE)).stores.notes).toHaveLength(1);
  });

  test('a disk that is full leaves no copy with what was erased, and the next start tries again', async () => {
    await live();
    await eraseNote(db, 'n');
    const full = { ...files, write: () => Promise.reject(new DOMException('full', 'QuotaExceededError')) };
    await createFinisher(db, createSpare({ db, files: full, settings: getSettings, now: () => now }))();
    expect(there.has(SPARE)).toBe(false);
    await finish();
    expect(await textOf(SPARE)).not.toContain(WORDS);
    expect(await db.acts.count()).toBe(0);
  });
});

test('it takes no more than its share of the disk: first older time goes, words last', async () => {
  await live();
  const far = (i: number) => ({ ...exposure(i * 977), id: crypto.randomUUID() });
  await db.exposures.bulkPut(Array.from({ length: 60 }, (_, i) => far(i)));
  const held = async (most: number) => {
    const file = await makeSpare(db, await getSettings(), NOON, most);
    const { stores, settings } = JSON.parse(await (await gunzip(file)).text());
    return { fits: file.size <= most, intervals: stores.exposures?.length, notes: stores.notes?.length, ...settings };
  };
  const whole = await makeSpare(db, await getSettings(), NOON);
  expect(await held(whole.size)).toMatchObject({ fits: true, intervals: 62, notes: 1 });
  const some = await held(whole.size - 1);
  expect(some).toMatchObject({ fits: true, notes: 1 });
  expect(some.intervals).toBeGreaterThan(0);
  expect(some.intervals).toBeLessThan(62);
  const ofADay = await pack(await copyOf(db, await getSettings(), NOON, 1));
  expect(await held(ofADay.size - 1)).toMatchObject({ intervals: undefined, notes: 1, idle: 90 });
  expect(await held(0)).toMatchObject({ notes: undefined, idle: 90 });
});
