// Enough on a phone: a Firefox as large as one, with a finger for a pointer. From the welcome to a file of one's own, and what a
// computer counted beside it.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from '../../harness/browser.ts';
import { NOON } from '../../harness/clock.ts';
import { Enough } from '../../harness/enough.ts';
import { Feed, type Visit } from '../../harness/feed.ts';
import { bringFrom, saveBy } from '../../harness/files.ts';
import { FINGER, tap } from '../../harness/finger.ts';
import { openIn, press, reads, tooWide } from '../../harness/pages.ts';
import type { Exposure } from '../../lib/ledger/types.ts';
import type { NudgeRow } from '../../lib/nudges/types.ts';
import { clear, type Over, stands, stays } from './limits/find-overlay.ts';
import { always, choose, limit, scrolling } from './limits/person.ts';

const PHONE = { width: 390, height: 844 };
/** What a keyboard on screen leaves of it. */
const ABOVE_KEYS = { width: 390, height: 400 };

let feed: Feed;
let enough: Enough;
beforeAll(async () => {
  feed = await Feed.start({ seam: true, at: NOON, phone: true, zone: 'UTC' });
  enough = feed.enough;
});
afterAll(() => feed?.close());

async function open(path: string): Promise<Page> {
  const page = await enough.browser.own(path);
  await page.bringToFront();
  await page.setViewport(PHONE);
  await page.waitForSelector('h1');
  return page;
}

/** What a finger would miss: each thing to press that is lower than 44 px. A link inside a sentence is as high as its line, and
 *  what stands in a label is pressed by the label. */
const small = (page: Page): Promise<string[]> =>
  page.evaluate((least) => {
    const all = [
      ...document.querySelectorAll<HTMLElement>('#app :is(button, summary, select, input, a, label:has(input))'),
    ];
    return all.flatMap((one) => {
      if (!one.checkVisibility() || one.closest('.visually-hidden, p a')) return [];
      if (one.matches('label *, p a, li > a:not([class]), [type="file"]')) return [];
      const { height } = one.getBoundingClientRect();
      return height < least - 0.5 ? [`${Math.round(height)} px: ${one.outerHTML.slice(0, 120)}`] : [];
    });
  }, FINGER);

async function fits(page: Page): Promise<void> {
  expect(await page.evaluate(() => matchMedia('(pointer: coarse) and (hover: none)').matches)).toBe(true);
  await expect.poll(() => small(page)).toEqual([]);
  await expect.poll(() => tooWide(page)).toEqual([]);
}

test.each([
  'popup.html',
  'welcome.html',
  'break.html',
  'break.html#thought',
  'review.html',
  'options.html#data',
  'options.html#limits',
  'help.html',
])('%s fits a phone, and a finger', async (path) => {
  const page = await open(path);
  await fits(page);
  if (path === 'popup.html') {
    const box = () => page.$eval('.popup', (it) => [it.clientWidth, it.clientHeight >= innerHeight]);
    await expect.poll(box).toEqual([PHONE.width, true]);
  }
  await page.close();
});

/** Each way over a page is as large as a finger, and none of it is beside the screen. */
function fitsOver({ ways }: Over): void {
  const amiss = Object.entries(ways).filter(
    ([, { x, width, height }]) => height < FINGER - 0.5 || x - width / 2 < 0 || x + width / 2 > PHONE.width,
  );
  expect(amiss).toEqual([]);
}

/** Waits for what stands over the feed, and taps one of its ways where it can be seen. */
async function tapOver(visit: Visit, title: string, way: string): Promise<void> {
  fitsOver(await stands(feed, visit, title));
  const { x, y } = await stays(feed, visit, way);
  expect(y).toBeLessThan(PHONE.height);
  await visit.page.touchscreen.tap(x, y);
}

/** The field that is typed in is whole in view above the keys. */
const inView = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const box = document.activeElement?.getBoundingClientRect();
    return !!box && box.height > 0 && box.top >= 0 && box.bottom <= innerHeight;
  });

test('by taps from the welcome over a pause, a note, a limit, a break and a thought to the week', async () => {
  const welcome = await open('welcome.html');
  await tap(welcome, 'Instagram');
  await reads(welcome, 'Which feeds');
  await fits(welcome);
  await tap(welcome, 'Notice this one');
  await reads(welcome, 'How would you like to begin?');
  await fits(welcome);
  await tap(welcome, 'A pause at the door');
  await reads(welcome, 'The pause is on for Instagram');
  await fits(welcome);
  await welcome.close();
  await enough.ready(['instagram']);

  await choose(feed, { doors: always, limits: [limit({ day: { from: 2, to: 5 }, firmness: 'firm', again: 600 })] });
  const visit = await feed.open('instagram');
  await visit.page.setViewport(PHONE);
  await tapOver(visit, 'One slow breath', 'Stay');
  await clear(feed, visit);
  await scrolling(visit, stands(feed, visit, 'You are in the range'));
  await tapOver(visit, 'You are in the range', 'Stay');
  await clear(feed, visit);
  await scrolling(visit, stands(feed, visit, 'That’s less than a minute today'));
  await tapOver(visit, 'That’s less', 'Something to hold on to');
  await tapOver(visit, 'A few things that may help.', 'A short break');
  await stays(feed, visit, 'Other breaks');
  await tapOver(visit, '', 'Back');
  await tapOver(visit, 'That’s less', 'Stay');
  await clear(feed, visit);
  await visit.close();

  const pause = await open('break.html#break/paced-breathing');
  await tap(pause, 'Pause');
  await reads(pause, 'Carry on');
  await fits(pause);
  await pause.close();

  const week = await open('review.html');
  await reads(week, 'week');
  await fits(week);
  await week.close();
});

