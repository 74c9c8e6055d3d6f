/** What the recorder answers, refuses and keeps. */
import { describe, expect, test } from 'vitest';
import { claimOf, world } from './world.ts';

const NOON = Date.UTC(2026, 5, 10, 12);
const rows = async ({ db }: ReturnType<typeof world>) =>
  (await db.exposures.toArray()).map(({ start, end }) => [start - NOON, end - NOON]);

describe('a claim', () => {
  test('becomes an exposure of the person’s day, and grows', async () => {
    const it = world(NOON + 60_000);
    await it.recorder.claim(claimOf(NOON, 5));
    const verdict = await it.recorder.claim(claimOf(NOON, 10, { items: [1, 7] }));
    expect(await it.db.exposures.toArray()).toMatchObject([
      { start: NOON, end: NOON + 10_000, day: '2026-06-10', items: 2 },
    ]);
    expect(verdict).toEqual({
      record: true,
      page: { idle: 60, unfocused: false, posts: false, zone: 'Asia/Kathmandu' },
    });
  });

  test('the answer asks for a count of posts where the person chose so, and nowhere else', async () => {
    for (const countItems of [false, true]) {
      const { page } = await world(NOON + 60_000, { countItems }).recorder.claim(claimOf(NOON, 5));
      expect('items' in page).toBe(countItems);
    }
  });

  test.each([
    ['no object', 'hello', 'This claim does not fit'],
    ['nothing', undefined, 'This claim does not fit'],
    ['an unknown field', claimOf(NOON, 5, { url: 'https://x.com/ana' }), 'This claim does not fit'],
    ['an unknown surface', claimOf(NOON, 5, { surface: 'messages' }), 'surface'],
    ['a name that is no network', claimOf(NOON, 5, { network: '__proto__' }), 'network'],
    ['a huge number', claimOf(NOON, 5, { end: 1e300 }), 'end'],
    ['no number', claimOf(NOON, 5, { start: Number.NaN }), 'start'],
    ['an end before its start', claimOf(NOON, -5), 'ends before it begins'],
    ['an hour in one', claimOf(NOON - 3_600_000, 3_600), 'longer than 10 minutes'],
    ['the future', claimOf(NOON + 3_600_000, 5), 'lies in the future'],
    ['last month', claimOf(NOON - 30 * 86_400_000, 5), 'older than 7 days'],
    ['no zone', claimOf(NOON, 5, { zone: 'Mars/Olympus' }), 'no time zone'],
    ['items out of order', claimOf(NOON, 5, { items: [3, 1] }), 'not in order'],
    ['an item after its end', claimOf(NOON, 5, { items: [9] }), 'after the claim ended'],
    ['too many items', claimOf(NOON, 5, { items: new Array(5_000).fill(1) }), 'items'],
  ])('of %s is refused with a reason and changes nothing', async (_, message, reason) => {
    const it = world(NOON + 60_000);
    await expect(it.recorder.claim(message)).rejects.toMatchObject({
      name: 'Refusal',
      message: expect.stringContaining(reason),
    });
    expect(await rows(it)).toEqual([]);
    await it.recorder.claim(claimOf(NOON, 5)); // the same, without the mistake
    expect(await rows(it)).toEqual([[0, 5_000]]);
  });

  test('whose id belongs to another interval is refused', async () => {
    const it = world(NOON + 60_000);
    await it.recorder.claim(claimOf(NOON, 5));
    await expect(it.recorder.claim(claimOf(NOON + 20_000, 5))).rejects.toThrow('another interval');
    expect(await rows(it)).toEqual([[0, 5_000]]);
  });

  test('from before "erase everything" is not taken; one from after it is', async () => {
    const it = world(NOON + 60_000, { erasedAt: NOON + 1_000 });
    expect(await it.recorder.claim(claimOf(NOON, 5))).toMatchObject({ fresh: true });
    expect(await rows(it)).toEqual([]);
    await it.recorder.claim(claimOf(NOON + 2_000, 5, { id: 'c2' }));
    expect(await rows(it)).toEqual([[2_000, 7_000]]);
  });
});

