/** What a cut means for days: sums hold no instants, so a day goes as a whole or keeps what it can. */
import { touches } from './derive.ts';
import type { Cut, KeptClaim } from './types.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** A date begins 14 hours before it does in Greenwich at the earliest, and ends 12 hours after at the latest. */
const widest = (day: string): { start: number; end: number } => {
  const at = Date.parse(`${day}T00:00:00Z`);
  return { start: at - 14 * HOUR_MS, end: at + DAY_MS + 12 * HOUR_MS };
};

type Range = Pick<Cut, 'start' | 'end' | 'network' | 'day'>;
type OfDay = { day: string; network: string };

const isOfNetwork = (cut: Range, { network }: OfDay) => cut.network === undefined || cut.network === network;

/** Whether the cut took all of that day, wherever on earth the person was. */
export function takesWholeDay(cut: Range & Pick<Cut, 'only'>, row: OfDay): boolean {
  if (!isOfNetwork(cut, row) || cut.only === 'time') return false;
  const { start, end } = widest(row.day);
  return cut.day === row.day || (cut.start <= start && cut.end >= end);
}

/** @returns seconds that the cut may have taken from that day, at most: what is surely gone must not come back with a sum */
export function secondsAtMost(cut: Range, row: OfDay): number {
  if (!isOfNetwork(cut, row)) return 0;
  const { start, end } = widest(row.day);
  return Math.max(0, Math.min(cut.end, end) - Math.max(cut.start, start)) / 1000;
}

/** @returns the claim without the items that a cut took; nothing where one took all of it */
export function withoutCuts(claim: KeptClaim, cuts: readonly Cut[]): KeptClaim[] {
  const over = cuts.filter((cut) => touches(cut, claim));
  if (over.some((cut) => cut.start <= claim.start && cut.end >= claim.end)) return [];
  const isCut = (after: number) => {
    const at = claim.start + after * 1000;
    return over.some((cut) => at >= cut.start && at < cut.end);
  };
  const items = claim.items.filter((after) => !isCut(after));
  return [items.length < claim.items.length ? { ...claim, items } : claim];
}
