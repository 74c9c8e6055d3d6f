/** Everything a decision rests on. Instants are epoch ms. The background gathers it; tests write it down. */
import type { PersonDay } from '../time/day.ts';
import type { Stretch } from './attention-in.ts';
import type { Firmness, Limit, More } from './types.ts';

export interface LimitVisit {
  network: string;
  start: number;
  end: number;
  opens: readonly { at: number; surface: string }[];
}

/** An act of a limit that was shown, and what a person chose. */
export interface ShownAct {
  kind: Firmness;
  limit: string;
  network: string;
  surface: string;
  at: number;
  chose?: string;
  choseAt?: number;
  /** the page took it away more often than it may come back */
  gaveWay?: boolean;
}

export interface LimitState extends PersonDay {
  /** first day of the person's week, 1 Monday … 7 Sunday */
  weekStart: number;
  /** where the person is */
  network: string;
  surface: string;
  /** limits in force now */
  limits: readonly Limit[];
  /** attention on curated surfaces that is of today, and all since the day, the visit or the resting hours began here */
  stretches: readonly Stretch[];
  /** sums of the earlier days of this week, where a limit has a week's band */
  earlier: readonly { network: string; surface: string; seconds: number }[];
  /** visits that touch the person's day, on every network */
  visits: readonly LimitVisit[];
  /** "more today" */
  more: readonly More[];
  /** acts of limits that were shown since the week began */
  shown: readonly ShownAct[];
}
