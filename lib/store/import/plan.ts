/** Takes a checked file in: first what it would change, then all of it in one transaction, or nothing. */
import type { Table } from 'dexie';
import { takesWholeDay } from '../../ledger/cuts.ts';
import { shareADay, type Trial } from '../../review/trial/standing.ts';
import { RAW_MS } from '../../rules/visit.ts';
import type { DayStart } from '../../time/day.ts';
import { noteSpare } from '../acts.ts';
import { cleanCopies } from '../copies/copies.ts';
import type { Database } from '../database.ts';
import { STORES } from '../database.ts';
import { inParts } from '../export/json.ts';
import type { Act } from '../rows.ts';
import { merge } from './merge.ts';
import {
  freshHistory,
  freshRows,
  fullerRows,
  isErased,
  mergeDays,
  mergeVisits,
  withoutSummedDays,
} from './other-stores.ts';
import { ImportError } from './read.ts';
import type { Rows } from './schema.ts';

/** What to write, in whole rows. */
export interface Plan {
  /** the state of the ledger that it was made for */
  seen: string;
  put: { store: string; rows: object[] }[];
  gone: { store: string; keys: unknown[] }[];
  preview: Preview;
}

/** What it would change, for a person to look at first. */
export interface Preview {
  /** intervals and seconds that would be added (less what would go) */
  intervals: number;
  seconds: number;
  visits: number;
  /** rows of everything else: check-ins, notes, look backs … */
  others: number;
  /** days that other tools counted */
  imported: number;
  /** intervals of the ledger here that the file's own erasures would take */
  erased: number;
  /** first and last day that would change; null where none would */
  days: [first: string, last: string] | null;
}

export interface ImportDeps {
  now: number;
  starts: readonly DayStart[];
  /** lets the page breathe */
  pause(): Promise<void>;
}

/** A day belongs to one trial: where a file's would share days with one here, the one here goes on. */
const withoutOverlaps = <One extends Trial>(here: readonly Trial[], file: readonly One[]): One[] =>
  file.filter((one) => !here.some((other) => shareADay(one, other)));

const BY_ID = ['nudges', 'checkins', 'notes', 'loops', 'goals', 'triggers', 'trials', 'reviews'] as const;
const AT_ONCE = 2000;

export async function planImport(db: Database, rows: Rows, { now, starts, pause }: ImportDeps): Promise<Plan> {
  const seen = await stateOf(db);
  const here = {
    exposures: await all(db.exposures, pause),
    claims: await db.claims.toArray(),
    cuts: (await db.cuts.toArray()).map(({ undo: _, ...cut }) => cut),
  };
  const had = new Set(here.cuts.map(({ id }) => id));
  const cuts = rows.cuts.filter(({ id }) => !had.has(id));
  const every = [...here.cuts, ...cuts];
  const theirs = new Set(rows.cuts.map(({ id }) => id));
  const unknown = here.cuts.filter(({ id }) => !theirs.has(id));
  const noted = new Set(here.exposures.map(({ day }) => day));
  const days = mergeDays(await db.days.toArray(), rows, noted, { all: every, unknown, fresh: cuts });
  await pause();
  const { claims, exposures: pieces } = merge(here, withoutSummedDays(rows, days.summed), starts, now - RAW_MS);
  await pause();
  const visits = mergeVisits(await db.visits.toArray(), rows.visits, every, cuts);
  const put: Plan['put'] = [
    { store: 'cuts', rows: cuts },
    { store: 'claims', rows: claims.put },
    { store: 'exposures', rows: pieces.put },
    { store: 'visits', rows: visits.put },
    { store: 'days', rows: days.put },
  ];
  const byId = { ...rows, trials: withoutOverlaps(await db.trials.toArray(), rows.trials) };
  for (const store of BY_ID) {
    const ids = new Set((await db.table(store).toCollection().primaryKeys()) as string[]);
    put.push({ store, rows: freshRows(ids, byId[store], every) });
    if (store === 'nudges') put.push({ store, rows: fullerRows(await db.nudges.toArray(), rows.nudges, every) });
  }
  const historyHere = new Map((await db.history.toArray()).map((row) => [row.id, row]));
  const history = freshHistory(historyHere, rows.history, every);
  const erasedIds = async (store: 'nudges' | 'checkins') =>
    cuts.length === 0 ? [] : (await db.table(store).toArray()).filter((row) => isErased(row, cuts)).map(({ id }) => id);
  const erasedDays = [...historyHere.values()].filter((row) => cuts.some((cut) => takesWholeDay(cut, row)));
  put.push({ store: 'history', rows: history });
  const gone: Plan['gone'] = [
    { store: 'exposures', keys: pieces.gone },
    { store: 'claims', keys: claims.gone },
    { store: 'visits', keys: visits.gone },
    { store: 'days', keys: days.gone },
    { store: 'nudges', keys: await erasedIds('nudges') },
    { store: 'checkins', keys: await erasedIds('checkins') },
    { store: 'history', keys: erasedDays.map(({ id }) => id) },
  ];
  const seconds = (list: readonly { start: number; end: number }[]) =>
    list.reduce((sum, one) => sum + (one.end - one.start) / 1000, 0);
  const replaced = new Set([
    ...pieces.gone.map(([id, piece]) => `${id}~${piece}`),
    ...(here.exposures.length > 0 ? pieces.put.map((one) => `${one.id}~${one.piece}`) : []),
  ]);
  const was = here.exposures.filter(({ id, piece }) => replaced.has(`${id}~${piece}`));
  return {
    seen,
    put: put.filter(({ rows }) => rows.length > 0),
    gone: gone.filter(({ keys }) => keys.length > 0),
    preview: {
      intervals: pieces.put.length - was.length + pieces.gone.length,
      seconds: Math.round(seconds(pieces.put) - seconds(was)),
      visits: visits.put.length,
      others: put
        .filter(({ store }) => (BY_ID as readonly string[]).includes(store))
        .reduce((n, one) => n + one.rows.length, 0),
      erased: pieces.gone.length,
      imported: history.length,
      days: span([...pieces.put, ...days.put]),
    },
  };
}

