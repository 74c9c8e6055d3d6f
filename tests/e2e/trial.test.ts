// "What helps me" in a life of some weeks, in one browser: begun, a quiet day and one as usual, what is asked of both, what is
// told at the end and not before it, and ended in between.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Feed, Visit } from '../../harness/feed.ts';
import { openIn, press, reads } from '../../harness/pages.ts';
import type { Trial } from '../../lib/review/trial/standing.ts';
import type { CheckIn } from '../../lib/review/week/types.ts';
import { clear, overOn, press as pressOver, stands, until } from './limits/find-overlay.ts';
import { always, begin, clock, exposures, openCounted, setClock, startLife } from './limits/person.ts';

const DAY_MS = 86_400_000;
const QUIET = 'A quiet day, picked by chance. The door and the notes rest.';
const ASK = 'How did your last visit to Instagram leave you?';
const EARLY = 'It is too early to tell, and that is on purpose.';

let feed: Feed;
let trial: Trial;

beforeAll(async () => {
  feed = await startLife();
  await begin(feed, { doors: always, retention: null });
});
afterAll(() => feed?.close());

const words = (page: Page) => page.evaluate(() => document.body.textContent ?? '');
/** In order of time. */
const checkins = async () => (await feed.enough.rows<CheckIn>('checkins')).toSorted((a, b) => a.at - b.at);
/** @param day counted from the first of the trial */
const noonOf = (day: number) => setClock(feed, Date.parse(trial.first) + day * DAY_MS + DAY_MS / 2);
const helps = () => openIn(feed.enough, 'review.html#helps');
const plan = async (): Promise<Trial> =>
  until(async () => (await feed.enough.rows<Trial>('trials')).toSorted((a, b) => b.at - a.at)[0], 'a trial');

/** A feed on which the door stands, and a visit that goes on behind it. */
async function throughDoor(): Promise<Visit> {
  const visit = await feed.open('instagram');
  const { order } = await stands(feed, visit);
  expect(order.slice(0, 2)).toEqual(['Leave', 'Stay']);
  await pressOver(feed, visit, 'Stay');
  await clear(feed, visit);
  return visit;
}

/** Some counted seconds, then ten minutes away: the visit is over. */
async function endOf(visit: Visit): Promise<void> {
  const since = clock() - 5 * 60_000;
  await visit.stir();
  await until(async () => (await exposures(feed)).some(({ start }) => start > since), 'time that counts');
  await visit.close();
  await feed.enough.settled();
  await setClock(feed, clock() + 10 * 60_000);
}

test('it begins tomorrow, with all its days written down, a quiet one and a usual one in every two', async () => {
  const page = await helps();
  await reads(page, 'Often ends with');
  // what is chosen until then is a length that can tell something
  const chosen = await page.$$eval('label:has(input:checked)', (all) => all.map((one) => one.textContent).join());
  expect(chosen).toContain('8 weeks');
  await page.locator('::-p-xpath(//label[contains(., "4 weeks")])').click();
  await press(page, 'Start tomorrow');
  await reads(page, 'It starts on');
  trial = await plan();
  const tomorrow = new Date(clock() + DAY_MS).toISOString().slice(0, 10);
  expect(trial).toMatchObject({ first: tomorrow, weeks: 4 });
  expect(trial.arms).toHaveLength(28);
  for (let i = 0; i < 28; i += 2) expect(trial.arms.slice(i, i + 2).toSorted()).toEqual(['quiet', 'usual']);
  await page.close();
  // today is no day of it: the door stands
  await endOf(await throughDoor());
});

test.each([0, 1])(
  'day %i: the door as its arm has it, one line where it rests, and one question after a visit',
  async (day) => {
    await noonOf(day);
    const quiet = trial.arms[day] === 'quiet';
    const visit = quiet ? await openCounted(feed) : await throughDoor();
    if (quiet) expect(await overOn(feed.enough, visit)).toBeNull();
    await endOf(visit);

    let popup = await openIn(feed.enough, 'popup.html');
    await reads(popup, ASK); // one thing at a time: a quiet day says so once this is answered
    await press(popup, quiet ? 'Lighter' : 'Same');
    await reads(popup, 'Kept, only for you.');
    await popup.waitForFunction((it) => !document.body.textContent.includes(it), {}, ASK);
    await popup.close();
    popup = await openIn(feed.enough, 'popup.html');
    await reads(popup, 'Today');
    expect((await words(popup)).split(QUIET)).toHaveLength(quiet ? 2 : 1);
    await popup.close();
    expect((await checkins()).at(-1)).toMatchObject({ network: 'instagram', felt: quiet ? 'lighter' : 'same' });

    const page = await helps();
    await reads(page, quiet ? 'Today is a quiet day.' : 'Today is a day like any other.');
    await reads(page, EARLY);
    expect(await words(page)).not.toContain('How visits left you');
    await page.close();
  },
);

test('on the last day it is still too early to tell; on the day after, the answer is there in plain words', async () => {
  await feed.enough.put(monthOfRows());
  await noonOf(27);
  let page = await helps();
  await reads(page, EARLY);
  expect(await words(page)).not.toContain('How visits left you');
  await page.close();

  await noonOf(28);
  page = await helps();
  await reads(page, 'How visits left you');
  const told = await words(page);
  expect(told).toMatch(/On quiet days, visits left you (a little )?lighter\./);
  expect(told).toMatch(/On quiet days it was about (half|two thirds) as much\./);
  expect(told).toContain('What you do with it is up to you.');
  await page.close();
  // it is over: the door stands as it did before
  await endOf(await throughDoor());
});

test('another one that is ended on a quiet day tells nothing, and the door is back at once', async () => {
  let page = await helps();
  await press(page, 'Try it once more');
  await press(page, 'Start tomorrow');
  await reads(page, 'It starts on');
  await page.close();
  trial = await plan();
  await noonOf(trial.arms.indexOf('quiet'));
  const visit = await openCounted(feed);
  expect(await overOn(feed.enough, visit)).toBeNull();
  await endOf(visit);

  page = await helps();
  await press(page, 'End it now');
  await reads(page, 'It was too early to tell, so there is no result.');
  expect(await words(page)).not.toContain('How visits left you');
  await page.close();
  await endOf(await throughDoor());
});

/** The days from the third to the last: on quiet ones half the time, and lighter. */
function monthOfRows(): Record<string, object[]> {
  const days = Array.from({ length: 26 }, (_, i) => i + 2);
  const at = (day: number) => Date.parse(trial.first) + day * DAY_MS + DAY_MS / 3;
  const place = { network: 'instagram', surface: 'feed', zone: 'Europe/Berlin' };
  return {
    exposures: days.map((day) => {
      const [start, seconds] = [at(day), trial.arms[day] === 'quiet' ? 290 + day : 580 + day];
      return {
        ...{ id: `day${day}`, piece: 0, ...place, why: 'active', items: 5, start, end: start + seconds * 1000 },
        day: new Date(start).toISOString().slice(0, 10),
      };
    }),
    checkins: days.map((day) => {
      const felt = trial.arms[day] === 'quiet' ? 'lighter' : day % 3 === 0 ? 'heavier' : 'same';
      return { id: `day${day}`, at: at(day) + 600_000, ...place, felt };
    }),
  };
}
