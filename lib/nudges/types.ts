/** What Enough may show on a page, and what a person may answer. Data only: the background decides, the overlay draws. */

import type { WindowKind } from '../limits/types.ts';
import type { Visited } from '../networks/types.ts';
import type { ReliefRequest, ReliefView } from './relief.ts';

/** What fills the pause at the door; `words` are the person's own. */
export const STILLS = ['breath', 'far', 'quiet', 'words'] as const;
export type Still = (typeof STILLS)[number];

/** Where Leave goes, as the person chose it. `own`: an address of theirs (https, mailto, tel, sms). */
export type LeaveTo = { to: 'close' | 'back' | 'messages' } | { to: 'own'; url: string; name: string };

interface NudgeBase {
  network: string;
  surface: Visited;
  /** where Leave goes */
  leave: LeaveTo;
  /** what the person chose for all of Enough; without it, as the system has it */
  theme?: 'light' | 'dark';
  /** hard-day mode: Leave, Stay and one kind line, nothing else; relief says that it is on */
  hard?: true;
}

/** One thing that is due, before a tab is given it. `firm` and `closed` are the acts of a limit; `unhelpful` asks whether to change or drop a kind. */
export type DueNudge = NudgeBase &
  (
    | {
        kind: 'door';
        still: Still;
        words?: string;
        /** a goal of the person's own, in place of a stock line */
        line?: string;
        /** what has mostly left the person lighter here, by their own answers */
        reason?: Purpose;
        /** before Stay opens the feed; Leave acts at once */
        seconds: number;
        /** a change of what is shown, explained in one line */
        changed?: true;
      }
    | { kind: 'planned' /** seconds that were planned */; planned: number }
    | {
        kind: 'band';
        limit: string;
        /** both ends, in seconds or in visits; of hours, `to` is how many seconds are left until they begin */
        from: number;
        to: number;
        of: WindowKind;
      }
    | {
        kind: 'gentle' | 'firm';
        limit: string;
        /** firm: before Stay opens the feed; gentle: 0 */
        seconds: number;
        of: WindowKind;
        /** the top that was reached, in seconds or in visits; hours have none */
        to?: number;
      }
    | {
        kind: 'closed';
        limit: string;
        /** seconds before "open anyway" acts */
        wait: number;
        /** epoch ms at which its window ends, when the overlay goes by itself; null with the visit */
        until: number | null;
        of: WindowKind;
        to?: number;
        /** past the number a person set: offer to ease the limit */
        ease?: true;
      }
    | { kind: 'checkin' /** the end of the visit before, epoch ms, where that one is asked about */; last?: number }
    | { kind: 'relief'; view: ReliefView /** the pause that it lies over, and goes back to */; over?: Nudge }
    | { kind: 'unhelpful'; about: NudgeKind }
  );

/** One thing to show. `id`: one for each time something is shown */
export type Nudge = DueNudge & { id: string };

export type NudgeKind = 'door' | 'planned' | 'band' | 'gentle' | 'firm' | 'closed' | 'checkin' | 'unhelpful' | 'relief';

/** Why a person is here, if they like to say. */
export const PURPOSES = ['friends', 'post', 'look', 'unwind', 'none'] as const;
export type Purpose = (typeof PURPOSES)[number];

/** What was pressed. `more`: seconds of slack, or the rest of the day. Nothing here is ever counted against anyone. */
export type Choice =
  | { do: 'leave' }
  | { do: 'stay'; seconds?: number; purpose?: Purpose }
  | { do: 'more'; seconds: number | 'day' }
  | { do: 'open' }
  | { do: 'ease' }
  | { do: 'feel'; how: 'lighter' | 'same' | 'heavier' | 'skip' }
  | { do: 'keep' | 'change' | 'drop' }
  /** `off`: the day is none after all */
  | { do: 'hard'; off?: true }
  | { do: 'help' | 'break' | 'reframe' }
  /** "something to hold on to", and what to see of it */
  | { do: 'hold'; want: ReliefRequest }
  /** it was no longer due; `by: 'page'`: the page took it away more often than it comes back */
  | { do: 'gone'; by?: 'page' };

/** One row of the store `nudges`: what was shown and what followed, for the review. */
export interface NudgeRow {
  id: string;
  at: number;
  network: string;
  surface: Visited;
  kind: NudgeKind;
  asked: boolean;
  limit?: string;
  of?: WindowKind;
  /** unhelpful: which kind it asks about */
  about?: NudgeKind;
  /** checkin: it asks about the visit before, which ended then; epoch ms */
  last?: number;
  /** a door that showed something else than before, and explained it */
  changed?: true;
  chose?: Choice['do'];
  choseAt?: number;
  /** waved off: five times running, and it is asked whether this kind is of use */
  skipped?: true;
  /** the page would not let it stay */
  gaveWay?: true;
  /** the visit ended within a minute of it */
  left?: boolean;
}
