// The popup as the browser really draws it, in each of its states: whole in 560 px, with the way out and someone to talk to in
// sight, in longer words and in larger letters too.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Popup } from '../../harness/browser.ts';
import type { Feed } from '../../harness/feed.ts';
import { until } from './limits/find-overlay.ts';
import { begin, choose, clock, limit, startLife } from './limits/person.ts';

const HOUR = 3_600_000;
const MOST_PX = 560;

let feed: Feed;

beforeAll(async () => {
  feed = await startLife();
});
afterAll(() => feed?.close());

/** Waits for the first line, then measures. Numbers are CSS pixels from the top of the document. */
const measure = async (shown: Popup, line: string) =>
  until(
    () =>
      shown.evaluate((words) => {
        const box = document.querySelector('.popup');
        const heading = document.querySelector('h1')?.textContent?.replaceAll('\u00a0', ' ') ?? '';
        if (!box || !heading.includes(words)) return null;
        const bottomOf = (element: Element | null | undefined) =>
          Math.ceil(element?.getBoundingClientRect().bottom ?? 0);
        return {
          height: bottomOf(box),
          wide: document.documentElement.scrollWidth > document.documentElement.clientWidth,
          pair: bottomOf(document.querySelector('.equal-pair')),
          talk: bottomOf(document.querySelector('a[href="/help.html"]')),
          text: document.body.textContent?.replaceAll('\u00a0', ' ') ?? '',
        };
      }, line),
    `a popup that says "${line}"`,
  );

/** Some 40 minutes of today. @param isHere a visit of 20 minutes is under way */
async function fill(isHere: boolean): Promise<void> {
  const now = clock();
  const day = new Date(now).toISOString().slice(0, 10);
  const row = (id: string, surface: string, from: number, to: number) => ({
    ...{ id, piece: 0, network: 'instagram', surface, why: 'active', zone: 'Europe/Berlin', items: 0, day },
    ...{ start: now - from * 60_000, end: now - to * 60_000 },
  });
  await feed.enough.put({
    exposures: [row('a', 'shorts', 95, 75), row('b', 'feed', 20, 1)],
    visits: [
      isHere && {
        ...{ id: 'v', network: 'instagram', start: now - 20 * 60_000, end: now - 1000, from: 'direct' },
        opens: [{ at: now - 20 * 60_000, surface: 'feed', from: 'direct' }],
      },
    ].filter((one) => one !== false),
  });
}

const RANGE = { limits: [limit({ day: { from: 1200, to: 2400 } })] };

interface State {
  name: string;
  settings?: () => Record<string, unknown>;
  /** which page is in front; none: a page of no network */
  screen?: 'feed' | 'messages';
  filled?: boolean;
  line: string;
  says?: string;
}

const STATES: State[] = [
  { name: 'off a feed', line: 'No feed in this tab.', filled: true },
  { name: 'on a feed, with a range', screen: 'feed', filled: true, settings: () => RANGE, line: 'You came here' },
  { name: 'on messages', screen: 'messages', filled: true, settings: () => RANGE, line: 'Nothing is noted' },
  {
    ...{ name: 'paused', screen: 'feed', filled: true, line: 'Enough is resting until tomorrow.' },
    settings: () => ({ pausedUntil: clock() + 9 * HOUR }),
  },
  {
    ...{ name: 'on a hard day', screen: 'feed', filled: true, line: 'Hard days pass', says: 'It ends by itself at' },
    settings: () => ({ hardUntil: clock() + 9 * HOUR }),
  },
  {
    ...{ name: 'with a permission gone, off a feed', filled: true, line: 'Enough cannot see Reddit.' },
    settings: () => ({ doors: { reddit: { when: 'always' } } }),
  },
  {
    ...{ name: 'with a permission gone, on a feed', screen: 'feed', filled: true, line: 'You came here' },
    ...{ says: 'Enough cannot see Reddit.', settings: () => ({ ...RANGE, doors: { reddit: { when: 'always' } } }) },
  },
];

test.each(STATES)('$name', async ({ settings, screen, filled, line, says }) => {
  await begin(feed, { doors: {} });
  await choose(feed, { doors: {}, ...settings?.() }); // by the clock of this day
  if (filled) await fill(screen !== 'messages');
  const front = screen && (await feed.open('instagram', screen)).page;
  const shown = await measure(await feed.enough.browser.popup(front), line);
  expect(shown.height).toBeLessThanOrEqual(MOST_PX);
  expect(shown.wide).toBe(false);
  expect(shown.talk).toBeGreaterThan(0);
  expect(shown.talk).toBeLessThan(320);
  if (says) expect(shown.text).toContain(says);
  await front?.close();
});
