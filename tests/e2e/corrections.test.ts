// A person puts Enough right on the spot: the address of a page, and what a post is. Each makes time count at once, outlives a
// restart and an update, is undone in one press, and no page can do it in their place.
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Popup } from '../../harness/browser.ts';
import { type Feed, Visit } from '../../harness/feed.ts';
import { openIn, press as pressOn, reads } from '../../harness/pages.ts';
import type { PageHandle } from '../../lib/page/page-handle.ts';
import type { KeptMismatch } from '../../lib/rules/mismatch.ts';
import { type Covered, layCover, layHiddenCover, pointByItself, renamePosts, sayByItself } from './hostile-page.ts';
import { clear, overOn, press, stands, until } from './limits/find-overlay.ts';
import { begin, clock, exposures, say, setClock, settings, startLife } from './limits/person.ts';

let feed: Feed;

beforeAll(async () => {
  feed = await startLife();
});
// two tabs of one address are told apart by nobody
afterEach(async () => {
  for (const visit of open.splice(0)) await visit.close().catch(() => {});
});
afterAll(() => feed?.close());

const open: Visit[] = [];

async function visitTo(screen?: 'profile'): Promise<Visit> {
  const visit = await feed.open('instagram', screen);
  open.push(visit);
  return visit;
}

const place = (visit: Visit) =>
  feed.enough.onPage(visit.page.url(), () => {
    const { enoughPage: page } = globalThis as unknown as { enoughPage?: PageHandle };
    return { surface: page?.place()?.surface, counting: page?.counting() };
  });

const counts = (visit: Visit) =>
  until(async () => {
    await visit.stir();
    return (await place(visit)).counting;
  }, 'time that counts');

const isNothing = (visit: Visit) =>
  until(async () => {
    await visit.stir();
    const { surface, counting } = await place(visit);
    return surface !== undefined && counting === false;
  }, 'a page that does not count');

/** Presses what begins with these words in the popup. */
const pressIn = (popup: Popup, words: string) =>
  until(
    () =>
      popup.evaluate((text) => {
        const found = [...document.querySelectorAll<HTMLElement>('button')].find((one) =>
          one.textContent?.startsWith(text),
        );
        found?.click();
        return !!found;
      }, words),
    `"${words}" in the popup`,
  );

const wordsIn = (popup: Popup) => popup.evaluate(() => document.body.textContent ?? '');

/** Back on the page, as a person is once the popup has closed. */
async function back(visit: Visit): Promise<void> {
  await visit.page.bringToFront();
  await visit.stir();
}

/** Takes back the first correction of those that are listed. */
async function undo(): Promise<void> {
  const options = await openIn(feed.enough, 'options.html#corrections');
  await pressOn(options, 'Undo');
  await reads(options, 'Undone.');
  await options.close();
}

/** A feed whose posts are called otherwise, now and at each load. */
async function openRenamed(): Promise<Visit> {
  const visit = new Visit(await feed.enough.browser.puppeteer.newPage(), 'instagram');
  open.push(visit);
  await visit.page.evaluateOnNewDocument(renamePosts);
  await visit.load();
  await visit.page.bringToFront();
  return visit;
}

/** A minute passes on the page's own clock, and it is looked at every five seconds of it. */
const passMinute = async (visit: Visit) => {
  await visit.stir();
  await feed.enough.onPage(visit.page.url(), () => {
    const { enoughPage: page } = globalThis as unknown as { enoughPage?: PageHandle };
    const real = performance.now.bind(performance);
    let passed = 0;
    performance.now = () => real() + passed;
    for (; passed <= 60_000; passed += 5_000) page?.look();
  });
};

/** What is kept of posts that were not found. */
const missed = async () => (await feed.enough.rows<{ mismatches?: KeptMismatch[] }>('status'))[0]?.mismatches?.[0];

/** Opens the popup. @returns the two ways that it offers where it says that no posts are found; null where it does not */
const popupSays = async (visit: Visit): Promise<string[] | null> => {
  const popup = await feed.enough.browser.popup(visit.page);
  await until(async () => (await wordsIn(popup)).includes('Instagram'), 'a popup that knows its page');
  const ways = await popup.evaluate(() =>
    (document.body.textContent ?? '').includes('finds no posts')
      ? [...document.querySelectorAll('button')]
          .map(({ textContent }) => textContent ?? '')
          .filter((words) => /^(?:Count this page|Point at)/.test(words))
      : null,
  );
  // it is noted as it is read; a popup that goes sooner may be the first to say it once more
  if (ways) await until(async () => (await missed())?.said, 'a note that it was said');
  await popup.close();
  return ways;
};

const tabOf = (visit: Visit) =>
  feed.enough.inside(async (url) => {
    const { chrome } = globalThis as unknown as { chrome: typeof import('webextension-polyfill') };
    return (await chrome.tabs.query({})).find((tab) => tab.url === url)?.id;
  }, visit.page.url());

/** What a person says here by the popup and by the pointer, as it is kept. */
const SAID = { network: 'instagram', host: 'instagram.com', path: [''], surface: 'feed' };
const POINTED = { network: 'instagram', surface: 'feed', selector: 'div[data-testid="story-card"]' };

