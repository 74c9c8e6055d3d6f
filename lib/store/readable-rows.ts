/** Rows that do not read must not break a page: whoever asks gets the others, and the recorder sets those aside. */
import type { DBCore, DBCoreCursor, DBCoreTable } from 'dexie';
import { isDay as dayIs } from '../rules/is-day.ts';
import { isZone as zoneIs } from '../time/zone.ts';

type Found = (store: string, row: unknown) => void;
type Row = Record<string, unknown>;

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
const isText = (value: unknown): value is string => typeof value === 'string';
const isDay = (value: unknown) => isText(value) && dayIs(value);
const isSpan = ({ start, end }: Row) =>
  isNumber(start) && isNumber(end) && start <= end && end <= 8.64e15 && start >= 0;
const zones = new Map<unknown, boolean>();
const isZone = (value: unknown): boolean => {
  const known = zones.get(value) ?? (isText(value) && zoneIs(value));
  zones.set(value, known);
  return known;
};
const isPlace = ({ network, surface }: Row) => isText(network) && isText(surface);

export const CHECKED_STORES = [
  'exposures',
  'claims',
  'cuts',
  'days',
  'visits',
  'checkins',
  'nudges',
  'trials',
  'history',
] as const;
export type CheckedStore = (typeof CHECKED_STORES)[number];

/** What every page may take for granted of a row; the rest is the shapes' business when a file comes in. */
const SOUND: Record<CheckedStore, (row: Row) => boolean> = {
  exposures: (row) => isSpan(row) && isPlace(row) && isDay(row.day) && isZone(row.zone) && isNumber(row.items),
  claims: (row) => isSpan(row) && isPlace(row) && isZone(row.zone) && Array.isArray(row.items),
  cuts: (row) => isSpan(row) && isNumber(row.at),
  days: (row) => isPlace(row) && isDay(row.day) && isNumber(row.seconds) && isNumber(row.items),
  visits: (row) => isSpan(row) && isText(row.network) && Array.isArray(row.opens),
  checkins: (row) => isNumber(row.at) && isPlace(row) && isText(row.felt),
  nudges: (row) => isNumber(row.at) && isText(row.kind),
  trials: (row) => isNumber(row.at) && isDay(row.first) && Array.isArray(row.arms) && row.arms.length > 0,
  history: (row) => isText(row.network) && isDay(row.day) && isNumber(row.seconds),
};

/** A layer of the database that leaves out what does not read. @param found hears of each such row */
export const soundOnly = (found: Found) => ({
  stack: 'dbcore' as const,
  name: 'sound rows',
  create: (core: DBCore): DBCore => ({ ...core, table: (name) => sifted(core.table(name), name, found) }),
});

function sifted(lower: DBCoreTable, name: string, found: Found): DBCoreTable {
  const check = SOUND[name as CheckedStore] as ((row: Row) => boolean) | undefined;
  if (!check) return lower;
  const isSound = (row: unknown): boolean => {
    if (typeof row === 'object' && row !== null && check(row as Row)) return true;
    setTimeout(() => found(name, row)); // outside of the transaction that reads
    return false;
  };
  // Dexie's own promises throughout: a native one lets a transaction end too early
  return {
    ...lower,
    get: (request) => lower.get(request).then((row: unknown) => (row === undefined || isSound(row) ? row : undefined)),
    query: (request) =>
      lower
        .query(request)
        .then((answer) => (request.values ? { ...answer, result: answer.result.filter(isSound) } : answer)),
    openCursor: (request) =>
      lower.openCursor(request).then((cursor) => (cursor && request.values ? passing(cursor, isSound) : cursor)),
  };
}

const passing = (cursor: DBCoreCursor, isSound: (row: unknown) => boolean): DBCoreCursor =>
  Object.create(cursor, {
    start: {
      value: (next: () => void) => cursor.start(() => (isSound(cursor.value) ? next() : cursor.continue())),
    },
    // what stands on the lower cursor is read through, whoever asks
    value: { get: () => cursor.value },
    key: { get: () => cursor.key },
    primaryKey: { get: () => cursor.primaryKey },
  });
