/** Visits that were answered for, with why the person came: by index, and only where there are answers enough. */
import { PURPOSES } from '../../nudges/types.ts';
import { type AnsweredVisit, MIN_ANSWERS, REASON_DAYS } from '../../review/week/reasons.ts';
import { AWAY_MS } from '../../rules/visit.ts';
import type { Database } from '../database.ts';

const DAY_MS = 86_400_000;

/** An answer belongs to the visit in which it was given, or which had just ended; the last answer of a visit holds.
 * @param until epoch ms @param network only on this one */
export async function readAnswered(db: Database, until: number, network?: string): Promise<AnsweredVisit[]> {
  const from = until - REASON_DAYS * DAY_MS;
  const answers = await db.checkins
    .where('at')
    .between(from, until)
    .and((one) => network === undefined || one.network === network)
    .toArray();
  if (answers.length < MIN_ANSWERS) return [];
  const visits = await db.visits
    .where('start')
    .between(from - DAY_MS, until)
    .toArray();
  const answered = new Map<string, AnsweredVisit>();
  for (const { at, network: where, felt } of answers.toSorted((a, b) => a.at - b.at)) {
    const visit = visits.findLast((one) => one.network === where && one.start <= at && at <= one.end + AWAY_MS);
    if (!visit) continue;
    const purpose = PURPOSES.find((one) => one === visit.intention?.purpose);
    const planned = visit.intention?.seconds !== undefined;
    answered.set(visit.id, { network: where, planned, felt, ...(purpose && { purpose }) });
  }
  return [...answered.values()];
}
