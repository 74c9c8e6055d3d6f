// Limits at work: the quiet note, each firmness at its top, more time, closed until the day begins; on one network alone, and in
// all its tabs.
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Feed, Visit } from '../../../harness/feed.ts';
import { clear, overOn, press, stands, until } from './find-overlay.ts';
import {
  begin,
  choose,
  clock,
  exposures,
  limit,
  nudges,
  openSeen,
  scrolling,
  setClock,
  settings,
  spent,
  startLife,
  visits,
} from './person.ts';

let feed: Feed;
const open: Visit[] = [];

beforeAll(async () => {
  feed = await startLife();
});
afterEach(async () => {
  for (const visit of open.splice(0)) await visit.close().catch(() => {});
});
afterAll(() => feed?.close());

const openOne = async (...how: Parameters<typeof openSeen>): Promise<Visit> => {
  const one = await openSeen(...how);
  open.push(one);
  return one;
};
/** Nobody waits for an act: the page is where a post has just come, or the next one comes by a turn of the wheel. */
const appears = (visit: Visit, title: string) => scrolling(visit, stands(feed, visit, title));
const DAY = 'That’s less than a minute today';

describe('one limit, in one tab', () => {
  test('a quiet note in the band and a note at its top, to the second; nothing more that day', async () => {
    await begin(feed, { limits: [limit({ day: { from: 4, to: 9 }, firmness: 'gentle' })] });
    const tab = await openOne(feed);
    await appears(tab, 'You are in the range');
    const [band] = await nudges(feed);
    expect(Math.abs((await spent(feed)) - 4)).toBeLessThan(1);
    await press(feed, tab, 'Stay');
    await clear(feed, tab);
    await appears(tab, DAY);
    const [, top] = await nudges(feed);
    expect([band?.kind, top?.kind]).toEqual(['band', 'gentle']);
    expect(Math.abs((await spent(feed)) - 9)).toBeLessThan(1);
    expect(((top?.at ?? 0) - (band?.at ?? 0)) / 1000).toBeGreaterThan(3);
    await press(feed, tab, 'Stay');
    await clear(feed, tab);
    const before = await spent(feed);
    await scrolling(
      tab,
      until(async () => (await spent(feed)) > before + 4, 'four seconds more'),
    );
    expect(await overOn(feed.enough, tab)).toBeNull();
    expect((await nudges(feed)).map(({ kind, chose }) => [kind, chose])).toEqual([
      ['band', 'stay'],
      ['gentle', 'stay'],
    ]);
  });

  test('firm: the pause comes back after the seconds that were set; “more” puts it off by as much', async () => {
    await begin(feed, {
      doors: { instagram: { when: 'never', seconds: 0.3 } },
      limits: [limit({ day: { from: 2, to: 2 }, firmness: 'firm', again: 3 })],
    });
    const tab = await openOne(feed);
    await appears(tab, DAY);
    await press(feed, tab, 'Stay');
    await clear(feed, tab);
    const before = await spent(feed);
    await appears(tab, DAY);
    expect((await spent(feed)) - before).toBeGreaterThanOrEqual(2.9);
    await press(feed, tab, '5 minutes extra');
    await clear(feed, tab);
    const given = await spent(feed);
    await scrolling(
      tab,
      until(async () => (await spent(feed)) > given + 4, 'four seconds more'),
    );
    expect(await overOn(feed.enough, tab)).toBeNull();
    expect((await nudges(feed)).map(({ kind, chose }) => [kind, chose])).toEqual([
      ['firm', 'stay'],
      ['firm', 'more'],
    ]);
  });

  test('closed until the day begins: the overlay goes by itself then, and the feed is open', async () => {
    await begin(feed, {});
    const tab = await openOne(feed); // a slow machine opens it slowly: the seconds run from here
    // the person's day begins in a few seconds from now
    const wall = Temporal.Instant.fromEpochMilliseconds(clock() + 14_000).toZonedDateTimeISO('Europe/Berlin');
    const seconds = wall.hour * 3600 + wall.minute * 60 + wall.second;
    await choose(feed, {
      dayStarts: [{ at: 0, seconds }],
      limits: [limit({ day: { from: 2, to: 2 }, firmness: 'closed', wait: 0 })],
    });
    const over = await appears(tab, DAY);
    expect(over.words).toContain('The feed rests until');
    expect(over.order.slice(0, 2)).toEqual(['Leave', 'Open anyway']);
    await clear(feed, tab);
    expect(clock()).toBeGreaterThanOrEqual(Math.floor(wall.epochMilliseconds / 1000) * 1000);
    expect((await nudges(feed)).map(({ kind }) => kind)).toEqual(['closed']);
    await tab.load();
    await tab.stir();
    const now = await spent(feed);
    await until(async () => (await spent(feed)) > now, 'time that counts, as under a closed feed none does');
  });

  test('a feed that rests until the hour that the clock skips opens as it is skipped', async () => {
    // Berlin, 29 March 2037: the clock goes from two to three, so what rests from one to three ends after one hour
    const skip = Date.UTC(2037, 2, 29, 1);
    const hours = [{ days: [7], from: 3600, to: 3 * 3600 }];
    await begin(feed, {}, skip - 60_000);
    const tab = await openOne(feed);
    await setClock(feed, skip - 14_000);
    await choose(feed, { limits: [limit({ hours, firmness: 'closed' })] });
    const over = await appears(tab, 'These are your quiet hours');
    expect(over.words).toMatch(/The feed rests until .*\b0?3:00/);
    await clear(feed, tab);
    expect(clock()).toBeGreaterThanOrEqual(skip);
    await tab.stir();
    await until(async () => (await spent(feed)) > 0, 'time that counts');
  });

  test('open anyway acts after the wait that was set, and opens the visit; past the person’s number it offers to ease', async () => {
    await begin(feed, {
      limits: [limit({ day: { from: 2, to: 2 }, firmness: 'closed', wait: 1, easeAfter: 1 })],
    });
    const tab = await openOne(feed);
    await appears(tab, DAY);
    await press(feed, tab, 'Open anyway');
    await clear(feed, tab);
    const chosen = await until(async () => (await nudges(feed)).find(({ choseAt }) => choseAt), 'what was chosen');
    expect((chosen.choseAt as number) - chosen.at).toBeGreaterThanOrEqual(1000);
    await tab.load();
    await tab.stir();
    const now = await spent(feed);
    await until(async () => (await spent(feed)) > now, 'time that counts');
    expect(await overOn(feed.enough, tab)).toBeNull();
    // the next visit of that day meets it again
    await tab.page.goto('about:blank');
    await setClock(feed, clock() + 6 * 60_000);
    await tab.load();
    await tab.stir();
    const over = await stands(feed, tab, DAY);
    expect(over.order.slice(0, 2)).toEqual(['Leave', 'Ease this limit']);
    expect(over.order).toContain('Open anyway');
    await press(feed, tab, 'Ease this limit');
    await clear(feed, tab);
    await until(async () => (await settings(feed)).limits[0]?.firmness === 'firm', 'a firm limit in its place');
  });

  test('a limit on shorts alone leaves the feed be', async () => {
    await begin(feed, { limits: [limit({ surfaces: ['shorts'], day: { from: 1, to: 1 }, firmness: 'closed' })] });
    const tab = await openOne(feed);
    const before = await spent(feed);
    await scrolling(
      tab,
      until(async () => (await spent(feed)) > before + 3, 'three seconds'),
    );
    expect(await overOn(feed.enough, tab)).toBeNull();
    await tab.go('shorts');
    await tab.stir();
    await appears(tab, DAY);
  });
});

describe('two tabs, two windows', () => {
  test('they share one visit and one limit', async () => {
    await begin(feed, { limits: [limit({ day: { from: 6, to: 6 }, firmness: 'closed' })] });
    const one = await openOne(feed);
    await scrolling(
      one,
      until(async () => (await spent(feed)) > 3, 'three seconds in one'),
    );
    const two = await feed.open('instagram', 'feed', { window: true, practice: ['two'] });
    open.push(two);
    await appears(two, DAY);
    const [act] = await nudges(feed); // due as their sum is six seconds; what stands waits for the next post
    const both = (await exposures(feed)).reduce(
      (sum, { start, end }) => sum + Math.max(0, Math.min(end, act?.at ?? 0) - start),
      0,
    );
    expect(Math.abs(both / 1000 - 6)).toBeLessThan(1);
    expect(await visits(feed)).toHaveLength(1);
    await one.page.bringToFront();
    await appears(one, DAY);
    expect((await nudges(feed)).map(({ kind }) => kind)).toEqual(['closed']);
    await press(feed, one, 'Open anyway');
    await clear(feed, one);
    await two.page.bringToFront();
    await two.stir();
    await clear(feed, two);
  });
});
