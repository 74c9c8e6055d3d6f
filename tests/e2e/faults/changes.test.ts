// The extension is updated, its permission taken, its storage full or broken, while a person scrolls.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Feed, rest } from '../../../harness/feed.ts';
import { malformed, overlaps, secondsMissing, total } from '../../../harness/ledger.ts';
import { begin, leave, until } from './steps.ts';

declare const chrome: typeof import('webextension-polyfill');

const HEARTBEAT = 5;

let feed: Feed;

beforeAll(async () => {
  feed = await Feed.start({ seam: true });
  await feed.turnOn('instagram');
});
afterAll(() => feed?.close());

/** Opens the popup's page behind the feed and waits for words in it. */
async function popupSays(words: string, says = true): Promise<void> {
  const page = await feed.enough.browser.own('popup.html');
  await until(
    () => page.evaluate(() => document.body.textContent.replaceAll('\u00a0', ' ')),
    (text) => text.length > 20 && text.includes(words) === says,
  );
  await page.close();
}

test('storage that takes nothing for a while: the popup says so, and all is recorded afterwards', async () => {
  const { enough } = feed;
  const { visit, from } = await begin(feed, 'instagram');
  await enough.set({ 'enough:seam': { failing: true } });
  const before = await enough.exposures();
  await visit.scrollFor(7);
  expect(await enough.exposures()).toEqual(before); // nothing could be written
  await popupSays('could not be saved');
  await visit.scroll();
  await enough.set({ 'enough:seam': { failing: false } });
  await visit.scrollFor(1);
  const to = await leave(visit, '/direct/inbox/');
  const rows = await until(
    () => enough.exposures(),
    (found) => found.some(({ end }) => end >= to - 50),
    30,
  );
  expect(secondsMissing(rows, from, to)).toBeLessThan(0.1);
  expect([...overlaps(rows), ...malformed(rows)]).toEqual([]);
  expect(secondsMissing(before, from, to)).toBeGreaterThan(5); // as it was while nothing could be written
  await popupSays('could not be saved', false);
  await visit.close();
}, 90_000);

test('a permission taken in the middle of a visit ends the recording, and the page goes on as it was', async () => {
  const {
    enough,
    enough: { browser },
  } = feed;
  const { visit } = await begin(feed, 'instagram');
  const errors: string[] = [];
  visit.page.on('pageerror', (error) => errors.push(String(error)));
  const tabs = (await browser.puppeteer.pages()).length;
  const url = visit.page.url();
  const held = await enough.exposures();
  await visit.scrollFor(6);
  const grown = await enough.exposures();
  expect(total(grown)).toBeGreaterThan(total(held) + 3);
  await feed.turnOff('instagram');
  await rest(500); // what was on its way arrives
  const taken = await enough.exposures();
  await visit.scrollFor(7);
  expect(await enough.exposures()).toEqual(taken);
  expect({ url: visit.page.url(), tabs: (await browser.puppeteer.pages()).length, errors }).toEqual({
    url,
    tabs,
    errors: [],
  });
  expect(await visit.page.$$('main article')).not.toEqual([]);
  await popupSays('Enough cannot see Instagram.');
  // given back, the same page counts again
  await feed.turnOn('instagram');
  await visit.scroll();
  await until(
    async () => {
      await visit.scroll();
      return total(await enough.exposures());
    },
    (seconds) => seconds > total(taken) + 1,
  );
  await visit.close();
}, 90_000);

test('an update with the page open: the old script falls silent, nothing counts twice, and it goes on', async () => {
  const { enough } = feed;
  const { visit, from } = await begin(feed, 'instagram');
  await visit.scrollFor(3);
  const updated = Date.now();
  await enough.browser.update('9.9.9');
  await enough.look();
  expect(await enough.inside(() => chrome.runtime.getManifest().version)).toBe('9.9.9');
  await feed.turnOn('instagram'); // what a test granted may not outlive the update
  await until(
    async () => {
      await visit.scroll();
      return enough.exposures(updated);
    },
    (rows) => rows.length > 0,
  );
  await visit.scrollFor(6);
  const to = await leave(visit, '/direct/inbox/');
  const rows = await until(
    () => enough.exposures(from - HEARTBEAT * 1000),
    (found) => found.some(({ end }) => end >= to - 50),
  );
  expect([...overlaps(rows), ...malformed(rows)]).toEqual([]);
  // since then one script alone speaks: at no moment do two ids grow
  const ids = new Set(rows.filter(({ start }) => start > updated).map(({ id }) => id));
  expect(ids.size).toBe(1);
  expect(secondsMissing(rows, from, updated)).toBeLessThan(HEARTBEAT);
  const [last] = rows.slice(-1);
  expect(overlaps([...rows, { ...last, id: 'twice' } as (typeof rows)[number]])).toHaveLength(1);
  await visit.close();
}, 90_000);

test('settings of rubbish and a row that does not read are set aside, kept, and named in the popup', async () => {
  const { enough } = feed;
  const { visit } = await begin(feed, 'instagram');
  await enough.choose('rubbish');
  await enough.put({ claims: [{ id: 'rubbish', network: 7, start: Date.now(), end: 'noon' }] });
  await visit.scrollFor(6); // what lies near is read as something new is written
  await popupSays('Part of your options');
  await popupSays('art of the ledger');
  await visit.close();
  const aside = await enough.rows<{ store: string; row: unknown }>('aside');
  expect(aside.find(({ store }) => store === 'settings')?.row).toBe('rubbish');
  const others = [...aside.filter(({ store }) => store !== 'settings'), ...(await enough.rows('claims'))];
  expect(JSON.stringify(others)).toContain('"rubbish"');
}, 60_000);
