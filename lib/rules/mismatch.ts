/** A site that seems to have changed: a page reports it, and the status keeps it. */
import type { Surface } from '../networks/types.ts';

/** Which facts of a network failed on a page; no address and no content. */
export interface Mismatch {
  network: string;
  surface: Surface;
  failed: string[];
  at: number;
}