const chosen = async (): Promise<unknown> => (await enough.rows<NudgeRow>('nudges')).at(-1)?.chose;

test('the back gesture is Stay at a pause, and where only a note stands it goes back', async () => {
  const { goBack } = enough.browser as Required<Browser>;
  await feed.turnOn('x');
  const doors = { x: always.instagram };
  await choose(feed, { doors });
  const visit = await feed.open('x', 'settings');
  await visit.page.setViewport(PHONE);
  await visit.go('feed');
  const address = visit.page.url();
  await stands(feed, visit, 'One slow breath');
  expect(await goBack()).toBe(true);
  await clear(feed, visit);
  expect(visit.page.url()).toBe(address);
  expect(await chosen()).toBe('stay');

  await choose(feed, { doors, limits: [limit({ networks: ['x'], day: { from: 2, to: 600 } }, 'of x')] });
  await scrolling(visit, stands(feed, visit, 'You are in the range'));
  expect(await goBack()).toBe(false);
  await expect.poll(() => visit.page.url()).not.toBe(address);
  await visit.close();
});

test('above the keys of a phone the field that is typed in stays in view', async () => {
  const page = await open('break.html#thought');
  await tap(page, 'What is the thought?');
  await page.setViewport(ABOVE_KEYS);
  await page.keyboard.type('everyone my age has a home by now');
  await expect.poll(() => inView(page)).toBe(true);
  await tap(page, 'None of these');
  await tap(page, 'Write a fairer thought');
  await tap(page, 'A fairer thought');
  await page.keyboard.type('Some have, and some have not.');
  await expect.poll(() => inView(page)).toBe(true);
  await page.setViewport(PHONE);
  await fits(page);
  await tap(page, 'Keep');
  await reads(page, 'Kept in this browser.');
  await page.close();
});

const MINUTE = 60_000;
const PASSPHRASE = 'a quiet evening';

/** Attention that was noted. @param from, to minutes before noon */
const attentionOf = (id: string, from: number, to: number) => {
  const one = { id, network: 'reddit', surface: 'feed', why: 'active', zone: 'UTC' };
  const when = { start: NOON - from * MINUTE, end: NOON - to * MINUTE };
  return {
    claims: [{ ...one, ...when, items: [] }],
    exposures: [{ ...one, ...when, piece: 0, day: new Date(NOON).toISOString().slice(0, 10), items: 0 }],
  };
};

const minutes = async (at: Enough): Promise<number> =>
  (await at.rows<Exposure>('exposures'))
    .filter(({ network }) => network === 'reddit')
    .reduce((sum, { start, end }) => sum + (end - start) / MINUTE, 0);

/** In the options: brings a locked file in, as far as what it would add. */
async function unlock(page: Page, file: string): Promise<void> {
  await bringFrom(page, file);
  await reads(page, 'This file is locked.');
  await tap(page, 'Passphrase');
  await page.keyboard.type(PASSPHRASE);
  await tap(page, 'Open it');
  await reads(page, 'What this file would add');
}

test('a computer’s locked file, and one back from the phone: each has what both counted, once', async () => {
  const computer = await Enough.start({ site: 1, seam: true, at: NOON, zone: 'UTC' });
  try {
    const there = await openIn(computer, 'options.html#data');
    await computer.put(attentionOf('computer', 6, 3));
    const page = await open('options.html#data');
    await enough.put(attentionOf('phone', 8, 4));

    const fromComputer = await saveBy(there, async () => {
      await press(there, 'Lock the file with a passphrase');
      for (const field of await there.$$('.new-passphrase input:not([type="checkbox"])')) await field.type(PASSPHRASE);
      await press(there, 'Save everything, locked');
    });
    await unlock(page, fromComputer);
    await tap(page, 'Bring it in');
    await reads(page, 'Done. Nothing was counted twice.');
    expect(await minutes(enough)).toBe(5);
    await unlock(page, fromComputer);
    await reads(page, 'Everything in it is here already.');
    await fits(page);
    expect(await minutes(enough)).toBe(5);

    await bringFrom(there, await saveBy(page, () => tap(page, 'Save everything')));
    await reads(there, 'What this file would add');
    await press(there, 'Bring it in');
    await reads(there, 'Done. Nothing was counted twice.');
    expect(await minutes(computer)).toBe(5);
  } finally {
    await computer.close();
  }
});
