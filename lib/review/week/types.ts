/** What a weekly look back knows. Instants are epoch milliseconds, durations seconds of attention. */
import type { Exposure, From, Visit } from '../../ledger/types.ts';
import type { Counted } from '../../networks/types.ts';

/** One tap: how did that leave me? */
export interface CheckIn {
  at: number;
  /** IANA zone in which it was given */
  zone: string;
  network: string;
  surface: Counted;
  felt: 'lighter' | 'same' | 'heavier';
}

/** One thing that Enough showed, and what followed. */
export interface Shown {
  at: number;
  kind: string;
  network: string;
  chosen?: 'leave' | 'stay';
  /** the feed was left within a minute */
  left?: boolean;
}

/** The rows of one week, as the store holds them. `days`: its seven ISO dates, first to last. */
export interface WeekRows {
  days: string[];
  exposures: Exposure[];
  visits: Visit[];
  checkins: CheckIn[];
  shown: Shown[];
}

/** Facts of one week, to the second; words and pictures round them. */
export interface WeekFacts {
  days: string[];
  /** days on which anything was noted */
  noted: number;
  seconds: number;
  byDay: Map<string, Map<Counted, number>>;
  byNetwork: Map<string, number>;
  bySurface: Map<Counted, number>;
  /** seconds in each hour of the day, 0 to 23, in the zone of each exposure */
  byHour: number[];
  /** seconds by day of the week (1 Monday … 7 Sunday, of the person's day) and hour */
  byHourOfWeek: Map<number, number[]>;
  visits: number;
  began: Map<From, number>;
  /** visits with planned minutes: what was planned and what was spent */
  planned: { network: string; start: number; planned: number; spent: number }[];
  felt: { surface: Counted; network: string; hour: number; felt: CheckIn['felt'] }[];
  followed: Map<string, { shown: number; left: number; stayed: number }>;
}
