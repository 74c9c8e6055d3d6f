/** A check-in after a visit: for whoever chose check-ins, once for each visit, and in the popup only. */
import { expect, test } from 'vitest';
import { readPopupLedger } from '../../../../lib/store/ledger/popup-query.ts';
import { putFelt, putSkipped } from '../../../../lib/store/personal/trials.ts';
import { personDay, type Settings } from '../../../../lib/store/settings.ts';
import { claimOf, world } from '../../background/world.ts';

const NOON = Date.UTC(2026, 5, 10, 12);
const MINUTE = 60_000;

/** Somebody scrolls Instagram from noon on, for so many seconds, and closes the tab. */
async function visited(seconds: number, change: Partial<Settings> = { checkin: 900 }) {
  const it = world(NOON + seconds * 1000, change);
  await it.recorder.arrive({ network: 'instagram', surface: 'feed', seen: true, at: NOON });
  await it.recorder.claim(claimOf(NOON, seconds));
  it.clock.now += 6 * MINUTE;
  const ask = async () => {
    const person = personDay(it.settings, it.clock.now, 'UTC');
    return (await readPopupLedger(it.db, it.settings, person, { network: undefined, languages: ['en'] })).ask;
  };
  return { ...it, ask };
}

test('a visit that ended before its check-in came is asked about once it is over', async () => {
  const it = await visited(300);
  const visit = await it.ask();
  expect(visit).toMatchObject({ network: 'instagram', start: NOON });
  it.clock.now -= 2 * MINUTE;
  expect(await it.ask()).toBeNull(); // four minutes after it, it may go on
});

test('an answer ends it, and so does "not now"; the next visit is asked about anew', async () => {
  for (const settle of [
    (it: Awaited<ReturnType<typeof visited>>, visit: NonNullable<Awaited<ReturnType<typeof it.ask>>>) =>
      putFelt(it.db, visit, { id: 'c', zone: 'UTC', felt: 'same' }),
    (it: Awaited<ReturnType<typeof visited>>, visit: NonNullable<Awaited<ReturnType<typeof it.ask>>>) =>
      putSkipped(it.db, visit, it.clock.now, 'n'),
  ]) {
    const it = await visited(300);
    const visit = await it.ask();
    if (!visit) throw new Error('Nothing was asked.');
    await settle(it, visit);
    expect(await it.ask()).toBeNull();
    const start = it.clock.now;
    await it.recorder.arrive({ network: 'instagram', surface: 'feed', seen: true, at: start });
    it.clock.now += 300_000;
    await it.recorder.claim(claimOf(start, 300, { id: 'second' }));
    it.clock.now += 6 * MINUTE;
    expect(await it.ask()).toMatchObject({ start });
  }
});

test('one that was asked in the middle of the visit is not asked again after it', async () => {
  const it = await visited(300);
  expect(await it.ask()).not.toBeNull();
  const row = { id: 'n', at: NOON + 200_000, network: 'instagram', surface: 'feed', kind: 'checkin', asked: true };
  await it.db.nudges.put(row as never);
  expect(await it.ask()).toBeNull();
});

test.each<[string, number, Partial<Settings>]>([
  ['who never chose check-ins', 300, {}],
  ['who dropped them', 300, { checkin: 900, dropped: ['checkin'] }],
  ['who has a hard day', 300, { checkin: 900, hardUntil: NOON + 36e5 }],
  ['who looked in for half a minute', 30, { checkin: 900 }],
])('%s is not asked', async (_, seconds, change) => {
  expect(await (await visited(seconds, change)).ask()).toBeNull();
});

test('yesterday is not asked about', async () => {
  const it = await visited(300);
  expect(await it.ask()).not.toBeNull();
  it.clock.now += 86_400_000;
  expect(await it.ask()).toBeNull();
});
