import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { weekFacts } from '../../../../lib/review/week/facts.ts';
import { exportJson } from '../../../../lib/store/export/json.ts';
import { readDays } from '../../../../lib/store/ledger/read-week.ts';
import { openDatabase } from '../../../../lib/store/open-database.ts';
import { settingsSchema } from '../../../../lib/store/settings.ts';
import { weekOf } from '../../../../lib/time/week.ts';
import { type Exported, weekFrom } from '../independent.ts';
import { lifeOf } from '../life.ts';

const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** Weeks that begin on Monday, Sunday, Saturday; days that begin at midnight and at four. */
const WAYS = [
  [1, 0],
  [7, 14_400],
  [6, 14_400],
  [1, 14_400],
] as const;

const toWholeMs = (sums: Record<string, number>) =>
  Object.fromEntries(
    Object.entries(sums).flatMap(([key, value]) => (value > 0 ? [[key, Math.round(value * 1000)]] : [])),
  );

test.each(SEEDS)(
  'life %i: every number of every week is that of an independent computation from its export',
  async (seed) => {
    for (const [first, dayStart] of WAYS) {
      const starts = [{ at: Number.NEGATIVE_INFINITY, seconds: dayStart }];
      const life = lifeOf(seed, starts);
      const db = openDatabase(`independent-${seed}-${first}-${dayStart}`);
      for (const store of ['exposures', 'visits', 'checkins', 'nudges'] as const)
        await db.table(store).bulkPut(life[store]);
      const file = JSON.parse(await (await exportJson(db, settingsSchema.parse({}), 0)).text()) as Exported;
      for (const day of ['2026-10-15', '2026-10-22', '2026-10-25', '2026-10-29', '2026-11-01', '2026-11-05']) {
        const days = weekOf(day, first);
        const facts = weekFacts(await readDays(db, days, { now: 0, zone: 'UTC', dayStarts: starts }));
        const wanted = weekFrom(file, days[0] as string, dayStart);
        expect(facts.days).toEqual(wanted.days);
        expect(facts.seconds).toBeCloseTo(wanted.feeds, 6);
        expect(facts.posts).toBeCloseTo(wanted.posts, 6);
        for (const [date, sums] of facts.byDay)
          expect(toWholeMs(Object.fromEntries(sums))).toEqual(toWholeMs(wanted.byDay[date] ?? {}));
        expect(facts.byHour.map((s) => Math.round(s * 1000))).toEqual(wanted.byHour.map((s) => Math.round(s * 1000)));
        expect(Object.fromEntries(facts.began)).toEqual(wanted.began);
        expect(
          facts.planned
            .map(({ start, planned, spent }) => ({ start, planned, spent: Math.round(spent * 1000) / 1000 }))
            .sort((a, b) => a.start - b.start),
        ).toEqual(wanted.planned);
        expect(
          toWholeMs(
            Object.fromEntries([...Map.groupBy(facts.felt, (one) => one.felt)].map(([how, all]) => [how, all.length])),
          ),
        ).toEqual(toWholeMs(wanted.felt));
        expect(
          Object.fromEntries([...facts.followed].map(([kind, { shown, left }]) => [kind, { shown, left }])),
        ).toEqual(wanted.followed);
        expect(facts.noted).toBeGreaterThan(2); // the lives are full enough to prove something
      }
      await db.delete();
    }
  },
);
