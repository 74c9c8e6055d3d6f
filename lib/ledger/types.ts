/** The rows of the ledger. Instants are epoch milliseconds, durations seconds. */
import type { Counted } from '../networks/types.ts';
import type { FROMS, WHYS } from '../rules/kinds.ts';

export type Why = (typeof WHYS)[number];

/** What a page says of one interval. The same id again means that it grew. */
export interface Claim {
  id: string;
  network: string;
  surface: Counted;
  variant?: string;
  /** no post was found there: it counts by its address alone */
  byAddress?: true;
  why: Why;
  /** true where the window was not focused (only with "also count a feed in a window I'm not using") */
  unfocused?: true;
  /** IANA zone, canonical */
  zone: string;
  start: number;
  end: number;
  /** seconds after `start` at which each item was seen, ascending */
  items: number[];
}

/** A claim as the ledger keeps it. `corrected`: when a person moved it here; cuts made before that take nothing of it. */
export interface KeptClaim extends Claim {
  corrected?: number;
}

/** One interval of attention on one curated surface: a piece of a claim, cut at overlaps, days and corrections. */
export interface Exposure {
  id: string;
  /** which piece of the claim, from 0 */
  piece: number;
  network: string;
  surface: Counted;
  variant?: string;
  /** no post was found there: it counts by its address alone */
  byAddress?: true;
  why: Why;
  zone: string;
  start: number;
  end: number;
  /** ISO date of the person's day */
  day: string;
  /** how many items were seen in this piece */
  items: number;
}

/** A time range that no longer counts. `network`: only that one. Lifted by undo for 10 minutes; after that, never. */
export interface Cut {
  id: string;
  start: number;
  end: number;
  network?: string;
  /** the person's day that it took as a whole: its sums go too */
  day?: string;
  /** when the person made it; no two cuts share an instant, so that cuts and moves have an order */
  at: number;
  /** visits, nudges and check-ins in it stayed: time was shortened or moved, not erased */
  only?: 'time';
}

export type From = (typeof FROMS)[number];

/** A curated surface came on screen after another surface or site. */
export interface Open {
  at: number;
  surface: Counted;
  from: From;
}

/** One stay on a network, ended by 5 minutes without attention. */
export interface Visit {
  id: string;
  network: string;
  start: number;
  /** last moment of attention on a curated surface or a post opened from one */
  end: number;
  from: From;
  opens: Open[];
  intention?: { seconds?: number; purpose?: string; at: number };
}

/** What is left of days past the retention: sums. Key `[day+network+surface]`; seconds of attention. */
export interface DaySum {
  day: string;
  network: string;
  surface: Counted;
  seconds: number;
  items: number;
}
