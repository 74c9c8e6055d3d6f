/**
 * Begins the database anew where its files are damaged and the browser does not do so itself. Nothing is deleted because of one
 * failure: the check fails three times, in separate starts of the browser or ten minutes apart; a database of another name
 * works; the spare copy was read, and holds what the damaged one still let us read.
 */
import type { Cut } from '../../ledger/types.ts';
import type { Database } from '../database.ts';
import { EXPORTED, FORMAT, keyOf, VERSION, withoutErased } from '../export/json.ts';
import { settingsSchema } from '../settings.ts';
import { changeStatusIn } from '../status.ts';
import { type Files, pack, readPacked } from './files.ts';
import { checkOpening, checkWhole, result, worksElsewhere } from './health.ts';
import { CHOICES, SPARE, TRIES } from './names.ts';
import { newestOf, readSpare, type SpareFile } from './spare-file.ts';

const TRIES_NEEDED = 3;
const BETWEEN_MS = 10 * 60_000;

/** One failed check. */
interface Try {
  /** epoch ms */
  at: number;
  /** the start of the browser in which it was made */
  start: string;
  /** the database opens, and what is damaged shows only where all of it is read */
  opens: boolean;
}

export interface AnewDeps {
  db: Database;
  files: Files;
  /** epoch ms */
  now(): number;
  /** names this start of the browser: a worker may come and go within it */
  startId(): Promise<string>;
}

/** `anew`: there is a fresh database, and the spare copy is there for it */
export type Mended = 'sound' | 'waits' | 'anew';

/** @returns what checks the database and, once that has failed often enough, begins it anew; its caller sees to it that one check
 *  is done after the other */
export function createMender({ db, files, now, startId }: AnewDeps) {
  return async function mend(how: 'opening' | 'whole'): Promise<Mended> {
    const opening = await checkOpening(db);
    const health = how === 'whole' && opening === 'sound' ? await checkWhole(db) : opening;
    if (health === 'unsure') return 'waits';
    const before = await readTries(files);
    if (health === 'sound') {
      // a quick look says nothing of failures that only a whole one finds
      const left = how === 'whole' ? [] : before.filter(({ opens }) => opens);
      if (left.length < before.length) await writeTries(files, left);
      return 'sound';
    }
    const tries = await addTry(before, opening === 'sound');
    if (tries.length > before.length) await writeTries(files, tries);
    if (tries.length < TRIES_NEEDED || !(await worksElsewhere(`${db.name}-try`))) return 'waits';
    return begin();
  };

  async function addTry(before: Try[], opens: boolean): Promise<Try[]> {
    const one: Try = { at: now(), start: await startId(), opens };
    const last = before.at(-1);
    const isApart = !last || last.start !== one.start || Math.abs(one.at - last.at) >= BETWEEN_MS;
    return isApart ? [...before, one] : before;
  }

  async function begin(): Promise<Mended> {
    const kept = newestOf(readSpare(await readPacked(files, SPARE)), readSpare(await readPacked(files, CHOICES)));
    const rows = await readRest(db);
    const at = now();
    if (rows.size > 0) await files.write(SPARE, await pack(merge(db, kept, rows, at)));
    const acts = await db.acts.toArray().catch(() => []);
    db.close({ disableAutoOpen: false });
    await result(indexedDB.deleteDatabase(db.name)); // a page that has it open lets go of it when it is asked to
    await db.open();
    await files.remove(TRIES);
    await db.transaction('rw', db.acts, db.status, async () => {
      await db.acts.bulkPut(acts); // what was begun is still to be ended
      if (!kept && rows.size === 0) await changeStatusIn(db, () => ({ lost: { at, why: 'none' } }));
    });
    return 'anew';
  }
}

const readTries = async (files: Files): Promise<Try[]> => {
  const found = await readPacked(files, TRIES);
  return Array.isArray(found) ? (found as Try[]) : [];
};

const writeTries = async (files: Files, tries: Try[]): Promise<void> =>
  tries.length > 0 ? files.write(TRIES, await pack(tries)) : files.remove(TRIES);

/** Each store's rows up to the first that does not read; a store without any is left out. */
async function readRest(db: Database): Promise<Map<string, unknown[]>> {
  const rest = new Map<string, unknown[]>();
  for (const store of db.isOpen() ? [...EXPORTED, 'settings'] : []) {
    const rows: unknown[] = [];
    const read = db.table(store).each((row) => rows.push(row));
    await read.catch(() => undefined);
    if (rows.length > 0) rest.set(store, rows);
  }
  return rest;
}

/** @returns the spare copy, and laid over it what could be read, which is newer */
function merge(db: Database, kept: SpareFile | null, rows: Map<string, unknown[]>, at: number): SpareFile {
  const [row] = (rows.get('settings') ?? []) as { chosen?: Record<string, unknown> }[];
  const of = (store: string) => [...(kept?.stores[store] ?? []), ...(rows.get(store) ?? [])];
  const cuts = of('cuts') as Cut[];
  const stores: Record<string, unknown[]> = {};
  for (const store of EXPORTED) {
    const key = keyOf(db.table(store));
    const newest = new Map(of(store).map((one) => [JSON.stringify(key(one)), one]));
    stores[store] = [...newest.values()].flatMap((one) => withoutErased(store, one, cuts));
  }
  const settings = row?.chosen ?? kept?.settings ?? settingsSchema.parse({});
  return { format: FORMAT, version: VERSION, at, settings, stores } as SpareFile;
}
