/** The recorder writes piece by piece; what stands in the database must at every moment be the ledger by its definition. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { derive } from '../../../lib/ledger/derive.ts';
import type { Exposure } from '../../../lib/ledger/types.ts';
import { dayFinder } from '../../../lib/time/day.ts';
import { runs } from '../laws.ts';
import { history } from '../ledger/histories.ts';
import { overlapsIn } from '../ledger/laws.ts';
import { latest, play, startOf } from './play.ts';
import { type TestWorld, world } from './world.ts';

const byKey = (a: Exposure, b: Exposure) => a.start - b.start || (a.id < b.id ? -1 : 1);
const pieces = async ({ db }: TestWorld) => (await db.exposures.toArray()).sort(byKey);

test('after every message and correction the database holds just what the longest claims and the cuts give', {
  timeout: 3_600_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(history, async (past) => {
      const it = startOf(past);
      for (const [i, act] of past.acts.entries()) {
        if (i === 3) it.restart();
        await play(it, act);
      }
      const stands = await pieces(it);
      const meant = derive(await it.db.claims.toArray(), await it.db.cuts.toArray(), dayFinder(past.dayStarts));
      expect(stands).toEqual(meant.sort(byKey));
      expect(overlapsIn(stands)).toEqual([]);
      await it.db.delete();
    }),
    { numRuns: runs(150) },
  );
});

test('the same messages in another order, each twice, make the same ledger', { timeout: 3_600_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(history, fc.infiniteStream(fc.nat(1000)), async (past, keys) => {
      const says = past.acts.filter((act) => act.kind === 'say');
      const shuffled = [...says, ...says]
        .map((act) => ({ act, key: keys.next().value as number }))
        .sort((a, b) => a.key - b.key)
        .map(({ act }) => act);
      const [one, other] = [world(latest(past)), world(latest(past))];
      for (const act of says) await play(one, act);
      for (const act of shuffled) await play(other, act);
      expect(await pieces(other)).toEqual(await pieces(one));
      expect(await other.db.visits.toArray()).toEqual(await one.db.visits.toArray());
      await one.db.delete();
      await other.db.delete();
    }),
    { numRuns: runs(60) },
  );
});
