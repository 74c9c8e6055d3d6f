// Every state of every part of Enough's own pages, by itself, in a browser without an extension: it passes axe, colours and sizes
// too, and fits. What stands over other people's pages has a test of its own (limits/overlay.test.ts).
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { kind } from '../../harness/browser.ts';
import { amiss, tooWide } from '../../harness/pages.ts';
import {
  listStates,
  openBrowser,
  type StateAddress,
  type StatePage,
  serveGallery,
} from '../../scripts/gallery/open-gallery.ts';

/** A popup or a page on a small screen. */
const NARROW = 320;

let gallery: Awaited<ReturnType<typeof serveGallery>>;
let browser: StatePage;
let states: StateAddress[];

beforeAll(async () => {
  gallery = await serveGallery('all');
  browser = await openBrowser(gallery.url);
  states = (await listStates(gallery.url)).filter(({ path }) => !path.startsWith('overlay'));
});
afterAll(async () => {
  await browser?.close();
  await gallery?.close();
});

/** What still loads has no first line yet. */
const LOADING = ['popup: before the state is known', 'thought: a card while it loads'];

/** Looks at all states of a part, one after the other in one page. */
async function look(part: StateAddress[], query: string, width: number, withAxe: boolean): Promise<string[]> {
  const page = await browser.open((part[0]?.path ?? '') + query, width);
  const found: string[] = [];
  for (const { part: title, name } of part) {
    await page.evaluate((it) => {
      drawState(it);
      for (const one of document.getAnimations())
        if (Number.isFinite(one.effect?.getComputedTiming().iterations)) one.finish(); // what arrives is pale at first
    }, name);
    const lines = withAxe ? await amiss(page) : await tooWide(page);
    found.push(...lines.map((line) => `${title}: ${name}: ${line}`));
  }
  return found.filter((line) => !LOADING.some((state) => line.startsWith(`${state}: page-has-heading-one`)));
}

test('a planted mistake is seen', async () => {
  const page = await browser.open('state.html?state=controls/buttons&theme=light', NARROW);
  await page.evaluate(() => {
    document.querySelector('main')?.insertAdjacentHTML('beforeend', '<button></button><p style="width: 2000px">x</p>');
  });
  const seen = (await amiss(page)).map((line) => line.replace(/:.*/s, ''));
  expect(seen).toEqual(expect.arrayContaining(['button-name', 'too wide']));
});

/** Names and roles are the same in each, so axe, which is slow, looks at each colour once. Firefox: where layouts strain. */
const VIEWS = (
  [
    ['light, as wide as it is given', '&theme=light', null, true],
    ['dark and narrow', '&theme=dark', NARROW, kind === 'chromium'],
    ['right to left and narrow', '&theme=light&pseudo=rtl', NARROW, false],
  ] as const
).filter(([, , width]) => kind === 'chromium' || width !== null);

describe('every state can be read and used', () => {
  test.each(VIEWS)('%s', { timeout: 120_000 }, async (_, query, width, withAxe) => {
    expect(states.length).toBeGreaterThan(100);
    const found: string[] = [];
    for (const part of Map.groupBy(states, (one) => one.part).values())
      found.push(...(await look(part, query, width ?? (part[0]?.width as number), withAxe)));
    expect(found).toEqual([]);
  });
});