const nothingSaid = async () => {
  const { corrections = [], pointed = [] } = await settings(feed);
  expect([corrections, pointed]).toEqual([[], []]);
};

test('a page that is a feed by a person’s word counts at once, until they take it back; no page can say it in their place', async () => {
  await begin(feed, {});
  const visit = await visitTo('profile');
  await isNothing(visit);
  await visit.page.evaluate(sayByItself, feed.enough.browser.origin, { ...SAID, at: 1 });
  await nothingSaid();
  const popup = await feed.enough.browser.popup(visit.page);
  await pressIn(popup, 'Instagram');
  await pressIn(popup, 'Count this page otherwise');
  await pressIn(popup, 'A feed');
  await until(async () => (await wordsIn(popup)).includes('This page counts as a feed now.'), 'an answer');
  expect(await wordsIn(popup)).toContain('Point at a post'); // where its posts are known by no rule of ours
  await popup.close();
  await back(visit);
  await counts(visit);
  expect((await settings(feed)).corrections).toMatchObject([SAID]);
  await undo();
  await back(visit);
  await isNothing(visit);
  await nothingSaid();
});

test('a post that a person points at counts at once, until they take it back; no page can point in their place', async () => {
  await begin(feed, {});
  const visit = await openRenamed();
  await isNothing(visit);
  await visit.page.evaluate(layCover);
  const point = async () => {
    await say(feed, 'point', { tabId: await tabOf(visit), to: 'post' });
    await stands(feed, visit, 'Which one is a post?');
  };
  await point();
  await visit.page.evaluate(pointByItself);
  expect((await overOn(feed.enough, visit))?.title).toBe('Which one is a post?');

  // what was below opens anew, and lets presses through
  await visit.page.evaluate(() => (window as unknown as Covered).cover());
  await clear(feed, visit);
  await visit.page.evaluate(() => (window as unknown as Covered).uncover());
  // from a closed root nothing is heard of it: it is found as a person picks
  await point();
  await visit.page.evaluate(layHiddenCover);
  await visit.page.mouse.move(640, 300);
  await visit.page.mouse.click(642, 302);
  await clear(feed, visit);
  await nothingSaid();

  await visit.page.evaluate(() => (window as unknown as Covered).uncover());
  await point();
  await visit.page.mouse.move(640, 300);
  await visit.page.mouse.click(642, 302);
  await stands(feed, visit, 'This fits');
  await press(feed, visit, 'Keep this');
  await clear(feed, visit);
  await counts(visit);
  expect((await settings(feed)).pointed).toMatchObject([POINTED]);
  await undo();
  await back(visit);
  await isNothing(visit);
  await nothingSaid();
});

test('on the third visit whose posts are not found the popup says so once, with both ways; until then and after, what counts says how', async () => {
  await begin(feed, { idle: 600 });
  const visit = await openRenamed();
  for (const visits of [1, 2, 3]) {
    if (visits > 1) {
      await setClock(feed, clock() + 20 * 60_000);
      await visit.load();
    }
    if (visits === 3) expect(await popupSays(visit)).toBeNull();
    await back(visit);
    expect((await exposures(feed)).filter(({ byAddress }) => byAddress)).toEqual([]);
    await passMinute(visit);
    await until(async () => (await missed())?.visits === visits, `visit ${visits} without posts`);
  }
  expect(await popupSays(visit)).toEqual(['Count this page otherwise', 'Point at a post']);
  expect(await popupSays(visit)).toBeNull();

  await visit.load();
  await back(visit);
  await until(async () => {
    await visit.stir();
    return (await exposures(feed)).some(({ byAddress }) => byAddress);
  }, 'a time noted by its address');
  const ledger = await openIn(feed.enough, 'review.html#ledger');
  await reads(ledger, 'by address only');
  await ledger.close();

  // its posts are found again
  await visit.close();
  const mended = await visitTo();
  await until(async () => {
    await mended.stir();
    return !(await missed());
  }, 'a network whose facts hold');
});

// last, since it puts another browser and another version in the place of this one
test('both outlive a restart of the browser and an update, and each is undone in one press', async () => {
  const at = Date.now();
  await begin(feed, { corrections: [{ ...SAID, at }], pointed: [{ ...POINTED, fits: 3, at }] });
  await feed.enough.dieAndReturn();
  await feed.turnOn('instagram'); // what a test loaded and granted does not outlive its browser (Chromium 156)
  const [corrected, renamed] = [await visitTo('profile'), await openRenamed()];
  const both = async (holds: typeof counts) => {
    for (const visit of [corrected, renamed]) {
      await back(visit);
      await holds(visit);
    }
  };
  await both(counts);

  await feed.enough.browser.update('9.9.9');
  await feed.enough.look();
  await feed.enough.ready(['instagram']);
  await corrected.load('profile');
  await renamed.load();
  await both(counts);

  await undo();
  expect(await settings(feed)).toMatchObject({ corrections: [], pointed: [POINTED] });
  await back(corrected);
  await isNothing(corrected);
  await undo();
  await both(isNothing);
  await nothingSaid();
});
