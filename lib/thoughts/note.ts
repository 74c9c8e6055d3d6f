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
/** Three fields of 2,000 characters, sealed, in base64. */
const LONGEST = 80_000;
const bytes = z.string().check(z.maxLength(LONGEST), z.regex(/^[A-Za-z0-9+/=]*$/));
const ageFile = z.string().check(z.maxLength(LONGEST), z.startsWith('-----BEGIN AGE ENCRYPTED FILE-----\n'));

/** What is in a note, and what is sealed where there is a lock. */
export const wordsShape = z.object(own);
export const noteShape = z.object({ ...key, ...own });

/** A note under a lock: its words are in `sealed`, an armored age file, and nowhere else. */
const ageSealedShape = z.object({ ...key, lock: z.string(), sealed: ageFile });
/** As it was before age (lib/store/personal/seal-rsa.ts): the words are in `data`. */
const rsaSealedShape = z.object({ ...key, lock: z.string(), key: bytes, iv: bytes, data: bytes });
export const sealedShape = z.union([ageSealedShape, rsaSealedShape]);

/** A lock: anyone can seal a note to its recipient, and its passphrase alone opens the identity. */
const ageLockShape = z.object({
  ...key,
  recipient: z.string().check(z.regex(/^age1[a-z0-9]{58}$/)),
  identity: ageFile,
});
const rsaLockShape = z.object({
  ...key,
  shut: bytes,
  open: z.object({ salt: bytes, rounds: z.int().check(z.gte(1), z.lte(10_000_000)), iv: bytes, data: bytes }),
});
export const lockShape = z.union([ageLockShape, rsaLockShape]);

export type NoteWords = z.infer<typeof wordsShape>;
export type Note = z.infer<typeof noteShape>;
export type SealedNote = z.infer<typeof sealedShape>;
export type AgeSealedNote = z.infer<typeof ageSealedShape>;
export type RsaSealedNote = z.infer<typeof rsaSealedShape>;
export type Lock = z.infer<typeof lockShape>;
export type AgeLock = z.infer<typeof ageLockShape>;
export type RsaLock = z.infer<typeof rsaLockShape>;
