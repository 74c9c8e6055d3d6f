/** What sets a person off: a word or an account that they named. Posts that hold one fold to a line. */
import * as z from 'zod/mini';
import { networkId } from '../rules/network-id.ts';

export const TRIGGER_KINDS = ['word', 'account'] as const;
/** Characters of one. */
export const LONGEST_TRIGGER = 80;
/** A page looks for so many at most: what one post costs it has an end. */
export const MOST_TRIGGERS = 200;

const key = { id: z.string().check(z.minLength(1), z.maxLength(120)), at: z.number() };
const own = {
  kind: z.enum(TRIGGER_KINDS),
  text: z.string().check(z.minLength(1), z.maxLength(LONGEST_TRIGGER)),
  /** the network on which it folds; none: on each that is on */
  network: z.optional(networkId),
};

/** What a person named, and what is sealed where there is a lock. */
export const triggerWordsSchema = z.object(own);
export const triggerSchema = z.object({ ...key, ...own });

export type TriggerWords = z.infer<typeof triggerWordsSchema>;
export type Trigger = z.infer<typeof triggerSchema>;

/** What a page looks for. */
export interface Triggers {
  words: string[];
  accounts: string[];
}

/** @returns what folds on this network; null where nothing does */
export function triggersFor(network: string, all: readonly Trigger[]): Triggers | null {
  const here = all.filter((one) => one.network === undefined || one.network === network).slice(0, MOST_TRIGGERS);
  const of = (kind: Trigger['kind']) => here.filter((one) => one.kind === kind).map(({ text }) => text);
  return here.length === 0 ? null : { words: of('word'), accounts: of('account') };
}
