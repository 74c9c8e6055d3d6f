// From "I notice a thought" to a fairer one, in a real browser: every pattern by keyboard, a popup that closes at any moment, kept and sealed words.
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Enough } from './harness/enough.ts';
import { tabTo } from './harness/keyboard.ts';
import { amiss, press, reads } from './harness/pages.ts';
import { readContent } from './harness/patterns.ts';

const THOUGHT = 'everyone my age has a home by now and i cant even finish one course';
const { themes, patterns } = await readContent();
const RECORD = { step: 'record', thought: THOUGHT };

let enough: Enough;
let pages: Page[] = [];

beforeAll(async () => {
  enough = await Enough.start({ site: 1, seam: true, zone: 'UTC' });
});
afterAll(() => enough?.close());
beforeEach(async () => {
  await enough.set({ settings: { letGo: [], doors: { reddit: { when: 'always' } } } }); // no longer a first visit
});
afterEach(async () => {
  for (const page of pages) if (!page.isClosed()) await page.close();
  pages = [];
  await enough.inside(async () => {
    await (globalThis as unknown as { chrome: typeof import('webextension-polyfill') }).chrome.storage.session.clear();
    await new Promise((done) => {
      const erased = indexedDB.deleteDatabase('enough');
      erased.onsuccess = done;
      erased.onerror = done;
      erased.onblocked = done;
    });
  });
});

async function open(path: string, width = 360): Promise<Page> {
  const page = await enough.browser.own(path);
  pages.push(page);
  await page.bringToFront();
  await page.setViewport({ width, height: 800 });
  return page;
}

/** The way in from the popup, which is a page here. */
async function openPopup(): Promise<Page> {
  const page = await open('popup.html');
  await press(page, 'I notice a thought');
  await page.waitForSelector('textarea');
  return page;
}
async function openTab(width?: number): Promise<Page> {
  const page = await open('break.html#thought', width);
  await page.waitForSelector('textarea');
  return page;
}

const typed = (page: Page) => page.evaluate(() => [...document.querySelectorAll('textarea')].map(({ value }) => value));
const heading = (page: Page, words: string) =>
  page.waitForFunction((it) => document.querySelector('h1')?.textContent === it, {}, words);

describe('every pattern, by keyboard alone', () => {
  test.each(themes.map((theme) => [theme.name, theme.id]))('%s', { timeout: 180_000 }, async (name, theme) => {
    const page = await openTab();
    for (const pattern of patterns.filter((one) => one.theme === theme)) {
      await tabTo(page, name);
      await page.keyboard.press('Enter');
      await heading(page, name);
      await tabTo(page, pattern.name);
      await page.keyboard.press('Enter');
      await heading(page, pattern.feeling);
      await reads(page, pattern.questions[0] as string);
      for (const view of Object.values(pattern.reframes)) {
        await reads(page, view);
        await tabTo(page, 'Another view');
        await page.keyboard.press('Enter');
      }
      for (const question of [...pattern.questions.slice(1), pattern.questions[0] as string]) {
        await tabTo(page, 'Another question');
        await page.keyboard.press('Enter');
        await reads(page, question);
      }
      // "Talk to someone" stands on the screen, and on the card itself where the thought may be a dark one
      const help = await page.$$eval('main a[href="/help.html"]', (links) => links.length);
      expect(help, pattern.id).toBe(pattern.care ? 1 : 0);
      expect(await page.$$eval('footer a[href="/help.html"]', (links) => links.length)).toBe(1);
      const fits = await page.$eval('main a.row', (link) => link.getAttribute('href'));
      expect(fits).toBe(`/break.html#break/${pattern.breaks[0]}`);
      await tabTo(page, 'Write a fairer thought');
      await page.keyboard.press('Enter');
      await heading(page, 'A fairer thought');
      for (const back of [pattern.feeling, name]) {
        await tabTo(page, 'Back');
        await page.keyboard.press('Enter');
        await heading(page, back);
      }
      await tabTo(page, 'Back');
      await page.keyboard.press('Enter');
      await page.waitForSelector('textarea');
    }
  });
});

