/** The tour's pictures: each screen as a person meets it, in the size in which they meet it. */
import type { Page } from 'puppeteer-core';
import type { Enough } from '../../harness/enough.ts';
import { overOn } from '../../harness/overlay.ts';

/** A network that the tour was not on yet, so that its door stands. */
const X = { url: 'https://x.com/home', matches: ['*://*.x.com/*'] };
/** One that it was on. */
const INSTAGRAM = 'https://www.instagram.com/';

type Take = (page: Page, name: string) => Promise<unknown>;
export type Scene = (enough: Enough, page: Page, take: Take) => Promise<void>;
/** Takes pictures with the tour's own tab. @param fileOf the path of a picture by its name @returns what did not come out, and why */
export type TakePictures = (enough: Enough, page: Page, fileOf: (name: string) => string) => Promise<string[]>;

/** @param scenes by what they are called where one does not come out */
export const pictureTaker =
  (scenes: Record<string, Scene>): TakePictures =>
  async (enough, page, fileOf) => {
    const missed: string[] = [];
    const take: Take = async (of, name) => {
      await quiet();
      await of.screenshot({ path: fileOf(name) as `${string}.png` });
    };
    for (const [what, scene] of Object.entries(scenes))
      await scene(enough, page, take).catch((error: Error) => missed.push(`${what}: ${error.message.split('\n')[0]}`));
    return missed;
  };

async function theFeed(_enough: Enough, page: Page, take: Take): Promise<void> {
  await page.setViewport({ width: 1100, height: 760 });
  await page.goto(INSTAGRAM, { waitUntil: 'load' });
  await scroll(page, 1_500);
  await take(page, 'feed');
}

/** With resting hours that hold all day, so that their note comes while we look. */
export async function theDoorAndANote(enough: Enough, page: Page, take: Take): Promise<void> {
  const always = { days: [1, 2, 3, 4, 5, 6, 7], from: 0, to: 86_399 }; // to the last second of a day
  const limit = { id: 'tour', networks: ['x'], hours: [always], firmness: 'gentle' };
  await enough.choose({ doors: { x: { when: 'always', seconds: 2 } }, limits: [limit] });
  await enough.browser.grant(X.matches);
  await page.goto(X.url, { waitUntil: 'load' });
  const isModal = async () => (await overOn(enough, { page }))?.modal;
  await until('the door', async () => {
    await page.mouse.move(400, 700 - (Date.now() % 10)); // on none of its ways: the two weigh the same
    return (await isModal()) === true;
  });
  await take(page, 'door');
  await page.keyboard.press('Escape'); // Stay
  await until('Stay', async () => (await isModal()) !== true); // the note may stand in the door's place at once
  await until('the note', async () => {
    await page.mouse.wheel({ deltaY: 120 });
    return (await isModal()) === false;
  });
  await take(page, 'note');
  await enough.choose({});
}

/** In a tab, where all of it shows: it then speaks of the tab before it. */
async function thePopup(enough: Enough, page: Page, take: Take): Promise<void> {
  for (const [name, settings] of [
    ['popup', {}],
    ['popup-today', { exact: true }],
    ['popup-dark', { theme: 'dark' }],
  ] as const) {
    await enough.choose(settings);
    await page.bringToFront();
    await page.goto(INSTAGRAM, { waitUntil: 'load' });
    await scroll(page, 1_500);
    const popup = await enough.browser.own('popup.html');
    await popup.bringToFront();
    await popup.setViewport({ width: 360, height: 200, deviceScaleFactor: 2 });
    await popup.waitForSelector('[data-row="today"]');
    if (name === 'popup-today') {
      await popup.locator('[data-row="today"]').click();
      await popup.waitForSelector('.bars');
    }
    const height = await popup.evaluate(() => document.documentElement.scrollHeight);
    await popup.setViewport({ width: 360, height, deviceScaleFactor: 2 });
    await take(popup, name);
    await popup.close();
  }
  await enough.choose({});
}

/** The card of a thought, narrow and as tall as it is, and a break in a tab of its own. */
async function thoughtsAndBreaks(enough: Enough, _page: Page, take: Take): Promise<void> {
  const own = await enough.browser.own('break.html#thought');
  await own.bringToFront();
  await own.setViewport({ width: 320, height: 800 });
  for (const row of ['.thought #themes + .rows li:nth-child(3) .row', '.thought h1.voice + .rows .row']) {
    const way = await own.waitForSelector(row);
    await way?.click();
  }
  await own.waitForSelector('.thought .buttons');
  const height = await own.evaluate(() => document.documentElement.scrollHeight);
  await own.setViewport({ width: 320, height });
  await take(own, 'thought');
  await own.setViewport({ width: 1040, height: 720 });
  await own.evaluate(() => {
    location.hash = '#break/paced-breathing';
  });
  await own.waitForSelector('.player');
  await take(own, 'break');
  await own.close();
}

async function pages(enough: Enough, _page: Page, take: Take): Promise<void> {
  for (const name of ['welcome', 'options', 'help']) {
    const own = await enough.browser.own(`${name}.html`);
    await own.bringToFront();
    await own.setViewport({ width: 1100, height: 800 });
    await own.waitForSelector('h1');
    await take(own, name);
    await own.close();
  }
}

/** @throws Error that names what did not come in 30 s */
async function until(what: string, isThere: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 30_000; !(await isThere()); await new Promise((done) => setTimeout(done, 150)))
    if (Date.now() > end) throw new Error(`${what} did not come in 30 s`);
}

/** Wheels on until it is time. */
async function scroll(page: Page, ms: number): Promise<void> {
  await page.mouse.move(400, 400);
  for (const end = Date.now() + ms; Date.now() < end; ) {
    await page.mouse.wheel({ deltaY: 120 });
    await new Promise((done) => setTimeout(done, 150));
  }
}

/** What arrives has arrived. */
const quiet = () => new Promise((done) => setTimeout(done, 900));

export const takePictures = pictureTaker({ theFeed, theDoorAndANote, thePopup, thoughtsAndBreaks, pages });
