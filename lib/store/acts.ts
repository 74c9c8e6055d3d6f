/** Acts that change more than the database, such as what the browser grants and what it keeps elsewhere. No transaction spans
 *  those; so what is to be done is written down first, and the next start after a browser that was killed finishes it. */
import type { Database } from './database.ts';
import type { Act } from './rows.ts';

export interface Hands {
  change(settings: Act['settings'] & object): Promise<unknown>;
  /** empties what the browser keeps beside the database */
  clear(): Promise<void>;
  /** gives hosts back; without any, all that was ever granted */
  giveBack(origins?: string[]): Promise<void>;
}

/** Does what was begun and not ended, in the order in which it was begun. Each step may be done twice; an act that does not come
 *  to its end holds up no other. @throws what kept the first such one from its end */
export async function finishActs(db: Database, hands: Hands): Promise<void> {
  const begun = await db.acts.toArray();
  const failures: unknown[] = [];
  for (const act of begun.sort((a, b) => a.at - b.at)) {
    await finish(db, act, hands).catch((error: unknown) => failures.push(error));
  }
  if (failures.length > 0) throw failures[0];
}

async function finish(db: Database, { id, erase, settings, origins }: Act, hands: Hands): Promise<void> {
  if (erase) {
    await hands.clear();
    await hands.giveBack();
  }
  if (settings) await hands.change(settings);
  if (origins) await hands.giveBack(origins);
  await db.acts.delete(id);
}
