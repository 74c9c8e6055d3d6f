/** Acts that change more than the database, such as what the browser grants and what it keeps elsewhere. No transaction spans
 *  those; so what is to be done is written down first, and the next start after a browser that was killed finishes it. */
import type { Database } from './database.ts';
import type { Act } from './rows.ts';
import type { Spare } from './spare/spare.ts';

export interface Hands {
  change(settings: Act['settings'] & object): Promise<unknown>;
  /** empties what the browser keeps beside the database */
  clear(): Promise<void>;
  /** gives hosts back; without any, all that was ever granted */
  giveBack(origins?: string[]): Promise<void>;
  spare: Pick<Spare, 'carryOut' | 'clear'>;
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

async function finish(db: Database, { id, at, erase, settings, origins, spare }: Act, hands: Hands): Promise<void> {
  if (erase) {
    await hands.clear();
    await hands.giveBack();
    await hands.spare.clear();
  }
  if (settings) await hands.change(settings);
  if (origins) await hands.giveBack(origins);
  // nobody waits for the spare copy: what cannot be done to it now stays noted, and the next start tries again
  const done =
    !spare ||
    (await hands.spare.carryOut(spare).then(
      () => true,
      () => false,
    ));
  if (!done) return;
  await db.transaction('rw', db.acts, async () => {
    // another of the same name may have been noted meanwhile
    if ((await db.acts.get(id))?.at === at) await db.acts.delete(id);
  });
}

/** Notes, inside the transaction that erases or seals something, what is to become of the spare copy. */
export const noteSpare = (db: Database, spare: Act['spare'] & string = 'renew'): Promise<unknown> =>
  db.acts.put({ id: `spare ${spare}`, at: Date.now(), spare });
