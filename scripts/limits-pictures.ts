/** `node scripts/limits-pictures.ts`: draws every state of the overlay, light and dark, into `docs/images`. */
import { fileURLToPath } from 'node:url';
import { openBrowser, serveGallery } from './gallery/open-gallery.ts';
import { states } from './gallery/overlay/states.ts';

const into = (name: string) =>
  fileURLToPath(new URL(`../docs/images/limits-${name}.png`, import.meta.url)) as `${string}.png`;
/** Those that are shown alone as well. */
const ALONE: [state: string, theme: string][] = [
  ['door', 'light'],
  ['door', 'dark'],
  ['planned', 'light'],
  ['closed', 'dark'],
];

const site = await serveGallery('overlay');
const browser = await openBrowser(`${site.url}overlay/index.html?`);

async function shot(state: string, theme: string, width: number, height: number, path?: `${string}.png`) {
  const page = await browser.open(`state=${state}&theme=${theme}`, width, height);
  await page.evaluate(() => {
    // what arrives has arrived, and a breath stands at its beginning
    for (const one of over.getAnimations({ subtree: true })) one.effect?.getTiming().iterations === 1 && one.finish();
  });
  return page.screenshot({ encoding: 'base64', ...(path && { path }) });
}

try {
  for (const [state, theme] of ALONE) await shot(state, theme, 600, 400, into(`${state}-${theme}`));
  for (const theme of ['light', 'dark']) {
    const cells: string[] = [];
    for (const state of Object.keys(states)) {
      const picture = await shot(state, theme, 900, 700);
      cells.push(`<figure><img src="data:image/png;base64,${picture}"><figcaption>${state}</figcaption></figure>`);
    }
    const page = await browser.open('state=door', 1150, 800);
    await page.goto('about:blank'); // what stands over a page comes back over another one in its place
    await page.setContent(`<!doctype html><style>
      :root { color-scheme: ${theme} }
      body { margin: 14px; display: grid; grid-template-columns: repeat(3, 1fr); gap: 10px; font: 14px sans-serif }
      figure { margin: 0; text-align: center } img { width: 100%; border-radius: 8px }
    </style>${cells.join('')}`);
    await page.screenshot({ path: into(`states-${theme}`), fullPage: true });
  }
} finally {
  await browser.close();
  await site.close();
}
