/** Rows that do not read must not break a page: whoever asks gets the others, and the recorder sets those aside. */
import type { DBCore, DBCoreCursor, DBCoreTable } from 'dexie';
import { isDay as dayIs } from '../rules/is-day.ts';
import type { CheckedStore } from '../rules/kinds.ts';
import { isZone as zoneIs } from '../time/zone.ts';

type OnUnreadable = (store: string, row: unknown) => void;
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

/** What every page may take for granted of a row; the rest is the shapes' business when a file comes in. */
const READABLE: Record<CheckedStore, (row: Row) => boolean> = {
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

/** A layer of the database that leaves out what does not read. @param onUnreadable hears of each such row */
export const readableOnly = (onUnreadable: OnUnreadable) => ({
  stack: 'dbcore' as const,
  name: 'readable rows',
  create: (core: DBCore): DBCore => ({
    ...core,
    table: (name) => withoutUnreadable(core.table(name), name, onUnreadable),
  }),
});

function withoutUnreadable(lower: DBCoreTable, name: string, onUnreadable: OnUnreadable): DBCoreTable {
  const check = READABLE[name as CheckedStore] as ((row: Row) => boolean) | undefined;
  if (!check) return lower;
  const isReadable = (row: unknown): boolean => {
    if (typeof row === 'object' && row !== null && check(row as Row)) return true;
    setTimeout(() => onUnreadable(name, row)); // outside of the transaction that reads
    return false;
  };
  // Dexie's own promises throughout: a native one lets a transaction end too early
  return {
    ...lower,
    get: (request) =>
      lower.get(request).then((row: unknown) => (row === undefined || isReadable(row) ? row : undefined)),
    query: (request) =>
      lower
        .query(request)
        .then((answer) => (request.values ? { ...answer, result: answer.result.filter(isReadable) } : answer)),
    openCursor: (request) =>
      lower
        .openCursor(request)
        .then((cursor) => (cursor && request.values ? skipUnreadable(cursor, isReadable) : cursor)),
  };
}

const skipUnreadable = (cursor: DBCoreCursor, isReadable: (row: unknown) => boolean): DBCoreCursor =>
  Object.create(cursor, {
    start: {
      value: (next: () => void) => cursor.start(() => (isReadable(cursor.value) ? next() : cursor.continue())),
    },
    // what stands on the lower cursor is read through, whoever asks
    value: { get: () => cursor.value },
    key: { get: () => cursor.key },
    primaryKey: { get: () => cursor.primaryKey },
  });
