/** Takes one claim into the ledger: the longest of its id is kept, and what it touches is derived anew, at once or not at all. */
import { touches } from '../../ledger/derive.ts';
import type { Claim, KeptClaim } from '../../ledger/types.ts';
import { joinVisits, type Stay } from '../../ledger/visits.ts';
import { isVisited } from '../../networks/types.ts';
import { Refusal } from '../../rules/refusal.ts';
import { AWAY_MS } from '../../rules/visit.ts';
import { SLACK_MS } from '../../time/barrier.ts';
import type { DayStart } from '../../time/day.ts';
import { isBehind } from '../clock.ts';
import type { Database } from '../database.ts';
import { cutsIn, rederive } from './pieces.ts';

/** @returns whether a correction touches the interval under way: the page is then to begin a new id
 * @throws Refusal where the id was said of something else before */
export function putClaim(
  db: Database,
  claim: Claim,
  starts: readonly DayStart[],
  now: number,
): Promise<{ fresh: boolean }> {
  return db.transaction('rw', [db.claims, db.exposures, db.cuts, db.visits, db.clock], async () => {
    await endCutsNow(db, claim, now);
    const fresh = (await cutsIn(db, claim)).some((cut) => touches(cut, claim));
    const before = await db.claims.get(claim.id);
    if (before && !isSameInterval(before, claim)) throw new Refusal('This id was used for another interval.');
    if (before && !hasGrown(before, claim)) return { fresh };
    await db.claims.put(claim);
    await rederive(db, claim, starts);
    if (!fresh) await putStay(db, claim, isVisited(claim.surface));
    return { fresh };
  });
}

/** An erasure takes what was there, not what is to come: one that was made by a clock which ran ahead ends now. */
async function endCutsNow(db: Database, claim: Claim, now: number): Promise<void> {
  const ahead = (await cutsIn(db, claim)).filter((cut) => cut.end > now + SLACK_MS && touches(cut, claim));
  if (ahead.length === 0 || (await isBehind(db, now))) return;
  for (const cut of ahead) await db.cuts.put({ ...cut, end: Math.max(cut.start, now) });
}

/** @param begins whether this stay may begin a visit; one on a post only makes a visit longer */
export async function putStay(db: Database, stay: Stay, begins: boolean): Promise<void> {
  const { id, network, start, end, open } = stay;
  const near = await db.visits
    .where('[network+end]')
    .between([network, start - AWAY_MS], [network, Number.POSITIVE_INFINITY])
    .and((visit) => visit.start < end + AWAY_MS)
    .toArray();
  if (!begins && near.length === 0) return;
  const { visit, joined } = joinVisits(near, { id, network, start, end, ...(open && { open }) });
  await db.visits.bulkDelete(joined.map((one) => one.id));
  await db.visits.put(visit);
}

const isSameInterval = (a: KeptClaim, b: Claim): boolean =>
  a.start === b.start && a.network === b.network && a.surface === b.surface && a.corrected === undefined;

const hasGrown = (before: Claim, now: Claim): boolean =>
  now.end > before.end || (now.end === before.end && now.items.length > before.items.length);
