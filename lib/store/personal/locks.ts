/** Notes under a lock. What a passphrase does takes a second or two of hard work, so a worker does it for a page; sealing a note
 *  is quick, but what does it weighs as much as all of the popup, so that is done there too. */
import { type Lock, type Note, type NoteWords, type SealedNote, wordsSchema } from '../../thoughts/note.ts';
import { noteSpare } from '../acts.ts';
import type { Database } from '../database.ts';
import type { NoteRow } from '../rows.ts';
import { type Kept, keepOpenNote, readNotes } from './notes.ts';
import { EFFORT, isRsaLock, makeLock, openLock, seal, type Unseal } from './seal.ts';

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

/** A lock may go or be made anew while a note is sealed under it. @returns false where that happened, and nothing is kept */
const putUnder = (db: Database, lock: Lock, row: NoteRow): Promise<boolean> =>
  db.transaction('rw', db.notes, async () => {
    const [now] = (await readNotes(db)).locks;
    if (now?.id !== lock.id) return false;
    await db.notes.put(row);
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

/** From now on every note is sealed; those there are, at once. Copies of the last days hold them open, so they go.
 * @param at epoch ms */
export async function lockNotes(db: Database, passphrase: string, at: number, effort = EFFORT): Promise<void> {
  const lock = await makeLock(passphrase, at, effort);
  await rewrite(db, async ({ notes }) => ({ put: [lock, ...(await sealAll(lock, notes))], gone: [], copies: true }));
}

/** Takes off every lock that the passphrase opens. @returns false where it opens none, and nothing is changed */
export async function unlockNotes(db: Database, passphrase: string): Promise<boolean> {
  const unseal = await openLocks((await readNotes(db)).locks, passphrase);
  if (unseal.size === 0) return false;
  await rewrite(db, async ({ sealed }) => ({ put: await openAll(sealed, unseal), gone: [...unseal.keys()] }));
  return true;
}

/** Seals what is under a lock from before age anew, under a new one. That has another id: a file from before may bring the old
 *  lock in again, with notes that only it opens. What is damaged stays, and the old lock with it. */
async function renew(db: Database, old: Lock, unseal: Unseals, makeNew: () => Promise<Lock>): Promise<void> {
  const lock = await makeNew();
  await rewrite(db, async ({ sealed }) => {
    const under = sealed.filter((note) => note.lock === old.id);
    const opened = await openAll(under, unseal);
    return { put: [lock, ...(await sealAll(lock, opened))], gone: opened.length < under.length ? [] : [old.id] };
  });
}

type Unseals = ReadonlyMap<string, Unseal>;

async function openLocks(locks: readonly Lock[], passphrase: string): Promise<Unseals> {
  const tried = await Promise.all(locks.map(async (lock) => [lock.id, await openLock(lock, passphrase)] as const));
  return new Map(tried.flatMap(([id, unseal]) => (unseal ? [[id, unseal] as const] : [])));
}

async function openAll(sealed: readonly SealedNote[], unseal: Unseals): Promise<Note[]> {
  const notes = await Promise.all(
    sealed.map(async (note): Promise<Note[]> => {
      const words = wordsSchema.safeParse(await unseal.get(note.lock)?.(note));
      return words.success ? [{ id: note.id, at: note.at, ...words.data }] : [];
    }),
  );
  return notes.flat();
}

const sealAll = (lock: Lock, notes: readonly Note[]): Promise<NoteRow[]> =>
  Promise.all(notes.map(async ({ id, at, ...words }) => ({ id, at, ...(await seal(lock, words)) })));

interface Change {
  put: NoteRow[];
  gone: string[];
  /** rolling copies go too */
  copies?: true;
}

/** All of it in one transaction, or nothing. Rows are sealed and opened before it, since one that waits for a key ends; where
 *  others were kept or erased meanwhile, once more. */
async function rewrite(db: Database, make: (kept: Kept) => Promise<Change>): Promise<void> {
  for (;;) {
    const before = await readNotes(db);
    const { put, gone, copies } = await make(before);
    const done = await db.transaction('rw', db.notes, db.copies, db.acts, async () => {
      if (idsOf(await readNotes(db)) !== idsOf(before)) return false;
      await db.notes.bulkPut(put);
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
const idsOf = ({ notes, sealed, locks }: Kept): string =>
  JSON.stringify([notes, sealed, locks].map((rows) => rows.map(({ id }) => id)));
