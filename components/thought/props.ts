/** What the views of a thought are given, and what they say. They know no storage. */
import type { Pattern } from '../../lib/content/index.ts';
import type { PatternMatches } from '../../lib/pages/use-pattern-matches.ts';
import type { Draft } from '../../lib/thoughts/draft.ts';
import type { Ending } from '../../lib/thoughts/ending.ts';
import type { Note } from '../../lib/thoughts/note.ts';
import type { NearProps } from '../help/Near.tsx';

/** Kept words, as far as they can be read. */
export interface NotesProps {
  notes: readonly Note[];
  /** how many are sealed and not open here */
  sealed: number;
  onErase(id: string): void;
  /** @returns false where the passphrase opens nothing */
  onUnlock(passphrase: string): Promise<boolean>;
}

export interface ThoughtProps {
  draft: Draft;
  onDraft(change: Partial<Draft>): void;
  /** what the thought may fit, once typing has paused */
  matches: PatternMatches | null;
  /** the one that the draft has picked; null while it loads */
  pattern: Pattern | 'missing' | null;
  /** what was begun before this opened, until it is taken up or dropped */
  begun: boolean;
  onResume(goOn: boolean): void;
  /** what was typed is veiled */
  hidden: boolean;
  notes: NotesProps;
  /** ids of patterns that the person marked as theirs */
  mine: readonly string[];
  /** breath and body are not for this person: another break comes first */
  inwardLast: boolean;
  onMine(id: string, on: boolean): void;
  onKeep(): void;
  onLetGo(): void;
  /** what was just kept or let go, until the next press */
  ending?: Ending | null;
  /** whom to call where the person is, should a line sound hopeless */
  near: NearProps;
  /** links open beside what is there: a popup closes when its tab changes */
  newTab: boolean;
  /** breaks are on this page itself, as in the panel: the way to them stays on it */
  breaksHere?: boolean;
}
