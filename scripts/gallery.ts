/** `npm run gallery`: everything that Enough draws, on one page, until Ctrl+C. `npm run gallery -- --shots` draws every
 *  state of every part into `.gallery` instead: light, dark, in forced colours, and right to left. More words name parts: `-- --shots popup`. */
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Gallery, listStates, openBrowser, serveGallery } from './gallery/open-gallery.ts';

/** What follows a state's address, and which media the browser is given. */
const VARIANTS = [
  ['light', '&theme=light'],
  ['dark', '&theme=dark'],
  ['right-to-left', '&theme=light&pseudo=rtl'],
  ['forced-colours', '&theme=light', 'forced'],
] as const;

const into = fileURLToPath(new URL('../.gallery/', import.meta.url));

/** @param wanted parts; all where none is named */
async function takeShots({ url }: Gallery, wanted: readonly string[]): Promise<void> {
  const states = (await listStates(url)).filter(({ part }) => wanted.length === 0 || wanted.includes(part));
  await mkdir(into, { recursive: true });
  for (const [variant, query, media] of VARIANTS) {
    const browser = await openBrowser(url, media);
    for (const { part, name, path, width } of states) {
      const page = await browser.open(path + query, width, 700);
      await page.evaluate(() => {
        // what arrives has arrived, and a breath stands at its beginning
        for (const one of document.getAnimations()) one.effect?.getTiming().iterations === 1 && one.finish();
        for (const one of globalThis.over?.getAnimations({ subtree: true }) ?? [])
          one.effect?.getTiming().iterations === 1 && one.finish();
      });
      // what stands over a page is as high as the window
      await page.screenshot({
        path: `${into}${part}-${name.replaceAll(/[^\w]+/g, '-')}.${variant}.png`,
        fullPage: !path.startsWith('overlay'),
      });
    }
    await browser.close();
  }
  console.log(`${states.length * VARIANTS.length} pictures are in ${into}`);
}

const gallery = await serveGallery('all');
const [flag, ...wanted] = process.argv.slice(2);
if (flag === '--shots') {
  await takeShots(gallery, wanted);
  await gallery.close();
} else {
  console.log(`Everything that Enough draws: ${gallery.url}`);
  process.once('SIGINT', () => void gallery.close());
}
