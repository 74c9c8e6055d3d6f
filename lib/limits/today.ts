/** Where today begins, for a person who may have flown: each piece of attention names its own day, and moments follow it. */
import { dayAround, dayOf } from '../time/day.ts';
import type { LimitState } from './state.ts';

export interface Today {
  /** ISO date: attention of this day counts, whichever zone it was spent in */
  day: string;
  /** epoch ms: what was shown or answered from here on is of today */
  since: number;
  /** epoch ms at which it ends where the person is */
  end: number;
}

/**
 *   New York    ░ 00:30 ▓▓ ┊ 03:00 …… noon        ▓ of today, though today began later in Los Angeles
 *   Los Angeles            ┊ 00:00 …… 09:00
 */
export function todayOf(state: LimitState): Today {
  const [start, end] = dayAround(state);
  const day = dayOf(state);
  let first = state.now;
  for (const one of state.stretches) if (one.day === day && one.start < first) first = one.start;
  let before = Number.NEGATIVE_INFINITY;
  for (const one of state.stretches) if (one.day < day && one.end <= first && one.end > before) before = one.end;
  return { day, since: Math.max(Math.min(start, first), before), end };
}
