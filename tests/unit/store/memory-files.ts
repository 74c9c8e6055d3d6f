/** The files of our origin, in memory. */
import type { Files } from '../../../lib/store/spare/files.ts';

/** @param onWrite is called before each change; where it throws, nothing is changed */
export function memoryFiles(onWrite: () => void = () => undefined) {
  const there = new Map<string, Blob>();
  const files: Files = {
    read: async (name) => there.get(name) ?? null,
    async write(name, file) {
      onWrite();
      there.set(name, file);
    },
    async remove(name) {
      if (!there.has(name)) return;
      onWrite();
      there.delete(name);
    },
  };
  return { files, there };
}
