/** What the views of a thought are given, and what they say. They know no storage. */
import type { Draft } from '../../lib/thoughts/draft.ts';
import type { Note } from '../../lib/thoughts/note.ts';
import type { NearProps } from '../help/Near.tsx';

/** Kept words, as far as they can be read. */
export interface KeptWords {
  notes: readonly Note[];
  /** how many are sealed and not open here */
  sealed: number;
  onErase(id: string): void;
  /** @returns false where the passphrase opens nothing */
  onOpen(passphrase: string): Promise<boolean>;
}

export interface ThoughtProps {
  draft: Draft;
  onDraft(change: Partial<Draft>): void;
  /** what was begun before this opened, until it is taken up or dropped */
  begun: boolean;
  onBegun(goOn: boolean): void;
  /** what was typed is veiled */
  hidden: boolean;
  kept: KeptWords;
  /** ids of patterns that the person marked as theirs */
  mine: readonly string[];
  /** breath and body are not for this person: another break comes first */
  inwardLast: boolean;
  onMine(id: string, on: boolean): void;
  onKeep(): void;
  onLetGo(): void;
  /** whom to call where the person is, should a line sound hopeless */
  near: NearProps;
  /** links open beside what is there: a popup closes when its tab changes */
  newTab: boolean;
}
