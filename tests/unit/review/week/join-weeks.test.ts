import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { weekFacts } from '../../../../lib/review/week/facts.ts';
import { joinWeeks } from '../../../../lib/review/week/join-weeks.ts';
import { openDatabase } from '../../../../lib/store/database.ts';
import { readDays } from '../../../../lib/store/ledger/read-week.ts';
import { weekOf } from '../../../../lib/time/week.ts';
import { lifeOf } from '../life.ts';

const STARTS = [{ at: Number.NEGATIVE_INFINITY, seconds: 14_400 }];

test.each([1, 2, 3])('life %i: four weeks taken together are the four weeks, each counted once', async (seed) => {
  const db = openDatabase(`join-${seed}`);
  const life = lifeOf(seed, STARTS);
  for (const store of ['exposures', 'visits', 'checkins', 'nudges'] as const)
    await db.table(store).bulkPut(life[store]);
  const weeks = await Promise.all(
    ['2026-10-12', '2026-10-19', '2026-10-26', '2026-11-02'].map((day) =>
      readDays(db, weekOf(day, 1), { now: 0, zone: 'UTC', dayStarts: STARTS }),
    ),
  );
  const each = weeks.map(weekFacts);
  const all = weekFacts(joinWeeks(weeks));
  const sum = (values: number[]) => values.reduce((a, b) => a + b, 0);
  expect(all.seconds).toBeCloseTo(sum(each.map(({ seconds }) => seconds)), 3);
  expect(all.visits).toBe(sum(each.map(({ visits }) => visits)));
  expect(all.felt).toHaveLength(sum(each.map(({ felt }) => felt.length)));
  expect(all.planned.length).toBeGreaterThan(10);
  // a visit over the turn of a week is as long here as where its week stands alone
  expect(all.planned).toEqual(each.flatMap(({ planned }) => planned));
});
