/** "What helps me" in a life: what is quiet on a quiet day and what is not, what is asked, and what is kept of it. */
import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { createNudging } from '../../../../lib/background/nudging/nudging.ts';
import { doorSchema } from '../../../../lib/nudges/door-settings.ts';
import { type Arm, daysOf } from '../../../../lib/review/trial/plan-trial.ts';
import type { Trial } from '../../../../lib/review/trial/standing.ts';
import { makeCopy } from '../../../../lib/store/copies/copies.ts';
import { exportJson } from '../../../../lib/store/export/json.ts';
import { planImport } from '../../../../lib/store/import/plan.ts';
import { check, parse } from '../../../../lib/store/import/read.ts';
import { eraseTrials } from '../../../../lib/store/personal/erase-trials.ts';
import {
  beginTrial,
  endTrial,
  putFelt,
  putSkipped,
  readFindings,
  standingNow,
  visitToAsk,
} from '../../../../lib/store/personal/trials.ts';
import type { Settings } from '../../../../lib/store/settings.ts';
import { MIDNIGHT } from '../../../../lib/time/day.ts';
import { limit } from '../../limits/person.ts';
import { claimOf, type TestWorld, tidyForAWeek, world } from '../world.ts';

const NOON = Date.UTC(2026, 5, 10, 12);
const TODAY = '2026-06-10';
const DAY_MS = 86_400_000;
const ZONE = 'Europe/Berlin';
const person = (now: number) => ({ now, zone: ZONE, dayStarts: MIDNIGHT });
const feed = { network: 'instagram', surface: 'feed' as const };
const doors = { instagram: doorSchema.parse({ when: 'always' }) };
const both: Arm[] = ['quiet', 'usual'];

const trialOf = (first: string, arms: Arm[], more: Partial<Trial> = {}): Trial => ({
  ...{ id: 't', at: Date.parse(first) - DAY_MS, first, weeks: 4, seed: 1 },
  arms: Array.from({ length: 28 }, (_, i) => arms[i % arms.length] as Arm),
  ...more,
});
const put = (it: TestWorld, trial: Trial) => it.db.trials.put(trial);

/** Today is the first day of a trial, of this arm. */
async function life(arm: Arm | null, change: Partial<Settings> = {}) {
  const it = world(NOON, { installedAt: 1, doors, ...change });
  if (arm) await put(it, trialOf(TODAY, arm === 'quiet' ? both : both.toReversed()));
  let ids = 0;
  const nudging = createNudging({
    ...{ db: it.db, now: () => it.clock.now, zone: () => ZONE, recorder: it.recorder },
    settings: async () => it.settings,
    change: async (next) => Object.assign(it.settings, next),
    newId: () => `nudge-${++ids}`,
  });
  const spend = async (seconds: number) => {
    await it.recorder.claim(
      claimOf(it.clock.now, seconds, { id: `c${it.clock.now}`, zone: ZONE, end: it.clock.now + seconds * 1000 }),
    );
    it.clock.now += seconds * 1000;
  };
  const arrive = async () => {
    await it.recorder.arrive({ ...feed, seen: true, at: it.clock.now });
    return due();
  };
  const due = async () => (await nudging.decide(feed)).nudge;
  return { ...it, nudging, spend, arrive, due };
}

test('on a quiet day no door stands; on a day as usual, and without a trial, it does', async () => {
  expect(await (await life('quiet')).arrive()).toBeNull();
  expect(await (await life('usual')).arrive()).toMatchObject({ kind: 'door' });
  expect(await (await life(null)).arrive()).toMatchObject({ kind: 'door' });
});

test('on a quiet day the note in a range stays away, and the act of a limit that was asked for comes', async () => {
  const limits = [limit({ day: { from: 60, to: 120 } })];
  const kinds = async (arm: Arm) => {
    const it = await life(arm, { limits, doors: {} });
    const shown: unknown[] = [];
    await it.arrive();
    for (let i = 0; i < 5; i += 1) {
      await it.spend(30);
      shown.push((await it.due())?.kind);
    }
    return shown.filter(Boolean);
  };
  expect(await kinds('usual')).toEqual(['band', 'gentle']);
  expect(await kinds('quiet')).toEqual(['gentle']);
});

test('a hard day goes before a quiet day: the door stands, with Leave and one kind line', async () => {
  const it = await life('quiet', { hardUntil: NOON + DAY_MS });
  expect(await it.arrive()).toMatchObject({ kind: 'door', hard: true });
});

test('a trial that was ended quiets nothing any more, at once', async () => {
  const it = await life('quiet');
  expect(await it.arrive()).toBeNull();
  await endTrial(it.db, 't', it.clock.now);
  it.clock.now += 6 * 60_000;
  expect(await it.arrive()).toMatchObject({ kind: 'door' });
});

