/** The worker beside a page of ours: orders in, answers out. It knows IndexedDB, and no browser API. */

import { ImportError } from '../import/read.ts';
import { openDatabase } from '../open-database.ts';
import { createWork, Stopped } from './jobs.ts';
import type { Answer, OrderMessage } from './protocol.ts';

let full = false;
const post = (answer: Answer) => postMessage(answer);
const db = openDatabase(
  undefined,
  () => full,
  (store) => post({ unreadable: store }),
);
const work = createWork(db);

addEventListener('message', ({ data }: MessageEvent<OrderMessage>) => {
  full = data.full === true;
  if (data.do === 'stop') return work.stop();
  void work
    .run(data, (share) => post({ share }))
    .then(
      (done) => post({ done }),
      (error: unknown) => post(failureOf(error)),
    );
});

function failureOf(error: unknown): Answer {
  if (error instanceof ImportError) return { failed: error.reason, detail: error.message };
  // Dexie wraps what ends a transaction
  const stopped = error instanceof Stopped || (error as { inner?: unknown } | null)?.inner instanceof Stopped;
  return { failed: stopped ? 'stopped' : 'failed', detail: String(error) };
}
