// The browser's process ends without a word, or stands still as in sleep, or the clock is set.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Feed, rest } from '../../../harness/feed.ts';
import { malformed, overlaps, secondsMissing, total } from '../../../harness/ledger.ts';
import { freeze } from '../../../harness/processes.ts';
import type { Exposure, KeptClaim } from '../../../lib/ledger/types.ts';
import { createRandom } from '../../../lib/review/trial/random.ts';
import { begin, leave, until } from './steps.ts';

const HEARTBEAT = 5;
const JUMP_MS = 10 * 60_000;
const random = createRandom(7);

let feed: Feed;

beforeAll(async () => {
  feed = await Feed.start({ seam: true });
  await feed.turnOn('instagram');
});
afterAll(() => feed?.close());

/** What is wrong with a ledger in itself: a moment that counts twice, a row that does not read, time that nobody claimed. */
function faultsIn(rows: Exposure[], claims: KeptClaim[], now = Date.now()): unknown[] {
  const within = (row: Exposure) =>
    claims.some(({ id, start, end }) => id === row.id && start <= row.start && row.end <= end);
  return [...overlaps(rows), ...malformed(rows, now), ...rows.filter((row) => !within(row))];
}

const ledger = async () => [await feed.enough.exposures(), await feed.enough.rows<KeptClaim>('claims')] as const;

test.each([1, 2])('a browser that is killed loses at most a heartbeat and a second (%i)', async () => {
  const { visit, from } = await begin(feed, 'instagram');
  await visit.scrollFor(5 + random() * 5);
  const to = Date.now();
  await feed.enough.dieAndReturn();
  await feed.turnOn('instagram'); // what a test loaded and granted does not outlive its browser (Chromium 156)
  const [rows, claims] = await ledger();

  expect(secondsMissing(rows, from, to)).toBeLessThan(HEARTBEAT + 1);
  expect(faultsIn(rows, claims)).toEqual([]);
  const last = rows.at(-1) as Exposure;
  expect(secondsMissing(rows, from, to + 7_000)).toBeGreaterThan(HEARTBEAT + 1);
  expect(faultsIn([...rows, { ...last, id: 'twice' }], claims)).not.toEqual([]);
});

test('a browser that stood still counts at most a heartbeat of it, and goes on', async () => {
  const { visit, from } = await begin(feed, 'instagram');
  const still = Date.now();
  await freeze(feed.enough.browser.pid, () => rest(15_000));
  const woke = Date.now();
  await visit.scrollFor(3);
  const to = await leave(visit, '/direct/inbox/');
  const rows = await until(
    () => feed.enough.exposures(from),
    (found) => found.some(({ end }) => end >= to - 50),
  );
  const asleep = (woke - still) / 1000 - secondsMissing(await feed.enough.exposures(), still, woke);
  expect(asleep).toBeLessThanOrEqual(HEARTBEAT);
  expect(secondsMissing(rows, woke, to)).toBeLessThan(HEARTBEAT);
  expect(faultsIn(...(await ledger()))).toEqual([]);
  await visit.close();
});

test.each([
  ['forward', 0, JUMP_MS],
  ['back', JUMP_MS, 0],
])('a clock that is set 10 minutes %s costs at most a heartbeat and adds nothing', async (_, before, after) => {
  const { enough } = feed;
  await enough.set({ 'enough:seam': { offset: before } });
  const { visit, known } = await begin(feed, 'instagram');
  const held = await enough.exposures();
  const ids = new Set(held.map(({ id }) => id));
  const from = Math.max(...held.filter(({ id }) => !known.has(id)).map(({ end }) => end - before));
  await visit.scrollFor(2);
  await enough.set({ 'enough:seam': { offset: after } });
  await visit.scrollFor(8);
  const to = await leave(visit, '/direct/inbox/');
  const rows = await until(
    () => enough.exposures(),
    (found) => found.some(({ id, end }) => !ids.has(id) && end - after >= to - 50),
  );
  // from the last moment that was written to the last that is to count: how long the page took to open is no part of it
  const seconds = (to - from) / 1000;
  const counted = total(rows) - total(held);
  expect(counted).toBeLessThan(seconds);
  expect(counted).toBeGreaterThan(seconds - HEARTBEAT - 1); // a step of one heartbeat, and until the person's next input
  expect(faultsIn(...(await ledger()), Date.now() + JUMP_MS)).toEqual([]);
  await visit.close();
});
