/** A film counts while it moves and can be seen, without any input. What only looks like somebody does not. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Feed, type FeedOptions, rest } from '../../../harness/feed.ts';
import { secondsAfter, total } from '../../../harness/ledger.ts';

let feed: Feed;
beforeAll(async () => {
  feed = await Feed.start();
  await feed.enough.choose({ idle: 5 });
  // a browser's first film begins late, on a busy machine after the person has been still for too long
  const visit = await feed.open('instagram', 'shorts', { video: 'playing' });
  await visit.page.waitForFunction(() => [...document.querySelectorAll('video')].some((film) => film.currentTime > 1));
  await visit.close();
  await feed.turnOn('instagram');
});
afterAll(() => feed?.close());

/** seconds that a still person stays: the shortest idle time, 5 s, and half of it again */
const STAY = 7.5;
test.each<[string, NonNullable<FeedOptions['video']>, boolean]>([
  ['plays without sound', 'playing', true],
  ['plays with sound', 'unmuted', true],
  ['is paused', 'paused', false],
  ['is hidden', 'hidden', false],
  ['is a speck', 'speck', false],
])('a film that %s', async (_, video, counts) => {
  const since = Date.now();
  const visit = await feed.open('instagram', 'shorts', { video });
  await rest(STAY * 1000);
  const { shorts } = await visit.seconds();
  const truth = counts ? (shorts as number) : 5;
  await visit.close();
  await feed.enough.settled((all) => secondsAfter(all, since) > truth - 1);
  const rows = await feed.enough.exposures(since);
  expect(rows.some(({ why }) => why === 'video')).toBe(counts);
  expect(Math.abs(total(rows) - truth)).toBeLessThan(1);
});

test('a page that makes up returns and inputs, and has a film that is all but clear, counts as if it did nothing', async () => {
  const since = Date.now();
  const visit = await feed.open('instagram', 'shorts', { video: 'clear', hostile: ['pretend'] });
  await rest(STAY * 1000);
  const real = await visit.page.evaluate(() => (window as unknown as { real: { focus: number } }).real);
  expect(real.focus).toBeGreaterThan(5); // the browser itself sends a focus that the page has already
  await visit.close();
  await feed.enough.settled((all) => secondsAfter(all, since) > 4);
  const rows = await feed.enough.exposures(since);
  expect(rows.some(({ why }) => why === 'video')).toBe(false);
  expect(Math.abs(total(rows) - 5)).toBeLessThan(1);
});
