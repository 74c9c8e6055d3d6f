// From every screen of Enough, relief is at most two presses away: someone to talk to, a break, a hard day; Leave where there is a feed.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { NOON } from '../../../harness/clock.ts';
import { Enough } from '../../../harness/enough.ts';

declare const chrome: typeof import('webextension-polyfill');

const PAGES = [
  'welcome.html',
  'options.html',
  'review.html',
  'review.html#ledger',
  'help.html',
  'break.html',
  'break.html#break/look-far',
  'break.html#loop',
  'break.html#loop/mine',
  'break.html#goal',
  'break.html#thought',
  'break.html#why',
  'popup.html',
];

let enough: Enough;
beforeAll(async () => {
  enough = await Enough.start({ site: 1, seam: true, at: NOON });
  await enough.browser.grant(['*://*.reddit.com/*']);
});
afterAll(() => enough?.close());

async function open(path: string): Promise<Page> {
  await enough.choose({ breakMoves: 'still' });
  const page = await enough.browser.own(path);
  await page.bringToFront();
  await page.waitForSelector('h1');
  return page;
}

/** What can be pressed here, by what it does. */
const ways = (page: Page) =>
  page.evaluate(() => {
    const all = [...document.querySelectorAll<HTMLElement>('a[href], button')];
    return {
      help: location.pathname === '/help.html' || all.some((it) => it.getAttribute('href')?.startsWith('/help.html')),
      breaks: all.filter((it) => it.getAttribute('href') === '/break.html' || it.textContent === 'Take a short break')
        .length,
      one: all.some((it) => it.getAttribute('href')?.startsWith('#break/')) || !!document.querySelector('.player'),
      leave: all.some((it) => it.textContent === 'Leave'),
      hard: all.filter((it) => /^Hard day$/.test(it.textContent)).length,
    };
  });

describe('at most two presses', () => {
  test.each(PAGES)('%s', async (path) => {
    const page = await open(path);
    const here = await ways(page);
    expect(here.help, 'Talk to someone').toBe(true);
    if (await page.$('.player')) expect(here.leave, 'Leave').toBe(true);
    // the first press, where a break or a hard day is not here already
    if (!(here.one && here.hard)) {
      expect(here.breaks, 'the way to a break').toBeGreaterThan(0);
      const way = await page.$(
        '::-p-xpath(//a[@href="/break.html"] | //button[normalize-space()="Take a short break"])',
      );
      await way?.click();
      await page.waitForFunction(() => document.querySelector('h1')?.textContent === 'A short break');
    }
    const there = await ways(page);
    expect(there.one || (await page.$$('.rows .row')).length > 4, 'a break').toBe(true);
    expect(here.hard + there.hard, 'a hard day').toBeGreaterThan(0);
    await page.close();
  });

  test('a hard day begins with the second one', async () => {
    const page = await open('help.html');
    await page.click('a[href="/break.html"]');
    const press = await page.waitForSelector('::-p-xpath(//button[normalize-space()="Hard day"])');
    await press?.click();
    await expect.poll(async () => (await enough.chosen()).hardUntil).toBeGreaterThan(NOON);
    await page.close();
  });
});
