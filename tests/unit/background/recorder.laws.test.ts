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

/** @param afterEach a planted fault */
const wholeLaw = (afterEach: (it: TestWorld) => Promise<unknown> = async () => undefined) =>
  fc.asyncProperty(history, async (past) => {
    const it = startOf(past);
    try {
      for (const [i, act] of past.acts.entries()) {
        if (i === 3) it.restart();
        await play(it, act);
        await afterEach(it);
      }
      const stands = await pieces(it);
      const meant = derive(await it.db.claims.toArray(), await it.db.cuts.toArray(), dayFinder(past.dayStarts));
      expect(stands).toEqual(meant.sort(byKey));
      expect(overlapsIn(stands)).toEqual([]);
    } finally {
      await it.db.delete();
    }
  });

test('after every message and correction the database holds just what the longest claims and the cuts give', {
  timeout: 3_600_000,
}, async () => {
  await fc.assert(wholeLaw(), { numRuns: runs(300) });
});

test('a planted fault is seen: pieces under a cut that are written again as they were claimed', async () => {
  const forgetCut = async ({ db }: TestWorld) => {
    const cut = await db.cuts.orderBy('at').last();
    const under = cut && (await db.claims.filter(({ start, end }) => start < cut.end && cut.start < end).first());
    const piece = under && (await db.exposures.where('[id+piece]').between([under.id, 0], [under.id, 1]).first());
    if (under && piece) await db.exposures.put({ ...piece, start: under.start, end: under.end });
  };
  expect((await fc.check(wholeLaw(forgetCut), { numRuns: 300, endOnFailure: true })).failed).toBe(true);
}, 60_000);

/** @param say how a message reaches the recorder */
const orderLaw = (say: typeof play = play) =>
  fc.asyncProperty(history, fc.infiniteStream(fc.nat(1000)), async (past, keys) => {
    const says = past.acts.filter((act) => act.kind === 'say');
    const shuffled = [...says, ...says]
      .map((act) => ({ act, key: keys.next().value as number }))
      .sort((a, b) => a.key - b.key)
      .map(({ act }) => act);
    const [one, other] = [world(latest(past)), world(latest(past))];
    try {
      for (const act of says) await say(one, act);
      for (const act of shuffled) await say(other, act);
      expect(await pieces(other)).toEqual(await pieces(one));
      expect(await other.db.visits.toArray()).toEqual(await one.db.visits.toArray());
    } finally {
      await one.db.delete();
      await other.db.delete();
    }
  });

test('the same messages in another order, each twice, make the same ledger', { timeout: 3_600_000 }, async () => {
  await fc.assert(orderLaw(), { numRuns: runs(300) });
});

test('a planted fault is seen: the last word about an interval holds, and not the longest', async () => {
  const lastWord: typeof play = async (it, act) => {
    if (act.kind === 'say') await it.db.claims.delete(act.claim.id);
    await play(it, act);
  };
  expect((await fc.check(orderLaw(lastWord), { numRuns: 300, endOnFailure: true })).failed).toBe(true);
}, 60_000);
