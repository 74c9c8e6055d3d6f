/** Two windows share one limit. A page that comes to the front is told what is left of it, and the last words of the page
 *  before it may be heard only after that: then what it was told is too much, and it is to ask again. */

/** Words that crossed arrive no later than this, ms. */
const CROSSED_MS = 2_000;

/** @param now epoch ms */
export function createStaleVerdicts(now: () => number) {
  let last: { tab: number; at: number } | undefined;
  return {
    /** An arrival of this tab is being answered. */
    told(tab: number | undefined): void {
      last = tab === undefined ? last : { tab, at: now() };
    },
    /** Time that this tab claims was counted just now. @returns the tab that was told without it, once */
    by(tab: number | undefined): number | undefined {
      if (!last || last.tab === tab || tab === undefined) return undefined;
      const { tab: told, at } = last;
      last = undefined;
      return Math.abs(now() - at) < CROSSED_MS ? told : undefined;
    },
  };
}
