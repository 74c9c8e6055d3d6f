/** Whether what is due may come over a feed now: what is on screen decides, not the address alone. Pure. */

/** The act of a limit waits so long for the next item at most, ms. */
const LATEST_MS = 60_000;

export interface OnScreen {
  /** somebody is writing a post, a reply or a message */
  composing: boolean;
  /** the site has put something of its own over all posts, and nothing counts under it: a picture, a menu, a question */
  covered: boolean;
  /** something is being typed in another field */
  typing: boolean;
  /** the next item, the end of a video, a place that has just come on screen */
  natural: boolean;
  /** how long it has waited, ms */
  waited: number;
}

/** @param act it is the act of a limit, which waits for a natural moment */
export const mayCome = (act: boolean, on: OnScreen): boolean =>
  !on.composing && (!act || (!on.typing && (on.natural || on.waited >= LATEST_MS))) && !on.covered;
