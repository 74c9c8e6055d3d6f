// Breaks, the loop, a goal and why this tone: every screen passes axe and fits, light and dark, narrow and wide, both directions.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Enough } from '../harness/enough.ts';
import { amiss } from './amiss.ts';

let enough: Enough;
beforeAll(async () => {
  enough = await Enough.start({ site: 1, seam: true });
});
afterAll(() => enough?.close());

async function open(path: string, width: number) {
  const page = await enough.browser.own(path);
  await page.bringToFront();
  await page.setViewport({ width, height: 800 });
  await page.waitForSelector('h1');
  return page;
}

const ROUTES: [string, string, Record<string, unknown>][] = [
  ['all breaks', 'break.html', {}],
  ['a break that moves', 'break.html#break/paced-breathing', { breakMoves: 'move' }],
  ['a break that lies still', 'break.html#break/social-savouring', { breakMoves: 'still' }],
  ['the loop', 'break.html#loop', {}],
  ['my loop', 'break.html#loop/mine', {}],
  ['a goal', 'break.html#goal', {}],
  ['why this tone', 'break.html#why', {}],
];

describe('every screen can be read and used', () => {
  for (const [name, path, chosen] of ROUTES)
    test.each([
      [1100, 'light', ''],
      [320, 'light', '?pseudo=long'],
      [360, 'dark', '?pseudo=rtl'],
    ])(`${name}, %i px, %s %s`, async (width, theme, query) => {
      await enough.set({ settings: { ...chosen, theme } });
      const page = await open(path.replace('.html', `.html${query}`), width);
      expect(await amiss(page)).toEqual([]);
      await page.close();
    });
});
