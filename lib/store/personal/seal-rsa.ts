/** The envelope before age, read until its passphrase is next given: PBKDF2 opens a key (AES-GCM) that opens a private key
 *  (RSA-OAEP), and each note has a key of its own. No lock of this kind is made any more, but words may be kept under one
 *  that nobody has opened since. */
import type { RsaLock, RsaSealedNote } from '../../thoughts/note.ts';

const RSA = { name: 'RSA-OAEP', hash: 'SHA-256' };
const AES = 'AES-GCM';

/** @returns the key that opens what is under the lock, or null for another passphrase */
export async function openRsaLock({ open }: RsaLock, passphrase: string): Promise<CryptoKey | null> {
  const typed = new TextEncoder().encode(passphrase.normalize('NFC'));
  const base = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  try {
    const how = { name: 'PBKDF2', salt: bytes(open.salt), iterations: open.rounds, hash: 'SHA-256' };
    const key = await crypto.subtle.deriveKey(how, base, { name: AES, length: 256 }, false, ['decrypt']);
    const secret = await crypto.subtle.decrypt({ name: AES, iv: bytes(open.iv) }, key, bytes(open.data));
    return await crypto.subtle.importKey('pkcs8', secret, RSA, false, ['decrypt']);
  } catch {
    return null; // AES-GCM tells a wrong key from a right one, and nothing else
  }
}

export async function sealByRsa(lock: RsaLock, words: unknown): Promise<Omit<RsaSealedNote, 'id' | 'at'>> {
  const shut = await crypto.subtle.importKey('spki', bytes(lock.shut), RSA, false, ['encrypt']);
  const own = await crypto.subtle.generateKey({ name: AES, length: 256 }, true, ['encrypt']);
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const data = await crypto.subtle.encrypt({ name: AES, iv }, own, new TextEncoder().encode(JSON.stringify(words)));
  const key = await crypto.subtle.encrypt(RSA, shut, await crypto.subtle.exportKey('raw', own));
  return { lock: lock.id, key: text(key), iv: text(iv), data: text(data) };
}

/** @returns what was sealed, or null where it does not open: another lock's, or changed since */
export async function unsealByRsa({ key, iv, data }: RsaSealedNote, opener: CryptoKey): Promise<unknown> {
  try {
    const own = await crypto.subtle.decrypt(RSA, opener, bytes(key));
    const aes = await crypto.subtle.importKey('raw', own, AES, false, ['decrypt']);
    const opened = await crypto.subtle.decrypt({ name: AES, iv: bytes(iv) }, aes, bytes(data));
    return JSON.parse(new TextDecoder().decode(opened));
  } catch {
    return null;
  }
}

const text = (buffer: ArrayBuffer | Uint8Array<ArrayBuffer>) => new Uint8Array(buffer).toBase64();
const bytes = (base64: string) => Uint8Array.fromBase64(base64);
