/** How Enough itself is doing: what the popup has to say once, quietly. */
import { liveQuery } from 'dexie';
import { storage } from 'wxt/utils/storage';
import type { KeptMismatch } from '../rules/mismatch.ts';
import type { SoftMismatch } from '../soften/standing.ts';
import type { Database } from './database.ts';
import { settingsPlace } from './settings-place.ts';

export interface Status {
  /** epoch ms since which saving has failed; 0 where it works */
  failingSince: number;
  /** what did not read and was kept aside: `settings`, or a store of the database */
  aside: { what: string; at: number; reason: string }[];
  /** where pages seem to have changed: the last look at each surface of a network */
  mismatches: KeptMismatch[];
  /** where what is known of a network's parts stopped fitting its pages */
  softMismatches: SoftMismatch[];
  /** a spare copy of what the browser lost (spare/spare.ts) */
  lost?: Lost;
}

/** What the browser lost, and mostly a copy of it that its person can bring back. */
export interface Lost {
  /** epoch ms at which the copy was made */
  at: number;
  /** the whole database, or choices that did not read; `none`: the whole database, of which there was no copy */
  why: 'gone' | 'settings' | 'none';
  /** the popup says it no longer */
  quiet?: true;
}

/** A loss of which there is a copy. */
export type LostWithCopy = Lost & { why: Exclude<Lost['why'], 'none'> };

/** @returns nothing where there is no copy to offer */
export const withCopy = (lost: Lost | undefined): LostWithCopy | undefined =>
  lost && lost.why !== 'none' ? { ...lost, why: lost.why } : undefined;

/** What lies in the database. */
type Noted = Pick<Status, 'aside' | 'mismatches' | 'softMismatches' | 'lost'>;

const ID = 'status';
/** Beside the database, which takes nothing just then; in memory, where content scripts cannot look. */
const failing = storage.defineItem<number>('session:failingSince', { fallback: 0 });

export async function getStatus(): Promise<Status> {
  const [failingSince, noted] = await Promise.all([failing.getValue(), getNoted(settingsPlace().db)]);
  return { failingSince: Number(failingSince) || 0, ...noted };
}

/** @param since epoch ms; 0: saving works */
export const setFailingSince = (since: number): Promise<void> => failing.setValue(since);

export const getMismatches = async (db: Database): Promise<Status['mismatches']> => (await getNoted(db)).mismatches;

export const getSoftMismatches = async (db: Database): Promise<Status['softMismatches']> =>
  (await getNoted(db)).softMismatches;

export function changeStatus(change: (noted: Noted) => Partial<Noted>): Promise<void> {
  const { db } = settingsPlace();
  return db.transaction('rw', db.status, () => changeStatusIn(db, change));
}

export function watchStatus(onChange: (status: Status) => void): () => void {
  const { db } = settingsPlace();
  const report = () => void getStatus().then(onChange);
  const stop = failing.watch(report);
  const query = liveQuery(() => db.status.get(ID)).subscribe({ next: report, error: report });
  return () => {
    stop();
    query.unsubscribe();
  };
}

/** Keeps what did not read, as it was, and names it. Nothing is wiped. Runs inside a transaction. */
export async function setAside(db: Database, what: string, row: unknown, reason: string): Promise<void> {
  const at = Date.now();
  const words = reason.slice(0, 300);
  await db.aside.add({ store: what, at, reason: words, row });
  await changeStatusIn(db, ({ aside }) => ({ aside: [...aside, { what, at, reason: words }] }));
}

/** Runs inside a transaction. */
export async function changeStatusIn(db: Database, change: (noted: Noted) => Partial<Noted>): Promise<void> {
  const noted = readNoted(await db.status.get(ID));
  await db.status.put({ id: ID, ...noted, ...change(noted) });
}

/** A database that cannot be read is said as one that cannot be written. */
export const getNoted = (db: Database): Promise<Noted> => db.status.get(ID).then(readNoted, () => readNoted(undefined));

function readNoted(
  row: { aside?: unknown; mismatches?: unknown; softMismatches?: unknown; lost?: unknown } | undefined,
): Noted {
  const list = <T>(values: unknown): T[] => (Array.isArray(values) ? values : []);
  const lost = row?.lost as Lost | undefined;
  const isLost = typeof lost?.at === 'number' && Number.isFinite(lost.at);
  return {
    aside: list(row?.aside),
    mismatches: list(row?.mismatches),
    softMismatches: list(row?.softMismatches),
    ...(isLost && { lost }),
  };
}
