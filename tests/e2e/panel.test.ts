// The panel beside the page: a thought and the breaks, as a person uses them there; and the press that opens it.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { kind } from '../../harness/browser.ts';
import { NOON } from '../../harness/clock.ts';
import { Enough } from '../../harness/enough.ts';
import { arrives, findFaults, openIn, press, reads, tooWide } from '../../harness/pages.ts';

declare const browser: typeof import('webextension-polyfill');

const PANEL = 'sidepanel.html';
const LINE = 'Everyone my age has a home by now.';

let enough: Enough;
beforeAll(async () => {
  enough = await Enough.start({ site: 1, seam: true, at: NOON });
});
afterAll(() => enough?.close());

/** The panel's page, as narrow as browsers let a panel be. */
const open = (hash = '', query = '') => openIn(enough, `${PANEL}${query}${hash}`, 320);

/** Whether all of "Talk to someone" is in the window. */
const helpInSight = (page: Page) =>
  page.$eval('footer a[href="/help.html"]', (it) => {
    const { top, bottom, height } = it.getBoundingClientRect();
    return height > 0 && top >= 0 && bottom <= innerHeight;
  });

test.each([
  ['light', ''],
  ['dark', ''],
  ['light', '?pseudo=long'],
  ['dark', '?pseudo=rtl'],
])(
  'both ways can be read and used, %s %s, in large letters too, and someone to talk to is in sight',
  async (theme, query) => {
    await enough.choose({ theme });
    const page = await open('', query);
    for (const [hash, there] of [
      ['#thought', '.thought textarea'],
      ['#breaks', '.rows a[href="#break/look-far"]'],
    ] as const) {
      await page.evaluate((to) => {
        location.hash = to;
      }, hash);
      await page.waitForSelector(there);
      expect(await (query ? tooWide(page) : findFaults(page))).toEqual([]);
      await expect.poll(() => helpInSight(page)).toBe(true);
      await page.$eval('main', (it) => it.scrollTo(0, it.scrollHeight));
      await expect.poll(() => helpInSight(page)).toBe(true);
      await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
      await expect.poll(() => tooWide(page)).toEqual([]);
      await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
    }
    await page.close();
  },
);

test('by keyboard: from a thought to a break and back, and what was typed is still there', async () => {
  await enough.choose({ theme: 'light', breakMoves: 'still' });
  let page = await open();
  await page.type('.thought textarea', LINE);
  await page.focus('nav a[href="#breaks"]');
  await page.keyboard.press('Enter');
  await arrives(page, 'A short break');
  await page.focus('a[href="#break/look-far"]');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.player');
  await press(page, 'Leave');
  await arrives(page, 'A short break');
  await press(page, 'Hard day');
  await expect.poll(async () => (await enough.chosen()).hardUntil).toBeGreaterThan(NOON);
  await page.close();

  // closed and opened again, as a panel is; it is the same draft in a tab
  for (const path of [PANEL, 'break.html#thought']) {
    page = await openIn(enough, path, 320);
    await press(page, 'Carry on with it');
    await page.waitForFunction((line) => document.querySelector('textarea')?.value === line, {}, LINE);
    await page.close();
  }
});

test('a press in the popup opens it, and nothing else does', async () => {
  const page = await openIn(enough, 'popup.html', 360);
  /** whether the browser itself says that a panel of ours is open */
  const isOpen = (at: Page) =>
    kind === 'firefox'
      ? at.evaluate(() => browser.sidebarAction.isOpen({}))
      : at.evaluate(
          async () => (await browser.runtime.getContexts({ contextTypes: ['SIDE_PANEL' as never] })).length > 0,
        );
  const other = await enough.browser.own('manifest.json');
  await page.bringToFront();
  expect(await isOpen(other)).toBe(false);
  await press(page, 'More');
  await press(page, 'Thoughts beside the page');
  await expect.poll(() => isOpen(other)).toBe(true);
  await other.close();
  if (kind === 'firefox') return; // BiDi does not reach what stands in the sidebar; its page is tried above
  const target = await enough.browser.puppeteer.waitForTarget((it) => it.url().endsWith(`/${PANEL}`));
  const panel = await target.asPage();
  await reads(panel, 'Talk to someone');
  await panel.waitForSelector('.thought');
});
