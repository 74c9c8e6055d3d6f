// The pieces of a claim, found by their key: also in a database that an older version of Enough has made.
import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, expect, test } from 'vitest';
import { type Database, VERSION_1 } from '../../../../lib/store/database.ts';
import { piecesOf } from '../../../../lib/store/ledger/pieces.ts';
import { openDatabase } from '../../../../lib/store/open-database.ts';

const piece = (id: string, number: number) => ({
  ...{ id, piece: number, network: 'x', surface: 'feed', why: 'active', zone: 'UTC', day: '2026-06-10', items: 0 },
  ...{ start: number * 1_000, end: number * 1_000 + 500 },
});
const ROWS = [piece('a', 0), piece('a', 1), piece('a', 12), piece('aa', 0), piece('b', 0), piece('ä', 3)];

let db: Database;
afterEach(() => db.delete());

const piecesFound = async (...ids: string[]) =>
  (await piecesOf(db, ids).toArray()).map(({ id, piece: at }) => `${id} ${at}`);

test('of each claim that is asked for, and of no other', async () => {
  db = openDatabase(`pieces-${crypto.randomUUID()}`);
  await db.exposures.bulkPut(ROWS as never);
  expect(await piecesFound('a')).toEqual(['a 0', 'a 1', 'a 12']);
  expect(await piecesFound('ä', 'a')).toEqual(['a 0', 'a 1', 'a 12', 'ä 3']);
  expect(await piecesFound('c')).toEqual([]);
  expect(await piecesFound()).toEqual([]);
  await piecesOf(db, ['a', 'b']).delete();
  expect((await db.exposures.toArray()).map(({ id }) => id)).toEqual(['aa', 'ä']);
});

test('a database of the first version keeps its rows, and writes two indexes less', async () => {
  const name = `pieces-${crypto.randomUUID()}`;
  const first = new Dexie(name);
  first.version(1).stores(VERSION_1);
  await first.table('exposures').bulkPut(ROWS);
  expect(first.table('exposures').schema.indexes.map(({ name: one }) => one)).toEqual(['id', 'day', 'start', 'end']);
  first.close();
  db = openDatabase(name);
  expect(await piecesFound('a', 'b')).toEqual(['a 0', 'a 1', 'a 12', 'b 0']);
  expect(await db.exposures.count()).toBe(ROWS.length);
  const native = db.backendDB().transaction('exposures').objectStore('exposures');
  expect([...native.indexNames]).toEqual(['day', 'start']);
});
