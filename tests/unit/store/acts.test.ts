// A browser that is killed in the middle of an act over several places: after the next start all of it is done, or none.
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createFinisher } from '../../../lib/background/finish-acts.ts';
import { createRecorder } from '../../../lib/background/recorder.ts';
import { drop } from '../../../lib/browser/grants.ts';
import { keepCopy, readCopy } from '../../../lib/store/copies/copy-file.ts';
import { type Database, STORES } from '../../../lib/store/database.ts';
import { importRows } from '../../../lib/store/import/plan.ts';
import { NO_ROWS } from '../../../lib/store/import/schema.ts';
import { correct } from '../../../lib/store/ledger/correct.ts';
import { openDatabase } from '../../../lib/store/open-database.ts';
import { eraseTrials } from '../../../lib/store/personal/erase-trials.ts';
import { keepNote, lockNotes, unlockNotes } from '../../../lib/store/personal/locks.ts';
import { eraseNotes, readNotes } from '../../../lib/store/personal/notes.ts';
import type { Act } from '../../../lib/store/rows.ts';
import { changeSettings, getSettings } from '../../../lib/store/settings.ts';
import { keepSettingsIn } from '../../../lib/store/settings-place.ts';
import { createSpare } from '../../../lib/store/spare/spare.ts';
import { type Kill, mayBeKilled } from './kill.ts';

const NOON = Date.UTC(2026, 5, 10, 12);
const INSTAGRAM = ['*://*.instagram.com/*'];
const STARTS = [{ at: Number.NEGATIVE_INFINITY, seconds: 0 }];
const EXPOSURE = {
  ...{ id: 'one', piece: 0, network: 'x', surface: 'feed' as const, why: 'active' as const, zone: 'UTC' },
  ...{ start: NOON - 60_000, end: NOON, day: '2026-06-10', items: 1 },
};
const HISTORY = { id: 'h', from: 'watt' as const, network: 'x', day: '2026-06-01', seconds: 60 };
const TRIALS = [NOON, NOON + 1].map((at) => ({ id: `t${at}`, at, first: '2026-06-01', weeks: 4, arms: ['door'] }));
const WORDS = { thought: 'Everyone is ahead of me.' };

let db: Database;
let made = 0;

let kill: Kill;
/** What a start ends. */
const finish = () =>
  createFinisher(db, createSpare({ db, files: kill.files, settings: getSettings, now: () => NOON }))();

beforeEach(() => {
  made += 1;
  fakeBrowser.reset();
  db = openDatabase(`acts-${made}`);
  keepSettingsIn(db, () => undefined);
  kill = mayBeKilled([...INSTAGRAM, '*://*.x.com/*']);
});
afterEach(() => vi.restoreAllMocks());

/** @param act what is done @param look what there is to see of it
 *  @returns what is seen after a kill at each point and a start, from none of it to all */
async function killAtEachPoint(act: () => Promise<unknown>, look: () => Promise<unknown>): Promise<unknown[]> {
  const seen: unknown[] = [];
  for (let point = 0; ; point += 1) {
    Object.assign(kill, { writes: 0, lives: point });
    const done = await act().then(
      () => true,
      () => false,
    );
    const ended = done && kill.writes <= point;
    kill.lives = Number.POSITIVE_INFINITY;
    await finish(); // the next start
    expect(await db.acts.count()).toBe(0);
    seen.push(await look());
    if (ended) return seen;
    await fill();
  }
}

let fill: () => Promise<unknown> = async () => undefined;

test('everything is erased: the ledger, what was chosen and every permission, or nothing', async () => {
  const erase = async () => {
    const recorder = createRecorder({
      db,
      now: () => NOON,
      settings: getSettings,
      change: changeSettings,
      zone: () => 'UTC',
    });
    await recorder.eraseEverything();
    await finish();
  };
  fill = async () => {
    kill.granted = [...INSTAGRAM];
    await db.exposures.put(EXPOSURE);
    await db.notes.put({ id: 'n', at: NOON, ...WORDS });
    await changeSettings({ theme: 'dark', erasedAt: 0 });
    await fakeBrowser.storage.session.set({ draft: 1 });
  };
  await fill();
  const look = async () => ({
    rows: (await Promise.all(STORES.map((store) => db.table(store).count()))).reduce((a, b) => a + b),
    origins: kill.granted.length,
    ...(({ theme, erasedAt }) => ({ theme, erasedAt }))(await getSettings()),
    drafts: Object.keys(await fakeBrowser.storage.session.get()).length,
  });
  const nothing = await look();
  const all = { rows: 0, origins: 0, theme: 'system', erasedAt: NOON, drafts: 0 };
  const seen = await killAtEachPoint(erase, look);
  for (const one of seen) expect([nothing, all]).toContainEqual(one);
  expect(seen[0]).toEqual(nothing);
  expect(seen.at(-1)).toEqual(all);
  expect(seen.length).toBeGreaterThan(STORES.length);
});

