/** Seconds of attention that a limit sees between two instants. */
import type { Interval } from '../ledger/intervals.ts';
import { covers } from './covers.ts';
import type { Limit } from './types.ts';

/** Attention on one surface, `[start, end)` in epoch ms; no two overlap. */
export interface Stretch {
  network: string;
  surface: string;
  /** ISO date of the person's day, in the zone in which it was spent: no stretch is of two */
  day: string;
  start: number;
  end: number;
}

/** @param range `network`: only there, where a window belongs to one network (a visit); `day`: only of that day
 * @returns seconds, in steps of a millisecond */
export function attentionIn(
  limit: Pick<Limit, 'networks' | 'surfaces'>,
  stretches: readonly Stretch[],
  { start, end, network, day }: Interval & { network?: string; day?: string },
): number {
  let ms = 0;
  for (const one of stretches) {
    if (one.end <= start || one.start >= end || !covers(limit, one)) continue;
    if (network !== undefined && one.network !== network) continue;
    if (day !== undefined && one.day !== day) continue;
    ms += Math.min(one.end, end) - Math.max(one.start, start);
  }
  return ms / 1000;
}
