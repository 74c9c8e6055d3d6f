/** What the scripts of ours on one page share, in their isolated world; a page cannot see it. */

import type { Verdict } from '../messages/protocol.ts';
import type { PageRules, Place } from '../networks/types.ts';

/** The attention script's handle for whatever is injected later (the door's sheet, the overlay). */
export interface PageHandle {
  /** which part of the network the address names now; null off the network */
  place(): Place | null;
  /** a feed item or a playing video is visible now */
  seen(): boolean;
  /** ms since this place came on screen */
  since(): number;
  /** epoch ms, on the one clock of this page */
  wall(): number;
  /** looks at the page now, before the next look is due */
  look(): void;
  /** time under a cover of ours is none: true while something of ours lies over the page */
  cover(on: boolean): void;
  /** keys for which `mine` says true stay with us: the page never hears them; null: all are the page's again */
  holdKeys(mine: ((event: KeyboardEvent) => boolean) | null): void;
  /** what the background said last, now and at every change; @returns how to stop */
  onVerdict(hear: (verdict: Verdict) => void): () => void;
  /** a change of place or of what is seen, now and at every change; @returns how to stop */
  onPlace(hear: (place: Place | null, seen: boolean) => void): () => void;
  /** takes what the background says to pages that are open (`Orders`) */
  orders(message: unknown): void;
  /** false where this script belongs to a version of Enough that is gone */
  alive(): boolean;
  /** falls silent, for good */
  stop(): void;
}

declare global {
  var enoughNetwork: PageRules | undefined;
  var enoughPage: PageHandle | undefined;
  /** the sheet that hides posts until the door is there */
  var enoughDoor: { lift(): void; stop(): void; page: PageHandle } | undefined;
  /** the overlay's script, once something was shown */
  var enoughNudge: { stop(): void; page: PageHandle } | undefined;
}
