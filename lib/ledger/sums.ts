/** Sums of exposures: seconds of attention. Pieces never overlap, so no sum passes the clock. */
import type { Counted } from '../networks/types.ts';
import type { Exposure } from './types.ts';

export interface SurfaceSum {
  network: string;
  surface: Counted;
  seconds: number;
  items: number;
}

/** @returns one sum for each network and surface, the longest network first, within it the longest surface */
export function sumBySurface(exposures: readonly Exposure[]): SurfaceSum[] {
  const sums = new Map<string, SurfaceSum>();
  for (const one of exposures) {
    const key = `${one.network} ${one.surface}`;
    const sum = sums.get(key) ?? { network: one.network, surface: one.surface, seconds: 0, items: 0 };
    sum.seconds += seconds(one);
    sum.items += one.items;
    sums.set(key, sum);
  }
  const network = new Map<string, number>();
  for (const sum of sums.values()) network.set(sum.network, (network.get(sum.network) ?? 0) + sum.seconds);
  const of = ({ network: name }: SurfaceSum) => network.get(name) ?? 0;
  return [...sums.values()].sort(
    (a, b) => of(b) - of(a) || (a.network < b.network ? -1 : Number(a.network > b.network)) || b.seconds - a.seconds,
  );
}

export const seconds = ({ start, end }: { start: number; end: number }): number => (end - start) / 1000;

export const totalSeconds = (exposures: readonly Exposure[]): number =>
  exposures.reduce((sum, one) => sum + seconds(one), 0);
