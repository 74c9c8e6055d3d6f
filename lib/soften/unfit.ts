/** What a person has on that a network's pages, as they are now, have no place for. */
import { networks } from '../networks/index.ts';
import type { NeedsFacts } from './facts.ts';
import { type SoftMismatch, type Standing, standingOf } from './standing.ts';
import { isOn } from './steps.ts';
import type { SoftChoice } from './types.ts';

export type Standings = Record<NeedsFacts, Standing>;

export const standingsOn = (network: string, mismatches: readonly SoftMismatch[]): Standings =>
  standingOf(network, networks.find(({ id }) => id === network)?.soft, mismatches);

const KEYS = ['counts', 'mine', 'strangers', 'room'] as const;
export interface Unfit {
  what: (typeof KEYS)[number];
  why: Exclude<Standing, 'fits'>;
}

/** Counts are named once not one of the kinds that are hidden can be found. */
export const unfitOf = (choice: SoftChoice, standings: Standings): Unfit[] =>
  KEYS.filter((key) => isOn(choice, key)).flatMap((what): Unfit[] => {
    const found = (what === 'counts' ? choice.counts : [what]).map((one) => standings[one]);
    if (found.includes('fits')) return [];
    return [{ what, why: found.includes('stale') ? 'stale' : 'unknown' }];
  });
