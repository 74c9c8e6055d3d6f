/** A day on five networks, in small: what was in front of a person is what the ledger says, by surface, and nothing else. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Feed, rest } from '../../../harness/feed.ts';
import { bySurface, malformed, overlaps, total } from '../../../harness/ledger.ts';
import type { Screen } from '../../../harness/practice-feed/shape.ts';
import { siteById } from '../../../harness/practice-feed/sites.ts';

declare const chrome: typeof import('webextension-polyfill');

const NETWORKS = ['instagram', 'x', 'youtube', 'bluesky', 'mastodon'];
/** Places that no feed is, and that look like one: search and profiles show the same posts. */
const ELSEWHERE: Screen[] = ['messages', 'search', 'profile', 'notifications', 'settings', 'compose'];
/** docs/promises.md, "Budgets": 1 s per minute. A script's minute has many arrivals, each good for a look (0.1 s). */
const within = (truth: number, arrivals: number): number => truth / 60 + arrivals * 0.1;

let feed: Feed;
let begun: number;
beforeAll(async () => {
  feed = await Feed.start();
  await feed.enough.choose({ mastodon: ['mastodon.social'] });
  await feed.turnOn(...NETWORKS);
  begun = Date.now();
});
afterAll(() => feed?.close());

test.each(NETWORKS)('a person on %s is counted on its feeds, to the second, and nowhere else', async (network) => {
  const since = Date.now();
  const { paths } = siteById(network);
  const visit = await feed.open(network);
  await visit.scrollFor(3);
  let arrivals = 1;
  for (const screen of ELSEWHERE.filter((one) => paths[one])) {
    await visit.go(screen);
    await visit.stir();
    await rest(700);
  }
  await visit.go('feed');
  await visit.scrollFor(1.5);
  arrivals += 1;
  await visit.openPost();
  await visit.stir();
  await rest(700);
  await visit.back();
  await visit.scrollFor(1);
  arrivals += 1;
  for (const screen of (['shorts', 'explore'] as const).filter((one) => paths[one])) {
    await visit.go(screen);
    await visit.stir();
    await rest(2000);
    arrivals += 1;
  }
  const truth = await visit.seconds();
  await visit.go('notifications');
  await feed.enough.settled();
  await visit.close();

  const counted = bySurface(await feed.enough.exposures(since));
  const curated = (['feed', 'shorts', 'explore'] as const).filter((screen) => truth[screen]);
  expect(Object.keys(counted).sort()).toEqual(curated.map((screen) => `${network} ${screen}`).sort());
  for (const screen of curated) {
    const seconds = truth[screen] as number;
    expect(Math.abs((counted[`${network} ${screen}`] as number) - seconds), `${screen}, ${seconds} s`).toBeLessThan(
      within(seconds, arrivals),
    );
  }
});

test('the whole day has no overlap, nothing malformed, and is never more than the clock', async () => {
  const rows = await feed.enough.exposures();
  expect(overlaps(rows)).toEqual([]);
  expect(malformed(rows)).toEqual([]);
  expect(total(rows)).toBeLessThan((Date.now() - begun) / 1000);
  // these eyes see what they look for
  const [row] = rows as [(typeof rows)[number]];
  expect(overlaps([...rows, { ...row, id: 'planted', start: row.start + 1 }])).toHaveLength(1);
  expect(malformed([{ start: row.end, end: row.start }])).toHaveLength(1);
});

/** Rows of all stores of every database, and what lies in the extension's own storage, as one text. */
const allThatIsKept = (): Promise<string> =>
  feed.enough.inside(async () => {
    const result = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const kept: unknown[] = [await chrome.storage.local.get(), await chrome.storage.session.get()];
    for (const { name = '' } of await indexedDB.databases()) {
      const db = await result(indexedDB.open(name));
      for (const store of db.objectStoreNames)
        kept.push(await result(db.transaction(store).objectStore(store).getAll()));
      db.close();
    }
    return JSON.stringify(kept);
  });

test('of all those pages no address, title, name or text is stored', async () => {
  const visit = await feed.open('instagram');
  await visit.scrollFor(1);
  await feed.enough.settled((rows) => rows.length > 0);
  const seen = await visit.page.evaluate(() => [
    location.href,
    location.host,
    document.title,
    ...[...document.querySelectorAll('main *')].flatMap((it) => (it.children.length > 0 ? [] : [it.textContent])),
  ]);
  const telling = [...new Set(seen.map((line) => line.trim()))].filter((line) => line.length > 5);
  expect(telling.length).toBeGreaterThan(10);
  const heldIn = (kept: string) => telling.filter((line) => kept.includes(JSON.stringify(line).slice(1, -1)));
  const kept = await allThatIsKept();
  expect(kept).toContain('"network":"instagram"');
  expect(heldIn(kept)).toEqual([]);
  // these eyes see a line of the page where one is kept
  const [line = ''] = telling.slice(-1);
  await feed.enough.put({ notes: [{ id: 'planted', at: Date.now(), thought: line }] });
  expect(heldIn(await allThatIsKept())).toContain(line);
  await visit.close();
});
