/** A worker for pages that are drawn without a browser: the real tasks, on the page's own thread. */
import { openDatabase } from '../../../lib/store/database.ts';
import { createWork } from '../../../lib/store/worker/jobs.ts';
import type { Answer, OrderMessage } from '../../../lib/store/worker/protocol.ts';

/** Log2 of scrypt's work: a real lock takes a second or two. */
const EFFORT = 8;

export class WorkerInPage {
  onmessage?: (event: { data: Answer }) => void;
  private readonly db = openDatabase();
  private readonly work = createWork(this.db, EFFORT);

  postMessage(order: OrderMessage): void {
    const { work } = this;
    if (order.do === 'stop') {
      work.stop();
      return;
    }
    const answer = (data: Answer) => this.onmessage?.({ data });
    void work
      .run(order, (share) => answer({ share }))
      .then(
        (done) => answer({ done }),
        (error: unknown) => answer({ amiss: 'failed', detail: String(error) }),
      );
  }

  terminate(): void {
    this.db.close();
  }
}
