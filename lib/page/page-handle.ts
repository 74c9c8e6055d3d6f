/** What the scripts of ours on one page share, in their isolated world; a page cannot see it. */

import type { From } from '../ledger/types.ts';
import type { PointsFor, Verdict } from '../messages/protocol.ts';
import type { PageRules, Place } from '../networks/types.ts';

/** The attention script's handle for whatever is injected later (the door's sheet, the overlay). */
export interface PageHandle {
  /** which part of the network the address names now; null off the network */
  place(): Place | null;
  /** how this tab came to the curated surface that it shows, or will show next */
  from(): From;
  /** a post of the feed or a playing video is on screen now */
  feedVisible(): boolean;
  /** ms since this place came on screen */
  since(): number;
  /** epoch ms, on the one clock of this page */
  wall(): number;
  /** looks at the page now, before the next look is due */
  look(): void;
  /** this moment counts */
  counting(): boolean;
  /** somebody is writing, whatever the address says: nothing counts, and nothing is put over it */
  composing(): boolean;
  /** counts one post; @returns false where nothing counts just now */
  countItem(): boolean;
  /** time under a cover of ours is none: true while something of ours lies over the page */
  cover(on: boolean): void;
  /** keys for which `filter` is true stay with us: the page never gets them; null: all are the page's again. It also
   *  hears what opens on the page (`toggle`) */
  captureKeys(filter: ((event: KeyboardEvent) => boolean) | null): void;
  /** what the background answered last, now and at every change; `signal` ends it, here and below */
  onVerdict(listener: (verdict: Verdict) => void, signal?: AbortSignal): void;
  /** the place and whether its feed is visible, now and at every change */
  onPlace(listener: (place: Place | null, visible: boolean) => void, signal?: AbortSignal): void;
  /** the page was looked at, on a curated place */
  onLook(listener: () => void, signal?: AbortSignal): void;
  /** before the place is left, or the page goes */
  onLeave(listener: () => void, signal?: AbortSignal): void;
  /** takes what the background sends to pages that are open (`Orders`) */
  orders(message: unknown): void;
  /** false where this script belongs to a version of Enough that is gone */
  alive(): boolean;
  /** falls silent, for good */
  stop(): void;
}

declare global {
  var enoughNetwork: PageRules | undefined;
  var enoughPage: PageHandle | undefined;
  /** counts the posts that a person sees, where they chose so */
  var enoughCounter: { stop(): void; page: PageHandle } | undefined;
  /** the sheet that hides posts until the door is there */
  var enoughDoor: { lift(): void; stop(): void; page: PageHandle; onDrift: boolean } | undefined;
  /** folds posts that hold what sets a person off */
  var enoughFolder: { stop(): void; page: object } | undefined;
  /** a person points at a post, and what for */
  var enoughPointing: { stop(): void } | undefined;
  var enoughPointsFor: PointsFor | undefined;
  /** the overlay's script, once something was shown */
  var enoughNudge: { stop(): void; page: PageHandle } | undefined;
}
