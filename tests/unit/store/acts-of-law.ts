/** The acts over several stores, the lives that they change, and what there is to see of them. */
import fc from 'fast-check';
import { browser } from 'wxt/browser';
import { createFinisher } from '../../../lib/background/finish-acts.ts';
import { createRecorder } from '../../../lib/background/recorder.ts';
import { drop } from '../../../lib/browser/grants.ts';
import { NO_HOSTS } from '../../../lib/networks/named-hosts.ts';
import { eraseCopies, keepCopy, readCopy } from '../../../lib/store/copies/copy-file.ts';
import { type Database, STORES } from '../../../lib/store/database.ts';
import { settingsFrom } from '../../../lib/store/import/settings.ts';
import { correct } from '../../../lib/store/ledger/correct.ts';
import { removeOldSettings } from '../../../lib/store/migrate-settings.ts';
import { openDatabase } from '../../../lib/store/open-database.ts';
import { eraseTrials } from '../../../lib/store/personal/erase-trials.ts';
import { keepNote, lockNotes, unlockNotes } from '../../../lib/store/personal/locks.ts';
import { eraseNote, eraseNotes, readNotes } from '../../../lib/store/personal/notes.ts';
import type { Act, Copy } from '../../../lib/store/rows.ts';
import { changeSettings, getSettings } from '../../../lib/store/settings.ts';
import { keepSettingsIn } from '../../../lib/store/settings-place.ts';
import { type Files, pack, readPacked } from '../../../lib/store/spare/files.ts';
import { CHOICES, LOST, SPARE } from '../../../lib/store/spare/names.ts';
import { createSpare, type Spare } from '../../../lib/store/spare/spare.ts';
import { createWork } from '../../../lib/store/worker/jobs.ts';
import { MIDNIGHT } from '../../../lib/time/day.ts';
import type { Kill } from './kill.ts';

const NOON = Date.UTC(2026, 5, 10, 12);
const DAY = '2026-06-10';
const COPY_DAY = '2026-06-09';
const PASSPHRASE = 'a lamp';
const NETWORKS = { instagram: '*://*.instagram.com/*', x: '*://*.x.com/*' };

const network = fc.constantFrom('instagram' as const, 'x' as const);
/** What there was before the act. */
export const life = fc.record({
  /** minutes of feeds before noon, by network */
  pieces: fc.array(network, { minLength: 1, maxLength: 5 }),
  notes: fc.integer({ min: 1, max: 2 }),
  sealed: fc.nat(3).map((n) => n === 0),
  trials: fc.integer({ min: 1, max: 2 }),
  on: fc.uniqueArray(network, { minLength: 1 }),
  idle: fc.integer({ min: 61, max: 600 }),
  drafts: fc.boolean(),
  lastWords: fc.boolean(),
  /** a spare copy of an earlier database waits for its person */
  lost: fc.boolean(),
});
export type Life = typeof life extends fc.Arbitrary<infer One> ? One : never;

const exposure = (name: string, i: number) => ({
  ...{ id: `e${i}`, piece: 0, network: name, surface: 'feed', why: 'active', zone: 'UTC', items: 1, day: DAY },
  ...{ start: NOON - (i + 1) * 120_000, end: NOON - (i + 1) * 120_000 + 60_000 },
});
const trial = (i: number) => ({ id: `t${i}`, at: NOON + i, first: '2026-06-01', weeks: 4, arms: ['door'] });

/** What a copy holds that is not here any more, and what was chosen then. */
const COPY = {
  ...{ format: 'enough', version: 1, at: NOON - 86_400_000, settings: { idle: 45, theme: 'dark' } },
  stores: {
    exposures: [{ ...exposure('instagram', 700), day: '2026-06-09' }],
    notes: [{ id: 'of-the-copy', at: NOON - 86_400_000, thought: 'They are all ahead.' }],
    trials: [trial(0)],
  },
};

/** The spare copy of each database under way. */
const spares = new WeakMap<Database, Spare>();
const finish = (db: Database) => createFinisher(db, spares.get(db) as Spare)();

async function bringIn(db: Database, file: Blob, packed: boolean): Promise<void> {
  const work = createWork(db);
  const how = { now: NOON, zone: 'UTC', starts: MIDNIGHT, hosts: NO_HOSTS };
  const read = await work.run({ do: 'read', file, ...how, ...(packed && { packed: true }) } as never, () => undefined);
  const { settings } = settingsFrom((read as { settings: Record<string, unknown> }).settings);
  await work.run({ do: 'take', act: { id: 'choices', at: NOON, settings } }, () => undefined);
  await finish(db);
}

