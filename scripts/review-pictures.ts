/** `node scripts/review-pictures.ts`: draws the pictures of the weekly look back in `docs/images`, from a made-up month of
 *  somebody's evenings. It needs `npm run build` before it. */
import { fileURLToPath } from 'node:url';
import { Enough } from '../harness/enough.ts';
import { createRandom } from '../lib/review/trial/random.ts';

const DAY = 86_400_000;
const MINUTE = 60_000;
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

/** Evenings on two networks, some of them late, with a plan now and then and a word on how it left them. */
function month(now: number): Record<string, object[]> {
  const toss = createRandom(7);
  const [exposures, visits, checkins]: [object[], object[], object[]] = [[], [], []];
  const midnight = Math.floor(now / DAY) * DAY;
  for (let ago = 30; ago > 0; ago -= 1) {
    for (const hour of [7, 12, 19, 21, 22].filter(() => toss() < 0.6)) {
      const start = midnight - ago * DAY + hour * 60 * MINUTE + Math.floor(toss() * 50) * MINUTE;
      const network = toss() < 0.7 ? 'instagram' : 'reddit';
      const id = `${ago}-${hour}`;
      const day = new Date(start).toISOString().slice(0, 10);
      const row = { network, why: 'active', zone: 'Europe/Berlin', day, items: 12 };
      const turn = start + Math.ceil(toss() * 14) * MINUTE;
      const end = turn + Math.ceil(toss() * (hour > 20 ? 24 : 8)) * MINUTE;
      exposures.push({ ...row, id, piece: 0, surface: 'feed', start, end: turn });
      exposures.push({ ...row, id: `${id}-then`, piece: 0, surface: 'shorts', start: turn, end });
      const from = toss() < 0.55 ? 'messages' : 'direct';
      visits.push({
        ...{ id, network, start, end, from, opens: [] },
        ...(toss() < 0.5 && { intention: { seconds: 600, at: start } }),
      });
      const felt = hour > 20 && toss() < 0.4 ? 'heavier' : toss() < 0.5 ? 'same' : 'lighter';
      if (toss() < 0.6) checkins.push({ id, at: end, zone: 'Europe/Berlin', network, surface: 'shorts', felt });
    }
  }
  return { exposures, visits, checkins };
}