test.each(both)('on a %s day the visit before is asked about, once, a minute into the next one', async (arm) => {
  const it = await life(arm, { doors: {} });
  await it.arrive();
  await it.spend(300);
  const end = it.clock.now;
  it.clock.now += 10 * 60_000;
  expect(await it.arrive()).toBeNull();
  expect((await it.nudging.decide(feed)).next).toEqual({ at: 'checkin', left: 60 });
  await it.spend(60);
  const asked = await it.due();
  expect(asked).toMatchObject({ kind: 'checkin', last: end });
  await it.nudging.answer({ id: asked?.id ?? '', network: 'instagram', choice: { do: 'feel', how: 'lighter' } });
  expect(await it.db.checkins.toArray()).toMatchObject([{ at: end - 1, felt: 'lighter', network: 'instagram' }]);
  await it.spend(300);
  it.clock.now += 10 * 60_000;
  await it.arrive();
  await it.spend(120);
  expect(await it.due()).toBeNull();
});

test('without a trial, on a hard day, or where check-ins were dropped, nothing of the kind is asked', async () => {
  for (const [arm, change] of [
    [null, {}],
    ['usual', { hardUntil: NOON + DAY_MS }],
    ['usual', { dropped: ['checkin'] }],
  ] as const) {
    const it = await life(arm, { doors: {}, ...change } as Partial<Settings>);
    await it.arrive();
    await it.spend(300);
    it.clock.now += 10 * 60_000;
    await it.arrive();
    await it.spend(120);
    expect(await it.due()).toBeNull();
  }
});

test('in the popup: the last visit of today once it is over; an answer belongs to its end, and "not now" holds for the day', async () => {
  const it = await life('usual', { doors: {} });
  const ask = async () => visitToAsk(it.db, await it.db.visits.toArray(), person(it.clock.now));
  await it.arrive();
  await it.spend(300);
  expect(await ask()).toBeNull();
  it.clock.now += 5 * 60_000;
  const visit = await ask();
  expect(visit).toMatchObject({ network: 'instagram' });
  if (!visit) return;
  await putSkipped(it.db, visit, it.clock.now, 'n');
  expect(await ask()).toBeNull();
  await it.db.nudges.clear();
  await putFelt(it.db, visit, { id: 'c', zone: ZONE, felt: 'same' });
  expect(await it.db.checkins.toArray()).toMatchObject([{ at: visit.end - 1, surface: 'feed', felt: 'same' }]);
  expect(await ask()).toBeNull();
  await it.db.checkins.clear();
  it.clock.now += DAY_MS;
  expect(await ask()).toBeNull();
});

test('a trial begins tomorrow with every day written down, and ending it can be taken back', async () => {
  const it = world(NOON);
  await beginTrial(it.db, 8, { id: 't', at: NOON, today: TODAY, seed: 9 });
  expect(await standingNow(it.db, TODAY)).toMatchObject({ is: 'ahead', trial: { first: '2026-06-11' } });
  const [trial] = await it.db.trials.toArray();
  expect(trial?.arms).toHaveLength(56);
  expect(await standingNow(it.db, '2026-06-11')).toMatchObject({ is: 'on', arm: trial?.arms[0], last: '2026-08-05' });
  await endTrial(it.db, 't', NOON + 1);
  expect(await standingNow(it.db, '2026-06-11')).toMatchObject({ is: 'ended' });
  await endTrial(it.db, 't', undefined);
  expect(await it.db.trials.toArray()).toEqual([trial]);
  await beginTrial(it.db, 4, { id: 'second press', at: NOON + 2, today: TODAY, seed: 1 });
  expect(await it.db.trials.toArray()).toEqual([trial]);
  const back = await eraseTrials(it.db);
  expect(await standingNow(it.db, TODAY)).toEqual({ is: 'none' });
  await back();
  expect(await it.db.trials.toArray()).toEqual([trial]);
});

/** Twenty minutes a day, half of that on quiet days; lighter on quiet days. */
async function liveThrough(it: TestWorld, trial: Trial, upTo = trial.arms.length) {
  for (const [i, day] of daysOf(trial).slice(0, upTo).entries()) {
    const [start, quiet] = [Date.parse(day) + 10 * 3_600_000, trial.arms[i] === 'quiet'];
    const end = start + (quiet ? 600_000 : 1_200_000) + i * 1000;
    const place = { network: 'instagram', surface: 'feed', zone: ZONE } as const;
    await it.db.exposures.put({ ...place, id: `e${i}`, piece: 0, why: 'active', start, end, day, items: 1 });
    await it.db.visits.put({ id: `v${i}`, network: 'instagram', start, end, from: 'direct', opens: [] });
    await it.db.checkins.put({ ...place, id: `c${i}`, at: end - 1, felt: quiet ? 'lighter' : 'heavier' });
  }
}
const findingOn = (it: TestWorld, today: string) =>
  it.db.trials.toArray().then(([trial]) => readFindings(it.db, trial as Trial, person(Date.parse(`${today}T12:00Z`))));

