/** How long things hold, in milliseconds: pages, the ledger and imports count with the same numbers. */

/** A visit ends with this long away (docs/promises.md, "Words"). */
export const AWAY_MS = 5 * 60_000;

/** A page may speak of so much of the past; what is older could not be laid beside its neighbours any more. */
export const KEPT_MS = 7 * 86_400_000;

/** Raw claims are kept a day longer than pages may speak of them, so that a late claim still finds its neighbours. */
export const RAW_MS = KEPT_MS + 86_400_000;
