// What is wrong with the overlay as it is drawn on the page of states, whose root is open: what axe finds, what does not fit the
// window, and words too pale to read.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { findReversals } from '../../../harness/pages.ts';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** @returns what axe finds in the overlay, and what of it does not fit the window's width */
export async function faultsOf(page: Page, withAxe = true): Promise<string[]> {
  await page.evaluate(() => {
    for (const one of over.getAnimations({ subtree: true }))
      if (Number.isFinite(one.effect?.getComputedTiming().iterations)) one.finish(); // words that arrive are pale at first
  });
  const found = withAxe ? await axeOn(page) : [];
  const wide = await page.evaluate(() =>
    [...over.querySelectorAll<HTMLElement>('*:not(.overlay-hill, .overlay-band)')].flatMap((element) => {
      const { left, right } = element.getBoundingClientRect();
      const out = left < -1 || right > document.documentElement.clientWidth + 1;
      return out ? [`too wide: ${element.outerHTML.slice(0, 120)}`] : [];
    }),
  );
  return [...found, ...wide, ...(await pale(page)), ...(await uneven(page)), ...(await findReversals(page, 'over'))];
}

async function axeOn(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async (rules) => {
    const { violations } = await (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run(over, {
      runOnly: rules,
      resultTypes: ['violations'],
      preload: false,
    });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  }, RULES);
}

/** Answers to one question of which one is made more of than the others: a row of its own, where its words need none. A number has
 *  up to 20 px more room around it than a longer one. */
const uneven = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const rooms = [...over.querySelectorAll('.plan-buttons[role="group"] > button')].map((one) => {
      const words = document.createRange();
      words.selectNodeContents(one);
      return one.getBoundingClientRect().width - words.getBoundingClientRect().width;
    });
    return Math.max(...rooms) - Math.min(...rooms) > 40 ? [`uneven: ${rooms.map(Math.round)}`] : [];
  });

/** Words of less than 4.5:1. To axe the top layer lies behind the page, so it cannot tell what is behind our words. */
async function pale(page: Page): Promise<string[]> {
  const words = await page.evaluate(() => {
    const hill = over.querySelector('.overlay-hill');
    const ground = hill ? getComputedStyle(hill) : getComputedStyle(over, '::after');
    return [...over.querySelectorAll('*')]
      .filter((one) => one.checkVisibility() && [...one.childNodes].some((node) => node.nodeType === 3))
      .map((one) => {
        const { color, backgroundColor } = getComputedStyle(one);
        const clear = /^rgba\(.*, 0\)$|transparent/.test(backgroundColor);
        return { text: one.textContent, color, behind: clear ? ground.backgroundColor : backgroundColor };
      });
  });
  return words.filter(({ color, behind }) => contrast(color, behind) < 4.5).map(({ text }) => `pale: ${text}`);
}

/** WCAG 2 contrast of two opaque colours as browsers compute them. */
export function contrast(one: string, other: string): number {
  const light = (color: string) => {
    const [r = 0, g = 0, b = 0] = (color.match(/[\d.]+/g) ?? []).slice(0, 3).map((part) => {
      const value = Number(part) / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [low = 0, high = 0] = [light(one), light(other)].toSorted((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}
