/** A person on Instagram's feed on Wednesday, 10 June 2026, at two in the afternoon in Berlin; tests say what differs. */
import type { Stretch } from '../../../lib/limits/attention-in.ts';
import type { LimitState, ShownAct } from '../../../lib/limits/state.ts';
import { type Limit, limitSchema } from '../../../lib/limits/types.ts';

export const BERLIN = 'Europe/Berlin';
export const MIDNIGHT = [{ at: Number.NEGATIVE_INFINITY, seconds: 0 }];
export const MIN = 60;

/** @param wall "06-10 14:00" or "06-10 14:00:05", in 2026 */
export const at = (wall: string, zone = BERLIN): number =>
  Temporal.PlainDateTime.from(`2026-${wall.replace(' ', 'T')}`).toZonedDateTime(zone).epochMilliseconds;

export const NOW = at('06-10 14:00');

export const limit = (change: Partial<Limit> = {}): Limit => limitSchema.parse({ id: 'a', ...change });
export const twentyToForty = { from: 20 * MIN, to: 40 * MIN };

/** Attention that ended `ago` seconds before `now` and lasted so long. */
export const feed = (seconds: number, ago = 0, more: Partial<Stretch> & { now?: number } = {}): Stretch => {
  const { now = NOW, ...place } = more;
  const end = now - ago * 1000;
  return { network: 'instagram', surface: 'feed', start: end - seconds * 1000, end, ...place };
};

export const person = (change: Partial<LimitState> = {}): LimitState => {
  const stretches = change.stretches ?? [];
  const now = change.now ?? NOW;
  return {
    now,
    zone: BERLIN,
    dayStarts: MIDNIGHT,
    weekStart: 1,
    network: 'instagram',
    surface: 'feed',
    limits: [],
    stretches,
    earlier: [],
    visits: visitsOf(stretches),
    more: [],
    shown: [],
    ...change,
  };
};

/** Visits as the ledger would make them of this attention. */
export function visitsOf(stretches: readonly Stretch[]): LimitState['visits'] {
  const visits: { network: string; start: number; end: number; opens: { at: number; surface: string }[] }[] = [];
  for (const one of [...stretches].sort((a, b) => a.start - b.start)) {
    const under = visits.findLast((visit) => visit.network === one.network);
    if (under && one.start - under.end < 300_000) {
      under.end = Math.max(under.end, one.end);
      under.opens.push({ at: one.start, surface: one.surface });
    } else
      visits.push({
        network: one.network,
        start: one.start,
        end: one.end,
        opens: [{ at: one.start, surface: one.surface }],
      });
  }
  return visits;
}

/** What was shown `ago` seconds before now. */
export const shown = (kind: ShownAct['kind'], ago: number, more: Partial<ShownAct> = {}): ShownAct => ({
  kind,
  limit: 'a',
  network: 'instagram',
  surface: 'feed',
  at: NOW - ago * 1000,
  ...('chose' in more && { choseAt: NOW - ago * 1000 }),
  ...more,
});
