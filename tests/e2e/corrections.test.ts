// A person puts Enough right on the spot: the address of a page, and what a post is. Each makes time count at once, outlives a
// restart and an update, is undone in one press, and no page can do it in their place.
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Popup } from '../../harness/browser.ts';
import type { Feed, Visit } from '../../harness/feed.ts';
import { openIn, press as pressOn, reads } from '../../harness/pages.ts';
import type { PageHandle } from '../../lib/page/page-handle.ts';
import { clear, overOn, press, stands, until } from './limits/find-overlay.ts';
import { begin, say, settings, startLife } from './limits/person.ts';

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

/** As when a person presses beside it; a moment later, so that whoever asked for it hears an answer. */
const closes = (popup: Popup) =>
  popup.evaluate(() => {
    const view = document.defaultView;
    view?.setTimeout(() => view.close(), 50);
  });

const wordsIn = (popup: Popup) => popup.evaluate(() => document.body.textContent ?? '');

/** Back on the page, as a person is once the popup has closed. */
async function back(visit: Visit): Promise<void> {
  await visit.page.bringToFront();
  await visit.stir();
}

/** Takes back the one correction that there is. */
async function undo(): Promise<void> {
  const options = await openIn(feed.enough, 'options.html#corrections');
  await pressOn(options, 'Undo');
  await reads(options, 'Undone.');
  await options.close();
}

/** Its posts are called what no rule of ours knows. Runs in the page. */
const renamePosts = () => {
  const rename = () => {
    for (const post of document.querySelectorAll('main article')) {
      const card = document.createElement('div');
      card.dataset.testid = 'story-card';
      card.append(...post.childNodes);
      post.replaceWith(card);
    }
  };
  rename();
  new MutationObserver(rename).observe(document, { childList: true, subtree: true });
};

async function openRenamed(): Promise<Visit> {
  const visit = await visitTo();
  await visit.page.evaluate(renamePosts);
  return visit;
}

const tabOf = (visit: Visit) =>
  feed.enough.inside(async (url) => {
    const { chrome } = globalThis as unknown as { chrome: typeof import('webextension-polyfill') };
    return (await chrome.tabs.query({})).find((tab) => tab.url === url)?.id;
  }, visit.page.url());

test('a page that is a feed by a person’s word counts at once, after a restart too, until they take it back', async () => {
  await begin(feed, {});
  const visit = await visitTo('profile');
  await isNothing(visit);
  const popup = await feed.enough.browser.popup(visit.page);
  await pressIn(popup, 'Instagram');
  await pressIn(popup, 'Count this page otherwise');
  await pressIn(popup, 'A feed');
  await until(async () => (await wordsIn(popup)).includes('This page counts as a feed now.'), 'an answer');
  await closes(popup);
  await back(visit);
  await counts(visit);
  await feed.enough.browser.stopWorker();
  await visit.load('profile');
  await counts(visit);
  await undo();
  await back(visit);
  await isNothing(visit);
  expect((await settings(feed)).corrections).toEqual([]);
});

test('a post that a person points at counts at once, after an update too; no page can point in their place', async () => {
  await begin(feed, {});
  const visit = await openRenamed();
  await isNothing(visit);
  expect(await say(feed, 'point', await tabOf(visit))).toMatchObject({});
  await stands(feed, visit, 'Which one is a post?');

  // a page that tries by itself
  await visit.page.evaluate(() => {
    const host = [...document.documentElement.children].at(-1) as Element;
    const post = document.querySelector('[data-testid=story-card]') as Element;
    for (const target of [host, post, document.body, window])
      for (const type of ['pointermove', 'pointerdown', 'click']) {
        const init = { bubbles: true, composed: true, clientX: 640, clientY: 300 };
        target.dispatchEvent(type === 'click' ? new MouseEvent(type, init) : new PointerEvent(type, init));
      }
    for (const key of ['Tab', 'Enter', 'Enter'])
      for (const type of ['keydown', 'keyup']) window.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true }));
  });
  expect((await overOn(feed.enough, visit))?.title).toBe('Which one is a post?');

  // one that lays something over it ends it, with nothing kept
  await visit.page.evaluate(() => {
    const cover = document.createElement('div');
    cover.popover = 'manual';
    cover.style.cssText = 'pointer-events:none;inset:0;inline-size:100%;block-size:100%';
    document.body.append(cover);
    cover.showPopover();
    setTimeout(() => cover.remove(), 500);
  });
  await clear(feed, visit);
  expect((await settings(feed)).pointed ?? []).toEqual([]);

  await until(() => visit.page.evaluate(() => !document.querySelector(':popover-open')), 'a page without its cover');
  await say(feed, 'point', await tabOf(visit));
  await stands(feed, visit, 'Which one is a post?');
  await visit.page.mouse.move(640, 300);
  await visit.page.mouse.click(642, 302);
  await stands(feed, visit, 'This fits');
  await press(feed, visit, 'Keep this');
  await clear(feed, visit);
  await counts(visit);
  expect((await settings(feed)).pointed).toMatchObject([
    { network: 'instagram', surface: 'feed', selector: 'div[data-testid="story-card"]' },
  ]);

  await feed.enough.browser.update('9.9.9');
  await feed.enough.look();
  await feed.enough.ready(['instagram']);
  await visit.load();
  await visit.page.evaluate(renamePosts);
  await counts(visit);
  await undo();
  await back(visit);
  await isNothing(visit);
});
