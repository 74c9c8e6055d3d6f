/** "Something to hold on to", as the overlay draws it: the background finds it and sends only the words of that one thing. */
import type { Pattern, Practice } from '../content/schema.ts';

/** Of which there is one each: `''` what fits the person, `ways` all there is, `page/…` what needs a page of its own,
 *  `inward-last` for "breath work is not for me". */
const SINGLE = [
  ...(['', 'ways', 'breaks', 'themes', 'first-view', 'first-break', 'inward-last'] as const),
  ...(['page/loop', 'page/goal'] as const),
] as const;
/** Of which there are many, by their id: `break/look-far`, `theme/worth`, `view/seeking-control`. */
const NAMED = ['break', 'theme', 'view'] as const;

/** What a person asked to see. */
export type ReliefRequest = (typeof SINGLE)[number] | `${(typeof NAMED)[number]}/${string}`;

const ID = /^[\w-]{1,70}$/;

export function isReliefRequest(text: unknown): text is ReliefRequest {
  if (typeof text !== 'string') return false;
  const [kind, ...id] = text.split('/');
  return SINGLE.some((one) => one === text) || (ID.test(id.join('/')) && NAMED.some((one) => one === kind));
}

export interface ReliefRow {
  want: ReliefRequest;
  /** of the content; where it is missing, the overlay has a line of its own for what is wanted */
  name?: string;
  hint?: string;
  /** of these words, where it is not the screen's */
  lang?: string;
}

export type ReliefView =
  | { is: 'break'; practice: Practice /** all lines at once */; still: boolean | 'system' }
  | {
      is: 'view';
      pattern: Pick<Pattern, 'id' | 'feeling' | 'questions' | 'reframes' | 'lang'>;
      /** the break that fits */
      fits: ReliefRow;
      /** what the person kept for it before */
      own?: string;
    }
  | {
      is: 'list';
      of: 'ways' | 'breaks' | 'themes' | 'theme' /** of a theme */;
      name?: string;
      lang?: string;
      rows: ReliefRow[];
    };
