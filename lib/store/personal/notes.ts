/** Notes: what a person kept in their own words. Without a lock they lie as they are; under one, their words are sealed at once.
 *  What seals and opens them is in `locks.ts`, apart: pages load none of it. */
import {
  type Lock,
  lockSchema,
  type Note,
  type NoteWords,
  noteSchema,
  type SealedNote,
  sealedSchema,
} from '../../thoughts/note.ts';
import { noteSpare } from '../acts.ts';
import { eraseEverywhere } from '../copies/copy-file.ts';
import type { Database } from '../database.ts';

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
    const lock = lockSchema.safeParse(row);
    const sealed = sealedSchema.safeParse(row);
    const note = noteSchema.safeParse(row);
    if (lock.success) kept.locks.push(lock.data);
    else if (sealed.success) kept.sealed.push(sealed.data);
    else if (note.success) kept.notes.push(note.data);
  }
  return kept;
}

/** Keeps words as they are, where there is no lock. @param at epoch ms
 * @returns the note's id, or null where there is a lock, and nothing is kept: `keepNote` beside the locks seals it */
export const keepOpenNote = (db: Database, words: NoteWords, at: number): Promise<string | null> =>
  db.transaction('rw', db.notes, async () => {
    if ((await readNotes(db)).locks.length > 0) return null;
    const id = crypto.randomUUID();
    await db.notes.put({ id, at, ...words });
    return id;
  });

/** @returns puts it back as it was; the copies are made anew within a day */
export async function eraseNote(db: Database, id: string): Promise<() => Promise<void>> {
  const row = await db.notes.get(id);
  await eraseEverywhere(db, 'notes', [id]);
  return async () => {
    if (row) await db.notes.put(row);
  };
}

/** All of them, the locks with what is sealed under them, and the rolling copies that hold them: the way on where a passphrase is
 *  forgotten. */
export const eraseNotes = (db: Database): Promise<void> =>
  db.transaction('rw', db.notes, db.triggers, db.copies, db.acts, async () => {
    await db.notes.clear();
    await db.triggers.filter((row) => 'lock' in row).delete();
    await db.copies.clear();
    await noteSpare(db);
  });
