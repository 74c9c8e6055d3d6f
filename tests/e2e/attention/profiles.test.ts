// Other people's profiles, for whoever counts them: kept apart, with the door, a limit and the check-in; one's own is left alone.
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Feed, FeedOptions, Visit } from '../../../harness/feed.ts';
import { bySurface } from '../../../harness/ledger.ts';
import { overOn, press, stands, until } from '../limits/find-overlay.ts';
import { begin, exposures, limit, nudges, scrolling, startLife, stirring, visits } from '../limits/person.ts';

let feed: Feed;
const tabs: Visit[] = [];
beforeAll(async () => {
  feed = await startLife();
});
afterEach(async () => {
  for (const tab of tabs.splice(0)) await tab.close().catch(() => {});
});
afterAll(() => feed?.close());

const open = async (options: FeedOptions = {}): Promise<Visit> => {
  const tab = await feed.open('instagram', 'profile', { video: 'none', ...options });
  tabs.push(tab);
  return tab;
};
const COUNTED = { profiles: ['instagram'] };
const seconds = async () => bySurface(await exposures(feed))['instagram profile'] ?? 0;

test('the door stands before somebody’s profile, which counts from then on; one’s own has neither', async () => {
  await begin(feed, { ...COUNTED, doors: { instagram: { when: 'always', seconds: 0, rotate: false } } });
  const mine = await open({ practice: ['mine'] });
  await mine.scrollFor(4); // somebody else's has its door within a second
  expect(await overOn(feed.enough, mine)).toBeNull();
  await mine.close();
  await feed.enough.settled();
  expect(await exposures(feed)).toEqual([]);
  const tab = await open();
  await stirring(tab, stands(feed, tab, 'One slow breath'));
  await press(feed, tab, 'Stay');
  await scrolling(
    tab,
    until(async () => (await seconds()) > 0, 'time on the profile'),
  );
  expect(await nudges(feed)).toMatchObject([{ kind: 'door', surface: 'profile', chose: 'stay' }]);
  expect((await visits(feed)).map(({ opens }) => opens.map(({ surface }) => surface))).toEqual([['profile']]);
});

test('a check-in asks about it, and a limit that names profiles holds there; turned off, nothing counts', async () => {
  const day = { from: 6, to: 6 };
  await begin(feed, { ...COUNTED, checkin: 3, limits: [limit({ surfaces: ['profile'], day, firmness: 'firm' })] });
  const tab = await open();
  await scrolling(tab, stands(feed, tab));
  await press(feed, tab, 'Lighter');
  const answers = () => feed.enough.rows<{ surface: string; felt: string }>('checkins');
  expect(await until(async () => (await answers())[0], 'the answer')).toMatchObject({
    surface: 'profile',
    felt: 'lighter',
  });
  await scrolling(
    tab,
    until(async () => (await nudges(feed)).some(({ kind }) => kind === 'firm'), 'the limit'),
  );
  await tab.close();
  await begin(feed, {});
  const off = await open();
  await off.scrollFor(4);
  await off.close();
  await feed.enough.settled();
  expect(await exposures(feed)).toEqual([]);
});
