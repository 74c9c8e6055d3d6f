// Chrome names its extension API `browser` from 148 on; from 144 to 147 there is `chrome` only, in the background, in our pages and
// in pages of other people. It is tried by taking `browser` away.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Feed } from '../../harness/feed.ts';
import { openIn, press, reads } from '../../harness/pages.ts';
import { clear, press as pressOver, stands } from './limits/find-overlay.ts';
import { always } from './limits/person.ts';

const GONE = 'delete globalThis.browser; globalThis.gone = typeof globalThis.browser;\n';

/** Before anything of ours runs in any of these worlds. */
async function takeBrowserAway(dir: string): Promise<void> {
  await writeFile(join(dir, 'gone.js'), GONE);
  for (const name of await readdir(dir, { recursive: true })) {
    if (!/^background\.js$|^(content-scripts|networks)\/.*\.js$|\.html$/.test(name)) continue;
    const text = await readFile(join(dir, name), 'utf8');
    const html = text.replace('<head>', '<head><script src="/gone.js"></script>');
    await writeFile(join(dir, name), name.endsWith('.html') ? html : GONE + text);
  }
}

let feed: Feed;
beforeAll(async () => {
  feed = await Feed.start({ seam: true, prepare: takeBrowserAway });
  await feed.turnOn('instagram');
});
afterAll(() => feed?.close());

test('a feed is counted, the pause answers, and what our pages ask for is done where only `chrome` is there', async () => {
  await feed.enough.choose({ doors: always });
  const visit = await feed.open('instagram');
  await stands(feed, visit, 'One slow breath');
  const seen = () => (globalThis as { gone?: string }).gone;
  expect(await feed.enough.onPage(visit.page.url(), seen)).toBe('undefined');
  await pressOver(feed, visit, 'Stay');
  await clear(feed, visit);
  await visit.scrollFor(2);
  const counted = ({ network, start, end }: { network: string; start: number; end: number }) =>
    network === 'instagram' && end > start;
  await feed.enough.settled((rows) => rows.some(counted));
  expect((await feed.enough.exposures()).some(counted)).toBe(true);
  const page = await openIn(feed.enough, 'options.html#look');
  expect(await page.evaluate(seen)).toBe('undefined');
  await reads(page, 'Alt+Shift+L'); // read from the browser
  await press(page, 'Dark');
  await expect.poll(() => feed.enough.chosen()).toMatchObject({ theme: 'dark' });
  await page.close();
});
