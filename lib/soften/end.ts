/** When a feed ends, which posts are behind its end, and how they are marked. Pure. */

/** Marks what is behind the end in a page. */
export const BEHIND = 'data-enough-behind';
/** "A few more" gives so many posts. */
export const FEW = 5;

export interface EndState {
  /** posts that were on screen */
  passed: number;
  /** posts after which it ends, as the person chose; 0: it does not */
  endAfter: number;
  /** the planned minutes are over, and the feed ends with them */
  planOver: boolean;
  /** "a few more" was pressed, and reaches to this many */
  until: number;
}

/** Why it ends now; null: it does not. */
export function reasonToEnd({ passed, endAfter, planOver, until }: EndState): 'posts' | 'plan' | null {
  if (passed < until) return null;
  if (planOver) return 'plan';
  return endAfter > 0 && passed >= endAfter ? 'posts' : null;
}

/** Which posts are behind the end: those after the last one that was on this side of it. A post that is new at the top of a feed is on
 *  this side too; where none of this side is left, as in a viewer that shows one at a time, all are behind.
 * @param keys of the posts in the page, in its order */
export function behindEnd(keys: readonly string[], before: ReadonlySet<string>): boolean[] {
  const last = keys.findLastIndex((key) => before.has(key));
  return keys.map((_, i) => i > last);
}
