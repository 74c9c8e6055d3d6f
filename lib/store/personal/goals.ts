/** A good-enough goal as a person kept it: three sizes, the one they picked, and a plan in their own words. */
import { eraseEverywhere } from '../copies/copy-file.ts';
import type { Database } from '../database.ts';
import type { MyGoal } from '../rows.ts';

/** The latest first. A row that does not read as one is passed over, and stays. */
export const goalsOf = async (db: Database): Promise<MyGoal[]> =>
  (await db.goals.orderBy('at').reverse().toArray()).filter(({ sizes }) => !!sizes);

export const keepGoal = (db: Database, goal: MyGoal): Promise<unknown> => db.goals.put(goal);
export const eraseGoal = (db: Database, id: string): Promise<void> => eraseEverywhere(db, 'goals', [id]);
