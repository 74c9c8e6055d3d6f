/** Notes under a lock, in a worker that is there for as long as that takes: with a passphrase it works hard for a second or two
 *  and holds 128 MB meanwhile. */

import type { Trigger } from '../soften/trigger.ts';
import type { Database } from '../store/database.ts';
import { keepOpenNote } from '../store/personal/notes.ts';
import { rememberTriggers, waitingTriggers } from '../store/personal/readable-triggers.ts';
import { keepOpenTrigger, readTriggers } from '../store/personal/triggers.ts';
import { openWork, type Work } from '../store/worker/client.ts';
import type { NoteWords } from '../thoughts/note.ts';
import { endActs, reportUnreadable } from './ledger.ts';

async function inWorker<Result>(run: (work: Work) => Promise<Result>): Promise<Result> {
  const work = openWork(reportUnreadable);
  try {
    return await run(work);
  } finally {
    work.close();
  }
}

/** Keeps words: at once where there is no lock, sealed in the worker where there is one. @param at epoch ms @returns its id */
export const keepNote = async (db: Database, words: NoteWords, at: number): Promise<string> =>
  (await keepOpenNote(db, words, at)) ?? inWorker((work) => work.keepNote(words, at));

/** @returns sealed notes that this passphrase opens, newest first; null where it opens no lock */
export const openNotes = (passphrase: string) => inWorker((work) => work.openNotes(passphrase));

/** Takes off every lock that the passphrase opens. @returns false where it opens none, and nothing is changed */
export const unlockNotes = (passphrase: string) => inWorker((work) => work.unlockNotes(passphrase));

/** From now on every note is sealed; those there are, at once. What sets a person off is sealed with them, and folds on until the
 *  browser closes. @param at epoch ms */
export async function lockNotes(db: Database, passphrase: string, at: number): Promise<void> {
  const { open } = await readTriggers(db);
  await inWorker((work) => work.lockNotes(passphrase, at)).finally(endActs);
  await rememberTriggers(open);
}

/** Keeps what sets a person off; sealed, and open until the browser closes, where there is a lock. */
export async function keepTrigger(db: Database, trigger: Trigger): Promise<void> {
  if (await keepOpenTrigger(db, trigger)) return;
  await inWorker((work) => work.keepTrigger(trigger));
  await rememberTriggers([trigger]);
}

/** Opens what sets a person off until the browser closes. @returns false where the passphrase opens nothing */
export async function openTriggers(passphrase: string): Promise<boolean> {
  const triggers = await inWorker((work) => work.openTriggers(passphrase));
  if (triggers) await rememberTriggers(triggers);
  return triggers !== null;
}

/** What was picked on a page while no page of ours was open is sealed now. */
export async function sealWaiting(db: Database): Promise<void> {
  for (const trigger of await waitingTriggers()) await keepTrigger(db, trigger);
}
