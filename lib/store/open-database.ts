/** Opens the database. Only three call it: our pages by `openLedger`, their worker, and the background. */
import { Dexie } from 'dexie';
import {
  DATABASE,
  type Database,
  VERSION_1,
  VERSION_2,
  VERSION_3,
  VERSION_4,
  VERSION_5,
  VERSION_6,
} from './database.ts';
import { readableOnly } from './readable-rows.ts';

/** A handle; nothing is opened until the first read or write. A relaxed put is on disk within 100 ms in both browsers.
 * @param failing tells whether every write is to fail: for tests of a disk that is full
 * @param onUnreadable hears of rows that do not read; nobody who asks gets them */
export function openDatabase(
  name = DATABASE,
  failing: () => boolean = () => false,
  onUnreadable: (store: string, row: unknown) => void = () => undefined,
): Database {
  const db = new Dexie(name, { chromeTransactionDurability: 'relaxed' }) as Database;
  db.version(1).stores(VERSION_1);
  db.version(2).stores(VERSION_2);
  db.version(3).stores(VERSION_3);
  db.version(4).stores(VERSION_4);
  db.version(5).stores(VERSION_5);
  db.version(6).stores(VERSION_6);
  db.use(readableOnly(onUnreadable));
  db.use({
    stack: 'dbcore',
    name: 'full disk',
    create: (core) => ({
      ...core,
      table: (table) => {
        const lower = core.table(table);
        const full = () => Promise.reject(new DOMException('The disk is full.', 'QuotaExceededError'));
        return { ...lower, mutate: (request) => (failing() ? full() : lower.mutate(request)) };
      },
    }),
  });
  return db;
}
