/** Posts in every form that real feeds have: each is seen once, where a person counts them and while they do. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Feed, type FeedOptions, rest, type Visit } from '../../../harness/feed.ts';
import { sites } from '../../../harness/practice-feed/sites.ts';

const CHOSEN = { mastodon: ['mastodon.social'], countItems: true };

let feed: Feed;
beforeAll(async () => {
  feed = await Feed.start();
  await feed.enough.choose(CHOSEN);
  await feed.turnOn(...sites.map(({ id }) => id));
});
afterAll(() => feed?.close());

/** Posts of which half is in the window, by the address that each carries: measured without any of our own code. */
const inView = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const seen: string[] = [];
    for (const card of document.querySelectorAll('main .card')) {
      const { top, bottom, height } = card.getBoundingClientRect();
      const shown = Math.min(bottom, innerHeight) - Math.max(top, 0);
      const id = card.querySelector('a.when')?.getAttribute('href');
      if (id && shown >= Math.min(height, innerHeight) / 2) seen.push(id);
    }
    return seen;
  });

/** Goes down some posts and back up again, resting at each. @returns how many different posts were in view */
async function read(visit: Visit, steps = [0, 640, 640, -640]): Promise<number> {
  const seen = new Set<string>();
  for (const by of steps) {
    if (by) await visit.scroll(by);
    else await visit.stir();
    await rest(1800); // a wheel takes its time to arrive; then half a second in view, and a look comes every half second
    for (const id of await inView(visit.page)) seen.add(id);
  }
  return seen.size;
}

test.each<[string, string, FeedOptions]>([
  ['that are removed and made anew', 'x', { practice: ['recreate'] }],
  ['that stay as empty places', 'x', { practice: ['placeholders'] }],
  ['that get other posts', 'x', { practice: ['recycle'] }],
  ['that are display: contents, in a list that scrolls inside itself', 'x', { practice: ['contents', 'inner'] }],
  ['with counts in shadow roots, under a strict policy', 'reddit', { practice: ['shadow', 'csp'] }],
  ['in a body that the framework replaced', 'bluesky', { practice: ['newbody'] }],
])('a post is seen once among nodes %s', async (_, network, options) => {
  const since = Date.now();
  const visit = await feed.open(network, 'feed', { ...options, video: 'none' });
  if (options.practice?.includes('newbody')) await rest(600);
  const truth = await read(visit);
  await visit.go('settings');
  await feed.enough.settled();
  await visit.close();
  const rows = await feed.enough.exposures(since);
  expect(truth).toBeGreaterThan(2);
  expect(rows.reduce((sum, { items }) => sum + items, 0)).toBe(truth);
});

test('posts are counted from the moment at which a person chose so, on a page that is open already, and until then', async () => {
  const items = async (since: number) => (await feed.enough.exposures(since)).reduce((sum, one) => sum + one.items, 0);
  const choose = async (countItems: boolean) => {
    await feed.enough.choose({ ...CHOSEN, countItems });
    await rest(1000); // open pages hear of it, and ask
  };
  await choose(false);
  const since = Date.now();
  const visit = await feed.open('x', 'feed', { video: 'none' });
  expect(await read(visit, [0, 640])).toBeGreaterThan(1);
  await visit.go('settings');
  await feed.enough.settled((all) => all.some(({ start }) => start >= since));
  expect(await items(since)).toBe(0);
  await choose(true);
  const chosen = Date.now();
  await visit.go('feed');
  const seen = await read(visit);
  await visit.go('settings');
  await feed.enough.settled((all) => all.some(({ start, items }) => start >= chosen && items > 0));
  expect(await items(chosen)).toBe(seen);
  await choose(false);
  const over = Date.now();
  await visit.go('feed');
  expect(await read(visit, [0, 640])).toBeGreaterThan(1);
  await visit.go('settings');
  await feed.enough.settled((all) => all.some(({ start }) => start >= over));
  expect(await items(over)).toBe(0);
  await visit.close();
  await choose(true);
});
