/** Two windows share one limit. A page that comes to the front gets what is left of it, and the last claim of the page before
 *  it may arrive only after that: then what it got is too much, and it is to ask again. */

/** Messages that crossed arrive no later than this, ms. */
const CROSSED_MS = 2_000;

/** @param now epoch ms */
export function createStaleVerdicts(now: () => number) {
  let latest: { tab: number; at: number } | undefined;
  return {
    /** An arrival of this tab is being answered. */
    note(tab: number | undefined): void {
      if (tab !== undefined) latest = { tab, at: now() };
    },
    /** Time that this tab claims was counted just now. @returns the tab whose verdict is without it, once */
    findStale(tab: number | undefined): number | undefined {
      if (!latest || latest.tab === tab || tab === undefined) return undefined;
      const stale = latest;
      latest = undefined;
      return Math.abs(now() - stale.at) < CROSSED_MS ? stale.tab : undefined;
    },
  };
}
