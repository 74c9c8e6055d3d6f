/**
 * The ledger as a pure function of the set of longest claims: repeated, late or reordered messages cannot matter.
 *
 *   claim a   ████████████            focused before unfocused, then the earlier start, then the smaller id
 *   claim b         ██████████████
 *   cut                        ░░
 *   pieces    aaaaaaaaaaaabbbbb  bbb  no overlap; split at the person's day boundaries
 */
import type { DayFinder } from '../time/day.ts';
import { type Interval, overlaps, subtract } from './intervals.ts';
import type { Cut, Exposure, KeptClaim } from './types.ts';

/** @param days one finder for all that is derived at once
 * @returns pieces in order of claim rank, then time. No two overlap, whatever the claims say. */
export function derive(claims: Iterable<KeptClaim>, cuts: readonly Cut[], days: DayFinder): Exposure[] {
  const taken: Interval[] = [];
  const pieces: Exposure[] = [];
  for (const claim of [...claims].sort(byRank)) {
    const gone = cuts.filter((cut) => touches(cut, claim));
    const remaining = subtract(claim, [...gone, ...taken.filter((other) => overlaps(other, claim))]);
    taken.push(...remaining);
    const parts = remaining.flatMap((part) => splitAtDays(part, claim.zone, days));
    parts.forEach((part, piece) => {
      pieces.push(asExposure(claim, part, piece, days));
    });
  }
  return pieces;
}

/** A cut takes from every claim in its range, save from one that a person moved there after it. */
export const touches = (cut: Cut, claim: KeptClaim): boolean =>
  overlaps(cut, claim) &&
  (cut.network === undefined || cut.network === claim.network) &&
  (claim.corrected === undefined || cut.at > claim.corrected);

/** Moved by hand, then focused, then earlier, then the smaller id: a total order, since ids are unique. */
function byRank(a: KeptClaim, b: KeptClaim): number {
  return (
    (b.corrected ?? 0) - (a.corrected ?? 0) ||
    Number(a.unfocused ?? false) - Number(b.unfocused ?? false) ||
    a.start - b.start ||
    (a.id < b.id ? -1 : 1)
  );
}

function splitAtDays({ start, end }: Interval, zone: string, days: DayFinder): Interval[] {
  const parts: Interval[] = [];
  for (let at = start; at < end; ) {
    const next = Math.min(end, days(at, zone).end);
    parts.push({ start: at, end: next });
    at = next;
  }
  return parts;
}

function asExposure(claim: KeptClaim, part: Interval, piece: number, days: DayFinder): Exposure {
  const { id, network, surface, variant, byAddress, why, zone, items } = claim;
  const seen = items.filter((after) => {
    const at = claim.start + after * 1000;
    return at >= part.start && (at < part.end || (at === part.end && part.end === claim.end));
  });
  const { day } = days(part.start, zone);
  return {
    id,
    piece,
    network,
    surface,
    ...(variant !== undefined && { variant }),
    ...(byAddress && { byAddress }),
    why,
    zone,
    start: part.start,
    end: part.end,
    day,
    items: seen.length,
  };
}
