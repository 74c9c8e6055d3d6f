/** Envelopes of notes, in the age format (age-encryption.org/v1). A lock is an identity that a passphrase opens; notes are
 *  sealed to the recipient that belongs to it, so that keeping words in a hard moment never asks for the passphrase. A short
 *  one keeps them from a glance, not from an attacker. Only the worker loads this. */
import type { AgeLock, AgeSealedNote, Lock, RsaLock, RsaSealedNote, SealedNote } from '../../thoughts/note.ts';

/** Log2 of scrypt's work: 128 MB and a second or two, OWASP's advice of 2023 for one lane. */
export const EFFORT = 17;

/** @returns the words of a note under the lock that this opens, or null where it does not open: changed since */
export type Unseal = (note: SealedNote) => Promise<unknown>;

/** What stands in a note's place, beside its id and its instant. */
type Sealed = Omit<AgeSealedNote, 'id' | 'at'> | Omit<RsaSealedNote, 'id' | 'at'>;

export const isRsaLock = (lock: Lock): lock is RsaLock => 'shut' in lock;

/** @param at epoch ms @param effort as `EFFORT`; what was made with another opens all the same */
export async function makeLock(passphrase: string, at: number, effort: number): Promise<AgeLock> {
  const { armor, Encrypter, generateX25519Identity, identityToRecipient } = await import('age-encryption');
  const identity = await generateX25519Identity();
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase.normalize('NFC'));
  encrypter.setScryptWorkFactor(effort);
  return {
    id: `lock-${crypto.randomUUID()}`,
    at,
    recipient: await identityToRecipient(identity),
    identity: armor.encode(await encrypter.encrypt(identity)),
  };
}

export async function seal(lock: Lock, words: unknown): Promise<Sealed> {
  if (isRsaLock(lock)) return (await import('./seal-rsa.ts')).sealByRsa(lock, words);
  const { armor, Encrypter } = await import('age-encryption');
  const encrypter = new Encrypter();
  encrypter.addRecipient(lock.recipient);
  return { lock: lock.id, sealed: armor.encode(await encrypter.encrypt(JSON.stringify(words))) };
}

/** @returns null for another passphrase */
export async function openLock(lock: Lock, passphrase: string): Promise<Unseal | null> {
  if (isRsaLock(lock)) {
    const { openRsaLock, unsealByRsa } = await import('./seal-rsa.ts');
    const key = await openRsaLock(lock, passphrase);
    return key && (async (note) => ('key' in note ? unsealByRsa(note, key) : null));
  }
  const { armor, Decrypter } = await import('age-encryption');
  const decrypter = new Decrypter();
  try {
    const withPassphrase = new Decrypter();
    withPassphrase.addPassphrase(passphrase.normalize('NFC'));
    decrypter.addIdentity(await withPassphrase.decrypt(armor.decode(lock.identity), 'text'));
  } catch (error) {
    if (error instanceof RangeError) throw error; // no memory for it just now: that says nothing of the passphrase
    return null;
  }
  return async (note) => {
    if (!('sealed' in note)) return null;
    try {
      return JSON.parse(await decrypter.decrypt(armor.decode(note.sealed), 'text'));
    } catch {
      return null;
    }
  };
}
