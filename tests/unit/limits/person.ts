/** A person on Instagram's feed on Wednesday, 10 June 2026, at two in the afternoon in Berlin; tests say what differs. */
import type { Stretch } from '../../../lib/limits/attention-in.ts';
import type { LimitState, ShownAct } from '../../../lib/limits/state.ts';
import { type Limit, limitSchema } from '../../../lib/limits/types.ts';
import { type DayStart, dayFinder } from '../../../lib/time/day.ts';

export const BERLIN = 'Europe/Berlin';
export const MIDNIGHT = [{ at: Number.NEGATIVE_INFINITY, seconds: 0 }];
export const MIN = 60;

/** @param wall "06-10 14:00" or "06-10 14:00:05", in 2026 */
export const at = (wall: string, zone = BERLIN): number =>
  Temporal.PlainDateTime.from(`2026-${wall.replace(' ', 'T')}`).toZonedDateTime(zone).epochMilliseconds;

export const NOW = at('06-10 14:00');

export const limit = (change: Partial<Limit> = {}): Limit => limitSchema.parse({ id: 'a', ...change });
export const twentyToForty = { from: 20 * MIN, to: 40 * MIN };

/** Attention as a test writes it down; the ledger names its day. */
export type Spell = Omit<Stretch, 'day'>;

/** As the ledger keeps it: parted where days begin. */
export function piecesOf(spells: readonly Spell[], zone: string, dayStarts: readonly DayStart[]): Stretch[] {
  const days = dayFinder(dayStarts);
  return spells.flatMap((one) => {
    const pieces: Stretch[] = [];
    for (let { start } = one; start < one.end; ) {
      const { day, end } = days(start, zone);
      pieces.push({ ...one, start, end: Math.min(end, one.end), day });
      start = end;
    }
    return pieces;
  });
}

/** Attention that ended `ago` seconds before `now` and lasted so long. */
export const feed = (seconds: number, ago = 0, more: Partial<Spell> & { now?: number } = {}): Spell => {
  const { now = NOW, ...place } = more;
  const end = now - ago * 1000;
  return { network: 'instagram', surface: 'feed', start: end - seconds * 1000, end, ...place };
};

export type Change = Partial<Omit<LimitState, 'stretches'>> & { stretches?: readonly Spell[] };

export const person = ({ stretches = [], ...change }: Change = {}): LimitState => {
  const now = change.now ?? NOW;
  return {
    now,
    zone: BERLIN,
    dayStarts: MIDNIGHT,
    weekStart: 1,
    network: 'instagram',
    surface: 'feed',
    limits: [],
    stretches: piecesOf(stretches, change.zone ?? BERLIN, change.dayStarts ?? MIDNIGHT),
    earlier: [],
    visits: visitsOf(stretches),
    more: [],
    shown: [],
    ...change,
  };
};

/** Visits as the ledger would make them of this attention. */
export function visitsOf(stretches: readonly Spell[]): LimitState['visits'] {
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
export const shownAct = (kind: ShownAct['kind'], ago: number, more: Partial<ShownAct> = {}): ShownAct => ({
  kind,
  limit: 'a',
  network: 'instagram',
  surface: 'feed',
  at: NOW - ago * 1000,
  ...('chose' in more && { choseAt: NOW - ago * 1000 }),
  ...more,
});
