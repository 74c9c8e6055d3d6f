/** Notices that a site has changed: a person is on a feed, and no post of it is found. */
import type { Now } from '../../attention/machine.ts';

/** 60 s of attention on a page over three screens tall, said once a page (docs/networks.md). */
const LONG_MS = 60_000;
const SCREENS = 3;
const STEP_MS = 5_000;

export function createUnfound() {
  let spent = 0;
  let last: number | undefined;
  return {
    /** @param blind someone is active here and no post is in the DOM
     * @returns true once, when it is time to say so */
    look({ mono }: Now, blind: boolean, doc: Document): boolean {
      const step = last === undefined ? 0 : Math.min(mono - last, STEP_MS);
      last = blind ? mono : undefined;
      if (!blind) return false;
      spent += step;
      if (spent < LONG_MS) return false;
      const { scrollHeight, clientHeight } = doc.documentElement;
      if (scrollHeight <= SCREENS * clientHeight) return false;
      spent = Number.NEGATIVE_INFINITY; // it is said once
      return true;
    },
  };
}
