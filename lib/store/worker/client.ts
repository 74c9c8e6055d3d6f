/** A page's hold on its worker. It is begun when it is first needed, and ends with `close`. */
import { failing } from '../../clock/index.ts';
import type { Preview } from '../import/plan.ts';
import type { Answer, Order, OrderMessage, Read, ReadFile, Save } from './protocol.ts';

/** Nothing was done. `reason`: a key of its words under `data.reason`. */
export class Amiss extends Error {
  override name = 'Amiss';
  readonly reason: string;
  readonly where?: { store: string; row: number };
  constructor({ amiss, where, detail }: Extract<Answer, { amiss: unknown }>) {
    super(detail);
    this.reason = amiss;
    this.where = where;
  }
}

type Said = (share: number) => void;

export type Work = ReturnType<typeof openWork>;

/** @param onUnreadable hears the name of a store with a row that does not read */
export function openWork(onUnreadable: (store: string) => void) {
  let worker: Worker | undefined;

  /** One at a time. @throws Amiss */
  function ask<Result>(order: Order, said: Said = () => undefined): Promise<Result> {
    worker ??= new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    const own = worker;
    return new Promise((done, fail) => {
      own.onmessage = ({ data }: MessageEvent<Answer>) => {
        if ('share' in data) said(data.share);
        else if ('unreadable' in data) onUnreadable(data.unreadable);
        else if ('done' in data) done(data.done as Result);
        else fail(new Amiss(data));
      };
      own.onerror = ({ message }) => fail(new Amiss({ amiss: 'failed', detail: message }));
      own.postMessage({ ...order, ...(failing() && { full: true }) } satisfies OrderMessage);
    });
  }

  return {
    save: (what: Omit<Save, 'do'>, said?: Said) => ask<Blob>({ do: 'save', ...what }, said),
    read: (what: Omit<Read, 'do'>, said?: Said) => ask<ReadFile>({ do: 'read', ...what }, said),
    take: (said?: Said) => ask<Preview>({ do: 'take' }, said),
    stop: (): void => worker?.postMessage({ do: 'stop' } satisfies OrderMessage),
    close(): void {
      worker?.terminate();
      worker = undefined;
    },
  };
}
