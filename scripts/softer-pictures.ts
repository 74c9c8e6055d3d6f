/** `node scripts/softer-pictures.ts`: draws one feed as it came and made softer, into `docs/images`. It needs `npm run build` before it. */
import { fileURLToPath } from 'node:url';
import { Enough } from '../harness/enough.ts';
import { startPracticeFeed } from '../harness/practice-feed/server.ts';
import { withStep } from '../lib/soften/steps.ts';
import { AS_IT_IS } from '../lib/soften/types.ts';

const X = { url: 'https://x.com/home', matches: ['*://*.x.com/*'] };
const PICTURES = [
  ['before', AS_IT_IS],
  ['after', withStep(AS_IT_IS, 'more')],
] as const;

const into = (name: string) =>
  fileURLToPath(new URL(`../docs/images/softer-${name}.png`, import.meta.url)) as `${string}.png`;

const feed = await startPracticeFeed();
const enough = await Enough.start({ site: feed.port, zone: 'Europe/Berlin' });
try {
  await enough.browser.grant(X.matches);
  await enough.ready(['x']);
  for (const [name, x] of PICTURES) {
    await enough.choose({ soft: { x } });
    const page = await enough.browser.puppeteer.newPage();
    await page.setViewport({ width: 600, height: 760 });
    await page.goto(X.url, { waitUntil: 'load' });
    await page.waitForSelector('.count');
    await new Promise((done) => setTimeout(done, 900)); // what arrives has arrived
    await page.screenshot({ path: into(name) });
    await page.close();
  }
} finally {
  await enough.close();
  await feed.close();
}
