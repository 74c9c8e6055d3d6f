/** From the site's own screen in the popup two presses make a feed softer, and one shows it as usual for a minute. What a site has
 *  changed is left off, and said. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Popup } from '../../../harness/browser.ts';
import { Feed } from '../../../harness/feed.ts';
import { openIn } from '../../../harness/pages.ts';
import type { SoftMismatch } from '../../../lib/soften/standing.ts';
import { AS_IT_IS } from '../../../lib/soften/types.ts';

const HOUR = 3_600_000;

let feed: Feed;

beforeAll(async () => {
  feed = await Feed.start({ seam: true });
  await feed.turnOn('x');
});
afterAll(() => feed?.close());

/** Presses what begins with these words, once it is there. */
const press = (popup: Popup, words: string) =>
  expect
    .poll(() =>
      popup.evaluate((text) => {
        const all = [...document.querySelectorAll<HTMLElement>('button, label')];
        const found = all.find((one) => one.textContent?.startsWith(text));
        found?.click();
        return !!found;
      }, words),
    )
    .toBe(true);

const answer = (popup: Popup) => popup.evaluate(() => document.querySelector('[role="status"]')?.textContent ?? '');

test('a feed that is open follows the popup, there and back', async () => {
  const visit = await feed.open('x', 'feed', { video: 'none' });
  const shown = () =>
    visit.page.evaluate(() => {
      const counts = [...document.querySelectorAll('.count')].filter((one) => one.getClientRects().length > 0);
      const isClear = (one: Element) => ['transparent', 'rgba(0, 0, 0, 0)'].includes(getComputedStyle(one).color);
      return counts.length > 2 && { clear: counts.every(isClear), any: counts.some(isClear) };
    });
  await expect.poll(shown).toEqual({ clear: false, any: false });

  const popup = await feed.enough.browser.popup(visit.page);
  await press(popup, 'X (Twitter)');
  await press(popup, 'Make it softer');
  await press(popup, 'A little');
  await expect.poll(shown).toEqual({ clear: true, any: true });
  expect(await answer(popup)).toContain('“A little” is on.');

  await press(popup, 'As usual for a minute');
  await expect.poll(shown).toEqual({ clear: false, any: false });
  await press(popup, 'Undo');
  await expect.poll(shown).toEqual({ clear: true, any: true });
  await popup.close();
  await visit.close();
});

test('a page that has changed gets its posts and numbers back; on the third visit the toggle says so', async () => {
  await feed.enough.choose({ soft: { x: { ...AS_IT_IS, counts: ['likes'], strangers: true } } });
  const hint = async () => {
    const options = await openIn(feed.enough, 'options.html#softer/x');
    const lines = () =>
      options.evaluate(() =>
        [...document.querySelectorAll('.softenings li')].map(({ textContent }) => textContent ?? ''),
      );
    await expect.poll(async () => (await lines()).length).toBeGreaterThan(5);
    const found = (await lines()).filter((line) => line.includes('Not on this layout for now.'));
    await options.close();
    return found;
  };
  const before = await hint();

  const visit = await feed.open('x', 'messages');
  await visit.page.evaluateOnNewDocument(() => {
    // the button of likes has another name, and each post holds what only suggestions held
    new MutationObserver(() => {
      for (const one of document.querySelectorAll('[data-testid=like]')) one.setAttribute('data-testid', 'applaud');
      for (const post of document.querySelectorAll('article:not(:has([data-testid=UserCell]))')) {
        const cell = document.createElement('i');
        cell.setAttribute('data-testid', 'UserCell');
        post.append(cell);
        post.parentElement?.setAttribute('data-testid', 'cellInnerDiv');
      }
    }).observe(document, { childList: true, subtree: true });
  });
  const seen = () =>
    visit.page.evaluate(() => {
      const all = [...document.querySelectorAll('main article')];
      const counts = [...document.querySelectorAll('main .count')];
      const isClear = (one: Element) => getComputedStyle(one).color === 'rgba(0, 0, 0, 0)';
      return { posts: all.some((one) => one.checkVisibility()), clear: counts.some(isClear), any: counts.length > 2 };
    });
  const readMismatches = async () => {
    const [status] = await feed.enough.rows<{ softMismatches?: SoftMismatch[] }>('status');
    return Object.fromEntries((status?.softMismatches ?? []).map(({ what, visits }) => [what, visits]));
  };
  const news = async () => (await hint()).filter((line) => !before.includes(line));
  for (const visits of [1, 2, 3]) {
    expect(await news()).toEqual([]);
    await feed.enough.set({ 'enough:seam': { offset: visits * HOUR } });
    await visit.load('feed', { video: 'none' });
    await expect.poll(seen).toEqual({ posts: false, clear: false, any: true });
    await expect.poll(seen).toEqual({ posts: true, clear: false, any: true });
    await expect.poll(readMismatches).toEqual({ likes: visits, strangers: visits });
    await visit.load('messages');
  }
  const changed = [expect.stringContaining('Hide counts'), expect.stringContaining('No posts from strangers')];
  await expect.poll(news).toEqual(changed);
  await visit.close();
});