function span(rows: readonly { day: string }[]): Preview['days'] {
  let [first, last] = [rows[0]?.day ?? '', rows[0]?.day ?? ''];
  for (const { day } of rows) {
    if (day < first) first = day;
    if (day > last) last = day;
  }
  return rows.length > 0 ? [first, last] : null;
}

/** @param onProgress hears the share that is written, 0 to 1
 * @param act what is to be done beside it, noted in the same transaction
 * @throws ImportError `changedMeanwhile` where the ledger went on since the plan was made; the signal's reason where it was stopped.
 *  Either way nothing was changed */
export async function applyImport(
  db: Database,
  plan: Plan,
  onProgress: (share: number) => void = () => undefined,
  signal?: AbortSignal,
  act?: Act,
): Promise<void> {
  const whole = plan.put.reduce((sum, { rows }) => sum + rows.length, 0) || 1;
  let done = 0;
  await db.transaction('rw', [...STORES, 'acts'], async () => {
    if ((await stateOf(db)) !== plan.seen) throw new ImportError('changedMeanwhile');
    for (const { store, keys } of plan.gone) await db.table(store).bulkDelete(keys as never[]);
    for (const { store, rows } of plan.put) {
      for (let from = 0; from < rows.length; from += AT_ONCE) {
        signal?.throwIfAborted();
        await db.table(store).bulkPut(rows.slice(from, from + AT_ONCE));
        done += Math.min(AT_ONCE, rows.length - from);
        onProgress(done / whole);
      }
    }
    signal?.throwIfAborted();
    if (act) await db.acts.put(act);
    await noteSpare(db);
  });
}

interface ImportWays {
  onProgress?: (share: number) => void;
  signal?: AbortSignal;
  /** a plan that is made already */
  first?: Plan;
  act?: Act;
}

/** Plans and applies; where the ledger went on meanwhile, plans again: pages write while a person reads the preview. */
export async function importRows(
  db: Database,
  rows: Rows,
  deps: ImportDeps,
  { onProgress, signal, first, act }: ImportWays = {},
): Promise<Preview> {
  for (let left = 5; ; left -= 1) {
    const plan = left === 5 && first ? first : await planImport(db, rows, deps);
    try {
      await applyImport(db, plan, onProgress, signal, act);
      if (rows.cuts.length > 0) await cleanCopies(db);
      return plan.preview;
    } catch (error) {
      if (!(error instanceof ImportError) || left === 0) throw error;
    }
  }
}

/** What a live page, a correction or another import would change. */
async function stateOf(db: Database): Promise<string> {
  const [count, claims, cuts, visits] = [
    await db.exposures.count(),
    await db.claims.toArray(),
    await db.cuts.count(),
    await db.visits.count(),
  ];
  return `${count} ${claims.length} ${claims.reduce((sum, { end }) => (sum + end) % 1e15, 0)} ${cuts} ${visits}`;
}

async function all<Row>(table: Table<Row>, pause: () => Promise<void>): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const part of inParts(table)) {
    rows.push(...part);
    await pause();
  }
  return rows;
}