test('a claim that waited while everything was erased does not come back with its turn', async () => {
  const recorder = createRecorder({
    db,
    now: () => NOON,
    settings: getSettings,
    change: changeSettings,
    zone: () => 'UTC',
  });
  const { day: _, piece: __, ...claim } = EXPOSURE;
  const erased = recorder.eraseEverything();
  const late = recorder.claim({ ...claim, items: [] });
  await erased;
  expect(await late).toMatchObject({ fresh: true });
  expect(await db.claims.count()).toBe(0);
});

test('a file comes in with its choices, or neither does', async () => {
  const rows = { ...NO_ROWS, exposures: [EXPOSURE] };
  const act: Act = { id: 'choices', at: NOON, settings: { theme: 'dark', idle: 30 } };
  const take = async () => {
    await importRows(db, rows, { now: NOON, starts: STARTS, pause: async () => undefined }, { act });
    await finish();
  };
  fill = async () => {
    await db.exposures.clear();
    await db.claims.clear();
    await changeSettings({ theme: 'light', idle: 60 });
  };
  await fill();
  const look = async () => [await db.exposures.count(), (await getSettings()).theme, (await getSettings()).idle];
  const seen = await killAtEachPoint(take, look);
  for (const one of seen)
    expect([
      [0, 'light', 60],
      [1, 'dark', 30],
    ]).toContainEqual(one);
  expect(seen.at(-1)).toEqual([1, 'dark', 30]);
});

test('a network that is dropped is let go and its permission given back, or neither', async () => {
  const begin = async (act: Omit<Act, 'at'>) => {
    await db.acts.put({ ...act, at: NOON });
    await finish();
  };
  fill = async () => {
    kill.granted = [...INSTAGRAM];
    await changeSettings({ letGo: [] });
  };
  await fill();
  const seen = await killAtEachPoint(
    () => drop('instagram', begin),
    async () => [kill.granted.length, (await getSettings()).letGo.length],
  );
  for (const one of seen)
    expect([
      [1, 0],
      [0, 1],
    ]).toContainEqual(one);
  expect(seen.at(-1)).toEqual([0, 1]);
});

describe('what lies in the database alone is one transaction', () => {
  const look = async () => {
    const { notes, sealed, locks } = await readNotes(db);
    const others = [await db.exposures.count(), await db.history.count(), await db.trials.count()];
    const copies = await Promise.all((await db.copies.toArray()).map(readCopy));
    return JSON.stringify([notes.length, sealed.length, locks.length, others, copies]);
  };
  const copy = () => keepCopy(db, { id: '2026-06-09', at: NOON }, { stores: { trials: TRIALS } });
  const notes = async () => {
    await eraseNotes(db);
    for (const at of [NOON, NOON + 1]) await keepNote(db, WORDS, at);
    await copy();
  };
  const lockAndCopy = async () => {
    await notes();
    await lockNotes(db, 'a lamp', NOON, 1);
    await copy();
  };
  test.each<[string, () => Promise<unknown>, () => Promise<unknown>]>([
    [
      'erasing one network',
      async () => {
        await db.cuts.clear();
        await db.exposures.put(EXPOSURE);
        await db.history.put(HISTORY);
      },
      () => correct(db, { kind: 'erase', start: 0, end: NOON + 1, network: 'x' }, NOON, STARTS),
    ],
    [
      'erasing the trials, out of the copies too',
      async () => {
        await db.trials.bulkPut(TRIALS as never);
        await copy();
      },
      () => eraseTrials(db),
    ],
    ['sealing notes', notes, () => lockNotes(db, 'a lamp', NOON, 1)],
    ['taking the passphrase off', lockAndCopy, () => unlockNotes(db, 'a lamp')],
    ['erasing notes whose passphrase is forgotten', lockAndCopy, () => eraseNotes(db)],
  ])('%s', async (_, prepare, act) => {
    fill = prepare;
    await fill();
    const before = await look();
    const seen = await killAtEachPoint(act, look);
    expect(new Set(seen)).toEqual(new Set([before, seen.at(-1)]));
    expect(seen.at(-1)).not.toBe(before);
  });
});
