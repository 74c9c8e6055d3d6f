/** Rolling copies, one a day, the last seven: they bring back choices, notes and time after a slip. They lie in the same
 *  profile, so they are no help where that is lost; and nothing that was erased stays in them. */

import { takesWholeDay } from '../../ledger/cuts.ts';
import { touches } from '../../ledger/derive.ts';
import { subtract } from '../../ledger/intervals.ts';
import type { Cut, DaySum, Exposure, KeptClaim, Visit } from '../../ledger/types.ts';
import { cutVisit } from '../../ledger/visits.ts';
import { earliestReading } from '../clock.ts';
import type { Database } from '../database.ts';
import { EXPORTED, FORMAT, VERSION, withoutErased } from '../export/json.ts';
import { freshRows } from '../import/other-stores.ts';
import type { HistoryRow } from '../rows.ts';
import type { Settings } from '../settings.ts';
import { keepCopy, readCopy } from './copy-file.ts';

const DAY_MS = 86_400_000;
const MOST = 7;
/** Of a long ledger the last eight weeks: a copy is for slips of late, an export is for ever. */
const SPAN_DAYS = 56;

/** The first of each day stays. They are kept by count: no clock, right or wrong, takes more than one, and that one only
 *  as another comes. */
export async function makeCopy(db: Database, settings: Settings, day: string, now: number): Promise<void> {
  if ((await db.copies.where(':id').equals(day).count()) > 0 || now < settings.erasedAt) return;
  await keepCopy(db, { id: day, at: now }, await copyOf(db, settings, now));
  await dropFurthest(db, now);
}

/** @param now epoch ms @param days of the ledger that it goes back @returns an export file of what is there, without what was erased */
export async function copyOf(db: Database, settings: Settings, now: number, days = SPAN_DAYS) {
  const since = (await earliestReading(db, now)) - days * DAY_MS;
  const cuts = await db.cuts.toArray();
  const stores: Record<string, unknown[]> = {};
  for (const store of EXPORTED) {
    const table = db.table(store);
    const index = RECENT[store];
    const rows = await (index ? table.where(index).above(since) : table).toArray();
    stores[store] = rows.flatMap((row) => withoutErased(store, row, cuts));
  }
  return { format: FORMAT, version: VERSION, at: now, settings, stores };
}

/** What goes lies furthest from now, so that a copy of a wrong clock is no exception for ever. */
async function dropFurthest(db: Database, now: number): Promise<void> {
  const byTime = db.copies.orderBy('at');
  const [ids, times] = [await byTime.primaryKeys(), (await byTime.keys()) as number[]];
  const away = ids.map((id, i) => ({ id, ms: Math.abs((times[i] ?? 0) - now) })).sort((a, b) => a.ms - b.ms);
  await db.copies.bulkDelete(away.slice(MOST).map(({ id }) => id));
}

const RECENT: Record<string, string> = { exposures: 'start', visits: 'end', nudges: 'at', checkins: 'at' };

/** Takes out of each copy what a person erased since, once undo has ended. A copy names the cuts that it knows, so that
 *  neither its clock nor that of a cut is asked which came first. */
export async function cleanCopies(db: Database): Promise<void> {
  const cuts = await db.cuts.filter(({ undo }) => undo === undefined).toArray();
  if (cuts.length === 0) return;
  for (const id of await db.copies.toCollection().primaryKeys()) {
    const copy = await db.copies.get(id);
    const file = copy && (await readCopy(copy).catch(() => null));
    if (!copy || !file) continue; // one that does not read brings nothing back
    const known = new Set((file.stores.cuts ?? []).map((cut) => (cut as Cut).id));
    const later = cuts.filter((cut) => !known.has(cut.id));
    if (later.length === 0) continue;
    for (const [store, clean] of Object.entries(CLEAN))
      file.stores[store] = clean((file.stores[store] ?? []) as never[], later);
    file.stores.cuts = [...(file.stores.cuts ?? []), ...later];
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
  claims: (rows: KeptClaim[], cuts) => rows.flatMap((row) => withoutErased('claims', row, cuts)),
  visits: (rows: Visit[], cuts) => rows.flatMap((row) => cutVisit(row, cuts)),
  nudges: moments,
  checkins: moments,
  days,
  history: days,
};
