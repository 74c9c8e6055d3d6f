/** Notes: what a person kept in their own words. Without a lock they lie as they are; under one, their words are sealed at once. */
import {
  type Lock,
  lockShape,
  type Note,
  type NoteWords,
  noteShape,
  type SealedNote,
  sealedShape,
  wordsShape,
} from '../../thoughts/note.ts';
import { eraseEverywhere } from '../copies/copy-file.ts';
import type { Database } from '../database.ts';
import { makeLock, openLock, seal, unseal } from './seal.ts';

export interface Kept {
  /** newest first */
  notes: Note[];
  sealed: SealedNote[];
  /** newest first: the first one shuts what is kept from now on */
  locks: Lock[];
}

/** A row of a shape that is not known stays where it is and is not shown. */
export async function readNotes(db: Database): Promise<Kept> {
  const kept: Kept = { notes: [], sealed: [], locks: [] };
  for (const row of await db.notes.orderBy('at').reverse().toArray()) {
    const lock = lockShape.safeParse(row);
    const sealed = sealedShape.safeParse(row);
    const note = noteShape.safeParse(row);
    if (lock.success) kept.locks.push(lock.data);
    else if (sealed.success) kept.sealed.push(sealed.data);
    else if (note.success) kept.notes.push(note.data);
  }
  return kept;
}

/** @param at epoch ms @returns the note's id */
export async function keepNote(db: Database, words: NoteWords, at: number): Promise<string> {
  const id = crypto.randomUUID();
  const [lock] = (await readNotes(db)).locks;
  await db.notes.put(lock ? { id, at, ...(await seal(lock, words)) } : { id, at, ...words });
  return id;
}

/** @returns puts it back as it was; the copies are made anew within a day */
export async function eraseNote(db: Database, id: string): Promise<() => Promise<void>> {
  const row = await db.notes.get(id);
  await eraseEverywhere(db, 'notes', id);
  return async () => {
    if (row) await db.notes.put(row);
  };
}

/** All of them, the locks, and the rolling copies that hold them: the way on where a passphrase is forgotten. */
export const eraseNotes = (db: Database): Promise<void> =>
  db.transaction('rw', db.notes, db.copies, async () => {
    await db.notes.clear();
    await db.copies.clear();
  });

/** @returns sealed notes that this passphrase opens, newest first; null where it opens no lock */
export async function openNotes({ sealed, locks }: Kept, passphrase: string): Promise<Note[] | null> {
  const openers = await openersOf(locks, passphrase);
  if (openers.size === 0) return null;
  const notes = await Promise.all(
    sealed.map(async (note): Promise<Note[]> => {
      const opener = openers.get(note.lock);
      const words = wordsShape.safeParse(opener && (await unseal(note, opener)));
      return words.success ? [{ id: note.id, at: note.at, ...words.data }] : [];
    }),
  );
  return notes.flat();
}

/** From now on every note is sealed; those there are, at once. Copies of the last days hold them open, so they go. @param at epoch ms */
export async function lockNotes(db: Database, passphrase: string, at: number): Promise<void> {
  const lock = await makeLock(passphrase, at);
  const { notes } = await readNotes(db);
  const sealed = await Promise.all(
    notes.map(async ({ id, at, ...words }) => ({ id, at, ...(await seal(lock, words)) })),
  );
  await db.transaction('rw', db.notes, db.copies, async () => {
    await db.notes.bulkPut([lock, ...sealed]);
    await db.copies.clear();
  });
}

/** Takes off every lock that the passphrase opens. @returns false where it opens none, and nothing is changed */
export async function unlockNotes(db: Database, passphrase: string): Promise<boolean> {
  const kept = await readNotes(db);
  const notes = await openNotes(kept, passphrase);
  if (!notes) return false;
  const opened = [...(await openersOf(kept.locks, passphrase)).keys()];
  await db.transaction('rw', db.notes, async () => {
    await db.notes.bulkPut(notes);
    await db.notes.bulkDelete(opened);
  });
  return true;
}

async function openersOf(locks: readonly Lock[], passphrase: string): Promise<Map<string, CryptoKey>> {
  const tried = await Promise.all(locks.map(async (lock) => [lock.id, await openLock(lock, passphrase)] as const));
  return new Map(tried.flatMap(([id, opener]) => (opener ? [[id, opener] as const] : [])));
}
