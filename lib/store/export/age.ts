/** Files that a passphrase opens, in the age format (age-encryption.org/v1), so that other tools can open them too.
 *  The library is loaded when it is asked for. */

/** What every age file begins with. */
const HEAD = 'age-encryption.org/v1\n';

export async function encrypt(file: Blob, passphrase: string): Promise<Blob> {
  const { Encrypter } = await import('age-encryption');
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  const whole = new Uint8Array(await file.arrayBuffer());
  return new Blob([(await encrypter.encrypt(whole)) as BlobPart], { type: 'application/octet-stream' });
}

export const isEncrypted = async (file: Blob): Promise<boolean> => (await file.slice(0, HEAD.length).text()) === HEAD;

/** @throws where the passphrase does not open the file, or the file was changed or cut */
export async function decrypt(file: Blob, passphrase: string): Promise<Blob> {
  const { Decrypter } = await import('age-encryption');
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  const whole = new Uint8Array(await file.arrayBuffer());
  return new Blob([(await decrypter.decrypt(whole)) as BlobPart]);
}
