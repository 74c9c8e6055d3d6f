/** Everything that Enough keeps, as one JSON file, made in parts: 200,000 exposures never stand in memory as one text.
 *  The format is documented in docs/export.md. */
import type { Table } from 'dexie';
import { withoutCuts } from '../../ledger/cuts.ts';
import type { Cut, KeptClaim } from '../../ledger/types.ts';
import type { Database } from '../database.ts';
import { STORES } from '../database.ts';
import type { KeptCut } from '../rows.ts';
import type { Settings } from '../settings.ts';

export const FORMAT = 'enough';
export const VERSION = 1;

/** `copies` repeat what the other stores hold, and `clock` is about this machine, so they stay out. */
export const EXPORTED = STORES.filter((store) => store !== 'copies' && store !== 'clock');
export type Exported = (typeof EXPORTED)[number];

/** Rows that are read and written at once: small enough that a page goes on answering. */
export const PART = 5000;

/** @param at epoch ms of the export @returns parts of one JSON text, in order; a row a line */
export async function* jsonParts(db: Database, settings: Settings, at: number): AsyncGenerator<string> {
  const head = { format: FORMAT, version: VERSION, at, settings };
  yield `${JSON.stringify(head).slice(0, -1)},\n"stores":{`;
  const cuts = await db.cuts.toArray();
  for (const [i, store] of EXPORTED.entries()) {
    yield `${i > 0 ? ',' : ''}\n"${store}":[`;
    let first = true;
    for await (const rows of inParts(db.table(store))) {
      const lines = rows.flatMap((row) => withoutErased(store, row, cuts)).map((row) => JSON.stringify(row));
      if (lines.length === 0) continue;
      yield `${first ? '' : ','}\n${lines.join(',\n')}`;
      first = false;
    }
    yield ']';
  }
  yield '}}\n';
}

/** One file for the browser's own download. @param onProgress hears the share that is written, 0 to 1 */
export async function exportJson(
  db: Database,
  settings: Settings,
  at: number,
  onProgress?: (share: number) => void,
): Promise<Blob> {
  const stores = await Promise.all(EXPORTED.map((store) => db.table(store).count()));
  // what stands around a store's rows, and its rows by the part
  const whole = 1 + stores.reduce((sum, count) => sum + 2 + Math.ceil(count / PART), 0);
  return joinParts(jsonParts(db, settings, at), 'application/json', whole, onProgress);
}

/** @param whole how many parts are to come, at most */
export async function joinParts(
  parts: AsyncIterable<string>,
  type: string,
  whole: number,
  onProgress?: (share: number) => void,
): Promise<Blob> {
  const blobs: Blob[] = [];
  for await (const part of parts) {
    blobs.push(new Blob([part]));
    onProgress?.(Math.min(1, blobs.length / whole));
  }
  return new Blob(blobs, { type });
}

/** @returns what tells the key of a row of that store */
export function keyOf({ schema }: Pick<Table, 'schema'>): (row: unknown) => unknown {
  const { keyPath } = schema.primKey;
  return (row) => {
    const of = (name: string) => (row as Record<string, unknown> | null)?.[name];
    return Array.isArray(keyPath) ? keyPath.map(of) : of(String(keyPath));
  };
}

/** Reads a store in the order of its keys, a part at a time. */
export async function* inParts<Row>(table: Table<Row>): AsyncGenerator<Row[]> {
  const key = keyOf(table);
  let rows = await table.orderBy(':id').limit(PART).toArray();
  while (rows.length > 0) {
    yield rows;
    if (rows.length < PART) return;
    rows = await table
      .where(':id')
      .above(key(rows.at(-1)) as never)
      .limit(PART)
      .toArray();
  }
}

/** What was erased is in no file, though undo may still hold it for some minutes. */
export function withoutErased(store: string, row: unknown, cuts: readonly Cut[]): unknown[] {
  if (store === 'cuts') {
    const { undo: _, ...cut } = row as KeptCut;
    return [cut];
  }
  return store === 'claims' ? withoutCuts(row as KeptClaim, cuts) : [row];
}
