/** One day of the ledger, as its page shows it. What it costs depends only on that day. */
import { type Interval, overlaps } from '../../ledger/intervals.ts';
import type { DaySum, Exposure } from '../../ledger/types.ts';
import type { Database } from '../database.ts';
import type { HistoryRow } from '../rows.ts';
import { isUndoable } from './correct.ts';
import { cutsIn } from './pieces.ts';

export interface LedgerDay {
  day: string;
  /** in order of time */
  exposures: Exposure[];
  /** where the day is past the retention: what is left of it */
  sums: DaySum[];
  /** what other tools counted on it */
  imported: HistoryRow[];
  /** a person erased time in it */
  erased: boolean;
  /** the nearest days around it that have something */
  before: string | null;
  after: string | null;
  /** the last correction, where undo still holds */
  undo: string | null;
}

/** @param range `[start, end)` of the day @param now epoch ms */
export async function readDay(db: Database, day: string, range: Interval, now: number): Promise<LedgerDay> {
  const [exposures, sums, imported, cuts, last, around] = await Promise.all([
    db.exposures.where('day').equals(day).sortBy('start'),
    db.days.where('day').equals(day).toArray(),
    db.history.where('day').equals(day).toArray(),
    cutsIn(db, range),
    db.cuts.orderBy('at').last(),
    Promise.all(
      [db.exposures, db.days, db.history].map(async (store) => ({
        before: (await store.where('day').below(day).last())?.day ?? '',
        after: (await store.where('day').above(day).first())?.day ?? '',
      })),
    ),
  ]);
  const before = around
    .map((one) => one.before)
    .sort()
    .at(-1);
  const after = around
    .map((one) => one.after)
    .filter((one) => one !== '')
    .sort()[0];
  return {
    day,
    exposures,
    sums,
    imported,
    erased: cuts.some((cut) => cut.only !== 'time' && (cut.day === day || overlaps(cut, range))),
    before: before || null,
    after: after ?? null,
    undo: last && isUndoable(last, now) ? last.act : null,
  };
}
