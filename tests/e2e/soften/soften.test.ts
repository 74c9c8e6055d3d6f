/** Feeds made softer, as a person sees them: nothing flashes, nothing but what was chosen changes, and off is the page as it was. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { Feed, type FeedOptions, type Visit } from '../../../harness/feed.ts';
import type { Screen } from '../../../harness/practice-feed/shape.ts';
import { AS_IT_IS, COUNTS, type SoftChoice } from '../../../lib/soften/types.ts';
import { readNetworks } from '../../../scripts/build/network-files.ts';
import { type Expectation, expectations, softSkeletons } from '../../fixtures/soft/all.ts';
import type { SoftSkeleton } from '../../fixtures/soft/parts.ts';
import { whole } from './whole-page.ts';

const ALL: Partial<SoftChoice> = { counts: [...COUNTS], mine: true, strangers: true, colours: 'grey', room: true };
let feed: Feed;
const open: Visit[] = [];

beforeAll(async () => {
  feed = await Feed.start();
  await feed.turnOn('x', 'reddit');
});
afterEach(async () => {
  for (const visit of open.splice(0)) await visit.close().catch(() => {});
});
afterAll(() => feed?.close());

/** Files of every page that is on. */
const listScripts = () =>
  feed.enough.inside(async () => {
    const { chrome } = globalThis as unknown as { chrome: typeof import('webextension-polyfill') };
    const scripts = await chrome.scripting.getRegisteredContentScripts();
    return scripts.map(({ js = [] }) => js.join()).join();
  });

/** Chooses for both networks, and waits until new pages would be so from their first paint on. */
async function soften(choice: Partial<SoftChoice>): Promise<void> {
  const whole = { ...AS_IT_IS, ...choice };
  await feed.enough.choose({ soft: { x: whole, reddit: whole } });
  const wanted = Object.keys(choice).length > 0;
  const switches = (choice.counts ?? []).map((kind) => `soften/${kind}.js`);
  await expect
    .poll(async () => {
      const files = await listScripts();
      return files.includes('content-scripts/soften.js') === wanted && switches.every((one) => files.includes(one));
    })
    .toBe(true);
}

async function visit(network: string, screen: Screen, options: FeedOptions = {}): Promise<Visit> {
  const there = await feed.open(network, screen, { video: 'none', ...options });
  open.push(there);
  return there;
}

