/** A page's hold on its worker. It is begun when it is first needed, and ends with `close`. */
import { writingFails } from '../../clock/index.ts';
import type { Trigger } from '../../soften/trigger.ts';
import type { NoteWords } from '../../thoughts/note.ts';
import type { Act } from '../rows.ts';
import type { Answer, OrderMessage, Read, Results, Save, Task } from './protocol.ts';

/** Nothing was done. `reason`: a key of its words under `data.reason`. */
export class WorkError extends Error {
  override name = 'WorkError';
  readonly reason: string;
  constructor({ failed, detail }: Extract<Answer, { failed: unknown }>) {
    super(detail);
    this.reason = failed;
  }
}

type OnProgress = (share: number) => void;

export type Work = ReturnType<typeof openWork>;

/** @param onUnreadable hears the name of a store with a row that does not read */
export function openWork(onUnreadable: (store: string) => void) {
  let worker: Worker | undefined;

  /** One at a time. @throws WorkError */
  function ask<Do extends Task['do']>(
    task: Task & { do: Do },
    onProgress: OnProgress = () => undefined,
  ): Promise<Results[Do]> {
    worker ??= new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    const own = worker;
    return new Promise((done, fail) => {
      own.onmessage = ({ data }: MessageEvent<Answer>) => {
        if ('share' in data) onProgress(data.share);
        else if ('unreadable' in data) onUnreadable(data.unreadable);
        else if ('done' in data) done(data.done as Results[Do]);
        else fail(new WorkError(data));
      };
      own.onerror = ({ message }) => fail(new WorkError({ failed: 'failed', detail: message }));
      own.postMessage({ ...task, ...(writingFails() && { full: true }) } satisfies OrderMessage);
    });
  }

  return {
    save: (what: Omit<Save, 'do'>, onProgress?: OnProgress) => ask({ do: 'save', ...what }, onProgress),
    read: (what: Omit<Read, 'do'>, onProgress?: OnProgress) => ask({ do: 'read', ...what }, onProgress),
    take: (act?: Act, onProgress?: OnProgress) => ask({ do: 'take', ...(act && { act }) }, onProgress),
    keepNote: (words: NoteWords, at: number) => ask({ do: 'keepNote', words, at }),
    keepTrigger: (trigger: Trigger) => ask({ do: 'keepTrigger', trigger }),
    openTriggers: (passphrase: string) => ask({ do: 'openTriggers', passphrase }),
    openNotes: (passphrase: string) => ask({ do: 'openNotes', passphrase }),
    unlockNotes: (passphrase: string) => ask({ do: 'unlockNotes', passphrase }),
    lockNotes: (passphrase: string, at: number) => ask({ do: 'lockNotes', passphrase, at }),
    stop: (): void => worker?.postMessage({ do: 'stop' } satisfies OrderMessage),
    close(): void {
      worker?.terminate();
      worker = undefined;
    },
  };
}
