/** Soft days of "What helps me": the step of the plan is on by itself on its days, and on no other. */
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { SOFT_DAY, softerToday } from '../../../lib/background/soft-day.ts';
import { type Arm, planTrial } from '../../../lib/review/trial/plan-trial.ts';
import type { Trial } from '../../../lib/review/trial/standing.ts';
import { withStep } from '../../../lib/soften/steps.ts';
import { AS_IT_IS } from '../../../lib/soften/types.ts';
import { exportJson } from '../../../lib/store/export/json.ts';
import { check, parse } from '../../../lib/store/import/read.ts';
import { beginTrial, endTrial, standingNow } from '../../../lib/store/personal/trials.ts';
import { personDay } from '../../../lib/store/settings.ts';
import { world } from './world.ts';

const NOON = Date.UTC(2026, 5, 10, 12);
const TODAY = '2026-06-10';
const DAY_MS = 86_400_000;
/** The zone of the recorder's world. */
const ZONE = 'Asia/Kathmandu';

beforeEach(() => fakeBrowser.reset());

const trialOf = (arms: Arm[]): Trial => ({
  ...{ id: 't', at: NOON - DAY_MS, first: TODAY, weeks: 4, seed: 1, soft: 'more' },
  arms: Array.from({ length: 28 }, (_, i) => arms[i % arms.length] as Arm),
});

async function lifeOf(arms: Arm[], soft = {}) {
  const it = world(NOON, { soft });
  await it.db.trials.put(trialOf(arms));
  const answer = async () => (await it.recorder.verdict('instagram')).page.soft?.choice;
  const registered = () =>
    softerToday(it.db, personDay(it.settings, it.clock.now, ZONE), it.settings.soft, ['instagram', 'x']);
  return { ...it, answer, registered };
}

test('on a soft day every feed is softer by the step, on the day after it is as the person has it', async () => {
  const it = await lifeOf(['soft', 'usual']);
  const more = withStep(AS_IT_IS, 'more');
  expect(await it.answer()).toEqual(more);
  expect(await it.registered()).toEqual({ instagram: more, x: more });
  it.clock.now += DAY_MS;
  expect(await it.answer()).toBeUndefined();
  expect(await it.registered()).toEqual({});
});

test('what a person softened themselves stays on both kinds of day', async () => {
  const own = { ...AS_IT_IS, mine: true, picturesVeiled: true };
  const it = await lifeOf(['soft', 'usual'], { instagram: own });
  expect(await it.answer()).toEqual({ ...withStep(AS_IT_IS, 'more'), mine: true, picturesVeiled: true });
  it.clock.now += DAY_MS;
  expect(await it.answer()).toEqual(own);
});

test('the next day is woken for while soft days are to come, and not for a trial of quiet ones', async () => {
  const it = await lifeOf(['usual', 'soft']);
  await it.registered();
  const alarm = await fakeBrowser.alarms.get(SOFT_DAY);
  expect(new Date(alarm?.scheduledTime ?? 0).toISOString()).toBe('2026-06-10T18:15:00.000Z'); // midnight there
  await endTrial(it.db, 't', it.clock.now);
  await it.registered();
  expect(await fakeBrowser.alarms.get(SOFT_DAY)).toBeUndefined();
});

test('ended early, a soft day is over at once', async () => {
  const it = await lifeOf(['soft', 'usual']);
  await endTrial(it.db, 't', it.clock.now);
  expect(await it.answer()).toBeUndefined();
});

test('a page is answered whether it is as usual for a minute or for the rest of a soft day', async () => {
  const it = await lifeOf(['soft', 'usual']);
  const tomorrow = Date.UTC(2026, 5, 10, 18, 15); // midnight there
  const usual = async (until: number) => {
    it.settings.usualUntil = { instagram: until };
    const { usualUntil, wholeDay } = (await it.recorder.verdict('instagram')).page.soft ?? {};
    return { usualUntil, wholeDay };
  };
  expect(await usual(NOON + 60_000)).toEqual({ usualUntil: NOON + 60_000 });
  expect(await usual(tomorrow)).toEqual({ usualUntil: tomorrow, wholeDay: true });
  it.clock.now = tomorrow - 20_000;
  expect(await usual(tomorrow)).toEqual({ usualUntil: tomorrow, wholeDay: true });
  expect(await usual(tomorrow - 20_000)).toEqual({});
});

test('the same chance picks soft days as picks quiet ones, and the step is written down with them', async () => {
  const it = world(NOON);
  await beginTrial(it.db, 8, { id: 't', at: NOON, today: TODAY, seed: 7, tried: 'lot' });
  const standing = await standingNow(it.db, TODAY);
  const trial = 'trial' in standing ? standing.trial : null;
  const quiet = planTrial('2026-06-11', 8, 7).arms;
  expect(trial?.arms).toEqual(quiet.map((arm) => (arm === 'quiet' ? 'soft' : 'usual')));
  expect(trial?.soft).toBe('lot');
});

test('a trial of soft days comes back out of a file as it was, and one that mixes both kinds does not read', async () => {
  const it = await lifeOf(['soft', 'usual']);
  const file = async () => parse(await exportJson(it.db, it.settings, NOON));
  const pause = async () => {};
  expect((await check(await file(), NOON, pause)).rows.trials).toEqual([trialOf(['soft', 'usual'])]);
  await it.db.trials.put(trialOf(['soft', 'quiet']));
  expect((await check(await file(), NOON, pause)).rows.trials).toEqual([]);
});
