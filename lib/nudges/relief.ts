/** "Something to hold on to", as the overlay draws it: the background finds it and sends the words of that one thing alone. */
import type { Pattern, Practice } from '../content/schema.ts';

/** What a person asked to see: `''` what fits them, `ways` all there is, `breaks`, `break/look-far`, `themes`, `theme/worth`,
 *  `view/seeking-control`, `page/loop` for what needs a page of its own, `inward-last` for "breath work is not for me". */
export type Want = string;

export interface HeldRow {
  want: Want;
  /** of the content; where it is missing, the overlay has a line of its own for what is wanted */
  name?: string;
  hint?: string;
  /** of these words, where it is not the screen's */
  lang?: string;
}

export type Held =
  | { is: 'break'; practice: Practice /** all lines at once */; still: boolean | 'system' }
  | {
      is: 'view';
      pattern: Pick<Pattern, 'id' | 'feeling' | 'questions' | 'reframes' | 'lang'>;
      /** the break that fits */
      fits: HeldRow;
      /** what the person kept for it before */
      own?: string;
    }
  | {
      is: 'list';
      of: 'ways' | 'breaks' | 'themes' | 'theme' /** of a theme */;
      name?: string;
      lang?: string;
      rows: HeldRow[];
    };
