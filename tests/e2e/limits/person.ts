/** A person's limits and doors, in a browser whose clock stands at noon of a Wednesday: nothing is paced away then. */

import { NOON } from '../../../harness/clock.ts';
import { Feed, type FeedOptions, type Visit } from '../../../harness/feed.ts';
import { feedState } from '../../../harness/feed-state.ts';
import type { Exposure, Visit as Row } from '../../../lib/ledger/types.ts';
import type { NudgeRow } from '../../../lib/nudges/types.ts';
import type { Settings } from '../../../lib/store/settings.ts';
import { describeRed, until } from './find-overlay.ts';

const DAY = 86_400_000;

/** ms that the clock is ahead */
let offset = 0;
/** Epoch ms at which this test's day came. A page of the test before may say its last words after that: they are not of this
 *  test. */
let since = 0;

/** Epoch ms on the clock that Enough sees. */
export const clock = (): number => Date.now() + offset;

export async function startLife(prepare?: (dir: string) => Promise<void>): Promise<Feed> {
  const feed = await Feed.start({ seam: true, zone: 'Europe/Berlin', windows: true, ...(prepare && { prepare }) });
  await setClock(feed, NOON);
  await feed.turnOn('instagram');
  describeRed(() => feedState(feed.enough));
  return feed;
}

/** Moves the clock. Pages that are open see it move too. @param to epoch ms */
export async function setClock(feed: Feed, to: number): Promise<void> {
  offset = to - Date.now();
  await feed.enough.set({ 'enough:seam': { offset } });
}

/** What was chosen, in place of all that was, at noon of the next day, which has no visit and no answer so far.
 *  @param settings such as `{ limits: [...] }` @param at another instant than noon (UTC; a person in Berlin has one or two) */
export async function begin(
  feed: Feed,
  settings: Record<string, unknown>,
  at = Math.ceil(clock() / DAY) * DAY + DAY / 2,
): Promise<void> {
  await choose(feed, {}); // so that nothing of the test before comes due on the new day
  since = at;
  await setClock(feed, since);
  await feed.enough.inside(async () => {
    const opened = indexedDB.open('enough');
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      opened.onsuccess = () => resolve(opened.result);
      opened.onerror = () => reject(opened.error);
    });
    const stores = ['claims', 'exposures', 'visits', 'nudges', 'checkins'].filter((name) =>
      db.objectStoreNames.contains(name),
    );
    if (stores.length > 0) {
      const all = db.transaction(stores, 'readwrite');
      for (const name of stores) all.objectStore(name).clear();
      await new Promise((done) => {
        all.oncomplete = done;
      });
    }
    db.close();
  });
  await choose(feed, settings);
}

export const choose = (feed: Feed, settings: Record<string, unknown>): Promise<void> =>
  feed.enough.choose({ installedAt: 1, ...settings });

/** A limit on all feeds. */
export const limit = (part: Record<string, unknown>, id = 'mine'): Record<string, unknown> => ({
  id,
  networks: [],
  surfaces: [],
  hours: [],
  ...part,
});

export const always = { instagram: { when: 'always', seconds: 0.5, rotate: false } };

/** Says something as the popup does. @returns what the background answered */
export const say = (feed: Feed, type: string, data: unknown): Promise<unknown> =>
  feed.enough.say({ id: 1, type, data, timestamp: Date.now() });

export const nudges = async (feed: Feed): Promise<NudgeRow[]> =>
  (await feed.enough.rows<NudgeRow>('nudges')).filter(({ at }) => at >= since).toSorted((a, b) => a.at - b.at);

export const visits = async (feed: Feed): Promise<Row[]> =>
  (await feed.enough.rows<Row>('visits')).filter(({ start }) => start >= since);

export const exposures = (feed: Feed): Promise<Exposure[]> => feed.enough.exposures(since);

/** Seconds of attention so far. */
export async function spent(feed: Feed): Promise<number> {
  return (await exposures(feed)).reduce((sum, { start, end }) => sum + end - start, 0) / 1000;
}

/** What is set now. */
export const settings = (feed: Feed): Promise<Settings> => feed.enough.chosen<Settings>();

/** What tabs show. After a way back Firefox's page is another one to puppeteer, so the extension is asked. */
export const addresses = (feed: Feed): Promise<(string | undefined)[]> =>
  feed.enough.inside(async () => {
    const { chrome } = globalThis as unknown as { chrome: typeof import('webextension-polyfill') };
    return (await chrome.tabs.query({})).map(({ url }) => url);
  });

/** Goes on doing something until something else has come about. */
async function goOn<Result>(act: () => Promise<void>, meanwhile: Promise<Result>): Promise<Result> {
  let over = false;
  const done = meanwhile.finally(() => {
    over = true;
  });
  done.catch(() => {});
  while (!over) {
    await act().catch(() => {});
    await new Promise((next) => setTimeout(next, 250));
  }
  return done;
}

/** Scrolls on until something else has come about. */
export const scrolling = <Result>(visit: Visit, meanwhile: Promise<Result>): Promise<Result> =>
  goOn(() => visit.scroll(150), meanwhile);

/** The same with the pointer, which moves nothing. */
export const stirring = <Result>(visit: Visit, meanwhile: Promise<Result>): Promise<Result> =>
  goOn(() => visit.stir(), meanwhile);

/** Opens a feed without a door, and waits until its first post was seen with attention: its time counts from then on. */
export async function openSeen(feed: Feed, options: FeedOptions = {}): Promise<Visit> {
  const visit = await feed.open('instagram', 'feed', options);
  await stirring(
    visit,
    until(async () => (await visits(feed)).length > 0, 'a visit'),
  );
  return visit;
}

/** The same, until time was counted: whatever was due by then has been decided. */
export async function openCounted(feed: Feed, options: FeedOptions = {}): Promise<Visit> {
  const visit = await openSeen(feed, options);
  await until(async () => (await exposures(feed)).length > 0, 'a first claim');
  return visit;
}
