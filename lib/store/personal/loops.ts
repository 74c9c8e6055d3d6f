/** "My loop" as a person kept it: four steps in their own taps or words, and the way out that they picked. */
import { eraseEverywhere } from '../copies/copy-file.ts';
import type { Database } from '../database.ts';
import type { MyLoop } from '../rows.ts';

/** The latest first. A row that does not read as one is passed over, and stays. */
export const loopsOf = async (db: Database): Promise<MyLoop[]> =>
  (await db.loops.orderBy('at').reverse().toArray()).filter(({ steps }) => !!steps);

export const keepLoop = (db: Database, loop: MyLoop): Promise<unknown> => db.loops.put(loop);
export const eraseLoop = (db: Database, id: string): Promise<void> => eraseEverywhere(db, 'loops', [id]);