describe('a pause', () => {
  test('reaches the page, with its end', async () => {
    const it = world(NOON, { pausedUntil: NOON + 900_000 });
    expect(await it.recorder.verdict('instagram')).toMatchObject({ record: false, until: NOON + 900_000 });
    it.clock.now = NOON + 900_001;
    expect(await it.recorder.verdict('instagram')).toMatchObject({ record: true });
  });

  test('takes nothing of a page that came meanwhile and had not heard of it; what a page did before it is kept', async () => {
    const it = world(NOON, { pausedUntil: NOON + 900_000 });
    await it.recorder.holdBarriers(); // as after each change of what is chosen
    it.clock.now = NOON + 10_000;
    expect(await it.recorder.claim(claimOf(NOON + 5_000, 2))).toMatchObject({ record: false });
    expect(await rows(it)).toEqual([]);
    await it.recorder.claim(claimOf(NOON - 8_000, 5, { id: 'before' }));
    expect(await rows(it)).toEqual([[-8_000, -3_000]]);
  });
});

describe('one network that is left alone', () => {
  const rests = { instagram: { since: NOON, until: NOON + 900_000 } };
  test('is not noted, and its page hears until when; the others go on', async () => {
    const it = world(NOON + 60_000, { rests });
    const answer = await it.recorder.claim(claimOf(NOON + 20_000, 5));
    expect(answer).toMatchObject({ record: false, until: NOON + 900_000 });
    await it.recorder.arrive({ network: 'instagram', surface: 'feed', seen: true, at: NOON + 30_000 });
    expect([await rows(it), await it.db.visits.count()]).toEqual([[], 0]);
    expect(await it.recorder.claim(claimOf(NOON + 20_000, 5, { network: 'x' }))).toMatchObject({ record: true });
    expect(await rows(it)).toEqual([[20_000, 25_000]]);
  });

  test('keeps what was on screen before, and is noted again once its rest has ended, after a restart too', async () => {
    const it = world(NOON + 60_000, { rests });
    await it.recorder.claim(claimOf(NOON - 8_000, 5));
    it.restart();
    it.clock.now = NOON + 960_000;
    expect(await it.recorder.claim(claimOf(NOON + 910_000, 5, { id: 'later' }))).toMatchObject({ record: true });
    expect(await rows(it)).toEqual([
      [-8_000, -3_000],
      [910_000, 915_000],
    ]);
  });
});

describe('visits', () => {
  const arrive = (at: number, more: object = {}) => ({
    network: 'instagram',
    surface: 'feed',
    seen: true,
    at,
    ...more,
  });

  test('a feed that comes on screen is an opening of a visit, with where it began', async () => {
    const it = world(NOON + 3_600_000);
    await it.recorder.arrive(arrive(NOON, { surface: 'messages', seen: false }));
    expect(await it.db.visits.toArray()).toEqual([]);
    await it.recorder.arrive(arrive(NOON + 1_000, { from: 'messages' }));
    expect(await it.db.visits.toArray()).toMatchObject([
      { from: 'messages', opens: [{ at: NOON + 1_000, surface: 'feed' }] },
    ]);
  });

  test('five minutes away end one; less does not', async () => {
    const it = world(NOON + 3_600_000);
    await it.recorder.arrive(arrive(NOON));
    await it.recorder.arrive(arrive(NOON + 299_000));
    await it.recorder.arrive(arrive(NOON + 600_000));
    expect((await it.db.visits.toArray()).map(({ opens }) => opens.length).sort()).toEqual([1, 2]);
  });

  test('ten minutes on a post that was opened from the feed keep the visit; ten minutes elsewhere do not', async () => {
    const it = world(NOON + 3_600_000);
    await it.recorder.arrive(arrive(NOON));
    await it.recorder.arrive(arrive(NOON + 600_000, { post: { start: NOON + 1_000, end: NOON + 599_000 } }));
    expect(await it.db.visits.count()).toBe(1);
    await it.recorder.arrive(arrive(NOON + 1_200_000));
    expect(await it.db.visits.count()).toBe(2);
  });
});

