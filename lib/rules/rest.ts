/** One network that a person leaves alone for a while: nothing is counted or shown there, and the others go on. */
import * as z from 'zod/mini';
import { LAST_INSTANT, LONGEST_ID } from './bounds.ts';

const instant = z.number().check(z.gte(0), z.lte(LAST_INSTANT));

/** `since`: when it was pressed; `until`: when it ends, `LAST_INSTANT` where the person ends it. Epoch ms. */
const rest = z.object({ since: instant, until: instant });

/** By network. */
export const restsSchema = z.record(z.string().check(z.maxLength(LONGEST_ID * 3)), rest);
export type Rest = z.infer<typeof rest>;
export type Rests = Readonly<Record<string, Rest>>;

/** @returns the rest in which this network is, if it is in one */
export function restOf(rests: Rests, network: string, now: number): Rest | null {
  const one = Object.hasOwn(rests, network) ? rests[network] : undefined;
  return one && one.until > now ? one : null;
}

/** @param rest null: it is noted again @returns all that rest, without what is over */
export function withRest(rests: Rests, network: string, rest: Rest | null, now: number): Record<string, Rest> {
  const others = Object.entries(rests).filter(([id, one]) => id !== network && one.until > now);
  return Object.fromEntries(rest ? [...others, [network, rest]] : others);
}
