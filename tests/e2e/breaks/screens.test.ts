// Breaks, thoughts, the loop, a goal and why this tone: every screen passes axe and fits, light and dark, narrow and wide, both directions.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import themes from '../../../lib/content/themes.ts';
import { Enough } from '../harness/enough.ts';
import { amiss, openIn, tooWide } from '../harness/pages.ts';

let enough: Enough;
beforeAll(async () => {
  enough = await Enough.start({ site: 1, seam: true });
});
afterAll(() => enough?.close());

const row = (page: Page, at: number) =>
  page.evaluate((i) => ([...document.querySelectorAll('.rows .row')].at(i) as HTMLElement).click(), at);

/** One page, from screen to screen: what each is called, how it is reached, and what is there once it has come. */
const SCREENS: [string, string | ((page: Page) => Promise<void>), string][] = [
  ['all breaks', '#breaks', '.rows a[href="#break/look-far"]'],
  ['a break that moves', '#break/paced-breathing', '.rise'],
  ['a break that lies still', '#break/social-savouring', '.player'],
  ['the loop', '#loop', '.loop[role=group]'],
  ['my loop', '#loop/mine', 'textarea'],
  ['a goal', '#goal', 'main .goal textarea'],
  ['why this tone', '#why', 'main section[aria-labelledby] p.small'],
  ['the way in to a thought', '#thought', '.thought textarea'],
  [
    'a theme',
    (page) =>
      row(
        page,
        themes.findIndex(({ id }) => id === 'worth'),
      ),
    '.thought h1.voice',
  ],
  ['a card with care', (page) => row(page, 0), '.thought .care'],
  ['the record', (page) => page.click('.acts + .care + .rows li:nth-child(2) .row'), '.thought .pair'],
];

test.each([
  [1100, 'light', ''],
  [320, 'dark', ''],
  [320, 'light', '?pseudo=long'],
  [360, 'dark', '?pseudo=rtl'],
])('every screen can be read and used at %i px, %s %s', async (width, theme, query) => {
  await enough.set({ settings: { theme } });
  const page = await openIn(enough, `break.html${query}`, width);
  const found: string[] = [];
  for (const [name, to, sign] of SCREENS) {
    if (typeof to === 'string') {
      await enough.set({ settings: { theme, breakMoves: name.endsWith('still') ? 'still' : 'move' } });
      await page.evaluate((hash) => {
        location.hash = hash;
      }, to);
    } else await to(page);
    await page.waitForSelector(sign);
    // long words and the other direction change boxes, not names or colours
    found.push(...(await (query ? tooWide(page) : amiss(page))).map((line) => `${name}: ${line}`));
  }
  expect(found).toEqual([]);
  await page.close();
});
