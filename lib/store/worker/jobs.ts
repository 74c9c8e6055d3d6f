/** The work itself: writes a file, reads one, takes it in. Runs in a worker, or wherever a test likes. */
import { networkOf } from '../../networks/index.ts';
import { gunzip } from '../copies/gzip.ts';
import type { Database } from '../database.ts';
import { encrypt } from '../export/age.ts';
import { exportCsv } from '../export/csv.ts';
import { exportJson } from '../export/json.ts';
import { readHistory } from '../import/history.ts';
import { type ImportDeps, importRows, type Plan, type Preview, planImport } from '../import/plan.ts';
import { check, ImportError, isEnoughFile, parse } from '../import/read.ts';
import { NO_ROWS, type Rows } from '../import/schema.ts';
import { keepNote, keepTrigger, lockNotes, openNotes, openTriggers, unlockNotes } from '../personal/locks.ts';
import { EFFORT } from '../personal/seal.ts';
import type { Act } from '../rows.ts';
import type { Read, ReadFile, Results, Save, Task } from './protocol.ts';

type OnProgress = (share: number) => void;

/** What a page hears of work that its person stopped. */
export class Stopped extends Error {
  override name = 'Stopped';
}

/** Lets messages in between two parts: "stop" is one. */
const breathe = (): Promise<void> => new Promise((done) => setTimeout(done));

/** Rows that are left out are named up to here; a screen has no room for more. */
const MOST_NAMED = 3;
const NONE = { count: 0, first: [] };

/** @param effort that a passphrase takes, as in `personal/seal.ts`
 * @returns what carries orders out, one after the other; a plan is kept from reading to taking */
export function createWork(db: Database, effort = EFFORT) {
  let made: { rows: Rows; deps: ImportDeps; plan: Plan } | undefined;
  let stop = new AbortController();

  async function save({ kind, settings, at, passphrase }: Save, onProgress: OnProgress): Promise<Blob> {
    const onPart: OnProgress = (share) => {
      stop.signal.throwIfAborted();
      onProgress(passphrase ? share * 0.8 : share);
    };
    const file = kind === 'csv' ? await exportCsv(db, onPart) : await exportJson(db, settings, at, onPart);
    return passphrase ? encrypt(file, passphrase) : file;
  }

  async function read(order: Read, onProgress: OnProgress): Promise<ReadFile> {
    const { now, zone, starts, hosts } = order;
    const pause = async () => {
      await breathe();
      stop.signal.throwIfAborted();
    };
    const plan = async (rows: Rows): Promise<Preview> => {
      onProgress(0.6);
      const deps = { now, starts, pause };
      made = { rows, deps, plan: await planImport(db, rows, deps) };
      return made.plan.preview;
    };
    const data = await parse(order.packed ? await gunzip(order.file) : order.file, order.passphrase);
    onProgress(0.3);
    await pause();
    if (isEnoughFile(data)) {
      const { at, settings, rows, leftOut } = await check(data, now, pause);
      const left = { count: leftOut.length, first: leftOut.slice(0, MOST_NAMED) };
      return { from: 'enough', at, settings, leftOut: left, preview: await plan(rows) };
    }
    const history = readHistory(data, (host) => networkOf(host, hosts), { zone, dayStarts: starts });
    if (!history) throw new ImportError('notOurs');
    if (history.rows.length === 0) throw new ImportError('noneKnown');
    return {
      from: history.from,
      hidden: history.hidden,
      leftOut: NONE,
      preview: await plan({ ...NO_ROWS, history: history.rows }),
    };
  }

  async function take(act: Act | undefined, onProgress: OnProgress): Promise<Preview> {
    if (!made) throw new ImportError('changedMeanwhile');
    const { rows, deps, plan } = made;
    return importRows(db, rows, deps, { onProgress, signal: stop.signal, first: plan, act });
  }

  return {
    stop: (): void => stop.abort(new Stopped()),
    async run(task: Task, onProgress: OnProgress): Promise<Results[Task['do']]> {
      stop = new AbortController();
      switch (task.do) {
        case 'save':
          return save(task, onProgress);
        case 'read':
          return read(task, onProgress);
        case 'take':
          return take(task.act, onProgress);
        case 'keepNote':
          return keepNote(db, task.words, task.at);
        case 'keepTrigger':
          return void (await keepTrigger(db, task.trigger));
        case 'openTriggers':
          return openTriggers(db, task.passphrase);
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
