/** Files of our own origin, outside of every database (the origin private file system): pages of networks and content scripts have
 *  another origin and cannot reach them. Seen in the background and pages of Chromium 156 and Firefox ESR 153. */
import { gunzip, gzip } from '../copies/gzip.ts';

export interface Files {
  /** @returns null where there is none */
  read(name: string): Promise<Blob | null>;
  /** All of it or nothing: what was there stays until the new one is whole. */
  write(name: string, file: Blob): Promise<void>;
  remove(name: string): Promise<void>;
}

const isMissing = (error: unknown): boolean => (error as DOMException | null)?.name === 'NotFoundError';

export const ownFiles: Files = {
  async read(name) {
    const folder = await navigator.storage.getDirectory();
    try {
      return await (await folder.getFileHandle(name)).getFile();
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  },
  async write(name, file) {
    const folder = await navigator.storage.getDirectory();
    const stream = await (await folder.getFileHandle(name, { create: true })).createWritable();
    await stream.write(file);
    await stream.close();
  },
  async remove(name) {
    const folder = await navigator.storage.getDirectory();
    await folder.removeEntry(name).catch((error: unknown) => {
      if (!isMissing(error)) throw error;
    });
  },
};

/** @returns null where there is none, or where it does not read: then it brings nothing back */
export async function readPacked(files: Files, name: string): Promise<unknown> {
  const file = await files.read(name);
  if (!file) return null;
  return gunzip(file).then(
    async (open) => JSON.parse(await open.text()) as unknown,
    () => null,
  );
}

export const pack = (value: object): Promise<Blob> => gzip(new Blob([JSON.stringify(value)]));
