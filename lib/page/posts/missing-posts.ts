/** Notices that a site has changed: a person is on a feed, and no post of it is found. */
import type { Instant } from '../../attention/machine.ts';

/** docs/decisions/0002: 60 s of attention on a page over three screens tall, reported once a page. */
const LONG_MS = 60_000;
const SCREENS = 3;
const STEP_MS = 5_000;

export function createMissingPostsDetector() {
  let spent = 0;
  let last: number | undefined;
  return {
    /** @param missing someone is active here and no post is in the DOM
     * @returns true once, when it is time to report it */
    check({ mono }: Instant, missing: boolean, doc: Document): boolean {
      const step = Math.min(mono - (last ?? mono), STEP_MS);
      last = missing ? mono : undefined;
      if (!missing) return false;
      spent += step;
      if (spent < LONG_MS) return false;
      const { scrollHeight, clientHeight } = doc.documentElement;
      if (scrollHeight <= SCREENS * clientHeight) return false;
      spent = Number.NEGATIVE_INFINITY; // it is reported once
      return true;
    },
  };
}
