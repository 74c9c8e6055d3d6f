/** A file that a person saves in the options and brings in again. */
import type { Page } from 'puppeteer-core';
import { press, reads } from './pages.ts';

type Holding = typeof globalThis & { file: Blob };

/** In the options, wherever one is there: presses what saves a file; the page keeps it, so that it can be brought in again. @returns what stands in it */
export async function save(page: Page): Promise<string> {
  await page.evaluate(() => {
    const make = URL.createObjectURL;
    URL.createObjectURL = (file: Blob) => {
      Object.assign(globalThis, { file });
      return make.call(URL, file);
    };
  });
  await press(page, 'My data');
  await press(page, 'Save everything');
  await reads(page, 'The file is where your browser keeps downloads.');
  return page.evaluate(() => (globalThis as Holding).file.text());
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
