/** The rows of the ledger. Instants are epoch milliseconds, durations seconds. */
import type { Counted } from '../networks/types.ts';

/** `active`: visible, focused and used within the idle time; `video`: a visible video was advancing. */
export type Why = 'active' | 'video';

/** What a page says of one interval. The same id again means that it grew. */
export interface Claim {
  id: string;
  network: string;
  surface: Counted;
  variant?: string;
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

/** One interval of attention on one curated surface: a piece of a claim, cut at overlaps, days and corrections. */
export interface Exposure {
  id: string;
  /** which piece of the claim, from 0 */
  piece: number;
  network: string;
  surface: Counted;
  variant?: string;
  why: Why;
  zone: string;
  start: number;
  end: number;
  /** ISO date of the person's day */
  day: string;
  /** how many items were seen in this piece */
  items: number;
}

/** A time range that no longer counts. `network`: only that one. Lifted for 10 minutes by undo. */
export interface Cut {
  id: string;
  start: number;
  end: number;
  network?: string;
  /** when the person made it */
  at: number;
}

/** Where a visit began: straight on a curated surface, or by drift from elsewhere on the network. */
export type From = 'direct' | 'messages' | 'post' | 'search';

/** One stay on a network, ended by 5 minutes without attention. */
export interface Visit {
  id: string;
  network: string;
  start: number;
  /** last moment of attention on a curated surface or a post opened from one */
  end: number;
  from: From;
  /** instants at which a curated surface came on screen after another surface or site */
  opens: { at: number; surface: Counted }[];
  intention?: { seconds?: number; purpose?: string; at: number };
}