describe('a line in one’s own words', () => {
  test('is offered three at most and none of these, and the thought stays in view', async () => {
    const page = await openPopup();
    await page.type('textarea', THOUGHT);
    await reads(page, 'One of these may fit');
    const rows = await page.$$eval('.rows .label', (labels) => labels.map(({ textContent }) => textContent));
    expect(rows).toHaveLength(4);
    expect(rows.at(-1)).toBe('None of these');
    await press(
      page,
      rows[0] === 'Where I am meant to be' ? 'Where I am meant to beBy now I am supposed to have more' : '',
    );
    await reads(page, THOUGHT);
    await press(page, 'Write a fairer thought');
    expect((await typed(page))[0]).toBe(THOUGHT);
  });

  test('that sounds hopeless brings "Talk to someone" first, and an idiom does not', async () => {
    const page = await openTab();
    await page.type('textarea', 'i dont see the point in living any more');
    await reads(page, 'You do not have to carry it alone.');
    const order = await page.$$eval('main a[href="/help.html"], main .row', (all) => all.map(({ tagName }) => tagName));
    expect(order[0]).toBe('A');
    expect(await amiss(page)).toEqual([]);
    await page.$eval('textarea', (field) => field.select());
    await page.type('textarea', 'this heat is killing me, roll on autumn');
    await reads(page, 'Nothing here seems to fit.');
    expect(await page.$$eval('main a[href="/help.html"]', (links) => links.length)).toBe(0);
  });

  test('that fits nothing has a kind way on', async () => {
    const page = await openTab();
    await page.type('textarea', 'the printer at work has a green light');
    await reads(page, 'Nothing here seems to fit.');
    await press(page, 'None of these');
    await heading(page, 'That is fine. A thought needs no name.');
    await press(page, 'Put a fairer thought beside it');
    await heading(page, 'A fairer thought');
  });
});

describe('a popup that closes', () => {
  const moments: [string, (page: Page) => Promise<unknown>, unknown][] = [
    ['in the middle of the line', (page) => page.type('textarea', 'everyone my'), ['everyone my']],
    [
      'on the card',
      async (page) => {
        await page.type('textarea', THOUGHT);
        await reads(page, 'One of these may fit');
        await page.click('.rows .row');
        await reads(page, 'Another view');
      },
      [],
    ],
    ['in the record, after the question', (page) => record(page, ['', 'who says so']), [THOUGHT, 'who says so', '']],
    ['in the record, after all of it', (page) => record(page, ['', 'who', 'half way']), [THOUGHT, 'who', 'half way']],
  ];
  async function record(page: Page, words: string[]): Promise<void> {
    await page.type('textarea', THOUGHT);
    await reads(page, 'None of these');
    await press(page, 'None of these');
    await press(page, 'Put a fairer thought beside it');
    await page.waitForSelector('textarea + p, .strength');
    const fields = await page.$$('textarea');
    for (const [i, text] of words.entries()) if (text) await fields[i]?.type(text);
  }

  test.each(moments)('%s offers again what was typed', async (_, act, expected) => {
    const page = await openPopup();
    await act(page);
    await page.close();
    const again = await openPopup();
    await reads(again, 'Something you began is still here.');
    expect((await typed(again)).join('')).toBe('');
    await press(again, 'Go on with it');
    if ((expected as string[]).length > 0) {
      await again.waitForFunction(
        (count) => document.querySelectorAll('textarea').length === count,
        {},
        (expected as []).length,
      );
      expect(await typed(again)).toEqual(expected);
    } else await reads(again, THOUGHT);
  });

  test('lets it go for good where a person says so', async () => {
    const page = await openPopup();
    await page.type('textarea', 'something');
    await page.close();
    const again = await openPopup();
    await reads(again, 'Something you began is still here.');
    await press(again, 'Let it go');
    await reads(again, 'It is gone.');
    await again.close();
    const third = await openPopup();
    expect(await third.evaluate(() => document.body.textContent.includes('Something you began'))).toBe(false);
  });
});

