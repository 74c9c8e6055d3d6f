/** How large anything may be that is recorded, corrected, copied, saved or brought in. One list: whatever one end takes the
 *  other takes too, so that a ledger is never larger than its own files may be. */

const DAY_S = 86_400;

/** Instants of the ledger, epoch ms: dates are four digits long. A clock that starts in 1970 is wrong, but what was seen
 *  under it was seen. */
export const EARLIEST = 0;
export const LATEST = Date.UTC(9999, 0, 1);
/** The last instant that a date can hold: "until I say otherwise", and cuts to the end of all time. */
export const LAST_INSTANT = 8.64e15;

/** Characters. What stands for a part of a claim is called by the claim's id and a little more. */
export const LONGEST_NEW_ID = 64;
export const LONGEST_ID = 120;
export const LONGEST_VARIANT = 40;
export const LONGEST_ZONE = 64;

/** Posts of one claim: a person sees far fewer; a page that names more is making them up. */
export const MOST_ITEMS = 2_000;
/** Openings that a visit keeps, the first ones: a page may report thousands a minute. */
export const MOST_OPENS = 10_000;
/** Pieces of one claim, and numbers that pieces have: each cut takes a free one. */
export const MOST_PIECES = 1e9;
/** Posts of a day, on one surface of one network. */
export const MOST_DAY_ITEMS = 1e9;
/** Seconds of one day: a date lasts 50 hours where a person flies west across the date line, and a day start that is moved
 *  may add a day. */
export const LONGEST_DAY_S = 4 * DAY_S;
/** Seconds that a person may plan. */
export const LONGEST_PLAN_S = DAY_S;

/** Corrections of addresses that a person may keep, and ways of finding posts; and how deep an address is told apart. */
export const MOST_CORRECTIONS = 200;
export const MOST_SEGMENTS = 6;
