/** Visits: one stay on a network. Worked out by joining what lies close together, so that order does not matter. */
import { MOST_OPENS } from '../rules/bounds.ts';
import { AWAY_MS } from '../rules/visit.ts';
import type { Interval } from './intervals.ts';
import type { Cut, Open, Visit } from './types.ts';

/** What a claim or an arrival adds: attention in `[start, end]`, perhaps an opening. */
export interface Stay extends Interval {
  id: string;
  network: string;
  open?: Open;
}

/** @param near visits of that network which the stay may touch
 * @returns the visit that now stands in place of `joined`, whose rows go */
export function joinVisits(near: readonly Visit[], stay: Stay): { visit: Visit; joined: Visit[] } {
  let span: Interval = stay;
  let joined: Visit[] = [];
  for (;;) {
    const reach = near.filter((visit) => visit.start - span.end < AWAY_MS && span.start - visit.end < AWAY_MS);
    if (reach.length === joined.length) break;
    joined = reach;
    span = {
      start: Math.min(stay.start, ...joined.map(({ start }) => start)),
      end: Math.max(stay.end, ...joined.map(({ end }) => end)),
    };
  }
  const eldest = joined.toSorted((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1));
  const opens = uniqueOpens([...eldest.flatMap((visit) => visit.opens), ...(stay.open ? [stay.open] : [])]);
  const planned = eldest.flatMap((visit) => visit.intention ?? []).toSorted((a, b) => a.at - b.at);
  const intention = planned.at(-1); // the last one counts
  const first = eldest[0];
  const { id } = [stay, ...eldest].reduce((a, b) =>
    b.start < a.start || (b.start === a.start && b.id < a.id) ? b : a,
  );
  return {
    joined,
    visit: {
      id,
      network: stay.network,
      ...span,
      from: opens[0]?.from ?? first?.from ?? 'direct',
      opens,
      ...(intention && { intention }),
    },
  };
}

/** @returns the visit itself where no cut touches it, what is left of it, or nothing. It neither begins nor ends in a cut,
 *  whichever of them was made first. */
export function cutVisit(visit: Visit, cuts: readonly Pick<Cut, 'start' | 'end' | 'network' | 'only'>[]): Visit[] {
  let left: Visit = visit;
  for (let again = true; again; ) {
    again = false;
    for (const cut of cuts) {
      if (cut.only === 'time' || cut.start > left.end || cut.end <= left.start) continue;
      if (cut.network !== undefined && cut.network !== left.network) continue;
      const start = left.start >= cut.start ? Math.min(cut.end, left.end) : left.start;
      const end = left.end <= cut.end ? Math.max(start, Math.min(cut.start, left.end)) : left.end;
      if (start >= end) return [];
      const opens = left.opens.filter((open) => open.at < cut.start || open.at >= cut.end);
      again ||= start !== left.start || end !== left.end;
      if (again || opens.length < left.opens.length) left = { ...left, start, end, opens };
    }
  }
  return [left];
}

/** In order of time; of two that a page and its repetition report differently one stays, the same whichever came first. */
function uniqueOpens(opens: Open[]): Open[] {
  const keyOf = ({ surface, from }: Open) => `${surface} ${from}`;
  const sorted = opens.toSorted((a, b) => a.at - b.at || (keyOf(a) < keyOf(b) ? -1 : Number(keyOf(a) > keyOf(b))));
  const unique = sorted.filter(({ at, surface }, i) => at !== sorted[i - 1]?.at || surface !== sorted[i - 1]?.surface);
  return unique.slice(0, MOST_OPENS);
}
