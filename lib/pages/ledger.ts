/** The ledger, as a page of ours reads it: a row that does not read is named to the background, which sets it aside. */
import { writingFails } from '../clock/index.ts';
import { send } from '../messages/bus.ts';
import { type Database, openDatabase } from '../store/database.ts';

/** One handle a page: each one opens the database anew. */
export function openLedger(): Database {
  database ??= open();
  return database;
}
let database: Database | undefined;

function open(): Database {
  const named = new Set<string>();
  return openDatabase(undefined, writingFails, (store) => {
    if (named.has(store)) return;
    named.add(store);
    void send('unsound', store).catch(() => undefined); // whoever reads it next says so again
  });
}
