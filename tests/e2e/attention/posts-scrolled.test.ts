/** Posts while a person scrolls on and on, and those of every network. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Feed, type FeedOptions, rest } from '../../../harness/feed.ts';
import { isCounting } from '../../../harness/feed-state.ts';
import { bySurface } from '../../../harness/ledger.ts';
import { sites } from '../../../harness/practice-feed/sites.ts';
import type { Visit as Row } from '../../../lib/ledger/types.ts';

let feed: Feed;
beforeAll(async () => {
  feed = await Feed.start();
  await feed.enough.choose({ mastodon: ['mastodon.social'], countItems: true });
  await feed.turnOn(...sites.map(({ id }) => id));
});
afterAll(() => feed?.close());

/** How long a post was half in view at a stretch, as frames can tell. ms; `most` has no bound where no end was seen */
type Span = { least: number; most: number };

/**
 * Measures at every frame, without any of our own code, each post's longest stretch in view, by address.
 * A post came after the last frame without it and went before the first one after: a slow frame makes that wide.
 */
const timeInView = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const shown = new Map<string, { unseen: number; first: number; last: number }>();
    const spans: Record<string, { least: number; most: number }> = {};
    const note = (id: string, least: number, most: number) => {
      const known = spans[id] ?? { least: 0, most: 0 };
      spans[id] = { least: Math.max(known.least, least), most: Math.max(known.most, most) };
    };
    let before = -Number.MAX_VALUE;
    const measure = (now: number) => {
      const here = new Set<string>();
      for (const card of document.querySelectorAll('main .card')) {
        const { top, bottom, height } = card.getBoundingClientRect();
        const id = card.querySelector('a.when')?.getAttribute('href');
        if (id && Math.min(bottom, innerHeight) - Math.max(top, 0) >= Math.min(height, innerHeight) / 2) here.add(id);
      }
      for (const id of here) {
        const { unseen, first } = shown.get(id) ?? { unseen: before, first: now };
        shown.set(id, { unseen, first, last: now });
      }
      for (const [id, { unseen, first, last }] of shown) {
        if (here.has(id)) continue;
        note(id, last - first, now - unseen);
        shown.delete(id);
      }
      before = now;
      requestAnimationFrame(measure);
    };
    requestAnimationFrame(measure);
    const read = () => {
      for (const [id, { first, last }] of shown) note(id, last - first, Number.MAX_VALUE);
      return Object.values(spans);
    };
    Object.assign(window, { readSpans: read });
  });

/** What `timeInView` measured until now: a post that is still in view may stay for any while. */
const spansOf = (page: Page): Promise<Span[]> =>
  page.evaluate(() => (window as unknown as { readSpans: () => Span[] }).readSpans());

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
  const spans = await spansOf(visit.page);
  await visit.go('settings');
  await feed.enough.settled();
  await visit.close();
  const seen = (await feed.enough.exposures(since)).reduce((sum, { items }) => sum + items, 0);
  // Chromium is asked twice a second: a post that was there for half a second may have come just after it was asked
  const sure = spans.filter(({ least }) => least >= 1_300).length;
  expect(sure).toBeGreaterThan(3);
  expect(seen).toBeGreaterThanOrEqual(sure);
  const possible = spans.filter(({ most }) => most >= 450).length;
  expect(seen).toBeLessThanOrEqual(possible);
});

test('the posts of every network are known on its feed', { timeout: 120_000 }, async () => {
  const since = Date.now();
  const screens = sites.map(({ id, paths }) => [id, paths.feed ? 'feed' : 'shorts'] as const);
  for (const [network, screen] of screens) {
    const visit = await feed.open(network, screen);
    await visit.stir();
    const counts = () => isCounting(feed.enough, visit.page.url()).catch(() => false); // its script may be on its way
    await expect.poll(counts, { message: network }).toBe(true);
    // a page that goes before its first answer has no leave to keep its last words
    const isKnown = async () =>
      (await feed.enough.rows<Row>('visits')).some((one) => one.network === network && one.end >= since);
    await expect.poll(isKnown, { message: network }).toBe(true);
    await rest(600);
    await visit.close();
  }
  await feed.enough.settled(
    (all) => Object.keys(bySurface(all.filter(({ start }) => start >= since))).length >= screens.length,
  );
  const counted = Object.keys(bySurface(await feed.enough.exposures(since)));
  expect(counted.sort()).toEqual(screens.map((words) => words.join(' ')).sort());
});
