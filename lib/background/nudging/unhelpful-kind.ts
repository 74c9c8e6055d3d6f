/** Which kind of nudge was waved off so often that it is asked about. The store knows, so that a worker which dies forgets
 *  nothing; in between it is known. */
import type { NudgeKind } from '../../nudges/types.ts';
import { findUnhelpful } from '../../nudges/unhelpful.ts';
import type { Database } from '../../store/database.ts';

const READ_EVERY_MS = 60_000;
const MONTH_MS = 28 * 86_400_000;

export function createUnhelpfulKind(db: Database) {
  let known: { at: number; kind: NudgeKind | null } | null = null;
  return {
    /** @param dropped kinds that are not shown any more @param at epoch ms */
    async find(dropped: readonly string[], at: number): Promise<NudgeKind | null> {
      if (!known || Math.abs(at - known.at) > READ_EVERY_MS) {
        const month = await db.nudges
          .where('at')
          .above(at - MONTH_MS)
          .toArray();
        known = { at, kind: findUnhelpful(month, dropped, at) };
      }
      return known.kind;
    },
    /** Something was shown, or answered. */
    forget(): void {
      known = null;
    },
  };
}
