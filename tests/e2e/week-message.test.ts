// The browser's message of a complete week: asked for in so many words, declined and given, shown once, gone when the week is seen.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { kind } from '../../harness/browser.ts';
import { NOON } from '../../harness/clock.ts';
import { Enough } from '../../harness/enough.ts';
import { openIn, press, reads } from '../../harness/pages.ts';

declare const chrome: typeof import('webextension-polyfill');

const DAY_MS = 86_400_000;
const MESSAGE = 'A message from my browser when a week is complete';

let enough: Enough;
let page: Page;

beforeAll(async () => {
  enough = await Enough.start({ site: 1, seam: true, zone: 'Europe/Berlin', windows: true, at: NOON });
  await enough.choose({ installedAt: 1, weekStart: 1, retention: null });
  await (await openIn(enough, 'popup.html')).close(); // the ledger is made now
  // three days of last week and three of this one: NOON is a Wednesday
  const days = [-8, -7, -5, -1, 0, 2].map((ahead) => NOON + ahead * DAY_MS);
  const exposures = days.map((start, i) => ({
    ...{ id: `e${i}`, piece: 0, network: 'x', surface: 'feed', why: 'active', zone: 'Europe/Berlin', items: 1 },
    ...{ start, end: start + 60_000, day: new Date(start).toISOString().slice(0, 10) },
  }));
  await enough.put({ exposures });
  await enough.browser.asks();
  page = await openIn(enough, 'review.html');
  await openWays();
});
afterAll(() => enough?.close());

const openWays = async () => {
  await press(page, 'How my week works');
  await page.waitForSelector('#week input');
};
const pressMessage = () => page.locator(`::-p-xpath(//label[starts-with(normalize-space(), "${MESSAGE}")])`).click();
const isOn = () =>
  page.evaluate(
    (it) =>
      [...document.querySelectorAll('label')].find((label) => label.textContent.startsWith(it))?.querySelector('input')
        ?.checked,
    MESSAGE,
  );
const state = () =>
  enough
    .inside(async () => ({
      given: await chrome.permissions.contains({ permissions: ['notifications'] }),
      wakes: (await chrome.alarms.get('week')) !== undefined,
    }))
    .then(async (seen) => ({ ...seen, chosen: (await enough.chosen()).weekMessage ?? false }));
/** What stands in the browser's own corner. */
const notifications = () => enough.inside(async () => Object.entries((await chrome.notifications?.getAll()) ?? {}));
/** The background starts anew, and has looked at how things are: what it says on the icon comes last. */
async function startsAnew(): Promise<void> {
  await enough.inside(() => chrome.action.setTitle({ title: 'not looked yet' }));
  await enough.browser.stopWorker();
  await enough.say({ id: 1, type: 'hello', timestamp: Date.now() });
  await expect.poll(() => enough.inside(() => chrome.action.getTitle({})), { timeout: 20_000 }).toBe('Enough');
}

test('where the person says no to the browser, it stays off, and the page says so', async () => {
  await pressMessage();
  await enough.browser.answer(page, false);
  await reads(page, 'Your browser did not allow it. It stays off.');
  expect(await state()).toEqual({ chosen: false, given: false, wakes: false });
  await expect.poll(isOn).toBe(false);
});

test('where they say yes, weeks that are complete already are no news; the next one is', async () => {
  await pressMessage();
  await enough.browser.answer(page, true);
  await reads(page, 'Changed.');
  await expect.poll(state).toEqual({ chosen: true, given: true, wakes: true });
  expect(await isOn()).toBe(true);
  await enough.look(); // what was opened before a permission was given may not have its API
  await startsAnew();
  expect(await notifications()).toEqual([]);

  await enough.setClock(NOON + 7 * DAY_MS);
  await startsAnew();
  await expect.poll(notifications, { timeout: 20_000 }).toHaveLength(1);
  const [[id, said] = []] = await notifications();
  expect(id).toBe('week');
  // Chromium tells only that it is there
  if (kind === 'firefox') expect(said).toMatchObject({ title: 'A week is complete.' });
});

test('once the week is looked at the message goes; turned off, the permission goes back', async () => {
  await page.close();
  page = await openIn(enough, 'review.html');
  await reads(page, 'What I noticed');
  await expect.poll(notifications, { timeout: 20_000 }).toEqual([]);
  await openWays();
  await pressMessage();
  await reads(page, 'Changed.');
  await expect.poll(state).toEqual({ chosen: false, given: false, wakes: false });
});
