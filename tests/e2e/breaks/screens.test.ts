// Breaks, thoughts, the loop, a goal and why this tone: every screen passes axe and fits, light and dark, narrow and wide, both directions.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { NOON } from '../../../harness/clock.ts';
import { Enough } from '../../../harness/enough.ts';
import { findFaults, openIn, tooWide } from '../../../harness/pages.ts';
import themes from '../../../lib/content/themes.ts';

let enough: Enough;
beforeAll(async () => {
  enough = await Enough.start({ site: 1, seam: true, at: NOON });
});
afterAll(() => enough?.close());

const row = (page: Page, at: number) =>
  page.evaluate((i) => ([...document.querySelectorAll('.rows .row')].at(i) as HTMLElement).click(), at);

/** One page, from screen to screen: what each is called, how it is reached, and what is there once it has come. */
const SCREENS: [string, string | ((page: Page) => Promise<void>), string][] = [
  ['all breaks', '#breaks', '.rows a[href="#break/look-far"]'],
  ['a break that moves', '#break/paced-breathing', '.break-hill'],
  ['the loop', '#loop', '.loop[role=group]'],
  // not right after the other break, whose player would pass for this one's
  ['a break that lies still', '#break/social-savouring', '.player'],
  ['my loop', '#loop/mine', 'textarea'],
  ['a goal', '#goal', 'main .goal textarea'],
  ['why this tone', '#why', 'main section[aria-labelledby] p.small'],
  ['the way in to a thought', '#thought', '.thought textarea'],
  ['a theme', (page) => row(page, themes.indexOf('worth')), '.thought h1.voice'],
  ['a card with care', (page) => row(page, 0), '.thought .care'],
  ['the record', (page) => page.click('.buttons + .care + .rows li:nth-child(2) .row'), '.thought .equal-pair'],
];

/** Goes to a screen and waits until the one before is gone, whose marks would pass for the new one's. */
async function go(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    if (location.hash === to) return;
    if (location.hash) document.querySelector('h1')?.classList.add('before');
    location.hash = to;
  }, hash);
  await page.waitForSelector('h1.before', { hidden: true });
}

/** Walks all screens of a page. @param see says what is wrong with the one that stands there */
async function walk(page: Page, settings: object, see: () => Promise<string[]>): Promise<string[]> {
  const found: string[] = [];
  for (const [name, to, sign] of SCREENS) {
    if (typeof to === 'string') {
      await enough.choose({ breakMoves: name.endsWith('still') ? 'still' : 'move', ...settings });
      await go(page, to);
    } else await to(page);
    await page.waitForSelector(sign);
    if (name.endsWith('still') && !('breakMoves' in settings)) await page.waitForSelector('.player.still');
    found.push(...(await see()).map((line) => `${name}: ${line}`));
  }
  return found;
}

test.each([
  [1100, 'light', ''],
  [320, 'dark', ''],
  [320, 'light', '?pseudo=long'],
  [360, 'dark', '?pseudo=rtl'],
])('every screen can be read and used at %i px, %s %s', async (width, theme, query) => {
  await enough.choose({ theme });
  const page = await openIn(enough, `break.html${query}`, width);
  // long words and the other direction change boxes, not names or colours
  expect(await walk(page, { theme }, () => (query ? tooWide(page) : findFaults(page)))).toEqual([]);
  await page.close();
});

/** What moves; a break's hill as well, though its first line asks for no breath yet. */
const moving = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    document.querySelector('.break-hill')?.classList.add('moves');
    return document.getAnimations().map((one) => `moves: ${(one.effect as KeyframeEffect).target?.className}`);
  });

// these two come last: Firefox changes them on every page from then on
test('who wants no movement sees none, where others see the breath', async () => {
  const asSystem = { breakMoves: 'system' };
  const page = await openIn(enough, 'break.html');
  expect(await walk(page, asSystem, () => moving(page))).toContain('a break that moves: moves: break-hill moves');
  await enough.browser.setMedia(page, 'still');
  await page.waitForFunction(() => matchMedia('(prefers-reduced-motion: reduce)').matches);
  expect(await walk(page, asSystem, () => moving(page))).toEqual([]);
  await page.close();
});

test('in a palette of the person’s own every press has bounds, and the loop its lines', async () => {
  const page = await openIn(enough, 'break.html');
  await enough.browser.setMedia(page, 'forced');
  await page.waitForFunction(() => matchMedia('(forced-colors: active)').matches);
  const unbound = () =>
    page.evaluate(() => {
      const drawn = ({ borderTopWidth, borderTopColor, backgroundColor }: CSSStyleDeclaration) =>
        Number.parseFloat(borderTopWidth) >= 1 && borderTopColor !== backgroundColor;
      const bare = [...document.querySelectorAll('.button, .equal-pair > *, textarea')].filter(
        (one) => !drawn(getComputedStyle(one)),
      );
      const pale = [...document.querySelectorAll('.loop ellipse')].filter(
        (one) => getComputedStyle(one).stroke === 'none',
      );
      return [...bare, ...pale].map((one) => `no bounds: ${one.outerHTML.slice(0, 80)}`);
    });
  expect(await walk(page, {}, async () => [...(await unbound()), ...(await tooWide(page))])).toEqual([]);
  // the control: one without bounds is seen
  await page.evaluate(() => document.querySelector<HTMLElement>('.equal-pair > *')?.style.setProperty('border', '0'));
  expect(await unbound()).toHaveLength(1);
  await page.close();
});
