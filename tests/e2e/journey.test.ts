// From the install to the first pause, and from each screen of the popup to what helps: as a person goes, every press counted. The
// browser's own question is answered in its own window in both browsers: in Chromium by keys, in Firefox by its button.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { kind, type Popup } from '../../harness/browser.ts';
import { Feed, type Visit } from '../../harness/feed.ts';
import { openIn, press, reads } from '../../harness/pages.ts';
import { press as pressOver, stands, until } from './limits/find-overlay.ts';
import { scrolling } from './limits/person.ts';

let feed: Feed;
let visit: Visit;

beforeAll(async () => {
  feed = await Feed.start({ seam: true, windows: true });
  await feed.enough.browser.asks();
});
afterAll(() => feed?.close());

test('four presses lead from the welcome to the first pause, the browser’s own Allow among them', async () => {
  const page = await openIn(feed.enough, 'welcome.html');
  let presses = 0;
  const count = async (act: Promise<unknown>) => {
    presses += 1;
    await act;
  };
  await count(press(page, 'Instagram'));
  await reads(page, 'Which feeds');
  await count(press(page, 'Notice this one'));
  await count(feed.enough.browser.answer(page, true));
  await reads(page, 'How would you like to begin?');
  await count(page.locator('.ways li:first-child button').click());
  await reads(page, 'The pause is on for Instagram');
  visit = await feed.open('instagram');
  const { order } = await stands(feed, visit);
  expect(order.slice(0, 2)).toEqual(['Leave', 'Stay']);
  process.stdout.write(`${kind}: ${presses} presses to the first pause\n`);
  expect(presses).toBeLessThanOrEqual(4);
});

/** How many presses of the popup each way takes; a row of the first view is what a screen is named by. */
type Presses = Record<'help' | 'leave' | 'break', number>;

test('from every screen of the popup, Leave, a break and "Talk to someone" are two presses away at most', async () => {
  await pressOver(feed, visit, 'Stay');
  await scrolling(
    visit,
    until(async () => (await feed.enough.rows('exposures')).length > 0, 'time that counted'),
  );
  const popup = await feed.enough.browser.popup(visit.page);
  await at(popup, '.equal-pair');
  const first = await seen(popup);
  expect(first).toEqual({ help: 1, leave: 1, break: 1 });
  const found: Record<string, Presses> = { 'first view': first };
  for (const row of ['thought', 'break', 'today', 'site', 'more']) {
    await click(popup, `[data-row="${row}"]`);
    await at(popup, 'header .text-button svg');
    const here = await seen(popup);
    await click(popup, 'header .text-button');
    await at(popup, `[data-row="${row}"]`);
    found[row] = {
      help: Math.min(here.help, 1 + first.help),
      leave: Math.min(here.leave, 1 + first.leave),
      break: Math.min(here.break, 1 + first.break),
    };
    expect(here.help, `${row}: Talk to someone`).toBe(1);
  }
  process.stdout.write(`${kind}: ${JSON.stringify(found)}\n`);
  expect(
    Object.values(found)
      .flatMap((one) => Object.values(one))
      .every((presses) => presses <= 2),
  ).toBe(true);
});

const at = (popup: Popup, selector: string) =>
  until(() => popup.evaluate((it) => document.querySelector(it) !== null, selector), `${selector} in the popup`);

const click = (popup: Popup, selector: string) =>
  popup.evaluate((it) => (document.querySelector(it) as HTMLElement).click(), selector);

/** What is one press away on the screen that stands. */
const seen = (popup: Popup): Promise<Presses> =>
  popup.evaluate(() => {
    const all = [...document.querySelectorAll('a, button')];
    const oneOf = (is: (one: Element) => boolean) => (all.some(is) ? 1 : 9);
    return {
      help: oneOf((one) => one.getAttribute('href') === '/help.html'),
      leave: oneOf((one) => one.textContent === 'Leave'),
      break: oneOf((one) => one.textContent === 'Take a short break'),
    };
  });
