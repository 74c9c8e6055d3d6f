/** The ways a page changes under a person: by script, back, hash, the browser's own store of pages; and where visits began. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Feed, rest } from '../../../harness/feed.ts';
import { bySurface, secondsAfter } from '../../../harness/ledger.ts';
import type { Visit as VisitRow } from '../../../lib/ledger/types.ts';

let feed: Feed;
beforeAll(async () => {
  feed = await Feed.start();
  await feed.turnOn('instagram', 'reddit', 'tiktok', 'youtube', 'bluesky');
});
afterAll(() => feed?.close());

/** Lets a moment pass with someone there, and compares it with what the site itself says. */
const dwell = async (visit: { stir(): Promise<void> }) => {
  await visit.stir();
  await rest(900);
};

test('pushed, replaced, gone back and marked by a hash: the ledger follows, and a hash is no change', async () => {
  const since = Date.now();
  const visit = await feed.open('instagram');
  await dwell(visit);
  await visit.script('messages', 'replace');
  await dwell(visit);
  await visit.script('shorts', 'push');
  await dwell(visit);
  await visit.back();
  await dwell(visit);
  await visit.forward();
  await dwell(visit);
  await visit.page.evaluate(() => {
    location.hash = 'here';
  });
  await dwell(visit);
  const truth = await visit.seconds();
  await visit.go('settings');
  await feed.enough.settled();
  await visit.close();
  const counted = bySurface(await feed.enough.exposures(since));
  expect(Object.keys(counted).sort()).toEqual(['instagram feed', 'instagram shorts']);
  expect(Math.abs((counted['instagram feed'] as number) - (truth.feed as number))).toBeLessThan(1);
  expect(Math.abs((counted['instagram shorts'] as number) - (truth.shorts as number))).toBeLessThan(1);
});

test('a viewer that rewrites the address at every film is one stay on short films', async () => {
  const since = Date.now();
  const visit = await feed.open('instagram', 'shorts');
  for (let i = 0; i < 3; i++) {
    await visit.swipe();
    await dwell(visit);
  }
  const { shorts } = await visit.seconds();
  await visit.close();
  await feed.enough.settled((all) => secondsAfter(all, since) > (shorts as number) - 1);
  const rows = await feed.enough.exposures(since);
  expect([...new Set(rows.map(({ surface }) => surface))]).toEqual(['shorts']);
  const [visitRow] = (await feed.enough.rows<VisitRow>('visits')).filter(({ network }) => network === 'instagram');
  expect(visitRow?.opens.filter(({ at }) => at >= since)).toHaveLength(1);
  expect(Math.abs((bySurface(rows)['instagram shorts'] as number) - (shorts as number))).toBeLessThan(1);
});

test('a page that comes back from the browser’s own store goes on counting', async () => {
  const since = Date.now();
  const visit = await feed.open('bluesky');
  await dwell(visit);
  await visit.page.goto('https://elsewhere.example/settings');
  await visit.back(); // a kept page has no load event to wait for
  const back = Date.now();
  await visit.page.waitForFunction(() => location.hostname === 'bsky.app' && document.querySelector('main .post'));
  await dwell(visit);
  await dwell(visit);
  await visit.close();
  await feed.enough.settled((all) => secondsAfter(all, back + 1000) > 0);
  const late = (await feed.enough.exposures(since)).filter(({ end }) => end > back + 1000);
  expect(late.map(({ network, surface }) => `${network} ${surface}`)).toEqual(['bluesky feed']);
});

test('a network that is granted while its page is open counts without a reload', async () => {
  const visit = await feed.open('x');
  await dwell(visit);
  expect((await feed.enough.exposures()).filter(({ network }) => network === 'x')).toEqual([]);
  await feed.turnOn('x');
  await dwell(visit);
  await dwell(visit);
  await visit.close();
  await feed.enough.settled((all) => (bySurface(all)['x feed'] ?? 0) > 0.8);
  expect(bySurface(await feed.enough.exposures())['x feed']).toBeGreaterThan(0.8);
});

test('where a visit began is kept: in messages, in a search, or on the feed itself', async () => {
  const visits = async (network: string) =>
    (await feed.enough.rows<VisitRow>('visits')).filter((visit) => visit.network === network);
  const drift = await feed.open('reddit', 'messages');
  await dwell(drift);
  expect(await visits('reddit')).toEqual([]);
  await drift.go('feed');
  await dwell(drift);
  await drift.close();
  const deliberate = await feed.open('tiktok');
  await dwell(deliberate);
  await deliberate.close();
  await feed.enough.settled();
  expect((await visits('reddit')).map(({ from }) => from)).toEqual(['messages']);
  expect((await visits('tiktok')).map(({ from }) => from)).toEqual(['direct']);
});

test('posts count where a person chose so, apart from feeds', async () => {
  await feed.enough.choose({ posts: ['youtube'] });
  const since = Date.now();
  const visit = await feed.open('youtube');
  await dwell(visit);
  await visit.openPost();
  await dwell(visit);
  await dwell(visit);
  const { post } = await visit.seconds();
  await visit.close();
  await feed.enough.settled((all) => (bySurface(all)['youtube post'] ?? 0) > (post as number) - 0.6);
  const counted = bySurface(await feed.enough.exposures(since));
  expect(Math.abs((counted['youtube post'] as number) - (post as number))).toBeLessThan(0.6);
});
