/** "This one isn't helping; change it or drop it?", once something was waved off five times running. */
import { SKIPPABLE_KINDS } from './kinds.ts';
import type { Choice, NudgeKind, NudgeRow } from './types.ts';

export const RUN_LENGTH = 5;

/** @returns whether this answer waves a note off. A note that nobody answered was passed over too. */
export function isWavedOff(kind: NudgeKind, choice: Choice | undefined): boolean {
  if (!SKIPPABLE_KINDS.includes(kind)) return false;
  if (!choice || choice.do === 'gone') return true;
  if (choice.do === 'feel') return choice.how === 'skip';
  return choice.do === 'stay' && choice.seconds === undefined;
}

/** @param rows the last weeks, in any order @param dropped kinds that are not shown any more
 * @returns the kind to ask about, once after each run */
export function findUnhelpful(rows: readonly NudgeRow[], dropped: readonly string[], now: number): NudgeKind | null {
  const latest = rows.toSorted((a, b) => b.at - a.at);
  for (const kind of SKIPPABLE_KINDS) {
    if (dropped.includes(kind)) continue;
    const asked = latest.find((row) => row.kind === 'unhelpful' && row.about === kind)?.at ?? 0;
    const run = latest.filter((row) => row.kind === kind && row.at > asked).slice(0, RUN_LENGTH);
    // one that may still be on screen is not passed over yet
    const over = run.every((row) => row.skipped || (row.chose === undefined && now - row.at > 60_000));
    if (run.length === RUN_LENGTH && over) return kind;
  }
  return null;
}
