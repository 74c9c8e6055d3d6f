// What is on screen decides, not the address alone: a composer, a panel to write in and a picture at the feed's own address, a
// document that is written anew, and a note that leaves the keys to the page.
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Feed, FeedOptions, Visit } from '../../../harness/feed.ts';
import { isCounting } from '../../../harness/feed-state.ts';
import type { PageHandle } from '../../../lib/page/page-handle.ts';
import { clear, overOn, press, stands, until } from './find-overlay.ts';
import { always, begin, limit, nudges, openSeen, scrolling, startLife } from './person.ts';

let feed: Feed;
const open: Visit[] = [];
const DAY = 'That’s less than a minute today';

beforeAll(async () => {
  feed = await startLife();
});
afterEach(async () => {
  for (const visit of open.splice(0)) await visit.close().catch(() => {});
});
afterAll(() => feed?.close());

/** A feed where a limit is due, and waits for the next item. */
async function due(options: FeedOptions): Promise<Visit> {
  await begin(feed, { limits: [limit({ day: { from: 5, to: 5 }, firmness: 'firm' })] });
  const tab = await openSeen(feed, options);
  open.push(tab);
  await until(async () => {
    await tab.stir();
    return (await nudges(feed)).length > 0;
  }, 'a limit that is due');
  return tab;
}

const composing = (tab: Visit) =>
  feed.enough.onPage(tab.page.url(), () =>
    (globalThis as unknown as { enoughPage: PageHandle }).enoughPage.composing(),
  );

const counting = (tab: Visit) => isCounting(feed.enough, tab.page.url());

test('a composer at the feed’s own address is never covered, and no key of it is lost', async () => {
  const tab = await due({ practice: ['composer'] });
  await tab.page.click('.pencil');
  await tab.page.waitForSelector('.editor');
  await until(() => composing(tab), 'somebody who writes');
  await tab.page.keyboard.type('I shall be there at six', { delay: 100 });
  await tab.scrollFor(1); // the next item comes below
  expect(await overOn(feed.enough, tab)).toBeNull();
  expect(await tab.page.$eval('.editor', (one) => one.textContent)).toBe('I shall be there at six');
  await tab.page.click('.composer .close');
  await scrolling(tab, stands(feed, tab, DAY));
});

test('writing beside the feed does not count and is waited for; who scrolls on reads, and gets their field back', async () => {
  const tab = await due({ practice: ['panel'] });
  await tab.page.click('.panel textarea');
  await until(() => composing(tab), 'somebody who writes');
  await tab.page.keyboard.type('I shall be there at six', { delay: 100 });
  expect(await overOn(feed.enough, tab)).toBeNull();
  expect(await counting(tab)).toBe(false);
  await scrolling(tab, stands(feed, tab, DAY));
  await press(feed, tab, 'Stay');
  await clear(feed, tab);
  await tab.page.keyboard.type(', and bring bread');
  const text = await tab.page.$eval('.panel textarea', (one) => (one as HTMLTextAreaElement).value);
  expect(text).toBe('I shall be there at six, and bring bread');
});

test('a picture that the site opens over its feed is left alone until it is closed', async () => {
  const tab = await due({ practice: ['pictures'], video: 'none' });
  await tab.page.locator('.post img').click();
  await tab.page.waitForSelector('.picture');
  await tab.scrollFor(2);
  expect(await overOn(feed.enough, tab)).toBeNull();
  await tab.page.click('.picture .close');
  await scrolling(tab, stands(feed, tab, DAY));
});

test('a note leaves focus and keys to the page; Alt+Shift+E leads to it, and Esc back', async () => {
  await begin(feed, { limits: [limit({ day: { from: 2, to: 2 }, firmness: 'gentle' })] });
  const tab = await openSeen(feed, { practice: ['panel'], hostile: ['keys'] });
  open.push(tab);
  const note = await scrolling(tab, stands(feed, tab, DAY));
  expect(note.focus).toBe('');
  expect(note.words).toContain('Alt+Shift+E');
  const heard = () => tab.page.evaluate(() => (window as unknown as { keysHeard: string[] }).keysHeard);
  for (const key of ['j', 'k'] as const) await tab.page.keyboard.press(key);
  expect(await heard()).toEqual(expect.arrayContaining(['keydown j', 'keydown k']));
  await tab.page.keyboard.down('Alt');
  await tab.page.keyboard.down('Shift');
  await tab.page.keyboard.press('E');
  await tab.page.keyboard.up('Shift');
  await tab.page.keyboard.up('Alt');
  await until(async () => (await overOn(feed.enough, tab))?.focus === note.title, 'focus on its first line');
  expect(await heard()).not.toContain('keydown E');
  await tab.page.keyboard.press('Escape');
  await clear(feed, tab);
});

test('a page that writes its document anew under a pause: it is there again, and Stay works', async () => {
  await begin(feed, { doors: always });
  const tab = await feed.open('instagram');
  open.push(tab);
  await tab.stir();
  await stands(feed, tab);
  await tab.page.evaluate(() => {
    const post = '<article style="display:block;height:600px">A post</article>';
    document.open();
    document.write(`<!doctype html><title>Anew</title><main>${post.repeat(20)}</main>`);
    document.close();
  });
  await tab.stir();
  await stands(feed, tab);
  await press(feed, tab, 'Stay');
  await clear(feed, tab);
  await until(async () => (await nudges(feed))[0]?.chose === 'stay', 'an answer that is written down');
  expect((await nudges(feed)).map(({ gaveWay }) => gaveWay)).toEqual([undefined]);
});

test('view transitions, one after the other: the pause does not give way to them', async () => {
  await begin(feed, { doors: always });
  const tab = await feed.open('instagram');
  open.push(tab);
  await tab.stir();
  await stands(feed, tab);
  await tab.page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('::view-transition-group(*) { animation-duration: 1.2s }');
    document.adoptedStyleSheets.push(sheet);
    Object.assign(window, { transitions: 0 });
    const again = async () => {
      const now = window as unknown as { transitions: number };
      while (++now.transitions < 6) await document.startViewTransition(() => {}).finished.catch(() => {});
    };
    void again();
  });
  await tab.page.waitForFunction(() => (window as unknown as { transitions: number }).transitions === 6);
  await press(feed, tab, 'Stay');
  await clear(feed, tab);
  await until(async () => (await nudges(feed))[0]?.chose === 'stay', 'an answer that is written down');
});
