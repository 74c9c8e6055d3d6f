// The browser stops the background whenever it likes. What a page said to it and was not taken, is said again.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Feed, rest } from '../../../harness/feed.ts';
import { malformed, overlaps, secondsMissing } from '../../../harness/ledger.ts';
import { createRandom } from '../../../lib/review/trial/random.ts';
import { begin, leave, until } from './steps.ts';

declare const chrome: typeof import('webextension-polyfill');

const STOPS = 50;
/** each moment is drawn from this seed */
const SEED = 20_261_124;

let feed: Feed;

beforeAll(async () => {
  feed = await Feed.start();
  await feed.turnOn('instagram');
});
afterAll(() => feed?.close());

/** Asks open pages where they are, as a change of options does: they answer, and that wakes the background.
 *  @param heard waits until the answer is on its way, or for a second: a page that still waits for a background that is
 *  gone says nothing meanwhile */
const ask = (heard: boolean) =>
  feed.enough.inside(async (wait) => {
    const answer = new Promise<void>((done) => {
      setTimeout(done, wait ? 1_000 : 0);
      chrome.runtime.onMessage.addListener(function hear() {
        chrome.runtime.onMessage.removeListener(hear);
        done();
      });
    });
    for (const { id } of await chrome.tabs.query({}))
      if (id !== undefined) chrome.tabs.sendMessage(id, { kind: 'orders', ask: true }).catch(() => {});
    await answer;
  }, heard);

test(`a background that is stopped at ${STOPS} moments of a visit loses nothing of it`, async () => {
  const random = createRandom(SEED);
  const { enough } = feed;
  const { visit, from } = await begin(feed, 'instagram');
  const stops: [from: number, to: number][] = [];
  for (let turn = 0; stops.length < STOPS; turn += 1) {
    if (turn % 4 === 0) await visit.scroll(40);
    const soon = turn % 2 === 0;
    await ask(soon);
    await rest(random() * (soon ? 10 : 800));
    const begun = Date.now();
    if (await enough.browser.stopWorker()) stops.push([begun, Date.now()]);
  }
  const to = await leave(visit, '/direct/inbox/');
  await enough.browser.stopWorker();
  const rows = await until(
    () => enough.exposures(),
    (found) => found.some(({ end }) => end >= to - 20),
  );

  expect(secondsMissing(rows, from, to)).toBeLessThan(0.05);
  expect(overlaps(rows)).toEqual([]);
  expect(malformed(rows)).toEqual([]);
  // some within 20 ms of a message
  const said = (await enough.messagesSent()).map(({ at }) => at);
  const close = stops.filter(([begun, done]) => said.some((at) => at >= begun - 20 && at <= done));
  expect(close.length).toBeGreaterThan(10);

  // the same checks see a heartbeat that is missing, and a moment that counts twice
  const [first] = rows;
  if (!first) throw new Error('The ledger is empty.');
  const without = rows.map((row) => ({ ...row, end: Math.min(row.end, to - 5_000) }));
  expect(secondsMissing(without, from, to)).toBeGreaterThan(4.9);
  expect(overlaps([...rows, { ...first, id: 'twice', start: first.start + 1 }])).toHaveLength(1);
}, 120_000);
