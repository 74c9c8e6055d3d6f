// What a glance and a week cost is theirs alone: a longer ledger hands over not one row more.
import 'fake-indexeddb/auto';
import type { DBCore } from 'dexie';
import { expect, test } from 'vitest';
import { type Database, openDatabase } from '../../../../lib/store/database.ts';
import { readGlance } from '../../../../lib/store/ledger/popup-query.ts';
import { readDays } from '../../../../lib/store/ledger/read-week.ts';
import { readReviews } from '../../../../lib/store/personal/reviews.ts';
import { settingsSchema } from '../../../../lib/store/settings.ts';
import { MIDNIGHT } from '../../../../lib/time/day.ts';
import { weekOf } from '../../../../lib/time/week.ts';

const DAY_MS = 86_400_000;
const NOON = Date.UTC(2026, 5, 10, 12);
const WEEK = weekOf('2026-06-03', 1);
const PERSON = { now: NOON, zone: 'UTC', dayStarts: MIDNIGHT };
const settings = settingsSchema.parse({ weekDot: true });

/** Counts what the database looks at: rows that it hands over, and rows that it counts. */
const counting = (looked: { rows: number }) => ({
  stack: 'dbcore' as const,
  name: 'counting',
  create: (core: DBCore): DBCore => ({
    ...core,
    table: (name) => {
      const lower = core.table(name);
      return {
        ...lower,
        query: (request) =>
          lower.query(request).then((answer) => {
            looked.rows += answer.result.length;
            return answer;
          }),
        count: (request) =>
          lower.count(request).then((count) => {
            looked.rows += count;
            return count;
          }),
      };
    },
  }),
});

async function ledgerOf(days: number): Promise<{ db: Database; looked: { rows: number } }> {
  const db = openDatabase(`long ledger ${days}`);
  const looked = { rows: 0 };
  db.use(counting(looked));
  const visits = Array.from({ length: days }, (_, ago) => {
    const start = NOON - ago * DAY_MS - 3_600_000;
    return { id: `v${ago}`, network: 'x', start, end: start + 1_200_000, from: 'direct' as const, opens: [] };
  });
  await db.visits.bulkPut(visits);
  await db.exposures.bulkPut(
    visits.map(({ id, network, start, end }) => ({
      ...{ id, piece: 0, network, surface: 'feed' as const, why: 'active' as const, zone: 'UTC', start, end, items: 3 },
      day: new Date(start).toISOString().slice(0, 10),
    })),
  );
  looked.rows = 0;
  return { db, looked };
}

/** @returns rows that were looked at, in a short ledger and in a long one */
async function looks(read: (db: Database) => Promise<unknown>): Promise<[short: number, long: number]> {
  const [short, long] = [await ledgerOf(30), await ledgerOf(300)];
  for (const { db } of [short, long]) await read(db);
  await Promise.all([short, long].map(({ db }) => db.delete()));
  return [short.looked.rows, long.looked.rows];
}

test('the popup looks at no more rows of a long ledger than of a short one', async () => {
  const [short, long] = await looks((db) => readGlance(db, settings, PERSON, { network: 'x', languages: ['en'] }));
  expect(short).toBeGreaterThan(7);
  expect(long).toBe(short);
});

test('nor does a week that is looked back at', async () => {
  const [short, long] = await looks(async (db) => {
    expect((await readDays(db, WEEK, PERSON)).exposures).toHaveLength(7);
    await readReviews(db, '2026-06-01', '2026-05-25', '2026-06-08');
  });
  expect(short).toBeGreaterThan(7);
  expect(long).toBe(short);
});

test('a look at a whole store is seen here', async () => {
  const [short, long] = await looks((db) => db.exposures.limit(1).count());
  expect(long).toBeGreaterThan(short);
});
