/** The popup, from the moment it opens: its first paint, and its live numbers; beside it, a page of ours without anything. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Enough } from '../../harness/enough.ts';
import { rest } from './measure.ts';
import { SITE } from './pages/serve.ts';
import { note, type Raw, type Row, row } from './report.ts';

/** What no page of an extension on this machine can be faster than. */
const EMPTY = 'empty.html';
const EMPTY_PAGE = '<!doctype html><meta charset="utf-8"><title>Empty</title><p>A word';

export async function runPopup(site: number, runs: number, raw: Raw): Promise<void> {
  const enough = await Enough.start({ site, prepare: (dir) => writeFile(join(dir, EMPTY), EMPTY_PAGE) });
  try {
    await enough.browser.grant(SITE.matches);
    await enough.choose({ numbers: true, exact: true });
    const feed = await enough.browser.puppeteer.newPage();
    await feed.goto(SITE.url);
    for (let i = 0; i < 30; i++) {
      await feed.mouse.wheel({ deltaY: 60 });
      await rest(200);
    }
    for (let run = 0; run <= runs; run++) {
      const popup = await enough.browser.puppeteer.newPage();
      await popup.evaluateOnNewDocument(() => {
        // the line on today is there as soon as the ledger was read
        const watch = new MutationObserver(() => {
          if (!document.querySelector('[data-row="today"]')) return;
          watch.disconnect();
          requestAnimationFrame(() => Object.assign(globalThis, { numbersAt: performance.now() }));
        });
        watch.observe(document, { childList: true, subtree: true });
      });
      await popup.goto(`${enough.browser.origin}/popup.html`);
      const { paint, words, numbers } = await popup
        .waitForFunction(() => {
          const [first] = performance.getEntriesByName('first-paint');
          const [words] = performance.getEntriesByName('first-contentful-paint');
          const { numbersAt } = globalThis as unknown as { numbersAt?: number };
          if (!first || !words || !numbersAt) return null;
          return { paint: first.startTime, words: words.startTime, numbers: numbersAt };
        })
        .then((found) => found.jsonValue() as Promise<Record<'paint' | 'words' | 'numbers', number>>);
      await popup.close();
      const empty = await paintOf(enough);
      if (run === 0) continue; // the first one compiles
      note(raw, 'popup empty', empty);
      note(raw, 'popup paint', paint);
      note(raw, 'popup words', words);
      note(raw, 'popup numbers', numbers);
    }
  } finally {
    await enough.close();
  }
}

/** @returns ms until the empty page is painted */
async function paintOf(enough: Enough): Promise<number> {
  const page = await enough.browser.puppeteer.newPage();
  await page.goto(`${enough.browser.origin}/${EMPTY}`);
  const painted = await page.waitForFunction(() => performance.getEntriesByName('first-paint')[0]?.startTime);
  const at = (await painted.jsonValue()) as number;
  await page.close();
  return at;
}

export const popupRows = (raw: Raw): Row[] => [
  row('a page of an extension with one word in it, open to first paint', raw['popup empty'] ?? [], 'ms'),
  row('popup, open to first paint', raw['popup paint'] ?? [], 'ms', '≤ 100 ms'),
  row('popup, open to first words', raw['popup words'] ?? [], 'ms'),
  row('popup, open to live numbers', raw['popup numbers'] ?? [], 'ms', '≤ 200 ms'),
];
