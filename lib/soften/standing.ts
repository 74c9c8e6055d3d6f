/** How each softening stands on one network: for the screens that offer it. */
import { knownOf, NEEDS_FACTS, type NeedsFacts, type NetworkSoft } from './facts.ts';
import type { SoftChoice } from './types.ts';

/** One fact that stopped fitting the pages. */
export interface SoftMismatch {
  network: string;
  what: NeedsFacts;
  /** epoch ms of the last look */
  at: number;
  /** on how many visits it was so */
  visits: number;
}

/** What a page found of its network's facts. */
export interface SoftReport {
  network: string;
  fits: NeedsFacts[];
  fails: NeedsFacts[];
  at: number;
}

/** On the first two visits it may be a page that loads slowly, or one without such a thing on it. */
const STALE_VISITS = 3;

/** `fits`: it works here. `unknown`: nobody has told us where it is. `stale`: the site has changed since. Both of those are said as
 *  "not on this layout for now". */
export type Standing = 'fits' | 'unknown' | 'stale';

/** @param soft the network's facts; undefined for a site that was added whole
 * @param mismatches from the status (`getSoftMismatches` in lib/store/status.ts)
 * @returns only softenings that need facts: the others fit everywhere */
export function standingOf(
  network: string,
  soft: NetworkSoft | undefined,
  mismatches: readonly SoftMismatch[],
): Record<NeedsFacts, Standing> {
  const known = knownOf(soft);
  const stale = staleOf(network, mismatches);
  return Object.fromEntries(
    NEEDS_FACTS.map((key) => [key, !known.includes(key) ? 'unknown' : stale.includes(key) ? 'stale' : 'fits']),
  ) as Record<NeedsFacts, Standing>;
}

/** @returns the choice, without what does not fit this network any more */
export const withoutStale = (choice: SoftChoice, stale: readonly NeedsFacts[]): SoftChoice =>
  stale.length === 0
    ? choice
    : {
        ...choice,
        counts: choice.counts.filter((kind) => !stale.includes(kind)),
        mine: choice.mine && !stale.includes('mine'),
        strangers: choice.strangers && !stale.includes('strangers'),
        room: choice.room && !stale.includes('room'),
      };

/** What a page found, taken into what is known: a visit in which something failed counts once, and what fits again is forgotten.
 * @param visitMs no longer apart than this, two looks are of one visit */
export function noteFound(
  before: readonly SoftMismatch[],
  { network, fits, fails, at }: SoftReport,
  visitMs: number,
): SoftMismatch[] {
  const others = before.filter((one) => one.network !== network || ![...fits, ...fails].includes(one.what));
  const failed = fails.map((what) => {
    const known = before.find((one) => one.network === network && one.what === what);
    return { network, what, at, visits: (known?.visits ?? 0) + (known && at - known.at < visitMs ? 0 : 1) };
  });
  return [...others, ...failed];
}

/** @returns what is out of date on this network: it is not put on any more */
export const staleOf = (network: string, mismatches: readonly SoftMismatch[]): NeedsFacts[] =>
  mismatches.filter((one) => one.network === network && one.visits >= STALE_VISITS).map(({ what }) => what);