test('nothing is shown before its last day is over; then both outcomes are', async () => {
  const it = world(NOON);
  const trial = trialOf('2026-05-01', both);
  await put(it, trial);
  await liveThrough(it, trial);
  expect(await findingOn(it, '2026-05-28')).toEqual({
    felt: { kind: 'running', last: '2026-05-28' },
    time: { kind: 'running', last: '2026-05-28' },
  });
  expect(await findingOn(it, '2026-05-29')).toMatchObject({
    felt: { kind: 'apart', blocks: 14, middle: 2 },
    time: { kind: 'apart', blocks: 14 },
  });
});

test('a day that ended at the door counts as no time; one with nothing at all is left out', async () => {
  const it = world(NOON);
  const trial = trialOf('2026-05-01', both);
  await put(it, trial);
  await liveThrough(it, trial);
  await it.db.exposures.where('day').anyOf('2026-05-01', '2026-05-04').delete();
  await it.db.checkins.bulkDelete(['c0', 'c3']);
  const at = Date.parse('2026-05-04T09:00Z');
  await it.db.nudges.put({ ...feed, id: 'n', at, kind: 'door', asked: true, chose: 'leave' });
  expect(await findingOn(it, '2026-06-01')).toMatchObject({ felt: { blocks: 12 }, time: { blocks: 13 } });
});

test('a trial that runs keeps its own days, whatever the retention; days before it shrink', async () => {
  const it = world(NOON, { retention: 7 * 86_400 });
  const trial = trialOf('2026-05-20', both);
  await liveThrough(it, { ...trial, first: '2026-05-10' }, 10);
  const before = await it.db.exposures.count();
  await it.db.exposures.toCollection().modify((row) => {
    row.id = `old-${row.id}`;
  });
  await put(it, trial);
  await liveThrough(it, trial, 21);
  await tidyForAWeek(it, ZONE);
  const days = (await it.db.exposures.orderBy('day').keys()) as string[];
  expect(before).toBe(10);
  expect([days[0], days.length]).toEqual(['2026-05-20', 21]);
  expect(await it.db.checkins.count()).toBe(21);
  expect(await it.db.days.count()).toBe(10);

  await endTrial(it.db, 't', NOON);
  await tidyForAWeek(it, ZONE);
  expect(await it.db.checkins.count()).toBeLessThan(10);
});

test('as the days of a trial that is over shrink, what it found is kept, and is the same afterwards', async () => {
  const it = world(NOON, { retention: 7 * 86_400 });
  const trial = trialOf('2026-05-01', both);
  await put(it, trial);
  await liveThrough(it, trial);
  const before = await findingOn(it, TODAY);
  await tidyForAWeek(it, ZONE);
  expect(await it.db.checkins.count()).toBe(0);
  expect((await it.db.trials.toArray())[0]?.found).toEqual(before);
  expect(await findingOn(it, TODAY)).toEqual(before);
});

test('a trial is in the export, comes in with it, and stays out where it would share days with one here', async () => {
  const from = world(NOON, { retention: 7 * 86_400 });
  const trial = trialOf('2026-05-01', both);
  await put(from, trial);
  await liveThrough(from, trial);
  await tidyForAWeek(from, ZONE);
  const file = await exportJson(from.db, from.settings, NOON);
  const doing = { now: NOON, starts: MIDNIGHT, pause: async () => undefined };
  const into = async (it: TestWorld) => {
    const { rows } = await check(await parse(file), NOON, doing.pause);
    return (await planImport(it.db, rows, doing)).put.find(({ store }) => store === 'trials')?.rows;
  };
  expect(await into(world(NOON))).toEqual(await from.db.trials.toArray());
  const other = world(NOON);
  await put(other, trialOf('2026-05-20', both, { id: 'other' }));
  expect(await into(other)).toBeUndefined();
  await endTrial(other.db, 'other', NOON);
  expect(await into(other)).toHaveLength(1);
});

test('"erase everything" takes it, and a row that does not read stops no feed', async () => {
  const it = await life('quiet');
  await makeCopy(it.db, it.settings, TODAY, NOON);
  await it.recorder.eraseEverything();
  expect([await it.db.trials.count(), await it.db.copies.count()]).toEqual([0, 0]);
  await it.db.table('trials').put({ id: 'x', at: 1, arms: 'none' });
  expect(await it.arrive()).toMatchObject({ kind: 'door' });
});
