// The pause at the door: where Leave goes, what Stay opens and for whom, who meets it, and that no post is seen before it.
import { copyFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { CDPSession } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { kind } from '../../../harness/browser.ts';
import { addressOf, type Feed, Visit } from '../../../harness/feed.ts';
import { axeIn, clear, overOn, press, stands, until } from './find-overlay.ts';
import {
  addresses,
  always,
  begin,
  exposures,
  limit,
  nudges,
  openCounted,
  say,
  scrolling,
  spent,
  startLife,
  stirring,
  visits,
} from './person.ts';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

let feed: Feed;
const open: Visit[] = [];

beforeAll(async () => {
  feed = await startLife((dir) => copyFile(axe, join(dir, 'axe.min.js')));
});
afterEach(async () => {
  for (const visit of open.splice(0)) await visit.close().catch(() => {});
});
afterAll(() => feed?.close());

const visit = async (...how: Parameters<Feed['open']>): Promise<Visit> => {
  const one = await feed.open(...how);
  open.push(one);
  return one;
};
const doors = (leave: unknown, part = {}) => ({ doors: { instagram: { ...always.instagram, leave, ...part } } });

describe('Leave is one press, and goes where the person chose', () => {
  test('it closes the tab', async () => {
    await begin(feed, doors({ to: 'close' }));
    const tab = await visit('instagram');
    await stands(feed, tab, 'One slow breath');
    const closed = new Promise((done) => tab.page.once('close', done));
    await press(feed, tab, 'Leave');
    await closed;
    await until(async () => (await nudges(feed))[0]?.chose === 'leave', 'what was chosen');
  });

  test.each([
    ['to the site’s messages', { to: 'messages' }, 'https://www.instagram.com/direct/inbox/'],
    [
      'to a page of their own',
      { to: 'own', url: 'https://album.example/ours', name: 'Album' },
      'https://album.example/ours',
    ],
  ])('it goes %s', async (_, leave, address) => {
    await begin(feed, doors(leave));
    const tab = await visit('instagram');
    await stands(feed, tab);
    await press(feed, tab, 'Leave');
    await until(async () => tab.page.url() === address, address);
  });

  test('it goes back, and where there is no way back it closes the tab', async () => {
    await begin(feed, doors({ to: 'back' }));
    const tab = await visit('instagram', 'messages');
    await tab.load('feed');
    await stands(feed, tab);
    await press(feed, tab, 'Leave');
    await until(
      async () => (await addresses(feed)).includes('https://www.instagram.com/direct/inbox/'),
      'the page before',
    );

    await begin(feed, doors({ to: 'back' }));
    const { puppeteer } = feed.enough.browser;
    const before = new Set(await puppeteer.pages());
    await feed.enough.inside(() => {
      void (globalThis as unknown as { chrome: typeof import('webextension-polyfill') }).chrome.tabs.create({
        url: 'https://www.instagram.com/',
      });
    });
    const page = await until(
      async () => (await puppeteer.pages()).find((one) => !before.has(one)),
      'a tab without a past',
    );
    const fresh = new Visit(page, 'instagram');
    open.push(fresh);
    await stands(feed, fresh);
    const closed = new Promise((done) => page.once('close', done));
    await press(feed, fresh, 'Leave');
    await closed;
  });

  test('a letter opens its own program, and the feed’s tab goes', async () => {
    await begin(feed, doors({ to: 'own', url: 'mailto:ana@example.org', name: 'Ana' }));
    const tab = await visit('instagram');
    await stands(feed, tab);
    const closed = new Promise((done) => tab.page.once('close', done));
    await press(feed, tab, 'Leave');
    await closed;
  });
});

describe('Stay opens the feed', () => {
  test('for the whole visit, in all its tabs and windows; it meets nobody who is there already', async () => {
    await begin(feed, { doors: always });
    const one = await visit('instagram');
    const two = await visit('instagram', 'feed', { window: true, practice: ['two'] });
    await stands(feed, one);
    await stands(feed, two);
    await press(feed, two, 'Stay');
    await clear(feed, two);
    await clear(feed, one); // it was answered in the other window
    const three = await visit('instagram', 'shorts');
    // a window that has just come to the front may not be active yet as its page first hears of somebody
    const claimed = async () => (await exposures(feed)).some(({ surface }) => surface === 'shorts');
    await stirring(three, until(claimed, 'a claim there'));
    expect(await overOn(feed.enough, three)).toBeNull();
    expect((await nudges(feed)).map(({ kind, chose }) => [kind, chose])).toEqual([['door', 'stay']]);
    expect(await visits(feed)).toHaveLength(1);
  });

  test('with a plan, in one press; it is kept on the visit, and the soft note comes at the planned second', async () => {
    await begin(feed, { doors: always });
    const tab = await visit('instagram');
    await stands(feed, tab);
    await press(feed, tab, 'Stay about 10 minutes');
    await clear(feed, tab);
    await tab.stir();
    await until(async () => (await visits(feed))[0]?.intention?.seconds === 600, 'the plan');
    // the same plan from the popup, short enough to wait for
    const before = await spent(feed);
    await say(feed, 'plan', { network: 'instagram', seconds: 4 });
    const planned = (await visits(feed))[0]?.intention?.at ?? 0;
    const note = stands(feed, tab, 'The moment you planned');
    await scrolling(tab, note);
    const row = (await nudges(feed)).find(({ kind }) => kind === 'planned');
    expect(Math.abs((row?.at ?? 0) - planned - 4000)).toBeLessThan(1000);
    expect((await spent(feed)) - before).toBeGreaterThanOrEqual(3.5);
    await press(feed, tab, 'Stay a bit');
    await clear(feed, tab);
  });
});

if (kind === 'chromium')
  test('axe finds nothing in the closed root itself, and sees a planted mistake there', async () => {
    await begin(feed, { doors: always });
    const tab = await visit('instagram');
    await stands(feed, tab);
    expect(await axeIn(feed.enough, tab)).toEqual([]);
    await feed.enough.onPage(tab.page.url(), () => {
      for (const { shadowRoot } of document.documentElement.children)
        shadowRoot?.querySelector('.overlay-content')?.append(document.createElement('button'));
    });
    expect((await axeIn(feed.enough, tab)).map((line) => line.replace(/:.*/s, ''))).toContain('button-name');
  });

describe('who drifts meets it, who comes on purpose does not', () => {
  test.each([
    ['messages', true],
    ['search', true],
    ['post', true],
    ['notifications', false],
    ['profile', false],
  ] as const)('from %s by a link of the site: %s', async (screen, meets) => {
    await begin(feed, doors({ to: 'close' }, { when: 'drift' }));
    const tab = await visit('instagram', screen);
    await tab.go('feed');
    await tab.stir();
    await until(async () => (await exposures(feed)).length > 0 || (await overOn(feed.enough, tab)), 'the feed');
    if (meets) await stands(feed, tab);
    else expect(await nudges(feed)).toEqual([]);
  });

  test('an address that was typed meets none', async () => {
    await begin(feed, doors({ to: 'close' }, { when: 'drift' }));
    open.push(await openCounted(feed));
    expect(await nudges(feed)).toEqual([]);
  });
});

describe('no flash of the feed', () => {
  /** In the page, at every frame from the first on in which there are posts: in which of them they were seen. */
  const watch = () => {
    let first: number | undefined;
    const flashes: string[] = [];
    Object.assign(globalThis, { flashes });
    const frame = () => {
      const post = document.querySelector('main article');
      if (post) {
        first ??= performance.now();
        const shade = Number(/opacity\(([\d.]+)\)/.exec(getComputedStyle(post).filter)?.[1] ?? 1);
        const over =
          document.elementFromPoint(innerWidth / 2, innerHeight / 2) === document.documentElement.lastElementChild;
        const after = Math.round(performance.now() - first);
        if (shade > 0 && !over) flashes.push(`${after} ms after the first post, focus: ${document.hasFocus()}`);
      }
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  };
  const flashes = (tab: Visit) => tab.page.evaluate(() => (globalThis as unknown as { flashes: string[] }).flashes);

  test('posts are hidden until the door stands; without a door they are seen from the first', async () => {
    for (const [when, flash] of [
      ['always', false],
      ['never', true],
    ] as const) {
      await begin(feed, doors({ to: 'close' }, { when }));
      await until(
        async () =>
          (await feed.enough.inside(async () => {
            const { chrome } = globalThis as unknown as { chrome: typeof import('webextension-polyfill') };
            const scripts = await chrome.scripting.getRegisteredContentScripts();
            return scripts.some(({ js }) => js?.some((file) => file.includes('door')));
          })) ===
          (when === 'always'),
        'its registration',
      );
      const tab = await visit('instagram', 'messages');
      await tab.page.evaluateOnNewDocument(watch);
      await tab.load('feed');
      if (when === 'always') await stands(feed, tab);
      else await until(async () => (await exposures(feed)).length > 0, 'a claim');
      if (flash) expect(await flashes(tab)).not.toEqual([]);
      else expect(await flashes(tab)).toEqual([]);
    }
  });

  const ALL_DAY = [{ days: [1, 2, 3, 4, 5, 6, 7], from: 0, to: 86_399 }];
  test.each([
    ['to a door', doors({ to: 'close' })],
    ['to a closed feed', { doors: {}, limits: [limit({ hours: ALL_DAY, firmness: 'closed' })] }],
  ])('nor at a move inside the page, %s', async (_, chosen) => {
    await begin(feed, chosen);
    const tab = await visit('instagram', 'notifications');
    await tab.page.evaluate(watch);
    await tab.go('feed');
    await stands(feed, tab);
    expect(await flashes(tab)).toEqual([]);
  });

  test('a page for people who are not signed in never meets the door', async () => {
    await begin(feed, { doors: always });
    const tab = await visit('instagram', 'feed', { practice: ['out'] });
    await tab.stir();
    const other = await visit('instagram'); // the control: here it stands
    await stands(feed, other);
    await tab.page.bringToFront();
    expect(await overOn(feed.enough, tab)).toBeNull();
    expect((await nudges(feed)).map(({ kind }) => kind)).toEqual(['door']);
  });
});

// Firefox has no prerendering
if (kind === 'chromium')
  test('a page that the browser prepares beforehand meets nothing and says nothing until it is shown', async () => {
    await begin(feed, { doors: always });
    const tab = await visit('instagram', 'settings');
    // the session that puppeteer itself has: any other one keeps the browser from preparing pages
    const cdp = (tab.page as unknown as { _client(): CDPSession })._client();
    const ready = new Promise<void>((done) => {
      cdp.on('Preload.prerenderStatusUpdated', ({ status }) => status === 'Ready' && done());
    });
    await cdp.send('Page.setPrerenderingAllowed', { isAllowed: true });
    await cdp.send('Preload.enable');
    const arrivals = async () =>
      (await feed.enough.messagesSent())
        .map(({ message }) => message as { type: string; data: { surface: string } })
        .filter(({ type, data }) => type === 'arrive' && data.surface === 'feed').length;
    const before = await arrivals();
    const url = addressOf('instagram');
    await tab.page.evaluate((it) => {
      const rules = document.createElement('script');
      rules.type = 'speculationrules';
      rules.textContent = JSON.stringify({ prerender: [{ urls: [it], eagerness: 'immediate' }] });
      document.head.append(rules);
    }, url);
    await ready;
    expect(await arrivals()).toBe(before);
    expect(await nudges(feed)).toEqual([]);
    await tab.page.evaluate((it) => location.assign(it), url);
    // the control: shown, it is a feed like any other
    await until(async () => (await nudges(feed)).some(({ kind }) => kind === 'door'), 'the door');
    expect(await arrivals()).toBeGreaterThan(before);
  });
