/** What followed each nudge: whether the network was left within a minute of it. Known once five more minutes have passed. */
import { LONGEST_MS } from '../../ledger/intervals.ts';
import { AWAY_MS } from '../../rules/visit.ts';
import type { Database } from '../../store/database.ts';

const MINUTE_MS = 60_000;
/** What is older was decided before, or its attention may have been corrected since. */
const LATEST_MS = 86_400_000;

export async function recordFollowUps(db: Database, now: number): Promise<void> {
  const rows = await db.nudges
    .where('at')
    .between(now - LATEST_MS, now - AWAY_MS - MINUTE_MS)
    .and((row) => row.left === undefined)
    .toArray();
  for (const row of rows) {
    const { id, network, at, kind, chose } = row;
    const after = at + MINUTE_MS;
    const visits = await db.visits
      .where('[network+end]')
      .between([network, at - MINUTE_MS], [network, Number.POSITIVE_INFINITY])
      .toArray();
    // a door that was made ready on a page which never showed a post stood before nobody
    if (kind === 'door' && chose === undefined && !visits.some(({ start }) => start < at + AWAY_MS)) {
      await db.nudges.delete(id);
      continue;
    }
    const later = await db.exposures
      .where('start')
      .between(after - LONGEST_MS, after + AWAY_MS)
      .and((one) => one.network === network && one.end > after)
      .count();
    await db.nudges.put({ ...row, left: later === 0 });
  }
}
