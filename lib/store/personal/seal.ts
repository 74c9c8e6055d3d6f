/** Locks for notes. A passphrase (PBKDF2) opens a key of the lock's own (AES-GCM); notes are shut with that key's public half
 *  (RSA-OAEP), so that keeping words in a hard moment never asks for the passphrase. A short one keeps them from a glance, not from an attacker. */
import type { Lock, SealedNote } from '../../thoughts/note.ts';

/** OWASP's advice for PBKDF2 with SHA-256, 2023 */
const ROUNDS = 600_000;
const PAIR = { name: 'RSA-OAEP', modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]), hash: 'SHA-256' };
const AES = 'AES-GCM';

/** @param at epoch ms */
export async function makeLock(passphrase: string, at: number): Promise<Lock> {
  const pair = await crypto.subtle.generateKey(PAIR, true, ['encrypt', 'decrypt']);
  const [salt, iv] = [random(16), random(12)];
  const key = await keyOf(passphrase, salt, ROUNDS, 'encrypt');
  const secret = await crypto.subtle.exportKey('pkcs8', pair.privateKey);
  const data = await crypto.subtle.encrypt({ name: AES, iv }, key, secret);
  return {
    id: `lock-${crypto.randomUUID()}`,
    at,
    shut: text(await crypto.subtle.exportKey('spki', pair.publicKey)),
    open: { salt: text(salt), rounds: ROUNDS, iv: text(iv), data: text(data) },
  };
}

/** @returns the key that opens what is under the lock, or null for another passphrase */
export async function openLock({ open }: Lock, passphrase: string): Promise<CryptoKey | null> {
  const key = await keyOf(passphrase, bytes(open.salt), open.rounds, 'decrypt');
  try {
    const secret = await crypto.subtle.decrypt({ name: AES, iv: bytes(open.iv) }, key, bytes(open.data));
    return await crypto.subtle.importKey('pkcs8', secret, PAIR, false, ['decrypt']);
  } catch {
    return null; // AES-GCM tells a wrong key from a right one, and nothing else
  }
}

export async function seal(lock: Lock, words: unknown): Promise<Pick<SealedNote, 'lock' | 'key' | 'iv' | 'data'>> {
  const shut = await crypto.subtle.importKey('spki', bytes(lock.shut), PAIR, false, ['encrypt']);
  const own = await crypto.subtle.generateKey({ name: AES, length: 256 }, true, ['encrypt']);
  const iv = random(12);
  const data = await crypto.subtle.encrypt({ name: AES, iv }, own, new TextEncoder().encode(JSON.stringify(words)));
  const key = await crypto.subtle.encrypt(PAIR, shut, await crypto.subtle.exportKey('raw', own));
  return { lock: lock.id, key: text(key), iv: text(iv), data: text(data) };
}

/** @returns what was sealed, or null where it does not open: another lock's, or changed since */
export async function unseal({ key, iv, data }: SealedNote, opener: CryptoKey): Promise<unknown> {
  try {
    const own = await crypto.subtle.decrypt(PAIR, opener, bytes(key));
    const aes = await crypto.subtle.importKey('raw', own, AES, false, ['decrypt']);
    return JSON.parse(
      new TextDecoder().decode(await crypto.subtle.decrypt({ name: AES, iv: bytes(iv) }, aes, bytes(data))),
    );
  } catch {
    return null;
  }
}

async function keyOf(passphrase: string, salt: BufferSource, iterations: number, use: 'encrypt' | 'decrypt') {
  const typed = new TextEncoder().encode(passphrase.normalize('NFC'));
  const base = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  const how = { name: 'PBKDF2', salt, iterations, hash: 'SHA-256' };
  return crypto.subtle.deriveKey(how, base, { name: AES, length: 256 }, false, [use]);
}

const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));
const text = (buffer: ArrayBuffer | Uint8Array) => btoa(String.fromCharCode(...new Uint8Array(buffer)));
const bytes = (base64: string) => Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
