// The options in a real browser: each view by its address, readable and whole whatever the text's size and spacing; the search.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { NOON } from '../../harness/clock.ts';
import { Enough } from '../../harness/enough.ts';
import { arrives, findFaults, openIn, press, RULES, reads, tooWide } from '../../harness/pages.ts';

let enough: Enough;
let page: Page;

beforeAll(async () => {
  enough = await Enough.start({ site: 1, seam: true, zone: 'UTC', at: NOON });
  await enough.browser.grant(['*://*.instagram.com/*']);
  await (await openIn(enough, 'popup.html')).close(); // the ledger is made now
  const visit = { id: 'v', network: 'instagram', start: NOON - 60_000, end: NOON, zone: 'UTC', opens: [] };
  await enough.put({ visits: [visit] });
});
afterAll(() => enough?.close());

const CHOSEN = {
  ...{ posts: ['instagram'], sites: ['news.example.org'], doors: { instagram: { when: 'always' } } },
  limits: [{ id: 'l', surfaces: ['feed'], day: { from: 1200, to: 2400 }, firmness: 'gentle' }],
};

const views = () => page.$$eval('.views a', (links) => links.map((link) => link.textContent));

/** Goes to each view by its link, and unfolds what is folded there. */
async function inEachView(look: () => Promise<string[]>): Promise<string[]> {
  const found: string[] = [];
  const names = await views();
  expect(names.length).toBeGreaterThan(8);
  for (const name of names) {
    await page.evaluate((it) => {
      [...document.querySelectorAll<HTMLElement>('.views a')].find(({ textContent }) => textContent === it)?.click();
    }, name);
    await arrives(page, name);
    await page.evaluate(() => {
      for (const one of document.querySelectorAll<HTMLElement>('section:not([hidden]) [aria-expanded="false"]'))
        one.click();
    });
    found.push(...(await look()).map((fault) => `${name}: ${fault}`));
  }
  return found;
}

describe('every view can be read and used', () => {
  // what depends on neither size nor colour is the same in each
  test.each([
    [1100, 'light', '', RULES],
    [320, 'dark', '?pseudo=rtl', ['color-contrast', 'target-size']],
    [320, 'light', '?pseudo=long', []],
  ])('%i px, %s %s', async (width, theme, query, rules) => {
    await enough.choose({ ...CHOSEN, theme });
    page = await openIn(enough, `options.html${query}`, width);
    expect(await inEachView(() => (rules.length > 0 ? findFaults(page, rules) : tooWide(page)))).toEqual([]);
    await page.close();
  });

  // WCAG 2.2: 1.4.12 and 1.4.4
  const TEXT = {
    'with text spaced out':
      '* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important } p { margin-block-end: 2em !important }',
    'with text twice as large': 'html { font-size: 200% }',
  };
  test.each(Object.entries(TEXT))('%s, nothing is wider than a small screen', async (_, css) => {
    await enough.choose(CHOSEN);
    page = await openIn(enough, 'options.html', 320);
    await page.evaluate((text) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      document.adoptedStyleSheets = [sheet];
    }, css);
    expect(await inEachView(() => tooWide(page))).toEqual([]);
    await page.close();
  });
});

describe('where one is', () => {
  beforeEach(async () => {
    await enough.choose(CHOSEN);
  });

  test('the address says it: back, forward and reload go there', async () => {
    page = await openIn(enough, 'options.html#limits');
    await arrives(page, 'My limits');
    expect(await page.title()).toBe('My limits: Enough’s options');
    await press(page, 'Look');
    await arrives(page, 'Look');
    expect(new URL(page.url()).hash).toBe('#look');
    await page.evaluate(() => history.back());
    await arrives(page, 'My limits');
    await page.evaluate(() => history.forward());
    await arrives(page, 'Look');
    // puppeteer waits in vain for a reload of an extension's page (Firefox 153)
    await page.evaluate(() => {
      document.title = 'before';
      location.reload();
    });
    await expect.poll(() => page.title().catch(() => 'before')).toBe('Look: Enough’s options');
    await arrives(page, 'Look');
    await page.close();
  });

  test('on a small screen the list of views opens with a press, and closes as one goes', async () => {
    page = await openIn(enough, 'options.html', 320);
    await press(page, 'Parts of the options');
    await press(page, 'My data');
    await arrives(page, 'My data');
    expect(await page.$eval('.views', (list) => getComputedStyle(list).display)).toBe('none');
    expect(await page.$eval('h1#data-title', (title) => title.getBoundingClientRect().bottom <= innerHeight)).toBe(
      true,
    );
    await page.close();
  });

  test('in a low window the list scrolls, and the view that is open stays in sight in it', async () => {
    page = await openIn(enough, 'options.html#feeds', 1100);
    await page.setViewport({ width: 1100, height: 400 });
    for (const view of ['Look', 'My feeds']) {
      await press(page, view);
      await arrives(page, view);
      const [top, bottom, above, below] = await page.evaluate(() => {
        const list = document.querySelector('nav')?.getBoundingClientRect();
        const here = document.querySelector('.views [aria-current]')?.getBoundingClientRect();
        return [list?.top, list?.bottom, here?.top, here?.bottom].map(Number);
      });
      expect(above).toBeGreaterThanOrEqual(top as number);
      expect(below).toBeLessThanOrEqual(bottom as number);
      expect(await page.evaluate(() => scrollY)).toBe(0);
    }
    await page.close();
  });

  test('on a small screen a short view stands right under the list', async () => {
    await enough.choose({});
    page = await openIn(enough, 'options.html#limits', 320);
    await arrives(page, 'My limits');
    const gap = await page.evaluate(() => {
      const [list, view] = ['nav', 'main'].map((name) => document.querySelector(name)?.getBoundingClientRect());
      return (view?.top ?? 0) - (list?.bottom ?? 0);
    });
    expect(gap).toBeLessThan(40);
    await page.close();
  });

  test('a setting is found by keyboard alone: the view opens, and the control has the focus, in sight', async () => {
    page = await openIn(enough, 'options.html', 1100);
    await page.setViewport({ width: 1100, height: 400 });
    await page.focus('[type=search]');
    await page.keyboard.type('retention');
    await reads(page, '1 thing found');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.matches('#times select'));
    const [label, top, bottom, outline] = await page.evaluate(() => {
      const block = document.activeElement?.closest('.labelled-field') as HTMLElement;
      const { top, bottom } = block.getBoundingClientRect();
      return [block.querySelector('label')?.textContent, top, bottom, getComputedStyle(block).outlineStyle] as const;
    });
    expect([label, outline]).toEqual(['Keep single intervals for', 'solid']);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThanOrEqual(400);
    await page.close();
  });
});
