/** How often a page is looked at: often while someone moves about in it, seldom while it rests, never where nothing counts. */

/** While someone is there, ms. */
export const LOOK_MS = 500;
/** A video that plays alone is looked at more seldom. */
const VIDEO_MS = 1_000;

export interface Moment {
  /** ms since this place came on screen */
  sincePlace: number;
  /** someone was active within the idle time */
  someone: boolean;
  /** a post or a playing video is really on screen */
  seen: boolean;
  /** something moved since the last look, or a post is half visible and not for long enough yet */
  stirred: boolean;
  why: 'active' | 'video' | null;
  /** posts live in shadow roots: their videos start without a word that reaches the page */
  hidden: boolean;
  /** ms */
  heartbeat: number;
}

/** @returns ms between two looks at a curated place; Infinity where there is nothing to look for */
export function lookEvery({ sincePlace, someone, seen, stirred, why, hidden, heartbeat }: Moment): number {
  if (!seen) return someone ? soon(sincePlace) : Number.POSITIVE_INFINITY;
  if (stirred) return LOOK_MS;
  if (why === 'video') return VIDEO_MS;
  return why || hidden ? heartbeat : Number.POSITIVE_INFINITY;
}

/** A place that has just come on screen shows its first post within moments: looks come close together at first. */
const soon = (sincePlace: number): number => Math.min(Math.max(sincePlace / 4, 30), 2_000);
