/** `node scripts/options-pictures.ts`: draws two limits in the options, light and dark, and "What helps me" into `docs/images`. It
 *  needs `npm run build` before it. */
import { fileURLToPath } from 'node:url';
import { Enough } from '../harness/enough.ts';

const into = (name: string) => fileURLToPath(new URL(`../docs/images/${name}.png`, import.meta.url)) as `${string}.png`;

/** As the settings hold them: times in seconds. */
const LIMITS = [
  { id: 'a', day: { from: 1200, to: 2400 }, firmness: 'gentle' },
  {
    id: 'b',
    networks: ['instagram', 'youtube'],
    surfaces: ['shorts'],
    visit: { from: 300, to: 600 },
    firmness: 'closed',
    wait: 10,
  },
];

const enough = await Enough.start({ site: 1, zone: 'Europe/Berlin', language: 'en-GB' });
try {
  await enough.browser.grant(['*://www.instagram.com/*', '*://www.youtube.com/*']);
  const take = async (name: string, path: string, width: number, press?: string) => {
    const page = await enough.browser.own(path);
    await page.bringToFront();
    await page.setViewport({ width, height: 800, deviceScaleFactor: 1 });
    await page.waitForSelector('h1');
    if (press) await page.locator(press).click();
    await new Promise((done) => setTimeout(done, 900)); // what arrives has arrived
    await page.screenshot({ path: into(name), fullPage: true });
    await page.close();
  };
  for (const theme of ['light', 'dark']) {
    await enough.choose({ theme, limits: LIMITS, retention: null });
    await take(`limits-options-${theme}`, 'options.html#limits', 650, '::-p-text(Short videos on Instagram)');
  }
  await enough.choose({ limits: LIMITS });
  await take('what-helps', 'review.html#helps', 1100);
} finally {
  await enough.close();
}
