/** Apart from the trials themselves: the popup reads those, and has no use for copies. */
import { eraseEverywhere } from '../copies/copy-file.ts';
import type { Database } from '../database.ts';

/** Takes the plan and what it told away, out of the copies too. The days' own time and check-ins stay in the ledger.
 * @returns what was there, so that Undo can put it back; the copies are made anew within a day */
export async function eraseTrials(db: Database): Promise<() => Promise<unknown>> {
  const rows = await db.trials.toArray();
  await eraseEverywhere(
    db,
    'trials',
    rows.map(({ id }) => id),
  );
  return () => db.trials.bulkPut(rows);
}
