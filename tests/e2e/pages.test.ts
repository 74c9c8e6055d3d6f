// Enough's own pages in a real browser: every screen passes axe and fits, and what is pressed there really happens.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { NOON } from '../../harness/clock.ts';
import { Enough } from '../../harness/enough.ts';
import { findFaults, openIn, press, reads } from '../../harness/pages.ts';

declare const chrome: typeof import('webextension-polyfill');

const HOUR = 3_600_000;
const INSTAGRAM = ['*://*.instagram.com/*'];

let enough: Enough;

beforeAll(async () => {
  enough = await Enough.start({ site: 1, seam: true, zone: 'UTC', at: NOON });
  await (await open('popup.html')).close(); // the ledger is made now
  await enough.put({ exposures: [row('a', 'shorts', 95, 75), row('b', 'feed', 40, 20), row('c', 'shorts', 20, 5)] });
});
afterAll(() => enough?.close());

/** An hour and a half of a day, as the recorder would have kept it. */
const row = (id: string, surface: string, from: number, to: number) => ({
  ...{ id, piece: 0, network: 'instagram', surface, why: 'active', zone: 'UTC', items: 3 },
  ...{ start: NOON - from * 60_000, end: NOON - to * 60_000, day: new Date(NOON).toISOString().slice(0, 10) },
});

const settings = (change: Record<string, unknown>) => enough.choose(change);

const open = (path: string, width?: number) => openIn(enough, path, width);

const STATES: [string, string, Record<string, unknown>][] = [
  ['welcome', 'welcome.html', {}],
  ['help', 'help.html', {}],
  ['the popup with numbers', 'popup.html', { numbers: true }],
  ['the popup at rest', 'popup.html', { pausedUntil: NOON + 9 * HOUR }],
];

describe('every screen can be read and used', () => {
  test('axe sees a planted mistake, and so does the measure of width', async () => {
    const page = await open('help.html', 320);
    await page.evaluate(() => {
      document.querySelector('main')?.insertAdjacentHTML('beforeend', '<button></button><p id="w">x</p>');
      (document.querySelector('#w') as HTMLElement).style.width = '2000px';
    });
    const seen = (await findFaults(page)).map((line) => line.replace(/:.*/s, ''));
    expect(seen).toEqual(expect.arrayContaining(['button-name', 'too wide']));
    await page.close();
  });

  for (const [name, path, chosen] of STATES)
    test.each([
      [1100, 'light', ''],
      [320, 'dark', ''],
      [320, 'light', '?pseudo=long'],
      [360, 'dark', '?pseudo=rtl'],
    ])(`${name}, %i px, %s %s`, async (width, theme, query) => {
      await settings({ ...chosen, theme });
      const page = await open(path + query, width);
      expect(await findFaults(page)).toEqual([]);
      await page.close();
    });
});

test('the list of options and what a change did stay in view, however far one scrolls', async () => {
  await settings({});
  const page = await open('options.html#times', 1100);
  await page.setViewport({ width: 1100, height: 500 });
  await page.locator('#times input[type=checkbox]').click();
  await reads(page, 'Changed.');
  const inView = (selector: string) =>
    page.$eval(selector, (element) => {
      const { top, bottom, height } = element.getBoundingClientRect();
      return height > 0 && top >= 0 && bottom <= innerHeight;
    });
  await page.evaluate(() => document.querySelector('#times')?.scrollIntoView());
  expect(await page.$eval('#times', (section) => section.getBoundingClientRect().bottom > innerHeight)).toBe(true);
  expect(await inView('#times > .status-line:not(:empty)')).toBe(true);
  await page.evaluate(() => document.querySelector('#times')?.scrollIntoView({ block: 'end' }));
  expect(await inView('#times > .status-line:not(:empty)')).toBe(true);
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  expect(await inView('.two-columns > nav')).toBe(true);
  await page.close();
});

test('in the first days the week says when its first look is ready, and no week before them is shown', async () => {
  await settings({ weekStart: 1 });
  const page = await open('review.html');
  await reads(page, 'Your first look is ready on ');
  await reads(page, 'So far, about 55 minutes on Instagram.');
  expect(await page.$$eval('.column-labels li', (days) => days.length)).toBeLessThanOrEqual(7);
  expect(await page.$$eval('.week-nav .text-button', (ways) => ways.length)).toBe(0);
  expect(await findFaults(page)).toEqual([]);
  await page.close();
});

describe('what is pressed happens', () => {
  test('an hour is erased and comes back, through the one writer of the ledger', async () => {
    await settings({});
    const page = await open('popup.html', 360);
    await reads(page, 'Today, about 55 minutes');
    await page.locator('[data-row="today"]').click();
    await press(page, 'Erase the last hour');
    await reads(page, 'Today, about 20 minutes');
    expect((await enough.exposures()).map(({ id }) => id)).toEqual(['a']);
    await press(page, 'Undo');
    await reads(page, 'Today, about 55 minutes');
    expect((await enough.exposures()).map(({ id }) => id).sort()).toEqual(['a', 'b', 'c']);
    await page.close();
  });

  test('rest is two presses, and waking one', async () => {
    await settings({});
    const page = await open('popup.html', 360);
    await press(page, 'Pause Enough');
    await press(page, 'Until tomorrow');
    await reads(page, 'Enough is resting until tomorrow.');
    await press(page, 'Wake it now');
    await reads(page, 'Pause Enough');
    await page.close();
  });

  test('a network that lost its permission is named, and can stay so', async () => {
    await settings({ doors: { reddit: { when: 'always' } } });
    const page = await open('popup.html', 360);
    await reads(page, 'Enough cannot see Reddit.');
    await press(page, 'Keep it off');
    await page.waitForFunction(() => !document.body.textContent.includes('Reddit'));
    await page.close();
  });

  test('the welcome leads to a pause in three presses beside the browser’s own, each in view on the smallest screen', async () => {
    await settings({});
    await enough.browser.grant(INSTAGRAM); // its question is no part of a page
    const page = await open('welcome.html', 320);
    await page.setViewport({ width: 320, height: 568 });
    await press(page, 'Another');
    await reads(page, 'Which feeds');
    for (const way of ['.equal-pair', 'a[href="/help.html"]'])
      expect(
        await page.$eval(`.welcome-foot ${way}`, (one) => {
          const { top, bottom } = one.getBoundingClientRect();
          return top > 0 && bottom <= innerHeight;
        }),
      ).toBe(true);
    await press(page, 'Notice this one');
    await reads(page, 'How would you like to begin?');
    await page.locator('.ways li:first-child button').click();
    await reads(page, 'The pause is on for Instagram: about 5 seconds, each visit.');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    await page.close();
  });

  test('a network dropped in the options gives its permission back, and everything can be erased', async () => {
    const grants = () => enough.inside(async () => (await chrome.permissions.getAll()).origins);
    expect(await grants()).toEqual(INSTAGRAM);
    const page = await open('options.html');
    await press(page, 'Instagram');
    await reads(page, 'Instagram is off, and Enough can no longer see it.');
    expect(await grants()).toEqual([]);
    await press(page, 'My data');
    await press(page, 'Erase everything');
    await press(page, 'Erase all of it');
    await reads(page, 'Everything is erased.');
    expect(await enough.exposures()).toEqual([]);
    await page.close();
  });
});
