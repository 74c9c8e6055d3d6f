/** Where what was chosen lies: a table of the database that this page of ours, or the background, has opened. Content scripts reach
 *  `storage.local` in both browsers, and Firefox 153 cannot close it to them; the database is out of their reach. */
import type { Database } from './database.ts';

interface SettingsPlace {
  db: Database;
  /** settings were written here; a write to the database wakes no worker */
  onWritten(): void;
  /** a page shows itself with nothing chosen where the database does not open; the background does nothing then */
  opensAnyway: boolean;
}

let place: SettingsPlace | undefined;

/** Once in every context, before anything is read. */
export function keepSettingsIn(db: Database, onWritten: SettingsPlace['onWritten'], opensAnyway = false): void {
  place = { db, onWritten, opensAnyway };
}

export function settingsPlace(): SettingsPlace {
  if (!place) throw new Error('Nobody has said yet where settings lie.');
  return place;
}
