/** Posts in every form that real feeds have: each is seen once where a person counts them, and those of every network are known. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Feed, type FeedOptions, rest, type Visit } from '../../../harness/feed.ts';
import { bySurface } from '../../../harness/ledger.ts';
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

/** Measures at every frame, without any of our own code, how long each post was half in view at a stretch. ms, by address */
const timeInView = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const begun = new Map<string, number>();
    const longest: Record<string, number> = {};
    const measure = (now: number) => {
      const here = new Set<string>();
      for (const card of document.querySelectorAll('main .card')) {
        const { top, bottom, height } = card.getBoundingClientRect();
        const id = card.querySelector('a.when')?.getAttribute('href');
        if (id && Math.min(bottom, innerHeight) - Math.max(top, 0) >= Math.min(height, innerHeight) / 2) here.add(id);
      }
      for (const id of here) {
        const since = begun.get(id) ?? now;
        begun.set(id, since);
        longest[id] = Math.max(longest[id] ?? 0, now - since);
      }
      for (const id of begun.keys()) if (!here.has(id)) begun.delete(id);
      requestAnimationFrame(measure);
    };
    requestAnimationFrame(measure);
    Object.assign(window, { longest });
  });

test.each<[string, FeedOptions]>([
  ['that stay', {}],
  ['that are removed and made anew', { practice: ['recreate'] }],
])('a post is seen while a person scrolls on and on, among nodes %s', async (_, options) => {
  const since = Date.now();
  const visit = await feed.open('x', 'feed', { ...options, video: 'none' });
  await timeInView(visit.page);
  await visit.page.mouse.move(640, 450);
  const until = performance.now() + 12_000;
  while (performance.now() < until) {
    await visit.page.mouse.wheel({ deltaY: 50 });
    await rest(100);
  }
  const spans = Object.values(await visit.page.evaluate(() => (window as unknown as { longest: object }).longest));
  await visit.go('settings');
  await feed.enough.settled();
  await visit.close();
  const seen = (await feed.enough.exposures(since)).reduce((sum, { items }) => sum + items, 0);
  // Chromium is asked twice a second: a post that was there for half a second may have come just after it was asked
  const sure = spans.filter((ms) => ms >= 1_300).length;
  expect(sure).toBeGreaterThan(3);
  expect(seen).toBeGreaterThanOrEqual(sure);
  expect(seen).toBeLessThanOrEqual(spans.filter((ms) => ms >= 450).length);
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

test('the posts of every network are known on its feed', { timeout: 120_000 }, async () => {
  const since = Date.now();
  const screens = sites.map(({ id, paths }) => [id, paths.feed ? 'feed' : 'shorts'] as const);
  for (const [network, screen] of screens) {
    const visit = await feed.open(network, screen);
    await visit.stir();
    await visit.page.waitForFunction(() => performance.now() > 900);
    await visit.close();
  }
  await feed.enough.settled(
    (all) => Object.keys(bySurface(all.filter(({ start }) => start >= since))).length >= screens.length,
  );
  const counted = Object.keys(bySurface(await feed.enough.exposures(since)));
  expect(counted.sort()).toEqual(screens.map((words) => words.join(' ')).sort());
});
