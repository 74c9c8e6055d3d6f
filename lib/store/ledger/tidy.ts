/** What time does to the ledger: undo ends, raw claims go, and days past the retention shrink to sums. */
import { withoutCuts } from '../../ledger/cuts.ts';
import { seconds } from '../../ledger/sums.ts';
import type { DaySum } from '../../ledger/types.ts';
import { RAW_MS } from '../../rules/visit.ts';
import { dayOf, dayRange, type PersonDay } from '../../time/day.ts';
import { noteReading } from '../clock.ts';
import { cleanCopies } from '../copies/copies.ts';
import type { Database } from '../database.ts';
import { holdTrials } from '../personal/trials.ts';
import { isUndoable } from './correct.ts';
import { claimsIn } from './pieces.ts';

/** What a person erased goes at once; what only grows old goes by a time that has surely come.
 * @param retention seconds, or null for ever @param clock when and where this tidy runs, by the clock */
export async function tidy(db: Database, retention: number | null, clock: PersonDay): Promise<void> {
  await settleCuts(db, clock.now);
  await cleanCopies(db);
  const now = await noteReading(db, clock.now);
  if (now === null) return;
  await db.claims
    .where('end')
    .below(now - RAW_MS)
    .delete();
  if (retention === null) return;
  const person = { ...clock, now };
  const before = now - retention * 1000;
  const due = dayOf(person, before);
  const first = await holdTrials(db, due, person);
  await shrink(db, first, first < due ? Math.min(before, dayRange(person, first)[0]) : before);
}

/** Once undo has ended, what was erased goes from the raw claims too; the cut stays, so that it never comes back. */
async function settleCuts(db: Database, now: number): Promise<void> {
  await db.transaction('rw', [db.cuts, db.claims], async () => {
    const done = await db.cuts.filter((cut) => cut.undo !== undefined && !isUndoable(cut, now)).toArray();
    for (const { undo: _, ...cut } of done) {
      for (const claim of await claimsIn(db, cut)) {
        const [left] = withoutCuts(claim, [cut]);
        if (!left) await db.claims.delete(claim.id);
        else if (left !== claim) await db.claims.put(left);
      }
      await db.cuts.put(cut);
    }
  });
}

/** Days before `first` become one sum for each network and surface; everything finer about them goes. */
async function shrink(db: Database, first: string, before: number): Promise<void> {
  await db.transaction('rw', [db.exposures, db.days, db.visits, db.nudges, db.checkins], async () => {
    const old = await db.exposures.where('day').below(first).toArray();
    const sums = new Map<string, DaySum>();
    for (const { day, network, surface, ...one } of old) {
      const key = `${day} ${network} ${surface}`;
      const sum = sums.get(key) ??
        (await db.days.get([day, network, surface])) ?? { day, network, surface, seconds: 0, items: 0 };
      sums.set(key, { ...sum, seconds: sum.seconds + seconds(one), items: sum.items + one.items });
    }
    await db.days.bulkPut([...sums.values()]);
    await db.exposures.where('day').below(first).delete();
    await db.visits.where('end').below(before).delete();
    await db.nudges.where('at').below(before).delete();
    await db.checkins.where('at').below(before).delete();
  });
}
