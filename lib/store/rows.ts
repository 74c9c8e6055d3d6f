/** The rows of each store of the database that are not the ledger's own (those: lib/ledger/types.ts). */

import type { Size } from '../content/schema.ts';
import type { Cut, DaySum, Exposure, Visit } from '../ledger/types.ts';
import type { Rest } from '../ledger/without-rests.ts';
import type { NudgeRow } from '../nudges/types.ts';
import type { TakenSuggestion } from '../review/week/suggest.ts';
import type { CheckIn } from '../review/week/types.ts';
import type { GOING, POINTS } from '../rules/kinds.ts';
import type { Trigger } from '../soften/trigger.ts';
import type { Lock, Note, SealedNote } from '../thoughts/note.ts';
import type { Barrier } from '../time/barrier.ts';

/** A row that no longer reads: kept as it was, named in the popup. */
export interface Aside {
  id?: number;
  store: string;
  at: number;
  reason: string;
  row: unknown;
}

/** What a correction took away besides time, so that undo can bring it back within 10 minutes. */
export interface KeptCut extends Cut {
  /** cuts of one act are made and lifted together */
  act: string;
  undo?: {
    visits: Visit[];
    exposures: Exposure[];
    rows: TakenRow[];
    /** what the clock read: `at` keeps the order of acts, and may lie ahead of it */
    made?: number;
  };
}

export type TakenRow =
  | { store: 'nudges'; row: NudgeRow }
  | { store: 'checkins'; row: CheckInRow }
  | { store: 'days'; row: DaySum }
  | { store: 'history'; row: HistoryRow };

export interface CheckInRow extends CheckIn {
  id: string;
}

/** Notes lie beside their locks. */
export type NoteRow = Note | SealedNote | Lock;

/** What sets a person off, as it is or under the lock of the notes. */
export type TriggerRow = Trigger | SealedNote;

export type Point = (typeof POINTS)[number];

/** "My loop" as a person kept it. */
export interface MyLoop {
  id: string;
  /** epoch ms */
  at: number;
  steps: Record<Point, string>;
  /** the point at which they go out */
  exit: Point | '';
}

/** A good-enough goal as a person kept it. */
export interface MyGoal {
  id: string;
  /** epoch ms */
  at: number;
  goal: string;
  sizes: Record<Size, string>;
  size: Size;
  /** "If … then I …"; '' where none was made */
  moment: string;
  act: string;
}

export type Going = (typeof GOING)[number];
export type Judged = 'no' | 'bit' | 'yes';
/** Parts of the talk that can be passed over. */
export type Part = 'going' | 'change' | 'judged' | 'quieter';

/** What a person answered in a weekly look back. `id`: the first day of that week. */
export interface ReviewRow {
  id: string;
  going?: Going[];
  line?: string;
  /** the change that was taken up; null: keep as is */
  change?: TakenSuggestion | null;
  /** "Did Enough make you feel judged?" */
  judged?: Judged;
  skipped?: Part[];
  /** networks that held the long days of a week that was enjoyed: nothing is suggested of them for a while */
  enjoyed?: string[];
}

/** What is known of the clock (lib/store/clock.ts): its readings at the last tidies, and when a barrier was set; and of this machine. */
export type ClockRow =
  | { id: 'readings' /** epoch ms */; at: number[] }
  /** this database knows of the spare copy; `at` of choices that did not read, whose copy is kept (spare/spare.ts) */
  | { id: 'spare'; at: number[] }
  /** pauses of late that have ended */
  | { id: 'rests'; rests: Rest[] }
  | ({ id: 'pausedUntil' | 'hardUntil' | 'coolsUntil' } & Barrier);

/** One rolling copy. */
export interface Copy {
  /** ISO date on which it was made */
  id: string;
  /** epoch ms */
  at: number;
  /** an export file, packed */
  file: Uint8Array<ArrayBuffer>;
}

/** One day of one site as another tool counted it. `id`: tool, day and name, so that the same file adds nothing. */
export interface HistoryRow {
  id: string;
  from: 'tt4b' | 'watt' | 'activitywatch';
  /** a network, or `site:<host>` that the person added */
  network: string;
  day: string;
  seconds: number;
}

/** What was chosen, as one row. It is checked at every read: a newer Enough, or a broken disk, may have written it. */
export interface SettingsRow {
  id: 'chosen';
  chosen: unknown;
}

/** What the popup has to say once, as one row; checked at every read too. */
export interface StatusRow {
  id: 'status';
  aside?: unknown;
  mismatches?: unknown;
  softMismatches?: unknown;
  lost?: unknown;
}

/** What was begun in several places (acts.ts). `id`: `erase` (everything), `choices` (that came with a file), or any other that names one act. */
export interface Act {
  id: string;
  /** epoch ms */
  at: number;
  /** everything goes: the database is empty already, what lies beside it and every permission is not */
  erase?: true;
  /** what is to be chosen */
  settings?: Record<string, unknown>;
  /** hosts that are given back to the browser */
  origins?: string[];
  /** what becomes of the spare copy: made anew, since something was erased or sealed; dropped with the other copies; or `lost`:
   *  the one of an earlier database was brought back or let go */
  spare?: 'renew' | 'drop' | 'lost';
}
