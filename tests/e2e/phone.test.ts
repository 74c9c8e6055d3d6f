// Enough on a phone: a Firefox as large as one, with a finger for a pointer. From the welcome to a file of one's own.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { NOON } from '../../harness/clock.ts';
import { Feed } from '../../harness/feed.ts';
import { save } from '../../harness/files.ts';
import { tabTo } from '../../harness/keyboard.ts';
import { arrives, press, reads, tooWide } from '../../harness/pages.ts';
import { clear, overOn, press as pressOver, stands } from './limits/find-overlay.ts';
import { always, limit, scrolling } from './limits/person.ts';

const PHONE = { width: 390, height: 844 };
/** px; WCAG 2.5.5 */
const FINGER = 44;

let feed: Feed;
beforeAll(async () => {
  feed = await Feed.start({ seam: true, at: NOON, phone: true });
});
afterAll(() => feed?.close());

async function open(path: string): Promise<Page> {
  const page = await feed.enough.browser.own(path);
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

test('from the welcome over a pause, a note and a break to a week and a file', async () => {
  const welcome = await open('welcome.html');
  await press(welcome, 'Instagram');
  await reads(welcome, 'Which feeds');
  await press(welcome, 'Notice this one');
  await reads(welcome, 'How would you like to begin?');
  await welcome.locator('.ways li:first-child button').click();
  await reads(welcome, 'The pause is on for Instagram');
  await welcome.close();
  await feed.enough.ready(['instagram']);

  await feed.enough.choose({ doors: always, limits: [limit({ day: { from: 2, to: 900 }, firmness: 'gentle' })] });
  const visit = await feed.open('instagram');
  await visit.page.setViewport(PHONE);
  const door = await stands(feed, visit, 'One slow breath');
  for (const { x, y } of Object.values(door.ways)) {
    expect(x).toBeLessThan(PHONE.width);
    expect(y).toBeLessThan(PHONE.height);
  }
  await pressOver(feed, visit, 'Stay');
  await clear(feed, visit);
  await scrolling(visit, stands(feed, visit, 'You are in the range'));
  await pressOver(feed, visit, 'Stay');
  await clear(feed, visit);
  expect(await overOn(feed.enough, visit)).toBeNull();
  await visit.close();

  const pause = await open('break.html#break/paced-breathing');
  await press(pause, 'Pause');
  await reads(pause, 'Carry on');
  await fits(pause);
  await pause.close();

  const thought = await open('break.html#thought');
  await arrives(thought, 'I notice a thought');
  await tabTo(thought, 'What is the thought?');
  await thought.keyboard.type('everyone my age has a home by now');
  await press(thought, 'None of these');
  await press(thought, 'Write a fairer thought');
  await tabTo(thought, 'A fairer thought');
  await thought.keyboard.type('Some have, and some have not.');
  await fits(thought);
  await press(thought, 'Keep');
  await reads(thought, 'Kept in this browser.');
  await thought.close();

  const week = await open('review.html');
  await reads(week, 'week');
  await week.close();

  const data = await open('options.html');
  const { format } = JSON.parse(await save(data)) as { format: string };
  expect(format).toBe('enough');
  await data.close();
});
