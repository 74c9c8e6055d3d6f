/** The database `enough`: everything that is kept about time. Extension pages read it; only the recorder writes the ledger. */
import type { Dexie, EntityTable, Table } from 'dexie';
import type { DaySum, Exposure, KeptClaim, Visit } from '../ledger/types.ts';
import type { NudgeRow } from '../nudges/types.ts';
import type { Trial } from '../review/trial/standing.ts';
import type {
  Act,
  Aside,
  CheckInRow,
  ClockRow,
  Copy,
  HistoryRow,
  KeptCut,
  MyGoal,
  MyLoop,
  NoteRow,
  ReviewRow,
  SettingsRow,
  StatusRow,
  TriggerRow,
} from './rows.ts';

export type Database = Dexie & {
  exposures: Table<Exposure, [id: string, piece: number]>;
  claims: EntityTable<KeptClaim, 'id'>;
  cuts: EntityTable<KeptCut, 'id'>;
  days: Table<DaySum, [day: string, network: string, surface: string]>;
  visits: EntityTable<Visit, 'id'>;
  nudges: Table<NudgeRow, string>;
  checkins: Table<CheckInRow, string>;
  notes: Table<NoteRow, string>;
  loops: Table<MyLoop, string>;
  goals: Table<MyGoal, string>;
  triggers: Table<TriggerRow, string>;
  trials: Table<Trial, string>;
  reviews: Table<ReviewRow, string>;
  copies: Table<Copy, string>;
  /** days of whole sites that other tools counted: kept apart, never added to feeds */
  history: Table<HistoryRow, string>;
  clock: Table<ClockRow, string>;
  aside: EntityTable<Aside, 'id'>;
  /** what was begun in several places and has not ended */
  acts: Table<Act, string>;
  /** one row each */
  settings: Table<SettingsRow, string>;
  status: Table<StatusRow, string>;
};

/** Indexes by day and by time: what a query costs depends on its range, not on how long the ledger is. */
export const VERSION_1 = {
  exposures: '[id+piece], id, day, start, end',
  claims: 'id, start, end',
  cuts: 'id, start, end, at, act',
  days: '[day+network+surface], day',
  visits: 'id, start, end, [network+end]',
  nudges: 'id, at',
  checkins: 'id, at',
  notes: 'id, at',
  loops: 'id, at',
  goals: 'id, at',
  trials: 'id, at',
  reviews: 'id',
  copies: 'id, at',
  aside: '++id, store',
};

/** Adds what other tools had counted. */
export const VERSION_2 = { history: 'id, day' };

/** Pieces of one claim lie side by side under their key, and who ends after an instant began not long before it: two indexes
 *  less to write, in a store where each costs a sixth of a put (Chromium 156, 2026-11-28). */
export const VERSION_3 = { exposures: '[id+piece], day, start' };

/** Adds what is known of the clock. */
export const VERSION_4 = { clock: 'id' };

/** Adds acts that are under way, and what was chosen: content scripts can read and write `storage.local`, and nothing here. */
export const VERSION_5 = { acts: 'id', settings: 'id', status: 'id' };

/** Adds words and accounts that set a person off. */
export const VERSION_6 = { triggers: 'id, at' };

export const DATABASE = 'enough';

/** Every store that keeps something for the person, by name: for "erase everything" and the export. */
export const STORES = Object.keys({ ...VERSION_1, ...VERSION_2, ...VERSION_4, ...VERSION_6 }) as (
  | keyof typeof VERSION_1
  | keyof typeof VERSION_2
  | keyof typeof VERSION_4
  | keyof typeof VERSION_6
)[];
