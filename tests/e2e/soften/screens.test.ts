/** From the site's own screen in the popup two presses make a feed softer, and one shows it as usual for a minute. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Popup } from '../../../harness/browser.ts';
import { Feed } from '../../../harness/feed.ts';

let feed: Feed;

beforeAll(async () => {
  feed = await Feed.start();
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
