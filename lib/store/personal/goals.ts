/** A good-enough goal as a person kept it: three sizes, the one they picked, and a plan in their own words. */
import type { Size } from '../../content/schema.ts';
import { eraseEverywhere } from '../copies/copy-file.ts';
import type { Database } from '../database.ts';

export interface MyGoal {
  id: string;
  /** epoch ms */
  at: number;
  goal: string;
  sizes: Record<Size, string>;
  size: Size;
  /** "If … then I …"; '' where none was made */
  moment: string;
  act: string;
}

/** The latest first. A row that does not read as one is passed over, and stays. */
export const goalsOf = async (db: Database): Promise<MyGoal[]> =>
  ((await db.goals.orderBy('at').reverse().toArray()) as unknown as MyGoal[]).filter(({ sizes }) => !!sizes);

export const keepGoal = (db: Database, goal: MyGoal): Promise<unknown> => db.goals.put({ ...goal });
export const eraseGoal = (db: Database, id: string): Promise<void> => eraseEverywhere(db, 'goals', id);
