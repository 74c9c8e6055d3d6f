/** What Enough may show on a page, and what a person may answer. Data only: the background decides, the overlay draws. */
import type { Curated } from '../networks/types.ts';

/** What fills the pause at the door; `words` are the person's own. */
export type Still = 'breath' | 'far' | 'quiet' | 'words';

/** Where Leave goes, as the person chose it. `own`: an address of theirs (https, mailto, tel, sms). */
export type LeaveTo = { to: 'close' | 'back' | 'messages' } | { to: 'own'; url: string; name: string };

interface Shown {
  /** one for each time something is shown */
  id: string;
  network: string;
  surface: Curated;
  /** where Leave goes */
  leave: LeaveTo;
  /** hard-day mode: Leave, Stay and one kind line, nothing else */
  hard?: true;
}

/** One thing to show. `firm` and `closed` are the acts of a limit; `unhelpful` asks whether to change or drop a kind. */
export type Nudge = Shown &
  (
    | {
        kind: 'door';
        still: Still;
        words?: string;
        seconds: number /** a change of what is shown, explained in one line */;
        changed?: true;
      }
    | { kind: 'planned' /** seconds that were planned */; planned: number }
    | { kind: 'band'; limit: string /** both ends in seconds */; from: number; to: number }
    | { kind: 'gentle' | 'firm'; limit: string; seconds: number }
    | {
        kind: 'closed';
        limit: string /** seconds before "open anyway" acts */;
        wait: number /** epoch ms at which its window ends; null with the visit */;
        until: number | null /** past the number a person set: offer to ease the limit */;
        ease?: true;
      }
    | { kind: 'checkin' }
    | { kind: 'unhelpful'; about: NudgeKind }
  );

export type NudgeKind = 'door' | 'planned' | 'band' | 'gentle' | 'firm' | 'closed' | 'checkin' | 'unhelpful';

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
  | { do: 'hard' }
  | { do: 'help' | 'break' | 'reframe' }
  /** the page took it away, or it was no longer due */
  | { do: 'gone' };

/** One row of the store `nudges`: what was shown and what followed, for the review. */
export interface NudgeRow {
  id: string;
  at: number;
  network: string;
  surface: Curated;
  kind: NudgeKind;
  asked: boolean;
  limit?: string;
  chose?: Choice['do'];
  choseAt?: number;
  /** the visit ended within a minute of it */
  left?: boolean;
}
