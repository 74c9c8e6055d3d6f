/** Looks after a database whose files are damaged (store/spare/begin-anew.ts): at each start, and every ten minutes and a bit while
 *  it stays so. */
import { browser } from 'wxt/browser';
import type { AnewDeps, Mended } from '../store/spare/begin-anew.ts';
import { createMender } from '../store/spare/begin-anew.ts';
import { createQueue } from './in-turn.ts';

export const MEND = 'mend';
const AGAIN_MINUTES = 11;

export type MendDatabase = (how: 'opening' | 'whole') => Promise<Mended>;

/** @returns what checks the database, and looks again for as long as that fails */
export function createDatabaseMender(deps: Omit<AnewDeps, 'startId'>): MendDatabase {
  const inTurn = createQueue();
  const mend = createMender({ ...deps, startId });
  return (how) =>
    inTurn(async () => {
      const mended = await mend(how).catch((): Mended => 'waits');
      if (mended === 'waits') await browser.alarms.create(MEND, { delayInMinutes: AGAIN_MINUTES });
      return mended;
    });
}

/** The browser forgets it as it closes, and only then. */
async function startId(): Promise<string> {
  const { startId: known } = await browser.storage.session.get('startId');
  if (typeof known === 'string') return known;
  const made = crypto.randomUUID();
  await browser.storage.session.set({ startId: made });
  return made;
}
