// Enough on a phone: a Firefox as large as one, with a finger for a pointer.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { NOON } from '../../harness/clock.ts';
import { Enough } from '../../harness/enough.ts';
import { tooWide } from '../../harness/pages.ts';

const PHONE = { width: 390, height: 844 };
/** px; WCAG 2.5.5 */
const FINGER = 44;

let enough: Enough;
beforeAll(async () => {
  enough = await Enough.start({ site: 1, seam: true, at: NOON, phone: true });
});
afterAll(() => enough?.close());

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
