/** Notes under a lock, and what sets a person off with them. What a passphrase does takes a second or two of hard work, so a worker does it for a page; sealing a note
 *  is quick, but what does it weighs as much as all of the popup, so that is done there too. */
import { type Trigger, triggerWordsSchema } from '../../soften/trigger.ts';
import { type Lock, type Note, type NoteWords, type SealedNote, wordsSchema } from '../../thoughts/note.ts';
import { noteSpare } from '../acts.ts';
import type { Database } from '../database.ts';
import type { NoteRow, TriggerRow } from '../rows.ts';
import { type Kept, keepOpenNote, readNotes } from './notes.ts';
import { EFFORT, isRsaLock, makeLock, openLock, seal, type Unseal } from './seal.ts';
import { type KeptTriggers, keepOpenTrigger, readTriggers } from './triggers.ts';

/** Keeps words: sealed under the newest lock, where there is one. @param at epoch ms @returns the note's id */
export async function keepNote(db: Database, words: NoteWords, at: number): Promise<string> {
  for (;;) {
    const open = await keepOpenNote(db, words, at);
    if (open !== null) return open;
    const [lock] = (await readNotes(db)).locks;
    const id = crypto.randomUUID();
    if (lock && (await putUnder(db, lock, { id, at, ...(await seal(lock, words)) }))) return id;
  }
}

/** Keeps what sets a person off, in the same way. */
export async function keepTrigger(db: Database, trigger: Trigger): Promise<void> {
  const { id, at, ...words } = trigger;
  for (;;) {
    if (await keepOpenTrigger(db, trigger)) return;
    const [lock] = (await readNotes(db)).locks;
    if (lock && (await putUnder(db, lock, { id, at, ...(await seal(lock, words)) }, 'triggers'))) return;
  }
}

/** A lock may go or be made anew while a row is sealed under it. @returns false where that happened, and nothing is kept */
const putUnder = (db: Database, lock: Lock, row: SealedNote, store: 'notes' | 'triggers' = 'notes'): Promise<boolean> =>
  db.transaction('rw', db.notes, db[store], async () => {
    const [now] = (await readNotes(db)).locks;
    if (now?.id !== lock.id) return false;
    await db[store].put(row);
    return true;
  });

/** @returns sealed notes that this passphrase opens, newest first; null where it opens no lock
 * @param effort of a lock that is made anew */
export async function openNotes(db: Database, passphrase: string, effort = EFFORT): Promise<Note[] | null> {
  const kept = await readNotes(db);
  const unseal = await openLocks(kept.locks, passphrase);
  if (unseal.size === 0) return null;
  const notes = await openAll(kept.sealed, unseal);
  for (const lock of kept.locks) {
    if (!isRsaLock(lock) || !unseal.has(lock.id)) continue;
    const under = kept.sealed.filter((note) => note.lock === lock.id);
    if (under.length > 0 && !under.some(({ id }) => notes.some((note) => note.id === id))) continue; // damaged, all of it
    const makeNew = () => makeLock(passphrase, lock.at + 1, effort); // a millisecond on, so that this one comes first
    await renew(db, lock, unseal, makeNew).catch(() => undefined); // they are read all the same; the next time tries again
  }
  return notes;
}

/** @returns what sets a person off, where it is sealed and this passphrase opens it; null where it opens no lock */
export async function openTriggers(db: Database, passphrase: string): Promise<Trigger[] | null> {
  const unseal = await openLocks((await readNotes(db)).locks, passphrase);
  return unseal.size === 0 ? null : openAllTriggers((await readTriggers(db)).sealed, unseal);
}

/** From now on every note is sealed; those there are, at once. Copies of the last days hold them open, so they go.
 * @param at epoch ms */
export async function lockNotes(db: Database, passphrase: string, at: number, effort = EFFORT): Promise<void> {
  const lock = await makeLock(passphrase, at, effort);
  await rewrite(db, async ({ notes }, { open }) => ({
    put: [lock, ...(await sealAll(lock, notes))],
    triggers: await sealAll(lock, open),
    gone: [],
    copies: true,
  }));
}

