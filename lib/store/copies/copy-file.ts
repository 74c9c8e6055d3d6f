/** One rolling copy: an export file, packed. What a person erases by name goes out of every copy at once. */
import type { Database } from '../database.ts';
import type { Copy } from '../rows.ts';
import { pack, unpack } from './gzip.ts';

interface File {
  stores: Record<string, unknown[]>;
}

export const readCopy = async ({ file }: Copy): Promise<File> =>
  JSON.parse(await (await unpack(new Blob([file]))).text());

export async function keepCopy(db: Database, { id, at }: Pick<Copy, 'id' | 'at'>, file: object): Promise<void> {
  const packed = await pack(new Blob([JSON.stringify(file)]));
  await db.copies.put({ id, at, file: new Uint8Array(await packed.arrayBuffer()) });
}

/** Takes a row out of its store and out of all copies. A copy that does not read brings nothing back, and goes. */
export async function eraseEverywhere(
  db: Database,
  store: 'notes' | 'loops' | 'goals' | 'trials',
  id: string,
): Promise<void> {
  await db[store].delete(id);
  for (const copy of await db.copies.toArray()) {
    const file = await readCopy(copy).catch(() => null);
    const rows = file?.stores[store] as { id?: unknown }[] | undefined;
    if (!file) await db.copies.delete(copy.id);
    else if (rows?.some((row) => row.id === id)) {
      file.stores[store] = rows.filter((row) => row.id !== id);
      await keepCopy(db, copy, file);
    }
  }
}
