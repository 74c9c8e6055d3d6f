/** `node scripts/icons.ts`: draws the toolbar's icons from the shapes in `assets/icons`. Run it when a shape changes. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { needBrowser } from '../harness/find-browsers.ts';

/** The toolbar takes 16 to 48 px; larger ones are of the icon that stands for Enough elsewhere. */
const TOOLBAR = [16, 32, 48];
const SIZES: Record<string, number[]> = { icon: [...TOOLBAR, 96, 128], 'icon-paused': TOOLBAR, 'icon-look': TOOLBAR };
/** What stands before the size in a file's name, and which shape is drawn. */
const STATES = { '': 'icon', 'paused-': 'icon-paused', 'look-': 'icon-look' };
/** Shapes that are set on the 16 px grid, so that edges fall on whole pixels there. */
const SMALL: Record<string, string> = { icon: 'icon-16', 'icon-paused': 'icon-16-paused', 'icon-look': 'icon-16-look' };

const from = new URL('../assets/icons/', import.meta.url);
const into = new URL('../public/icon/', import.meta.url);

const browser = await chromium.launch({ executablePath: needBrowser('chromium'), args: ['--no-sandbox'] });
const page = await browser.newPage();
await mkdir(into, { recursive: true });
for (const [before, shape] of Object.entries(STATES)) {
  for (const size of SIZES[shape] as number[]) {
    const svg = await readFile(new URL(`${size === 16 ? SMALL[shape] : shape}.svg`, from), 'utf8');
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
    await writeFile(new URL(`${before}${size}.png`, into), await page.screenshot({ omitBackground: true }));
  }
}
await browser.close();
console.log(`${Object.values(SIZES).flat().length} icons drawn.`);
