/** Everything that the choice of a nudge rests on. Instants are epoch ms. The background gathers it; tests write it down. */
import type { From } from '../ledger/types.ts';
import type { Stretch } from '../limits/attention-in.ts';
import type { Decision } from '../limits/decide.ts';
import type { Visited } from '../networks/types.ts';
import type { PersonDay } from '../time/day.ts';
import type { CurrentVisit } from './door.ts';
import type { Door } from './door-settings.ts';
import type { NudgeKind, NudgeRow, Purpose } from './types.ts';

export interface Moment extends PersonDay {
  network: string;
  surface: Visited;
  /** where this tab was on the network before */
  from: From;
  visit: CurrentVisit | null;
  /** the visit goes on one that was erased while the person was on it */
  goesOn?: boolean;
  /** what the limits want here */
  limits: Decision;
  stretches: readonly Stretch[];
  /** what was shown since the day began, or the week where a limit has one */
  rows: readonly NudgeRow[];
  door: Door;
  /** how often the door stood with its present still */
  doors: number;
  /** a line of the person's own at the door; '' where there is none */
  doorLine: string;
  /** what has mostly left them lighter here, where their door is to say it */
  reason?: Purpose | null;
  theme: 'system' | 'light' | 'dark';
  /** seconds into a visit at which the person asked to be asked; 0: never */
  checkin: number;
  hardUntil: number;
  installedAt: number;
  /** kinds that the person dropped */
  dropped: readonly string[];
  /** a kind that was waved off five times running */
  unhelpful: NudgeKind | null;
  /** a quiet day of a trial that the person began: no door, and nothing that nobody asked for */
  quiet?: boolean;
  /** the last visit here, which ended today, where a trial may ask how it left them */
  lastVisit?: EndedVisit | null;
  /** the feed itself ends at the planned minutes, and no note has to tell of them */
  endsAtPlan?: boolean;
}

export interface EndedVisit {
  end: number;
  surface: Visited;
}
