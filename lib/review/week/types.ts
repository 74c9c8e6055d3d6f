/** What a weekly look back knows. Instants are epoch milliseconds, durations seconds of attention. */
import type { DaySum, Exposure, From, Visit } from '../../ledger/types.ts';
import type { Counted } from '../../networks/types.ts';
import type { FEELINGS } from '../../rules/kinds.ts';

/** One tap: how did that leave me? */
export interface CheckIn {
  at: number;
  /** IANA zone in which it was given */
  zone: string;
  network: string;
  surface: Counted;
  felt: Felt;
}

export type Felt = (typeof FEELINGS)[number];

/** One thing that Enough showed, and what followed. */
export interface ShownNudge {
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
  /** days that retention has shrunk */
  sums?: DaySum[];
  /** visits that began in the week */
  visits: Visit[];
  /** what such a visit went on to after the week's end */
  beyond?: Exposure[];
  checkins: CheckIn[];
  shown: ShownNudge[];
}

/** One surface of one network. */
export interface NetworkSurface {
  network: string;
  surface: Counted;
}

/** Facts of one week, to the second; words and pictures round them. */
export interface WeekFacts {
  days: string[];
  /** days on which anything was noted */
  noted: number;
  /** on feeds */
  seconds: number;
  /** on posts that a person opened, where they count them: kept apart */
  posts: number;
  /** on other people's profiles, where they count those: kept apart too */
  profiles: number;
  /** of all, what is known only by day, since retention took the hours */
  summed: number;
  byDay: Map<string, Map<Counted, number>>;
  byNetwork: Map<string, number>;
  /** where no post was found and the address decided, by network */
  byAddress: Map<string, number>;
  bySurface: Map<Counted, number>;
  /** feeds, the longest first */
  places: (NetworkSurface & { seconds: number })[];
  /** seconds in each hour of the day, 0 to 23, in the zone of each exposure */
  byHour: number[];
  /** seconds by day of the week (1 Monday … 7 Sunday, of the person's day) and hour */
  byHourOfWeek: Map<number, number[]>;
  /** time zones in which anything was noted */
  zones: number;
  visits: number;
  began: Map<From, number>;
  /** the same by network */
  beganOn: Map<string, Map<From, number>>;
  /** visits with planned minutes: what was planned and what was spent */
  planned: { network: string; start: number; planned: number; spent: number }[];
  felt: (NetworkSurface & { hour: number; felt: Felt })[];
  followed: Map<string, { shown: number; left: number; stayed: number }>;
}