/** In the page, at each frame: numbers of which something is painted. Needs nothing from outside. */
const watch = () => {
  const seen = { frames: 0, counts: 0, shown: [] as string[] };
  Object.assign(globalThis, { seen });
  const inside = (root: Document | ShadowRoot): Element[] => [
    ...root.querySelectorAll('.count'),
    ...[...root.querySelectorAll('.counts')].flatMap(({ shadowRoot }) =>
      shadowRoot ? [...shadowRoot.querySelectorAll('.count, faceplate-number')] : [],
    ),
  ];
  /** behind every callback of this frame, before it is painted */
  const look = () => {
    const counts = inside(document);
    if (counts.length > 0) seen.frames++;
    seen.counts = Math.max(seen.counts, counts.length);
    for (const count of counts) {
      const { color, webkitTextFillColor } = getComputedStyle(count);
      const clear = [color, webkitTextFillColor].every((one) => one === 'rgba(0, 0, 0, 0)' || one === 'transparent');
      if (!clear && count.getClientRects().length > 0) seen.shown.push(count.textContent ?? '');
    }
  };
  const frame = () => {
    const observer = new ResizeObserver(() => {
      observer.disconnect();
      look();
    });
    observer.observe(document.documentElement);
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
};
interface Seen {
  frames: number;
  counts: number;
  shown: string[];
}
const seenIn = ({ page }: Visit) => page.evaluate(() => (globalThis as unknown as { seen: Seen }).seen);
/** A second of frames, as the page itself counts them. */
const second = ({ page }: Visit) =>
  page.evaluate(async () => {
    const end = performance.now() + 1_000;
    while (performance.now() < end) await new Promise((done) => requestAnimationFrame(done));
  });

describe('no number is seen in any frame', () => {
  test('of the first second, and without a choice they are', async () => {
    for (const [choice, hidden] of [
      [{ counts: ['likes'] }, true],
      [{}, false],
    ] as [Partial<SoftChoice>, boolean][]) {
      await soften(choice);
      const there = await visit('x', 'messages');
      await there.page.evaluateOnNewDocument(watch);
      await there.load('feed', { video: 'none' });
      await second(there);
      const { frames, counts, shown } = await seenIn(there);
      expect(frames).toBeGreaterThan(5);
      expect(counts).toBeGreaterThan(2);
      if (hidden) expect(shown).toEqual([]);
      else expect(shown).not.toEqual([]);
    }
  });

  test.each<[string, string, FeedOptions]>([
    ['after a move inside the page, in nodes that get other posts', 'x', { practice: ['recycle'] }],
    ['in shadow roots that come late, under a strict policy', 'reddit', { practice: ['shadow', 'late', 'csp'] }],
  ])('%s', async (_, network, options) => {
    await soften({ counts: ['likes'] });
    const there = await visit(network, 'notifications', options);
    await there.page.evaluate(watch);
    await there.go('feed');
    await expect.poll(async () => (await seenIn(there)).counts).toBeGreaterThan(2);
    await there.scrollFor(1);
    const { shown, frames } = await seenIn(there);
    expect(frames).toBeGreaterThan(5);
    expect(shown).toEqual([]);
  });
});

test('what a person hid on a site of their own is seen in no frame of a page that loads; otherwise it is', async () => {
  const host = 'cats.example';
  const id = `site:${host}`;
  await feed.enough.browser.grant([`*://${host}/*`]);
  await feed.enough.choose({ sites: [host] });
  await feed.enough.ready([id]);
  for (const hidden of [[{ network: id, selector: 'nav', at: 1 }], []]) {
    await feed.enough.choose({ sites: [host], hidden });
    await expect.poll(async () => (await listScripts()).includes('soften/hidden.js')).toBe(hidden.length > 0);
    const there = await visit(host, 'messages');
    await there.page.evaluateOnNewDocument(() => {
      const seen = { frames: 0, counts: 0, shown: [] as string[] };
      Object.assign(globalThis, { seen });
      let since = 0;
      let gone = false;
      new MutationObserver(() => {
        if (document.querySelector('nav')) since ||= performance.now();
      }).observe(document, { childList: true, subtree: true });
      const frame = (now: number) => {
        const nav = document.querySelector('nav');
        if (nav) seen.frames++;
        gone ||= !!nav && getComputedStyle(nav).display === 'none';
        const { filter } = getComputedStyle(document.documentElement);
        // a page waits for its first answer, 300 ms at most: on a machine that has no moment to spare it comes later
        const isTooSoon = now - since < 290 || gone;
        if (isTooSoon && nav?.checkVisibility() && filter !== 'opacity(0)') seen.shown.push(filter);
        requestAnimationFrame(frame);
      };
      requestAnimationFrame(frame);
    });
    await there.load('feed', { video: 'none' });
    await second(there);
    const { frames, shown } = await seenIn(there);
    expect(frames).toBeGreaterThan(5);
    expect(await there.page.evaluate(() => getComputedStyle(document.documentElement).filter)).toBe('none');
    if (hidden.length > 0) expect(shown).toEqual([]);
    else expect(shown).not.toEqual([]);
  }
});

test('a page that is open becomes soft, and off is the page as it was, to the last attribute and style', async () => {
  await soften({});
  const there = await visit('reddit', 'feed', { practice: ['shadow'] });
  const plain = await whole(there);
  await soften(ALL);
  await expect
    .poll(() => there.page.evaluate(() => getComputedStyle(document.documentElement).filter))
    .toBe('grayscale(1)');
  expect(await whole(there)).not.toBe(plain);
  await soften({});
  await expect.poll(() => whole(there)).toBe(plain);
});

test('a press on the spot or Enter shows one number, and the page hears nothing of it', async () => {
  await soften({ counts: ['likes'] });
  const there = await visit('x', 'feed');
  const { page } = there;
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    for (const type of ['pointerdown', 'mousedown', 'click', 'keydown', 'keyup'])
      document.addEventListener(type, () => heard.push(type), true);
  });
  const shownNow = () =>
    page.$$eval('.count', (all) => all.filter((one) => getComputedStyle(one).color !== 'rgba(0, 0, 0, 0)').length);
  await page.waitForSelector('.count[role=button][aria-label="Show this number"]');
  expect(await page.$eval('[data-testid=like]', (one) => one.getAttribute('aria-label'))).toBe('Likes. Like');
  expect(await shownNow()).toBe(0);
  const first = await page.$('.count');
  await first?.evaluate((one) => one.scrollIntoView({ block: 'center' }));
  await first?.click();
  await expect.poll(shownNow).toBe(1);
  await page.evaluate(() => (document.querySelectorAll('.count')[1] as HTMLElement).focus());
  await page.keyboard.press('Enter');
  await expect.poll(shownNow).toBe(2);
  expect(await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).toEqual([]);
  await page.mouse.click(5, 5);
  expect(await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).toContain('click');
});

