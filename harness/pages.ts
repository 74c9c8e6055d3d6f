/** Enough's own pages as a person uses them: opened, read, pressed, and held to axe. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import type { Enough } from './enough.ts';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Of axe, by tag: WCAG 2.2 AA and what is good practice. */
export const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Opens a page and waits for its first line. */
export async function openIn(enough: Enough, path: string, width = 1100): Promise<Page> {
  const page = await enough.browser.own(path);
  await page.bringToFront(); // a page behind others is not drawn, and a press on it waits
  await page.setViewport({ width, height: 800 });
  await page.waitForSelector('h1');
  return page;
}

/** A screen is there when its first line is, and has taken focus: what is pressed sooner goes to the screen before. */
export const arrives = (page: Page, title: string) =>
  page.waitForFunction(
    (it) => document.activeElement?.matches('h1') && document.activeElement.textContent === it,
    {},
    title,
  );

/** Presses once what is pressed stands still: a page that reads its state moves under a pointer. */
export const press = (page: Page, label: string): Promise<void> =>
  page.locator(`::-p-xpath(//*[self::button or self::a or self::label][normalize-space()="${label}"])`).click();

export const reads = (page: Page, words: string) =>
  page.waitForFunction((it) => document.body.textContent.replaceAll('\u00a0', ' ').includes(it), {}, words);

/** @param rules by name or by tag @returns what axe finds, and whether anything is wider than the page */
export async function findFaults(page: Page, rules: readonly string[] = RULES): Promise<string[]> {
  // read once a page: it is half a megabyte
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe);
  const found = await page.evaluate(
    async (runOnly) => {
      const { violations } = await (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run({
        runOnly,
        // what passes is described at length otherwise, and sheets that stand in the page are fetched once more
        resultTypes: ['violations'],
        preload: false,
      });
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
    },
    [...rules],
  );
  return [...found, ...(await tooWide(page))];
}

/** The frames clip what is too wide, so that scrollWidth says nothing: each box is looked at; the hill and the breath are meant to reach out. */
export const tooWide = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        'body *:not(.hill, .visually-hidden, .bar, .break-hill, .break-hill-band)',
      ),
    ].flatMap((element) => {
      if (element.closest('thead, .visually-hidden')) return [];
      if (element.parentElement?.closest('.scrolls-sideways')) return []; // a wide table scrolls inside itself
      const { left, right } = element.getBoundingClientRect();
      const out = left < -1 || right > document.documentElement.clientWidth + 1;
      return out ? [`too wide: ${element.outerHTML.slice(0, 120)}`] : [];
    }),
  );

/** Latin words of the person's own of which the last character stands before the one it follows: they took a direction that is not
 *  theirs. @param root what they stand in, as the page names it */
export const findReversals = (page: Page, root = 'document'): Promise<string[]> =>
  page.evaluate(`(${reversalsIn})(${root})`) as Promise<string[]>;

function reversalsIn(root: ParentNode): string[] {
  return [...root.querySelectorAll('.own-words, .own-direction, h1 > bdi')].flatMap(({ firstChild: text }) => {
    const words = text?.textContent?.split('\n')[0] ?? '';
    if (text?.nodeType !== Node.TEXT_NODE || !/^[a-z]./i.test(words)) return [];
    const placeOf = (at: number) => {
      const one = document.createRange();
      one.setStart(text, at);
      one.setEnd(text, at + 1);
      return one.getBoundingClientRect().left;
    };
    return placeOf(words.length - 1) > placeOf(words.length - 2) ? [] : [`reversed: ${words}`];
  });
}
