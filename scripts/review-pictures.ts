/** `node scripts/review-pictures.ts`: draws the pictures of the weekly look back in `docs/images`, from a made-up month of
 *  somebody's evenings. It needs `npm run build` before it. */
import { fileURLToPath } from 'node:url';
import { Enough } from '../harness/enough.ts';
import { month } from './start/month.ts';

const DAY = 86_400_000;
const into = (name: string) =>
  fileURLToPath(new URL(`../docs/images/review-${name}.png`, import.meta.url)) as `${string}.png`;

const enough = await Enough.start({ site: 1, zone: 'Europe/Berlin' });
try {
  const settings = { weekStart: 1, pictures: true, retention: null };
  await enough.choose(settings);
  await enough.browser.grant(['*://www.instagram.com/*', '*://www.reddit.com/*']);
  const first = await enough.browser.own('popup.html'); // the ledger is made now
  await first.waitForSelector('h1');
  await first.close();
  await enough.put(month(Date.now()));
  const take = async (name: string, path: string, there: string, width: number, height: number, at = 'h1') => {
    const page = await enough.browser.own(path);
    await page.bringToFront();
    await page.setViewport({ width, height, deviceScaleFactor: 1 });
    await page.waitForSelector(there);
    if (at !== 'h1')
      await page.evaluate((it) => {
        document.querySelector(it)?.scrollIntoView();
        scrollBy(0, -24);
      }, at);
    await new Promise((done) => setTimeout(done, 900)); // what arrives has arrived
    await page.screenshot({ path: into(name) });
    await page.close();
  };
  const day = new Date(Date.now() - 3 * DAY).toISOString().slice(0, 10);
  await take('words', 'review.html', '#noticed', 900, 760);
  await take('pictures', 'review.html', 'figure', 900, 860, '#pictures');
  await take('ledger', `review.html#ledger/${day}`, '.intervals button', 900, 760);
  await take('sheet', 'review.html#sheet', '.sheet', 900, 1000, '.sheet');
  await enough.choose({ ...settings, theme: 'dark' });
  await take('dark', 'review.html', 'figure', 900, 860, '#pictures');
} finally {
  await enough.close();
}
