/** Seconds of attention that a limit sees between two instants. */
import { covers } from './covers.ts';
import type { Limit } from './types.ts';

/** Attention on one surface, `[start, end)` in epoch ms; no two overlap. */
export interface Stretch {
  network: string;
  surface: string;
  start: number;
  end: number;
}

/** @param network only there, where a window belongs to one network (a visit)
 * @returns seconds, in steps of a millisecond */
export function spent(
  limit: Pick<Limit, 'networks' | 'surfaces'>,
  stretches: readonly Stretch[],
  from: number,
  until: number,
  network?: string,
): number {
  let ms = 0;
  for (const one of stretches) {
    if (one.end <= from || one.start >= until || !covers(limit, one)) continue;
    if (network !== undefined && one.network !== network) continue;
    ms += Math.min(one.end, until) - Math.max(one.start, from);
  }
  return ms / 1000;
}