test('where saving fails, the sender gets an error and nothing was changed; sent again, it is saved', async () => {
  const it = world(NOON + 60_000);
  it.full = true;
  await expect(it.recorder.claim(claimOf(NOON, 5))).rejects.toMatchObject({
    name: 'Error',
    message: expect.stringContaining('nothing was changed'),
  });
  expect(await rows(it)).toEqual([]);
  it.full = false;
  await it.recorder.claim(claimOf(NOON, 5));
  expect(await rows(it)).toEqual([[0, 5_000]]);
});

describe('a site that seems to have changed', () => {
  const mismatchAt = (at: number, failed = ['item']) => ({ network: 'bluesky', surface: 'feed', failed, at });
  const byUrl = async (it: ReturnType<typeof world>) => (await it.recorder.verdict('bluesky')).page.byUrl;

  test('is known by its address alone from the third visit on, there and nowhere else, until a post is found again', async () => {
    const it = world(NOON + 60_000);
    await it.recorder.mismatch(mismatchAt(NOON));
    await it.recorder.mismatch(mismatchAt(NOON + 60_000)); // the same visit
    await it.recorder.mismatch(mismatchAt(NOON + 3_600_000));
    expect(await byUrl(it)).toBeUndefined();
    await it.recorder.mismatch({ ...mismatchAt(NOON + 7_100_000), surface: 'explore' });
    await it.recorder.mismatch(mismatchAt(NOON + 7_200_000));
    expect(await byUrl(it)).toEqual(['feed']);
    expect((await it.recorder.verdict('instagram')).page.byUrl).toBeUndefined();
    await it.recorder.mismatch(mismatchAt(NOON + 7_300_000, []));
    expect(await byUrl(it)).toBeUndefined();
  });

  test('a time noted by its address alone says so in the ledger', async () => {
    const it = world(NOON + 60_000);
    await it.recorder.claim({ ...claimOf(NOON, 5), byAddress: true });
    expect(await it.db.exposures.toArray()).toMatchObject([{ byAddress: true }]);
  });
});

test('what a person said of pages goes with the answer to an arrival, and an answer to a claim is short', async () => {
  const corrections = [{ network: 'bluesky', host: 'bsky.app', path: ['feeds'], surface: 'feed' as const, at: 1 }];
  const it = world(NOON, { corrections });
  const arriveOn = async (network: string) =>
    (await it.recorder.arrive({ network, surface: 'feed', seen: false, at: NOON })).page.own;
  expect(await arriveOn('bluesky')).toMatchObject({ surfaces: [{ surface: 'feed' }] });
  expect(await arriveOn('instagram')).toBeUndefined();
  const claim = { ...claimOf(NOON - 5_000, 5), network: 'bluesky' };
  expect((await it.recorder.claim(claim)).page.own).toBe(true);
  expect((await it.recorder.claim(claimOf(NOON - 5_000, 5, { id: 'other' }))).page.own).toBeUndefined();
});

test('a page is answered what is hidden on its site, and no other', async () => {
  const network = 'site:cats.example';
  const hidden = [
    { network, selector: 'aside.trending', at: 1 },
    { network: 'site:dogs.example', selector: 'nav', at: 2 },
  ];
  const it = world(NOON, { hidden });
  const softOf = async (of: string) =>
    (await it.recorder.arrive({ network: of, surface: 'feed', seen: false, at: NOON })).page.soft;
  expect((await softOf(network))?.hidden).toEqual(['aside.trending']);
  expect(await softOf('instagram')).toBeUndefined();
});
