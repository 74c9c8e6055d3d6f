/** "Something to hold on to", as the overlay draws it: the background finds it and sends only the words of that one thing. */
import type { Pattern, Practice } from '../content/schema.ts';

/** What a person asked to see. */
export type ReliefRequest =
  /** what fits them */
  | ''
  | 'first-view'
  | 'first-break'
  /** all there is, of each kind */
  | 'ways'
  | 'breaks'
  | 'themes'
  /** one by its id: "theme/worth" */
  | `break/${string}`
  | `theme/${string}`
  | `view/${string}`
  /** what needs a page of its own */
  | 'page/loop'
  | 'page/goal'
  /** "breath work is not for me" */
  | 'inward-last';

const REQUEST =
  /^(?:|first-view|first-break|ways|breaks|themes|(?:break|theme|view)\/[\w-]{1,70}|page\/loop|page\/goal|inward-last)$/;

export const isReliefRequest = (text: unknown): text is ReliefRequest => typeof text === 'string' && REQUEST.test(text);

export interface ReliefRow {
  want: ReliefRequest;
  /** of the content; where it is missing, the overlay has a line of its own for what is wanted */
  name?: string;
  hint?: string;
}

export type ReliefView =
  | { is: 'break'; practice: Practice /** all lines at once */; still: boolean | 'system' }
  | {
      is: 'view';
      pattern: Pick<Pattern, 'id' | 'feeling' | 'questions' | 'reframes'>;
      /** the break that fits */
      fits: ReliefRow;
      /** what the person kept for it before */
      own?: string;
    }
  | { is: 'list'; of: 'ways' | 'breaks' | 'themes' | 'theme' /** of a theme */; name?: string; rows: ReliefRow[] };
