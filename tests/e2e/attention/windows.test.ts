/** Tabs and windows on a real screen: only the one that a person uses counts, and never two at once. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Feed, rest } from '../../../harness/feed.ts';
import { bySurface, overlaps, secondsAfter, total } from '../../../harness/ledger.ts';
import type { Visit } from '../../../lib/ledger/types.ts';
import { until } from '../faults/steps.ts';

let feed: Feed;
beforeAll(async () => {
  feed = await Feed.start({ windows: true });
  await feed.turnOn('instagram', 'x');
});
afterAll(() => feed?.close());

test('a tab behind another is hidden, and a window behind another has no focus: so the browser reports it', async () => {
  const first = await feed.open('instagram');
  const second = await feed.open('x', 'feed', { window: true });
  const presence = (page: typeof first.page) =>
    page.evaluate(() => ({ visible: document.visibilityState === 'visible', focused: document.hasFocus() }));
  await second.page.waitForFunction(() => document.hasFocus());
  expect(await presence(second.page)).toEqual({ visible: true, focused: true });
  expect(await presence(first.page)).toMatchObject({ focused: false });
  await second.close();
  const behind = await feed.open('x', 'feed', { behind: true });
  expect(await presence(behind.page)).toMatchObject({ visible: false });
  await behind.close();
  await first.close();
});

test('two tabs: what lies behind is not counted', async () => {
  const since = Date.now();
  const front = await feed.open('instagram');
  const behind = await feed.open('x', 'feed', { behind: true });
  await front.scrollFor(3);
  await front.close();
  await behind.close();
  await feed.enough.settled((all) => secondsAfter(all, since) > 2.5);
  const rows = await feed.enough.exposures(since);
  expect(bySurface(rows)['x feed'] ?? 0).toBeLessThan(1.5); // in front for a moment, once the other tab was closed
  expect(bySurface(rows)['instagram feed']).toBeGreaterThan(2.5);
  expect(overlaps(rows)).toEqual([]);
});

test('two windows: the one in use counts, and together they are never more than the clock', async () => {
  const since = Date.now();
  const first = await feed.open('instagram');
  const second = await feed.open('x', 'feed', { window: true });
  await second.page.waitForFunction(() => document.hasFocus());
  const moved = Date.now();
  await second.scrollFor(3);
  const rest = (await feed.enough.exposures(moved)).filter(({ network }) => network === 'instagram');
  expect(rest).toEqual([]);
  await second.close();
  await first.close();
  await feed.enough.settled((all) => secondsAfter(all, moved) > 2.5);
  const rows = await feed.enough.exposures(since);
  expect(bySurface(rows)['x feed']).toBeGreaterThan(2.5);
  expect(overlaps(rows)).toEqual([]);
  expect(total(rows)).toBeLessThan((Date.now() - since) / 1000);
});

test('a film in a window not in use counts for whoever chose that, and still not twice', async () => {
  await feed.enough.choose({ unfocused: true });
  const since = Date.now();
  const first = await feed.open('instagram', 'shorts', { video: 'playing' });
  // a page knows what was chosen once its arrival was answered, which a slow machine does late
  await until(
    () => feed.enough.rows<Visit>('visits'),
    (all) => all.some(({ end }) => end >= since),
  );
  const second = await feed.open('x', 'settings', { window: true });
  await second.page.waitForFunction(() => document.hasFocus());
  const moved = Date.now();
  await rest(4000);
  await first.close();
  await second.close();
  await feed.enough.settled((all) => secondsAfter(all, moved) > 3);
  await feed.enough.choose({});
  const rows = await feed.enough.exposures(since);
  expect(secondsAfter(rows, moved)).toBeGreaterThan(3);
  expect(overlaps(rows)).toEqual([]);
});
