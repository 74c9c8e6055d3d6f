// Which visit an answer belongs to, and from how many answers on anything is read at all.
import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { Visit } from '../../../../lib/ledger/types.ts';
import type { Felt } from '../../../../lib/review/week/types.ts';
import { readAnswered } from '../../../../lib/store/ledger/read-reasons.ts';
import { world } from '../../background/world.ts';

const NOON = Date.UTC(2026, 5, 10, 12);
const DAY = 86_400_000;
const MINUTE = 60_000;

/** A visit of ten minutes on each of the last days, answered `after` minutes from its beginning. */
async function visits(count: number, { after = 5, ...more }: Partial<Visit> & { after?: number } = {}) {
  const it = world(NOON);
  for (let i = 1; i <= count; i += 1) {
    const start = NOON - i * DAY;
    const visit: Visit = {
      ...{ id: `v${i}`, network: 'instagram', start, end: start + 10 * MINUTE, from: 'direct', opens: [] },
      ...more,
    };
    await it.db.visits.put(visit);
    await answer(it, start + after * MINUTE, 'lighter');
  }
  return it;
}
const answer = ({ db }: Awaited<ReturnType<typeof world>>, at: number, felt: Felt) =>
  db.checkins.put({ id: `c${at}`, at, zone: 'Europe/Berlin', network: 'instagram', surface: 'feed', felt });

const friends = { intention: { purpose: 'friends', seconds: 600, at: NOON } };

test('an answer comes with why the person was there, and whether they planned minutes', async () => {
  const { db } = await visits(8, friends);
  expect(await readAnswered(db, NOON)).toEqual(
    Array(8).fill({ network: 'instagram', purpose: 'friends', planned: true, felt: 'lighter' }),
  );
  expect(await readAnswered(db, NOON, 'x')).toEqual([]);
});

test('one that was given just after the visit belongs to it; one from half an hour later to none', async () => {
  expect(await readAnswered((await visits(8, { after: 14 })).db, NOON)).toHaveLength(8);
  expect(await readAnswered((await visits(8, { after: 40 })).db, NOON)).toEqual([]);
});

test('of two answers in one visit the later one holds', async () => {
  const it = await visits(8, friends);
  await answer(it, NOON - DAY + 9 * MINUTE, 'heavier');
  const felt = (await readAnswered(it.db, NOON)).map((one) => one.felt);
  expect(felt.toSorted()).toEqual(['heavier', ...Array(7).fill('lighter')]);
});

test('seven answers are too few, and those of more than eight weeks ago are not looked at', async () => {
  expect(await readAnswered((await visits(7)).db, NOON)).toEqual([]);
  expect(await readAnswered((await visits(60)).db, NOON)).toHaveLength(56);
});

test('a purpose that Enough does not know is none', async () => {
  const { db } = await visits(8, { intention: { purpose: 'of a newer one', at: NOON } });
  expect(await readAnswered(db, NOON)).toEqual(
    Array(8).fill({ network: 'instagram', planned: false, felt: 'lighter' }),
  );
});
