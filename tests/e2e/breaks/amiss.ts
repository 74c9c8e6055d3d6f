/** What is amiss with a page: by axe, and by the width of each box. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** @returns what axe finds, and what is wider than the page */
export async function amiss(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const found = await page.evaluate(async (rules) => {
    const { violations } = await (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run({
      runOnly: rules,
    });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  }, RULES);
  const wide = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *:not(.hill, .hidden-but-said, .rise, .reach)')].flatMap(
      (element) => {
        const { left, right } = element.getBoundingClientRect();
        const out = left < -1 || right > document.documentElement.clientWidth + 1;
        return out ? [`too wide: ${element.outerHTML.slice(0, 120)}`] : [];
      },
    ),
  );
  return [...found, ...wide];
}