/** Each as its page or the background does it. */
export const ACTS = {
  async 'erasing everything'(db) {
    const recorder = createRecorder({
      ...{ db, now: () => NOON, settings: getSettings, change: changeSettings, zone: () => 'UTC' },
    });
    await recorder.eraseEverything();
    await finish(db);
  },
  'erasing one network': (db) =>
    correct(db, { kind: 'erase', start: 0, end: NOON + 1, network: 'instagram' }, NOON, MIDNIGHT),
  'taking a file in': (db) => bringIn(db, new Blob([JSON.stringify(COPY)]), false),
  'bringing a copy back': async (db) => {
    const copy = (await db.copies.get(COPY_DAY)) as Copy;
    await bringIn(db, new Blob([copy.file]), true);
  },
  'sealing notes': (db) => lockNotes(db, PASSPHRASE, NOON, 1),
  'taking the passphrase off': (db) => unlockNotes(db, PASSPHRASE),
  'forgetting a passphrase': (db) => eraseNotes(db),
  'erasing one note': async (db) => {
    const [row] = await db.notes.filter((one) => !('recipient' in one)).toArray();
    await eraseNote(db, row?.id as string);
  },
  'erasing the trials': (db) => eraseTrials(db),
  'erasing the copies': async (db) => {
    await eraseCopies(db);
    await finish(db);
  },
  'dropping a network': async (db) => {
    const begin = async (act: Omit<Act, 'at'>) => {
      await db.acts.put({ ...act, at: NOON });
      await finish(db);
    };
    await drop('instagram', begin);
  },
  'moving what was chosen into the database': () => getSettings(),
} satisfies Record<string, (db: Database) => Promise<unknown>>;
export type ActName = keyof typeof ACTS;

let made = 0;

/** @returns the database of this life, what a start does, and what there is to see */
export async function fill(kill: Kill, past: Life, name: ActName) {
  made += 1;
  const db = openDatabase(`law-${made}`);
  keepSettingsIn(db, () => undefined);
  for (const file of [SPARE, CHOICES, LOST]) await kill.files.remove(file);
  const spare = createSpare({ db, files: kill.files, settings: getSettings, now: () => NOON });
  spares.set(db, spare);
  kill.granted = Object.values(NETWORKS);
  const chosen = { idle: past.idle, sites: ['example.org'], letGo: past.on.includes('x') ? [] : ['x'] };
  if (name === 'moving what was chosen into the database')
    await browser.storage.local.set({ settings: chosen, settings$: { v: 1 }, status: { aside: [], mismatches: [] } });
  else await changeSettings(chosen);
  await db.exposures.bulkPut(past.pieces.map(exposure) as never);
  await db.exposures.put(exposure('instagram', past.pieces.length) as never);
  await db.trials.bulkPut(Array.from({ length: past.trials }, (_, i) => trial(i)) as never);
  for (let i = 0; i < past.notes; i += 1) await keepNote(db, { thought: 'Everyone is ahead.' }, NOON + i);
  if (past.sealed || name === 'taking the passphrase off' || name === 'forgetting a passphrase')
    if (name !== 'sealing notes') await lockNotes(db, PASSPHRASE, NOON, 1);
  await keepCopy(db, { id: COPY_DAY, at: NOON - 86_400_000 }, COPY);
  if (name !== 'moving what was chosen into the database') await spare.renew();
  if (past.lost) await kill.files.write(LOST, await pack(COPY));
  if (past.drafts) await browser.storage.session.set({ draft: 1 });
  if (past.lastWords) await browser.storage.local.set({ 'last:a': { token: 'a', claims: [] } });

  return {
    db,
    /** what the background does of it before it answers anybody */
    async start(): Promise<void> {
      await finish(db);
      await getSettings();
      await spares.get(db)?.settle();
      await removeOldSettings(await browser.storage.local.get());
    },
    look: async () => {
      const { notes, sealed, locks } = await readNotes(db);
      const copies = await Promise.all((await db.copies.toArray()).map(readCopy));
      const counts = STORES.filter((store) => !['notes', 'copies'].includes(store)).map(async (store) => [
        store,
        await db.table(store).count(),
      ]);
      const { idle, theme, letGo, sites, erasedAt } = await readChosen(db);
      return {
        rows: Object.fromEntries(await Promise.all(counts)),
        notes: [notes.length, sealed.length, locks.length],
        copies: copies.map(({ stores }) => Object.entries(stores).map(([store, rows]) => [store, rows.length])),
        chosen: { idle, theme, letGo, sites, erasedAt },
        granted: kill.granted.length,
        spare: await seenIn(kill.files),
        drafts: Object.keys(await browser.storage.session.get()).length,
        beside: Object.keys(await browser.storage.local.get()).sort(),
      };
    },
  };
}

/** Without a move of its own. */
async function readChosen(db: Database) {
  const row = await db.settings.get('chosen');
  const { settings } = await browser.storage.local.get('settings');
  return (row?.chosen ?? settings ?? {}) as Record<string, unknown>;
}

/** How much of what is in the files beside the database. */
async function seenIn(files: Files) {
  const read = async (name: string) => (await readPacked(files, name)) as typeof COPY | null;
  const spare = await read(SPARE);
  const notes = (spare?.stores.notes ?? []) as object[];
  return {
    rows: spare && Object.entries(spare.stores).map(([store, rows]) => [store, rows.length]),
    open: notes.filter((note) => 'thought' in note).length,
    chosen: [spare?.settings.idle, (await read(CHOICES))?.settings.idle],
    lost: (await files.read(LOST)) !== null,
  };
}