/** Takes off every lock that the passphrase opens. @returns false where it opens none, and nothing is changed */
export async function unlockNotes(db: Database, passphrase: string): Promise<boolean> {
  const unseal = await openLocks((await readNotes(db)).locks, passphrase);
  if (unseal.size === 0) return false;
  await rewrite(db, async ({ sealed }, triggers) => ({
    put: await openAll(sealed, unseal),
    triggers: await openAllTriggers(triggers.sealed, unseal),
    gone: [...unseal.keys()],
  }));
  return true;
}

/** Seals what is under a lock from before age anew, under a new one. That has another id: a file from before may bring the old
 *  lock in again, with notes that only it opens. What is damaged stays, and the old lock with it. */
async function renew(db: Database, old: Lock, unseal: Unseals, makeNew: () => Promise<Lock>): Promise<void> {
  const lock = await makeNew();
  await rewrite(db, async ({ sealed }, triggers) => {
    const isUnder = (row: SealedNote) => row.lock === old.id;
    const under = [...sealed.filter(isUnder), ...triggers.sealed.filter(isUnder)];
    const opened = await openAll(sealed.filter(isUnder), unseal);
    const openedTriggers = await openAllTriggers(triggers.sealed.filter(isUnder), unseal);
    return {
      put: [lock, ...(await sealAll(lock, opened))],
      triggers: await sealAll(lock, openedTriggers),
      gone: opened.length + openedTriggers.length < under.length ? [] : [old.id],
    };
  });
}

type Unseals = ReadonlyMap<string, Unseal>;

async function openLocks(locks: readonly Lock[], passphrase: string): Promise<Unseals> {
  const tried = await Promise.all(locks.map(async (lock) => [lock.id, await openLock(lock, passphrase)] as const));
  return new Map(tried.flatMap(([id, unseal]) => (unseal ? [[id, unseal] as const] : [])));
}

/** @param read makes a row of what was sealed; null where it is none */
async function unsealAll<Row>(
  sealed: readonly SealedNote[],
  unseal: Unseals,
  read: (words: unknown, key: { id: string; at: number }) => Row | null,
): Promise<Row[]> {
  const rows = await Promise.all(
    sealed.map(async (row) => read(await unseal.get(row.lock)?.(row), { id: row.id, at: row.at })),
  );
  return rows.filter((row) => row !== null);
}

const openAll = (sealed: readonly SealedNote[], unseal: Unseals): Promise<Note[]> =>
  unsealAll(sealed, unseal, (unsealed, key) => {
    const words = wordsSchema.safeParse(unsealed);
    return words.success ? { ...key, ...words.data } : null;
  });

const openAllTriggers = (sealed: readonly SealedNote[], unseal: Unseals): Promise<Trigger[]> =>
  unsealAll(sealed, unseal, (unsealed, key) => {
    const words = triggerWordsSchema.safeParse(unsealed);
    return words.success ? { ...key, ...words.data } : null;
  });

const sealAll = (lock: Lock, rows: readonly (Note | Trigger)[]): Promise<SealedNote[]> =>
  Promise.all(rows.map(async ({ id, at, ...words }) => ({ id, at, ...(await seal(lock, words)) })));

interface Change {
  put: NoteRow[];
  triggers: TriggerRow[];
  gone: string[];
  /** rolling copies go too */
  copies?: true;
}

/** All of it in one transaction, or nothing. Rows are sealed and opened before it, since one that waits for a key ends; where
 *  others were kept or erased meanwhile, once more. */
async function rewrite(db: Database, make: (kept: Kept, triggers: KeptTriggers) => Promise<Change>): Promise<void> {
  for (;;) {
    const [before, triggersBefore] = [await readNotes(db), await readTriggers(db)];
    const { put, triggers, gone, copies } = await make(before, triggersBefore);
    const done = await db.transaction('rw', db.notes, db.triggers, db.copies, db.acts, async () => {
      if (idsOf(await readNotes(db), await readTriggers(db)) !== idsOf(before, triggersBefore)) return false;
      await db.notes.bulkPut(put);
      await db.triggers.bulkPut(triggers);
      await db.notes.bulkDelete(gone);
      if (!copies) return true;
      await db.copies.clear();
      await noteSpare(db);
      return true;
    });
    if (done) return;
  }
}

/** No row changes without going from one of these lists to another. */
const idsOf = ({ notes, sealed, locks }: Kept, triggers: KeptTriggers): string =>
  JSON.stringify([notes, sealed, locks, triggers.open, triggers.sealed].map((rows) => rows.map(({ id }) => id)));
