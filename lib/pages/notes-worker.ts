/** What a passphrase does to notes, in a worker that is there for as long as that takes: it works hard for a second or two and
 *  holds 128 MB meanwhile. */
import { openWork, type Work } from '../store/worker/client.ts';
import { reportUnreadable } from './ledger.ts';

async function inWorker<Result>(run: (work: Work) => Promise<Result>): Promise<Result> {
  const work = openWork(reportUnreadable);
  try {
    return await run(work);
  } finally {
    work.close();
  }
}

/** @returns sealed notes that this passphrase opens, newest first; null where it opens no lock */
export const openNotes = (passphrase: string) => inWorker((work) => work.openNotes(passphrase));

/** Takes off every lock that the passphrase opens. @returns false where it opens none, and nothing is changed */
export const unlockNotes = (passphrase: string) => inWorker((work) => work.unlockNotes(passphrase));

/** From now on every note is sealed; those there are, at once. @param at epoch ms */
export const lockNotes = (passphrase: string, at: number) => inWorker((work) => work.lockNotes(passphrase, at));
