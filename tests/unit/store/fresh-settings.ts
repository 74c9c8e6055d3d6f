/** A database of its own for what a test chooses. */
import 'fake-indexeddb/auto';
import type { Database } from '../../../lib/store/database.ts';
import { openDatabase } from '../../../lib/store/open-database.ts';
import { keepSettingsIn } from '../../../lib/store/settings-place.ts';

let made = 0;

/** @param onWritten hears of each write */
export function freshSettings(onWritten: () => void = () => undefined): Database {
  made += 1;
  const db = openDatabase(`settings-${made}`);
  keepSettingsIn(db, onWritten);
  return db;
}

/** What lies there, unread. */
export const putChosen = (db: Database, chosen: unknown): Promise<unknown> => db.settings.put({ id: 'chosen', chosen });
