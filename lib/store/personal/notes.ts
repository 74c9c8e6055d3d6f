/** Notes: what a person kept in their own words. Without a lock they lie as they are; under one, their words are sealed at once. */
import {
  type Lock,
  lockShape,
  type Note,
  type NoteWords,
  noteShape,
  type SealedNote,
  sealedShape,
} from '../../thoughts/note.ts';
import { eraseEverywhere } from '../copies/copy-file.ts';
import type { Database } from '../database.ts';
import type { NoteRow } from '../rows.ts';
import { seal } from './seal.ts';

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
  for (;;) {
    const [lock] = (await readNotes(db)).locks;
    const row: NoteRow = lock ? { id, at, ...(await seal(lock, words)) } : { id, at, ...words };
    if (await putUnder(db, lock, row)) return id;
  }
}

/** A lock may come, go or be made anew while a note is sealed under the one before.
 * @returns false where that happened, and nothing is kept */
const putUnder = (db: Database, lock: Lock | undefined, row: NoteRow): Promise<boolean> =>
  db.transaction('rw', db.notes, async () => {
    const [now] = (await readNotes(db)).locks;
    if (now?.id !== lock?.id) return false;
    await db.notes.put(row);
    return true;
  });

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
