/** The worker beside a page of ours: orders in, answers out. It knows IndexedDB, and no browser API. */
import { openDatabase } from '../database.ts';
import { NotTaken } from '../import/read.ts';
import { createWork, Stopped } from './jobs.ts';
import type { Answer, OrderMessage } from './protocol.ts';

let full = false;
const answer = (said: Answer) => postMessage(said);
const db = openDatabase(
  undefined,
  () => full,
  (store) => answer({ unreadable: store }),
);
const work = createWork(db);

addEventListener('message', ({ data }: MessageEvent<OrderMessage>) => {
  full = data.full === true;
  if (data.do === 'stop') return work.stop();
  void work
    .run(data, (share) => answer({ share }))
    .then(
      (done) => answer({ done }),
      (error: unknown) => answer(amiss(error)),
    );
});

function amiss(error: unknown): Answer {
  if (error instanceof NotTaken)
    return { amiss: error.reason, detail: error.message, ...(error.where && { where: error.where }) };
  // Dexie wraps what ends a transaction
  const stopped = error instanceof Stopped || (error as { inner?: unknown } | null)?.inner instanceof Stopped;
  return { amiss: stopped ? 'stopped' : 'failed', detail: String(error) };
}
