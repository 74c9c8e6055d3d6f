/** A visit that a person erased while they were on it goes on all the same: the page is still there, and no pause is caused by an
 *  act in our own pages. The visit that the ledger begins then is the same stay. */
import type { Visit } from '../../ledger/types.ts';
import { PAUSE_KINDS } from '../../nudges/kinds.ts';
import { AWAY_MS } from '../../rules/visit.ts';
import type { Database } from '../../store/database.ts';
import { UNDO_MS } from '../../store/ledger/correct.ts';

/** @param visit the one under way since, if any @returns whether it goes on one that was erased of late */
export async function continuesErased(
  db: Database,
  network: string,
  visit: Pick<Visit, 'start'> | null,
  now: number,
): Promise<boolean> {
  const cuts = await db.cuts
    .where('at')
    .above(now - UNDO_MS)
    .toArray();
  return cuts.some(({ at, undo }) => {
    const erasedAt = undo?.made ?? at;
    const under = undo?.visits.some((one) => one.network === network && one.end > erasedAt - AWAY_MS);
    if (!under || (visit?.start ?? now) - erasedAt > AWAY_MS) return false;
    const pauses = undo?.rows.flatMap(({ store, row }) =>
      store === 'nudges' && row.network === network && PAUSE_KINDS.includes(row.kind) ? [row] : [],
    );
    const last = pauses?.toSorted((a, b) => b.at - a.at)[0];
    // one that was not answered, or was left at, is still to be met
    return !last || (last.chose !== undefined && last.chose !== 'leave');
  });
}
