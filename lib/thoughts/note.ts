/** A note: what a person kept of a thought, in their own words. */
import * as z from 'zod/mini';

const words = z.string().check(z.maxLength(2000));
const strength = z.number().check(z.gte(0), z.lte(100));

const own = {
  /** id of the pattern it was about, where one fitted */
  pattern: z.optional(z.string().check(z.maxLength(80))),
  thought: words,
  /** a question to the thought, and a fairer one */
  asked: z.optional(words),
  fairer: z.optional(words),
  /** how strong it was, before and after */
  before: z.optional(strength),
  after: z.optional(strength),
};
const key = { id: z.string().check(z.minLength(1), z.maxLength(120)), at: z.number() };
const bytes = z.string().check(z.maxLength(20_000), z.regex(/^[A-Za-z0-9+/=]*$/));

/** What is in a note, and what is sealed where there is a lock. */
export const wordsShape = z.object(own);
export const noteShape = z.object({ ...key, ...own });
/** A note under a lock: its words are only in `data`. */
export const sealedShape = z.object({ ...key, lock: z.string(), key: bytes, iv: bytes, data: bytes });
/** A lock: anyone can shut a note under it, and only the passphrase opens it. */
export const lockShape = z.object({
  ...key,
  shut: bytes,
  open: z.object({ salt: bytes, rounds: z.int().check(z.gte(1), z.lte(10_000_000)), iv: bytes, data: bytes }),
});

export type NoteWords = z.infer<typeof wordsShape>;
export type Note = z.infer<typeof noteShape>;
export type SealedNote = z.infer<typeof sealedShape>;
export type Lock = z.infer<typeof lockShape>;
