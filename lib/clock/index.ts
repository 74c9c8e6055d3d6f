/** The wall clock. In the build for tests alone it can be moved, and writing can be made to fail; see `seam.ts`. */
import { atSeamTime, type Seam, type SeamStore, seam, watchSeam } from './seam.ts';

/** Epoch ms. */
export const now = (): number => (import.meta.env.MODE === 'e2e' ? Date.now() + seam.offset : Date.now());

/** True where a test makes writing fail. */
export const writingFails = (): boolean => import.meta.env.MODE === 'e2e' && seam.failing;

/** Listens to the tests' seam; in a real build it does nothing and is left out. */
export function startSeam(store: SeamStore | undefined): Promise<Seam> | undefined {
  if (import.meta.env.MODE !== 'e2e' || !store) return undefined;
  started ??= watchSeam(store);
  return started;
}
let started: Promise<Seam> | undefined;

type Send = (type: string, data: unknown) => Promise<unknown>;

/** The same, saying the time that the tests' seam says; in a real build it is `send` itself. */
export const sendAtSeamTime = (send: Send): Send => (import.meta.env.MODE === 'e2e' ? atSeamTime(started, send) : send);
