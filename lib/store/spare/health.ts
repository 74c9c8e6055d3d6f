/** Whether the browser can still use the database's files. Firefox 153 neither opens nor replaces one that is damaged in its
 *  middle: opening fails, or it opens and some stores do not read, and stays so. Chromium 156 begins an empty one by itself. */
import type { Database } from '../database.ts';

/** `unsure`: something else is in the way, such as a disk that is full. */
export type Health = 'sound' | 'damaged' | 'unsure';

/** What each start can afford. */
export const checkOpening = (db: Database): Promise<Health> =>
  judge(async () => {
    await db.open();
    await db.settings.count();
  });

/** Goes through every store, and writes. */
export const checkWhole = (db: Database): Promise<Health> =>
  judge(async () => {
    await db.open();
    for (const table of db.tables) await table.count();
    await db.transaction('rw', db.aside, async () => {
      const id = await db.aside.add({ store: 'none', at: Date.now(), reason: 'trying to save', row: null });
      await db.aside.delete(id as number);
    });
  });

/** A database of another name opens and takes a row, so it is not the disk, and not the browser. */
export async function worksElsewhere(name: string): Promise<boolean> {
  try {
    const opening = indexedDB.open(name, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('rows').put('row', 1);
    const other = await result(opening);
    other.close();
    await result(indexedDB.deleteDatabase(name));
    return true;
  } catch {
    return false;
  }
}

export const result = <Result>(request: IDBRequest<Result>): Promise<Result> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

async function judge(use: () => Promise<void>): Promise<Health> {
  try {
    await use();
    return 'sound';
  } catch (error) {
    return isDamage(error) ? 'damaged' : 'unsure';
  }
}

/** What both browsers call a file that they cannot make sense of; Dexie wraps it. */
const isDamage = (error: unknown): boolean => {
  const { name, inner } = (error ?? {}) as { name?: string; inner?: unknown };
  return name === 'UnknownError' || (inner !== undefined && inner !== error && isDamage(inner));
};
