/** The work itself: writes a file, reads one, takes it in. Runs in a worker, or wherever a test likes. */
import { networkOf } from '../../networks/index.ts';
import { unpack } from '../copies/gzip.ts';
import type { Database } from '../database.ts';
import { encrypt } from '../export/age.ts';
import { exportCsv } from '../export/csv.ts';
import { exportJson } from '../export/json.ts';
import { readHistory } from '../import/history.ts';
import { type Doing, type Plan, type Preview, planImport, takeIn } from '../import/plan.ts';
import { check, isOurs, NotTaken, parse } from '../import/read.ts';
import { NO_ROWS, type Rows } from '../import/schema.ts';
import { lockNotes, openNotes, unlockNotes } from '../personal/locks.ts';
import { EFFORT } from '../personal/seal.ts';
import type { Read, ReadFile, Results, Save, Task } from './protocol.ts';

type Said = (share: number) => void;

/** What a page hears of work that its person stopped. */
export class Stopped extends Error {
  override name = 'Stopped';
}

/** Lets messages in between two parts: "stop" is one. */
const breathe = (): Promise<void> => new Promise((done) => setTimeout(done));

/** @param effort that a passphrase takes, as in `personal/seal.ts`
 * @returns what carries orders out, one after the other; a plan is kept from reading to taking */
export function createWork(db: Database, effort = EFFORT) {
  let made: { rows: Rows; doing: Doing; plan: Plan } | undefined;
  let stop = new AbortController();

  async function save({ kind, settings, at, passphrase }: Save, said: Said): Promise<Blob> {
    const heard: Said = (share) => {
      stop.signal.throwIfAborted();
      said(passphrase ? share * 0.8 : share);
    };
    const file = kind === 'csv' ? await exportCsv(db, heard) : await exportJson(db, settings, at, heard);
    return passphrase ? encrypt(file, passphrase) : file;
  }

  async function read(order: Read, said: Said): Promise<ReadFile> {
    const { now, zone, starts, hosts } = order;
    const pause = async () => {
      await breathe();
      stop.signal.throwIfAborted();
    };
    const plan = async (rows: Rows): Promise<Preview> => {
      said(0.6);
      const doing = { now, starts, pause };
      made = { rows, doing, plan: await planImport(db, rows, doing) };
      return made.plan.preview;
    };
    const data = await parse(order.packed ? await unpack(order.file) : order.file, order.passphrase);
    said(0.3);
    await pause();
    if (isOurs(data)) {
      const { at, settings, rows } = await check(data, now, pause);
      return { from: 'enough', at, settings, preview: await plan(rows) };
    }
    const told = readHistory(data, (host) => networkOf(host, hosts), zone);
    if (!told) throw new NotTaken('notOurs');
    if (told.rows.length === 0) throw new NotTaken('noneKnown');
    return { from: told.from, preview: await plan({ ...NO_ROWS, history: told.rows }) };
  }

  async function take(said: Said): Promise<Preview> {
    if (!made) throw new NotTaken('changedMeanwhile');
    const { rows, doing, plan } = made;
    return takeIn(db, rows, doing, { said, signal: stop.signal, first: plan });
  }

  return {
    stop: (): void => stop.abort(new Stopped()),
    async run(task: Task, said: Said): Promise<Results[Task['do']]> {
      stop = new AbortController();
      switch (task.do) {
        case 'save':
          return save(task, said);
        case 'read':
          return read(task, said);
        case 'take':
          return take(said);
        case 'openNotes':
          return openNotes(db, task.passphrase, effort);
        case 'unlockNotes':
          return unlockNotes(db, task.passphrase);
        case 'lockNotes':
          await lockNotes(db, task.passphrase, task.at, effort);
      }
    },
  };
}