describe('kept words', () => {
  test('are kept when Keep is pressed, come first next time, and can be erased', async () => {
    const page = await openTab();
    await enough.inside((draft) => {
      const { chrome } = globalThis as unknown as { chrome: typeof import('webextension-polyfill') };
      return chrome.storage.session.set({ 'draft:thought': { ...draft, id: 'black-and-white-thinking' } });
    }, RECORD);
    await page.reload();
    await press(page, 'Go on with it');
    await heading(page, 'A fairer thought');
    expect(await enough.rows('notes')).toEqual([]);
    const fields = await page.$$('textarea');
    await fields[2]?.type('Part way is a place too.');
    await page.focus('input[type="range"]');
    await page.keyboard.press('ArrowRight');
    expect(await page.$eval('input[type="range"]', (slider) => slider.getAttribute('aria-valuetext'))).toBe(
      'in the middle',
    );
    await press(page, 'Keep');
    await reads(page, 'Kept in this browser.');
    const [note] = await enough.rows<Record<string, unknown>>('notes');
    expect(note).toMatchObject({
      thought: THOUGHT,
      fairer: 'Part way is a place too.',
      pattern: 'black-and-white-thinking',
      before: 55,
    });
    expect(note).not.toHaveProperty('after');

    await press(page, 'All or nothingEverything at once, everything just so');
    await press(page, 'All or nothingPart done feels like not done');
    await press(page, 'Your own words for this');
    await reads(page, 'Part way is a place too.');
    await press(page, 'Erase');
    await page.waitForFunction(() => !document.body.textContent.includes('Part way is a place too.'));
    expect(await enough.rows('notes')).toEqual([]);
  });

  test('that were let go are nowhere', async () => {
    const page = await openTab();
    await page.type('textarea', 'not for keeping, the green lamp');
    await press(page, 'None of these');
    await press(page, 'Put a fairer thought beside it');
    await press(page, 'Let it go');
    await reads(page, 'It is gone.');
    const held = await enough.inside(async () => {
      const { chrome } = globalThis as unknown as { chrome: typeof import('webextension-polyfill') };
      return JSON.stringify([await chrome.storage.session.get(), await chrome.storage.local.get()]);
    });
    expect(held).not.toContain('green lamp');
    expect(await enough.rows('notes')).toEqual([]);
  });
});

describe('every view can be read and used', () => {
  const views: [string, (page: Page) => Promise<unknown>][] = [
    ['the way in', async () => undefined],
    ['a theme', (page) => page.click('.rows .row')],
    [
      'a card with care',
      async (page) => {
        await page.evaluate(() => (document.querySelectorAll('.rows .row')[2] as HTMLElement).click());
        await page.waitForFunction(() => document.querySelector('h1')?.textContent !== 'I notice a thought');
        await page.click('.rows .row');
        await page.waitForSelector('.care');
      },
    ],
    [
      'the record',
      async (page) => {
        await page.click('.rows .row');
        await page.waitForFunction(() => !document.querySelector('textarea'));
        await page.evaluate(() => ([...document.querySelectorAll('.rows .row')].at(-1) as HTMLElement).click());
        await page.waitForFunction(() => document.querySelectorAll('.rows a').length === 2);
        await page.click('.rows .row');
        await page.waitForSelector('.pair');
      },
    ],
  ];
  for (const [name, go] of views)
    test.each([
      [1100, 'light', ''],
      [320, 'dark', ''],
      [320, 'light', '?pseudo=long'],
      [360, 'dark', '?pseudo=rtl'],
    ])(`${name}, %i px, %s %s`, async (width, theme, query) => {
      await enough.set({ settings: { theme } });
      const page = await open(`break.html${query}#thought`, width);
      await page.waitForSelector('textarea');
      await go(page);
      expect(await amiss(page)).toEqual([]);
    });
});
