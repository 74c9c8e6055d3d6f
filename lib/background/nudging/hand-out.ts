/** Hands out what is due, noted as shown. An unanswered pause is the same one in every tab and after every reload. */
import { PAUSE_KINDS, UNASKED_KINDS } from '../../nudges/kinds.ts';
import type { DueNudge, Nudge, NudgeRow } from '../../nudges/types.ts';
import type { NudgingDeps } from './deps.ts';
import type { Facts } from './gather.ts';

/** A pause that waits for so long is not the same any more. */
const SAME_MS = 10 * 60_000;

export async function handOut(deps: NudgingDeps, { settings, moment }: Facts, due: DueNudge): Promise<Nudge> {
  if (due.kind === 'door' && due.changed) {
    const door = { ...moment.door, still: due.still, since: deps.now() };
    await deps.change({ doors: { ...settings.doors, [due.network]: door } });
  }
  const row = rowOf({ ...due, id: deps.newId() }, moment.now);
  const waiting = moment.rows.find((one) => isSamePause(one, row));
  if (!waiting) await deps.db.nudges.put({ ...row });
  return { ...due, id: waiting?.id ?? row.id };
}

const isSamePause = (one: NudgeRow, row: NudgeRow): boolean =>
  PAUSE_KINDS.includes(row.kind) &&
  one.kind === row.kind &&
  one.network === row.network &&
  one.limit === row.limit &&
  one.chose === undefined &&
  row.at - one.at < SAME_MS;

const rowOf = (nudge: Nudge, at: number): NudgeRow => ({
  id: nudge.id,
  at,
  network: nudge.network,
  surface: nudge.surface,
  kind: nudge.kind,
  asked: !UNASKED_KINDS.includes(nudge.kind),
  ...('limit' in nudge && { limit: nudge.limit }),
  ...('of' in nudge && { of: nudge.of }),
  ...('about' in nudge && { about: nudge.about }),
  ...('last' in nudge && { last: nudge.last }),
  ...('changed' in nudge && nudge.changed && { changed: true as const }),
});
