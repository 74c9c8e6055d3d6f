/** The tour's pictures for the stores: 1280×800, as a person meets each screen in a window of that size, with nothing around them. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { month } from './month.ts';
import { pictureTaker, type Scene, theDoorAndANote } from './pictures.ts';

const WINDOW = { width: 1280, height: 800, deviceScaleFactor: 1 };
const ICON = new URL('../../assets/icons/icon.svg', import.meta.url);

const overAFeed: Scene = async (enough, page, take) => {
  await page.setViewport(WINDOW);
  await theDoorAndANote(enough, page, take);
};

/** A page of ours at an address. @param there what is on it once it can be looked at */
const own =
  (name: string, path: string, there: string): Scene =>
  async (enough, _page, take) => {
    const page = await enough.browser.own(path);
    await page.bringToFront();
    await page.setViewport(WINDOW);
    await page.waitForSelector(there);
    await take(page, name);
    await page.close();
  };

const aWeek: Scene = async (enough, page, take) => {
  await enough.choose({ weekStart: 1, pictures: true, retention: null });
  await enough.put(month(Date.now()));
  await own('week', 'review.html', '#noticed')(enough, page, take);
};

const aLimit: Scene = async (enough, page, take) => {
  const range = { id: 'tour', networks: ['instagram'], day: { from: 20 * 60, to: 40 * 60 }, firmness: 'gentle' };
  await enough.choose({ limits: [range] });
  await own('limits', 'options.html#limits', 'h1')(enough, page, take);
};

/** What stands for Enough in lists of a store: its sign and its name. */
const theTile: Scene = async (_enough, page, take) => {
  const icon = await readFile(ICON, 'utf8');
  await draw(page, `${icon}<b>Enough</b>`, 440, 280);
  await take(page, 'tile');
  await draw(page, icon, 300, 300);
  await take(page, 'logo');
};

async function draw(page: Page, inside: string, width: number, height: number): Promise<void> {
  await page.goto('about:blank');
  await page.setViewport({ width, height, deviceScaleFactor: 1 });
  await page.setContent(`<!doctype html><style>
    body { margin: 0; height: 100vh; display: grid; place-content: center; justify-items: center; gap: 12px; background: #f9f8f2 }
    svg { width: 150px; height: 150px } svg:only-child { width: 230px; height: 230px }
    b { font: 400 44px "Palatino Linotype", Palatino, P052, "Noto Serif", Georgia, serif; color: #25261c }
  </style>${inside}`);
}

export const takeStorePictures = pictureTaker({
  overAFeed,
  aBreak: own('break', 'break.html#break/paced-breathing', '.player'),
  aWeek,
  aLimit,
  theTile,
});
