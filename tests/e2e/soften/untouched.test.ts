/** Only feeds are made softer: with everything on, the other screens of each network are the same bytes as with nothing on. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Feed, type Visit } from '../../../harness/feed.ts';
import type { Screen } from '../../../harness/practice-feed/shape.ts';
import { siteById, sites } from '../../../harness/practice-feed/sites.ts';
import { AS_IT_IS, COUNTS, type SoftChoice } from '../../../lib/soften/types.ts';
import { readNetworks } from '../../../scripts/build/network-files.ts';
import { whole } from './whole-page.ts';

const ALL: SoftChoice = { ...AS_IT_IS, counts: [...COUNTS], mine: true, strangers: true, colours: 'grey', room: true };
const OTHERS: Screen[] = ['messages', 'compose', 'notifications', 'search', 'settings'];

let feed: Feed;
let ids: string[];
beforeAll(async () => {
  const tierOne = (await readNetworks()).filter(({ tier }) => tier === 1).map(({ id }) => id);
  ids = sites.map(({ id }) => id).filter((id) => tierOne.includes(id));
  feed = await Feed.start();
  await feed.enough.choose({ mastodon: ['mastodon.social'] });
  await feed.turnOn(...ids);
});
afterAll(() => feed?.close());

const isGrey = ({ page }: Visit) => page.evaluate(() => getComputedStyle(document.documentElement).filter !== 'none');

/** Goes from the feed to one screen after the other, as the site's own script does. @returns each as it stands */
async function walk(network: string, grey: boolean): Promise<Record<string, string>> {
  const { paths } = siteById(network);
  const visit = await feed.open(network, 'feed', { video: 'none' });
  await expect.poll(() => isGrey(visit), { message: `${network}, feed` }).toBe(grey);
  const found: Record<string, string> = {};
  for (const screen of OTHERS.filter((one) => paths[one])) {
    await visit.script(screen);
    await expect.poll(() => isGrey(visit), { message: `${network}, ${screen}` }).toBe(false);
    found[screen] = await whole(visit);
  }
  await visit.close();
  return found;
}

test('messages, composing, notifications, search and settings of each network of tier 1', {
  timeout: 240_000,
}, async () => {
  expect(ids.length).toBeGreaterThan(10);
  const plain: Record<string, Record<string, string>> = {};
  for (const id of ids) plain[id] = await walk(id, false);
  await feed.enough.choose({ mastodon: ['mastodon.social'], soft: Object.fromEntries(ids.map((id) => [id, ALL])) });
  for (const id of ids) expect(await walk(id, true), id).toEqual(plain[id]);
  for (const screens of Object.values(plain)) expect(Object.keys(screens).length).toBeGreaterThanOrEqual(4);
});
