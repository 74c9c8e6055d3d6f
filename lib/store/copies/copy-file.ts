/** One rolling copy: an export file, packed. What a person erases by name goes out of every copy at once. */
import { noteSpare } from '../acts.ts';
import type { Database } from '../database.ts';
import type { Copy } from '../rows.ts';
import { gunzip, gzip } from './gzip.ts';

interface File {
  stores: Record<string, unknown[]>;
}

export const readCopy = async ({ file }: Copy): Promise<File> =>
  JSON.parse(await (await gunzip(new Blob([file]))).text());

export async function keepCopy(db: Database, copy: Pick<Copy, 'id' | 'at'>, file: object): Promise<void> {
  await db.copies.put(await pack(copy, file));
}

async function pack({ id, at }: Pick<Copy, 'id' | 'at'>, file: object): Promise<Copy> {
  const packed = await gzip(new Blob([JSON.stringify(file)]));
  return { id, at, file: new Uint8Array(await packed.arrayBuffer()) };
}

/** All of them, the spare one too. */
export const eraseCopies = (db: Database): Promise<void> =>
  db.transaction('rw', db.copies, db.acts, async () => {
    await db.copies.clear();
    await noteSpare(db, 'drop');
  });

/** Takes rows out of their store and out of all copies, or none of them. A copy that does not read brings nothing back, and goes.
 *  Copies are packed before the transaction, since one that waits ends; where others were made meanwhile, once more. */
export async function eraseEverywhere(
  db: Database,
  store: 'notes' | 'loops' | 'goals' | 'triggers' | 'trials',
  ids: readonly string[],
): Promise<void> {
  for (;;) {
    const before = await db.copies.toArray();
    const put: Copy[] = [];
    const gone: string[] = [];
    for (const copy of before) {
      const file = await readCopy(copy).catch(() => null);
      const rows = file?.stores[store] as { id?: unknown }[] | undefined;
      const left = rows?.filter((row) => !ids.includes(row.id as string));
      if (!file) gone.push(copy.id);
      else if (left && left.length !== rows?.length)
        put.push(await pack(copy, { ...file, stores: { ...file.stores, [store]: left } }));
    }
    const done = await db.transaction('rw', db[store], db.copies, db.acts, async () => {
      if (stateOf(await db.copies.toArray()) !== stateOf(before)) return false;
      await db[store].bulkDelete([...ids]);
      await db.copies.bulkPut(put);
      await db.copies.bulkDelete(gone);
      await noteSpare(db);
      return true;
    });
    if (done) return;
  }
}

const stateOf = (copies: readonly Copy[]): string =>
  JSON.stringify(copies.map(({ id, at, file }) => [id, at, file.length]));
