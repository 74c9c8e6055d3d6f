/** A file that a person saves in the options and brings in again, here or in another browser. */
import type { Page } from 'puppeteer-core';
import { press, reads } from './pages.ts';

type Holding = typeof globalThis & { file: Blob };

const SAVED = 'The file is where your browser keeps downloads.';

/** The page keeps what it saves from now on, so that it can be brought in again. */
const keepSaved = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const make = URL.createObjectURL;
    URL.createObjectURL = (file: Blob) => {
      Object.assign(globalThis, { file });
      return make.call(URL, file);
    };
  });

/** In the options, wherever one is there: presses what saves a file. @returns what stands in it */
export async function save(page: Page): Promise<string> {
  await keepSaved(page);
  await press(page, 'My data');
  await press(page, 'Save everything');
  await reads(page, SAVED);
  return page.evaluate(() => (globalThis as Holding).file.text());
}

/** Saves the file in the options' data, its own way. @param act presses what saves it @returns its bytes, in base64 */
export async function saveBy(page: Page, act: () => Promise<void>): Promise<string> {
  await keepSaved(page);
  await act();
  await reads(page, SAVED);
  return page.evaluate(async () => {
    const bytes = new Uint8Array(await (globalThis as Holding).file.arrayBuffer());
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  });
}

/** Chooses the saved file, as the browser's own dialog would. */
export const bring = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const input = document.querySelector('input[type=file]') as HTMLInputElement;
    const carried = new DataTransfer();
    carried.items.add(new File([(globalThis as Holding).file], 'enough.json'));
    input.files = carried.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });

/** Chooses a file that another browser saved. @param file its bytes, in base64 */
export async function bringFrom(page: Page, file: string): Promise<void> {
  await page.evaluate((data) => {
    const bytes = Uint8Array.from(atob(data), (char) => char.charCodeAt(0));
    Object.assign(globalThis, { file: new Blob([bytes]) });
  }, file);
  await bring(page);
}
