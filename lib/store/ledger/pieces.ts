/** Writes claims, and derives anew the pieces that a change touches. Every function here runs inside one transaction. */
import { Dexie } from 'dexie';
import { derive } from '../../ledger/derive.ts';
import { type Interval, LONGEST_MS, overlaps } from '../../ledger/intervals.ts';
import type { KeptClaim } from '../../ledger/types.ts';
import { type DayStart, dayFinder } from '../../time/day.ts';
import type { Database } from '../database.ts';
import type { KeptCut } from '../rows.ts';

/** No claim is longer, so whoever overlaps a range began at most so long before it. */
export const claimsIn = async (db: Database, { start, end }: Interval): Promise<KeptClaim[]> =>
  (
    await db.claims
      .where('start')
      .between(start - LONGEST_MS, end)
      .toArray()
  ).filter((claim) => claim.end > start);

/** Cuts may be long; an index on their end keeps those out that ended before. */
export const cutsIn = (db: Database, { start, end }: Interval): Promise<KeptCut[]> =>
  db.cuts
    .where('end')
    .above(start)
    .and((cut) => cut.start < end)
    .toArray();

/** The pieces of these claims. */
export const piecesOf = (db: Database, ids: readonly string[]) =>
  db.exposures.where('[id+piece]').inAnyRange(
    ids.map((id) => [
      [id, Dexie.minKey],
      [id, Dexie.maxKey],
    ]),
    { includeUppers: true },
  );

/** Replaces all pieces of the claims that touch `range`; pieces of others cannot have changed. */
export async function rederive(db: Database, range: Interval, starts: readonly DayStart[]): Promise<void> {
  const touched = await claimsIn(db, range);
  const ids = new Set(touched.map(({ id }) => id));
  const span = {
    start: Math.min(range.start, ...touched.map(({ start }) => start)),
    end: Math.max(range.end, ...touched.map(({ end }) => end)),
  };
  const around = (await claimsIn(db, span)).filter(
    (claim) => ids.has(claim.id) || touched.some((t) => overlaps(t, claim)),
  );
  const pieces = derive(around, await cutsIn(db, span), dayFinder(starts)).filter(({ id }) => ids.has(id));
  await piecesOf(db, [...ids]).delete();
  await db.exposures.bulkPut(pieces);
}
