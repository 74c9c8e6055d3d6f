/** A browser that is killed between two writes: each one after the last that it lived for fails, and nothing of it is kept. */
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Files } from '../../../lib/store/spare/files.ts';
import { memoryFiles } from './memory-files.ts';

export interface Kill {
  /** writes that the browser takes before it is killed */
  lives: number;
  /** writes that were tried */
  writes: number;
  /** hosts that Enough may see; taking one back is a write too */
  granted: string[];
  /** the files of our origin */
  files: Files;
}

/** Every way out of the process: the database's writes, the files beside it, both storages, and the browser's permissions. */
export function mayBeKilled(granted: string[]): Kill {
  const kill = { lives: Number.POSITIVE_INFINITY, writes: 0, granted } as Kill;
  const write = (): void => {
    kill.writes += 1;
    if (kill.writes > kill.lives) throw new Error('The browser was killed.');
  };
  kill.files = memoryFiles(write).files;
  for (const name of ['put', 'add', 'delete', 'clear'] as const) {
    const real = IDBObjectStore.prototype[name] as (...args: unknown[]) => unknown;
    vi.spyOn(IDBObjectStore.prototype, name as 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      write();
      return real.apply(this, args) as never;
    });
  }
  for (const area of [fakeBrowser.storage.local, fakeBrowser.storage.session])
    for (const name of ['set', 'remove', 'clear'] as const) {
      const real = area[name].bind(area) as (...args: unknown[]) => Promise<void>;
      vi.spyOn(area, name).mockImplementation(async (...args: unknown[]) => {
        write();
        return real(...args);
      });
    }
  Object.assign(fakeBrowser, {
    permissions: {
      getAll: async () => ({ origins: kill.granted }),
      remove: async ({ origins }: { origins: string[] }) => {
        write();
        kill.granted = kill.granted.filter((one) => !origins.includes(one));
        return true;
      },
    },
  });
  return kill;
}
