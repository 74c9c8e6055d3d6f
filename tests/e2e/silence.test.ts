/** What must not happen: a request that leaves the extension, a word while nobody attends. Beside each, one that was planted
 *  is seen by the same eyes. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { plant } from '../../harness/build.ts';
import { Feed, rest } from '../../harness/feed.ts';

const ATTENTION = 'content-scripts/attention.js';

/** Lines that ask a host for something, and say something to the background. */
const PLANTED =
  "new Image().src = 'https://planted.example/'; setTimeout(() => (globalThis.browser ?? chrome).runtime.sendMessage('planted'), 1000);";

let feed: Feed;
beforeEach(async ({ task }) => {
  const planted = task.name.includes('planted');
  feed = await Feed.start(planted ? { prepare: (dir) => plant(dir, ATTENTION, PLANTED) } : {});
  await feed.turnOn('instagram');
});
afterEach(() => feed?.close());

/** Everything that this browser asked for which is not the page itself. */
const strangers = () => feed.enough.relay.asked.filter((host) => host !== 'www.instagram.com:443');
const messagesSince = async (since: number) =>
  (await feed.enough.messagesSent()).filter(({ at }) => at >= since).map(({ message }) => message);

test('a person reads a feed, and Enough asks no host for anything and says nothing once they are gone', async () => {
  const quiet = feed.enough.relay.asked.length; // what the browser itself asks at its start
  const visit = await feed.open('instagram');
  await visit.scrollFor(2);
  await visit.go('messages');
  await visit.stir();
  await feed.enough.settled();
  const elsewhere = await feed.open('instagram', 'settings');
  await elsewhere.stir();
  await feed.enough.settled();
  expect(feed.enough.relay.asked.slice(quiet).filter((host) => host !== 'www.instagram.com:443')).toEqual([]);
  const since = Date.now();
  await elsewhere.stir();
  await rest(6000); // longer than a heartbeat
  expect(await messagesSince(since)).toEqual([]);
});

test('a planted request and a planted word are seen', async () => {
  const since = Date.now();
  const visit = await feed.open('instagram', 'settings');
  await visit.stir();
  await expect.poll(() => messagesSince(since), { timeout: 5000 }).toContain('planted');
  await expect.poll(strangers, { timeout: 5000 }).toContain('planted.example:443');
});
