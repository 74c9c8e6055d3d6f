/** What a page of ours and its worker say to each other. Files that are written and read take seconds, and so does a
 *  passphrase; a page that freezes meanwhile cannot say how far it is, nor stop. */
import type { ExtraHosts } from '../../networks/types.ts';
import type { Trigger } from '../../soften/trigger.ts';
import type { Note, NoteWords } from '../../thoughts/note.ts';
import type { DayStart } from '../../time/day.ts';
import type { Preview } from '../import/plan.ts';
import type { LeftOut, Reason } from '../import/read.ts';
import type { Act, HistoryRow } from '../rows.ts';
import type { Settings } from '../settings.ts';

export interface Save {
  do: 'save';
  /** everything, or the intervals as a table */
  kind: 'json' | 'csv';
  settings: Settings;
  /** epoch ms */
  at: number;
  /** shuts the file */
  passphrase?: string;
}

/** Reads a file as a whole and makes the plan; nothing is written. */
export interface Read {
  do: 'read';
  file: Blob;
  passphrase?: string;
  /** as rolling copies are kept */
  packed?: true;
  now: number;
  zone: string;
  starts: DayStart[];
  hosts: ExtraHosts;
}

/** Notes under a lock (lib/store/personal/locks.ts). */
export type Unlock = { do: 'openNotes' | 'openTriggers' | 'unlockNotes'; passphrase: string };
export type KeepNote = { do: 'keepNote'; words: NoteWords /** epoch ms */; at: number };
export type KeepTrigger = { do: 'keepTrigger'; trigger: Trigger };
export type NewLock = { do: 'lockNotes'; passphrase: string /** epoch ms */; at: number };

/** Carries the last plan out. */
export interface Take {
  do: 'take';
  /** what is to be done beside it, noted in the same transaction */
  act?: Act;
}

export type Task = Save | Read | Take | KeepNote | KeepTrigger | Unlock | NewLock;

/** `stop` ends the task under way. */
export type Order = Task | { do: 'stop' };

/** What each task gives. */
export interface Results {
  save: Blob;
  read: ReadFile;
  take: Preview;
  /** its id */
  keepNote: string;
  keepTrigger: undefined;
  openNotes: Note[] | null;
  openTriggers: Trigger[] | null;
  unlockNotes: boolean;
  lockNotes: undefined;
}

/** An order on its way. `full`: a test wants every write to fail; a worker cannot read the seam by itself. */
export type OrderMessage = Order & { full?: true };

export interface ReadFile {
  /** the tool that it is of */
  from: 'enough' | HistoryRow['from'];
  /** what it would add */
  preview: Preview;
  /** entries of private windows, which stay out */
  hidden?: number;
  /** rows that are left out: how many, and the first of them */
  leftOut: { count: number; first: LeftOut[] };
  /** what was chosen there, not yet checked; none in files of other tools */
  settings?: Record<string, unknown>;
  /** epoch ms at which it was made, if it says so */
  at?: number;
}

export type Answer =
  /** how far it is, 0 to 1 */
  | { share: number }
  | { done: Results[Task['do']] }
  /** a row of this store does not read */
  | { unreadable: string }
  /** nothing was changed */
  | { failed: Reason | 'stopped' | 'failed'; detail: string };
