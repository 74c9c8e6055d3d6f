/** A site that seems to have changed: a page reports it, and the status keeps it. */
import type { Surface } from '../networks/types.ts';

/** Which facts of a network failed on a page; no address and no content. */
export interface Mismatch {
  network: string;
  surface: Surface;
  failed: string[];
  at: number;
}

/** The same, as it is kept. */
export interface KeptMismatch extends Mismatch {
  /** on how many visits it was so */
  visits?: number;
  /** epoch ms at which the popup said so; absent: not yet */
  said?: number;
}

/** On the first two visits it may be a page that loads slowly, or one with nothing on it. */
const STALE_VISITS = 3;

/** Whether these facts are taken to be out of date: its address decides alone, and the popup says so. */
export const isStale = ({ visits = 0 }: KeptMismatch): boolean => visits >= STALE_VISITS;
