/** Nobody signed in: what stands at the feed's address then is no feed. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Feed } from '../../../harness/feed.ts';

const NETWORKS = ['instagram', 'x', 'youtube', 'bluesky', 'mastodon'];

let feed: Feed;
beforeAll(async () => {
  feed = await Feed.start();
  await feed.enough.choose({ mastodon: ['mastodon.social'] });
  await feed.turnOn(...NETWORKS);
});
afterAll(() => feed?.close());

/** @returns how many intervals were counted while somebody scrolled there */
async function counted(network: string, practice: string[]): Promise<number> {
  const since = Date.now();
  const visit = await feed.open(network, 'feed', { practice });
  await visit.scrollFor(1.2);
  await feed.enough.settled();
  await visit.close();
  await feed.enough.settled();
  return (await feed.enough.exposures(since)).length;
}

test('the landing page at the feed’s address is counted as nothing', async () => {
  for (const network of NETWORKS) expect(await counted(network, ['out']), network).toBe(0);
  expect(await counted('x', [])).toBeGreaterThan(0); // these eyes see a feed
});
