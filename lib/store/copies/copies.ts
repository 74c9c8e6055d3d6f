/** Rolling copies, one a day for seven days: they bring back choices, notes and time after a slip. They lie in the same
 *  profile, so they are no help where that is lost; and nothing that was erased stays in them. */

import { takesWholeDay } from '../../ledger/cuts.ts';
import { touches } from '../../ledger/derive.ts';
import { subtract } from '../../ledger/intervals.ts';
import type { Cut, DaySum, Exposure, KeptClaim, Visit } from '../../ledger/types.ts';
import type { Database } from '../database.ts';
import { EXPORTED, FORMAT, readable, VERSION } from '../export/json.ts';
import { freshRows, trimmed } from '../import/other-stores.ts';
import type { HistoryRow } from '../rows.ts';
import type { Settings } from '../settings.ts';
import { keepCopy, readCopy } from './copy-file.ts';

const DAY_MS = 86_400_000;
const KEPT_MS = 7 * DAY_MS;
/** Of a long ledger the last eight weeks: a copy is for slips of late, an export is for ever. */
const SPAN_MS = 56 * DAY_MS;

/** The first of each day stays; those past seven days go. */
export async function makeCopy(db: Database, settings: Settings, day: string, now: number): Promise<void> {
  await db.copies
    .where('at')
    .belowOrEqual(now - KEPT_MS)
    .delete();
  if ((await db.copies.get(day)) || now < settings.erasedAt) return;
  const since = now - SPAN_MS;
  const cuts = await db.cuts.toArray();
  const stores: Record<string, unknown[]> = {};
  for (const store of EXPORTED) {
    const table = db.table(store);
    const index = RECENT[store];
    const rows = await (index ? table.where(index).above(since) : table).toArray();
    stores[store] = rows.flatMap((row) => readable(store, row, cuts));
  }
  await keepCopy(db, { id: day, at: now }, { format: FORMAT, version: VERSION, at: now, settings, stores });
}

const RECENT: Record<string, string> = { exposures: 'start', visits: 'end', nudges: 'at', checkins: 'at' };

/** Takes out of the copies what a person erased since, once undo has ended. @param cuts that are final now */
export async function cleanCopies(db: Database, cuts: readonly Cut[]): Promise<void> {
  if (cuts.length === 0) return;
  for (const copy of await db.copies.toArray()) {
    const later = cuts.filter(({ at }) => at > copy.at);
    if (later.length === 0) continue;
    const file = await readCopy(copy);
    for (const [store, clean] of Object.entries(CLEAN))
      file.stores[store] = clean((file.stores[store] ?? []) as never[], later);
    await keepCopy(db, copy, file);
  }
}

type Clean = (rows: never[], cuts: readonly Cut[]) => unknown[];
const days: Clean = (rows: (DaySum | HistoryRow)[], cuts) =>
  rows.filter((row) => !cuts.some((cut) => takesWholeDay(cut, row)));
const moments: Clean = (rows: { id: string; at: number }[], cuts) => freshRows(new Set(), rows, cuts);

const CLEAN: Record<string, Clean> = {
  exposures: (rows: Exposure[], cuts) =>
    rows.flatMap((row) => {
      const over = cuts.filter((cut) => touches(cut, { ...row, items: [] }));
      return subtract(row, over).map((part, i) => ({ ...row, ...part, piece: row.piece + 1000 * i }));
    }),
  claims: (rows: KeptClaim[], cuts) => rows.flatMap((row) => readable('claims', row, cuts)),
  visits: (rows: Visit[], cuts) => rows.flatMap((row) => trimmed(row, cuts)),
  nudges: moments,
  checkins: moments,
  days,
  history: days,
};
