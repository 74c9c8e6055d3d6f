/** The ledger, as a page of ours reads it: a row that does not read is named to the background, which sets it aside. */
import { writingFails } from '../clock/index.ts';
import { send } from '../messages/bus.ts';
import type { Database } from '../store/database.ts';
import { openDatabase } from '../store/open-database.ts';
import { keepSettingsIn } from '../store/settings-place.ts';

/** The only way by which a page of ours opens the database. One handle a page: each one opens it anew. */
export function openLedger(): Database {
  if (!database) {
    database = openDatabase(undefined, writingFails, reportUnreadable);
    keepSettingsIn(database, tellBackground, true);
    // an act that was noted is ended by the background: of a copy outside of the database, say (lib/store/acts.ts)
    database.acts.hook('creating', endActs);
    database.acts.hook('updating', endActs);
  }
  return database;
}
let database: Database | undefined;

/** A worker that does not hear of it makes everything fit at its next start. */
const tellBackground = (): void => void send('settingsChanged').catch(() => undefined);

/** It waits for the transaction that notes the act. Where nobody hears this, the next start ends it. */
export const endActs = (): void => void send('finishActs').catch(() => undefined);

const reported = new Set<string>();

/** Once a page, whichever of its parts met the row. @param store in which a row does not read */
export function reportUnreadable(store: string): void {
  if (reported.has(store)) return;
  reported.add(store);
  void send('unreadable', store).catch(() => undefined); // whoever reads it next says so again
}
