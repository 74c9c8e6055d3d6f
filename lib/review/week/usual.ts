/** The person's usual range, for whoever asks: where the middle half of the days before lie. Nothing best, nothing worst. */
import { quantile } from 'd3-array';
import type { Exposure } from '../../ledger/types.ts';
import { isApart } from '../../networks/types.ts';
import type { WeekRows } from './types.ts';

/** Four weeks back; with fewer days than this noted in them it is too early to tell. */
export const USUAL_DAYS = 28;
const MIN_DAYS = 14;

/** @param rows of the four weeks before @returns seconds of a day on feeds; null: too early to tell */
export function usualRange({
  exposures,
  sums = [],
}: Pick<WeekRows, 'exposures' | 'sums'>): { from: number; to: number } | null {
  const days = new Map<string, number>();
  const add = ({ day, surface }: Pick<Exposure, 'day' | 'surface'>, seconds: number) =>
    !isApart(surface) && days.set(day, (days.get(day) ?? 0) + seconds);
  for (const one of exposures) add(one, (one.end - one.start) / 1000);
  for (const one of sums) add(one, one.seconds);
  const noted = [...days.values()];
  if (noted.length < MIN_DAYS) return null;
  return { from: quantile(noted, 0.25) as number, to: quantile(noted, 0.75) as number };
}
