// From the install to the first pause, and from each screen of the popup to what helps: as a person goes, every press counted. The
// browser's own question is answered in its own window in both browsers: in Chromium by keys, in Firefox by its button.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { kind, type Popup } from '../../harness/browser.ts';
import { Feed, type Visit } from '../../harness/feed.ts';
import { openIn, press, reads } from '../../harness/pages.ts';
import { press as pressOver, stands, until } from './limits/find-overlay.ts';
import { scrolling } from './limits/person.ts';

declare const chrome: { dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };

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

test('where the pause has more than fits, there is one scroll bar', async () => {
  await visit.page.setViewport({ width: 320, height: 320 });
  const bars = () =>
    feed.enough.onPage(visit.page.url(), () => {
      const host = [...document.querySelectorAll('html > div')].at(-1) as HTMLElement & {
        openOrClosedShadowRoot?: ShadowRoot;
      };
      const root = host.openOrClosedShadowRoot ?? chrome.dom?.openOrClosedShadowRoot(host);
      const over = root?.querySelector<HTMLElement>('.over');
      return {
        overflows: !!over && over.scrollHeight > over.clientHeight,
        pages: innerWidth - document.documentElement.clientWidth,
        ours: over ? over.offsetWidth - over.clientWidth : null,
      };
    });
  // Firefox here draws its bars over what they scroll
  await expect.poll(bars).toEqual({ overflows: true, pages: kind === 'chromium' ? 15 : 0, ours: 0 });
  await visit.page.setViewport(null);
});

/** The way back of a further screen. */
const BACK = 'header .text-button:has(svg)';

/** How many presses of the popup each way takes, a break until it runs; a row of the first view is what a screen is named by. */
type Presses = Record<'help' | 'leave' | 'break', number>;

test('from every screen of the popup, Leave, a break that runs and "Talk to someone" are two presses away at most', async () => {
  await pressOver(feed, visit, 'Stay');
  await scrolling(
    visit,
    until(async () => (await feed.enough.rows('exposures')).length > 0, 'time that counted'),
  );
  const popup = await feed.enough.browser.popup(visit.page);
  await at(popup, '.equal-pair');
  const first = { ...(await seen(popup)), break: await startBreak(popup) };
  expect(first).toEqual({ help: 1, leave: 1, break: 2 });
  const found: Record<string, Presses> = { 'first view': first };
  for (const row of ['thought', 'break', 'today', 'site', 'more']) {
    await click(popup, `[data-row="${row}"]`);
    await at(popup, BACK);
    const here = await seen(popup);
    found[row] = { ...here, leave: Math.min(here.leave, 1 + first.leave), break: await startBreak(popup) };
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

/** Starts the first break from the screen that stands, then goes back to the first view. @returns the presses until it ran */
async function startBreak(popup: Popup): Promise<number> {
  const way = '[data-row="break"]';
  const list = 'footer [href="/break.html"]';
  const stands = (selector: string) => popup.evaluate((it) => document.querySelector(it) !== null, selector);
  const path: string[] = [];
  if (!(await stands(list))) path.push(...((await stands(way)) ? [] : [BACK]), way);
  path.push('.rows .row');
  for (const one of path) {
    await at(popup, one);
    await click(popup, one);
    if (one === way) await at(popup, list);
  }
  await at(popup, '.player');
  for (const back of [list, way]) {
    await click(popup, BACK);
    await at(popup, back);
  }
  return path.length;
}

/** What is one press away on the screen that stands. */
const seen = (popup: Popup): Promise<Omit<Presses, 'break'>> =>
  popup.evaluate(() => {
    const all = [...document.querySelectorAll('a, button')];
    const oneOf = (is: (one: Element) => boolean) => (all.some(is) ? 1 : 9);
    return {
      help: oneOf((one) => one.getAttribute('href') === '/help.html'),
      leave: oneOf((one) => one.textContent === 'Leave'),
    };
  });