test('messages, composing, notifications, search and settings are the same bytes with everything on', async () => {
  const screens: Screen[] = ['messages', 'compose', 'notifications', 'search', 'settings'];
  const all: string[][] = [];
  for (const choice of [{}, ALL]) {
    await soften(choice);
    const there = await visit('x', 'feed');
    if (choice === ALL)
      await expect
        .poll(() => there.page.evaluate(() => getComputedStyle(document.documentElement).filter))
        .toBe('grayscale(1)');
    const found: string[] = [];
    for (const screen of screens) {
      await there.load(screen, { video: 'none' });
      found.push(await whole(there));
    }
    all.push(found);
  }
  expect(all[1]).toEqual(all[0]);
});

test('grey leaves what is fixed where it is', async () => {
  await soften({ colours: 'grey' });
  const { page } = await visit('x', 'feed');
  await expect.poll(() => page.evaluate(() => getComputedStyle(document.documentElement).filter)).toBe('grayscale(1)');
  const top = await page.evaluate(async () => {
    const bar = document.createElement('div');
    bar.setAttribute('id', 'bar');
    Object.assign(bar.style, { position: 'fixed', top: '7px', left: '0', width: '10px', height: '10px' });
    document.body.append(bar);
    scrollTo(0, 900);
    await new Promise((done) => requestAnimationFrame(done));
    return [scrollY > 500, bar.getBoundingClientRect().top];
  });
  expect(top).toEqual([true, 7]);
});

/** @returns what does not fit as it should */
const check = (page: Page, { body, roots = [] }: SoftSkeleton, wanted: Expectation[]): Promise<string[]> =>
  page.evaluate(
    (html, shadows, all) => {
      document.body.innerHTML = html;
      const scopes: (Document | ShadowRoot)[] = [document];
      for (const [host, inside] of shadows)
        for (const element of document.querySelectorAll(host)) {
          const root = element.attachShadow({ mode: 'open' });
          root.innerHTML = inside;
          scopes.push(root);
        }
      const find = (list: string) =>
        list ? scopes.flatMap((scope) => [...scope.querySelectorAll(list)].map((one) => one.outerHTML)) : [];
      return all
        .filter(({ list, mark }) => find(list).join('\n') !== find(mark).join('\n'))
        .map(({ what, list }) => `${what}: ${find(list).join(' ').slice(0, 300)}`);
    },
    body,
    roots,
    wanted,
  );

test('on the bones of every network of tier 1 each fact fits what it names, and nothing else', async () => {
  const page = await feed.enough.browser.puppeteer.newPage();
  for (const network of await readNetworks())
    for (const bones of softSkeletons[network.id]?.pages ?? [])
      expect(await check(page, bones, expectations(network, bones)), bones.url).toEqual([]);
  await page.close();
});
