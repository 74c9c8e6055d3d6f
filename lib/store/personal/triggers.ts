/** What sets a person off, as rows: as they are, or sealed under the lock of the notes. What is open in memory meanwhile is in
 *  `readable-triggers.ts`, apart: a worker has no such memory. */
import { type Trigger, triggerSchema } from '../../soften/trigger.ts';
import { type SealedNote, sealedSchema } from '../../thoughts/note.ts';
import type { Database } from '../database.ts';
import { readNotes } from './notes.ts';

export interface KeptTriggers {
  /** newest first */
  open: Trigger[];
  sealed: SealedNote[];
}

/** A row of a shape that is not known stays where it is and folds nothing. */
export async function readTriggers(db: Database): Promise<KeptTriggers> {
  const kept: KeptTriggers = { open: [], sealed: [] };
  for (const row of await db.triggers.orderBy('at').reverse().toArray()) {
    const sealed = sealedSchema.safeParse(row);
    const open = triggerSchema.safeParse(row);
    if (sealed.success) kept.sealed.push(sealed.data);
    else if (open.success) kept.open.push(open.data);
  }
  return kept;
}

/** Keeps it as it is. @returns false where there is a lock, and nothing is kept: `keepTrigger` beside the locks seals it */
export const keepOpenTrigger = (db: Database, trigger: Trigger): Promise<boolean> =>
  db.transaction('rw', db.notes, db.triggers, async () => {
    if ((await readNotes(db)).locks.length > 0) return false;
    await db.triggers.put(trigger);
    return true;
  });
