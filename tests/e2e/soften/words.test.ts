// "This sets me off": a person picks a post or types a word, its posts fold to a line, and come back. The page can see that something
// is folded, and learns of why nothing.
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Popup } from '../../../harness/browser.ts';
import { Feed, Visit } from '../../../harness/feed.ts';
import { openIn, press as pressOn, reads } from '../../../harness/pages.ts';
import { AS_IT_IS } from '../../../lib/soften/types.ts';
import { press, stands, until } from '../limits/find-overlay.ts';
import { plantIn, spy } from './spy.ts';

/** In texts of the practice feed; the other two are in none. */
const WORD = 'tomatoes';
const SECRETS = ['zebrafinch', 'quiet.zebra'];
/** of the first post */
const ACCOUNT = 'lena.walks';

let feed: Feed;
const open: Visit[] = [];

beforeAll(async () => {
  feed = await Feed.start({ seam: true });
  await feed.turnOn('instagram');
  await feed.enough.choose({ installedAt: 1 });
});
afterEach(async () => {
  for (const visit of open.splice(0)) await visit.close().catch(() => {});
});
afterAll(() => feed?.close());

interface Named {
  kind: 'word' | 'account';
  text: string;
}

/** A frame in which a person could see a post that is to fold. */
interface Seen {
  ms: number;
  folded: boolean;
}

/** As if a person had named these, and nothing else. */
async function name(...named: Named[]): Promise<void> {
  await feed.enough.inside(async () => {
    const opened = indexedDB.open('enough');
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      opened.onsuccess = () => resolve(opened.result);
      opened.onerror = () => reject(opened.error);
    });
    const act = db.transaction('triggers', 'readwrite');
    act.objectStore('triggers').clear();
    await new Promise((done) => {
      act.oncomplete = done;
    });
    db.close();
  });
  await feed.enough.put({ triggers: named.map((one, i) => ({ id: `t${i}`, at: i, ...one })) });
  await feed.enough.say({ id: 1, type: 'settingsChanged', timestamp: Date.now() });
  await until(async () => (await isRegistered()) === named.length > 0, 'registrations that fit');
}

const isRegistered = () =>
  feed.enough.inside(async () => {
    const { chrome } = globalThis as unknown as { chrome: typeof import('webextension-polyfill') };
    const all = await chrome.scripting.getRegisteredContentScripts();
    return all.some(({ js }) => js?.some((file) => file.includes('fold-posts')));
  });

async function visitTo(): Promise<Visit> {
  const visit = await feed.open('instagram');
  open.push(visit);
  return visit;
}

/** Posts in the order of the page that hold this in their text, and whether each is folded. */
const foldsOf = (visit: Visit, text: string) =>
  visit.page.evaluate(
    (it) =>
      [...document.querySelectorAll<HTMLElement>('article')]
        .filter(({ textContent }) => textContent?.includes(it))
        .map((post) => getComputedStyle(post).display === 'none'),
    text,
  );

const allFold = (visit: Visit, text: string, folded: boolean) =>
  until(
    async () => {
      const folds = await foldsOf(visit, text);
      return folds.length > 0 && folds.every((is) => is === folded);
    },
    `posts with "${text}" ${folded ? 'folded' : 'shown'}`,
  );

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

/** The line in front of the first post that is folded, by the address of that post. */
const lineOf = (visit: Visit) =>
  visit.page.evaluate(() => {
    const post = [...document.querySelectorAll<HTMLElement>('article')].find(
      (one) => getComputedStyle(one).display === 'none',
    );
    const line = post?.previousElementSibling as HTMLElement | null | undefined;
    line?.scrollIntoView({ block: 'center' });
    const box = line?.getBoundingClientRect();
    const when = post?.querySelector('.when')?.getAttribute('href') ?? '';
    return box && { right: box.right, y: (box.top + box.bottom) / 2, height: box.height, when };
  });

const isShown = (visit: Visit, when: string) =>
  visit.page.evaluate((it) => !!document.querySelector(`article .when[href="${it}"]`)?.checkVisibility(), when);

test('a post that a person picks folds all of its account; Show opens one, by pointer and by keys', async () => {
  await name();
  const visit = await visitTo();
  await visit.stir();
  const popup = await feed.enough.browser.popup(visit.page);
  await popup.evaluate(() => {
    document.location.hash = '#sets-me-off';
  });
  await pressIn(popup, 'Pick a post on the page');
  await popup.close().catch(() => {});
  await visit.page.bringToFront();
  await stands(feed, visit, 'Whose posts set you off?');
  const first = await visit.page.evaluate(() => {
    const { left, top, width } = (document.querySelector('article') as Element).getBoundingClientRect();
    return { x: left + width / 2, y: Math.max(top, 0) + 40 };
  });
  await visit.page.mouse.move(first.x, first.y);
  await visit.page.mouse.click(first.x, first.y);
  await stands(feed, visit, `Fold posts by ${ACCOUNT}?`);
  await press(feed, visit, 'Fold them');
  await until(async () => (await feed.enough.rows('triggers')).length === 1, 'the account, kept');
  expect(await feed.enough.rows('triggers')).toMatchObject([{ kind: 'account', text: ACCOUNT, network: 'instagram' }]);
  await until(isRegistered, 'a script that folds, from the first paint on');

  await visit.load();
  await allFold(visit, `@${ACCOUNT}`, true);
  expect((await foldsOf(visit, '@')).filter((folded) => !folded).length).toBeGreaterThan(0);
  const line = await until(() => lineOf(visit), 'a line');
  expect(line.height).toBeLessThan(80);
  await visit.page.mouse.click(line.right - 30, line.y);
  await until(() => isShown(visit, line.when), 'the post');

  // the press has focus now: the same one folds it again, and shows it once more
  await visit.page.keyboard.press('Enter');
  await until(async () => !(await isShown(visit, line.when)), 'the post, folded');
  await visit.page.keyboard.press(' ');
  await until(() => isShown(visit, line.when), 'the post, by a key');
});

test('a word that is typed folds what holds it, from the first paint on; erased under everything stored, all is as it was', async () => {
  await name();
  const visit = await visitTo();
  await visit.stir();
  const popup = await openIn(feed.enough, 'popup.html#sets-me-off', 360);
  await popup.waitForSelector('input[type=text]');
  await popup.type('input[type=text]', WORD.toUpperCase());
  await pressOn(popup, 'Fold it');
  await reads(popup, 'Posts with it fold now.');
  await popup.close();
  await until(isRegistered, 'a script that folds, from the first paint on');

  await visit.page.bringToFront();
  await visit.page.evaluateOnNewDocument((word) => {
    // what a person could see of it, frame by frame: for how many ms the first was there then, and whether one had folded
    const seen: Seen[] = [];
    Object.assign(globalThis, { seen });
    let since = 0;
    let folded = false;
    new MutationObserver(() => {
      if (document.body?.textContent.includes(word)) since ||= performance.now();
    }).observe(document, { childList: true, subtree: true });
    const look = (now: number) => {
      for (const post of document.querySelectorAll('article')) {
        if (!post.textContent?.includes(word)) continue;
        folded ||= getComputedStyle(post).display === 'none';
        if (post.checkVisibility() && getComputedStyle(post).filter === 'none') seen.push({ ms: now - since, folded });
      }
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }, WORD);
  await visit.load();
  await allFold(visit, WORD, true);
  // posts wait for their first answer, 300 ms at most: on a machine that has no moment to spare it comes later
  const seen = await visit.page.evaluate(() => (globalThis as unknown as { seen: Seen[] }).seen);
  expect(seen.filter(({ ms, folded }) => ms < 290 || folded)).toEqual([]);
  await visit.go('messages');
  await until(async () => !(await lineOf(visit)), 'messages without a line');
  await visit.go('feed');
  await allFold(visit, WORD, true);

  const minute = { instagram: (await feed.enough.inside(() => Date.now())) + 60_000 };
  await feed.enough.choose({ soft: { instagram: { ...AS_IT_IS, room: true } }, usualUntil: minute });
  await allFold(visit, WORD, false);
  await feed.enough.choose({ soft: {}, usualUntil: {} });
  await allFold(visit, WORD, true);

  const stored = await openIn(feed.enough, 'review.html#stored');
  await until(
    () =>
      stored.evaluate(() => {
        const kind = document.querySelector<HTMLElement>('#triggers ~ button');
        kind?.click();
        return !!kind;
      }),
    'what is stored of it',
  );
  await reads(stored, WORD.toUpperCase());
  await pressOn(stored, 'Erase these');
  await reads(stored, 'Erased, from the copies too.');
  expect(await feed.enough.rows('triggers')).toEqual([]);
  await stored.close();
  await visit.page.bringToFront();
  await allFold(visit, WORD, false);
});

test('behind the end of a feed no line of a folded post is seen, and each is back with its post', async () => {
  await feed.enough.choose({ installedAt: 1, soft: { instagram: { ...AS_IT_IS, endAfter: 2 } } });
  await name({ kind: 'account', text: ACCOUNT });
  const visit = await visitTo();
  /** Lines before folded posts: how many are seen, and how many are not. */
  const lines = () =>
    visit.page.evaluate(() => {
      const posts = [...document.querySelectorAll<HTMLElement>('article')];
      const folded = posts.filter((one) => getComputedStyle(one).display === 'none');
      const seen = folded.filter((one) => one.previousElementSibling?.checkVisibility({ visibilityProperty: true }));
      return { seen: seen.length, unseen: folded.length - seen.length };
    });
  await allFold(visit, `@${ACCOUNT}`, true);
  expect((await lines()).seen).toBeGreaterThan(0);
  await until(async () => {
    await visit.scroll(300);
    return (await lines()).unseen > 0;
  }, 'a folded post behind the end');
  const { unseen } = await lines();
  await feed.enough.choose({ installedAt: 1 });
  await until(async () => (await lines()).unseen === 0 && (await lines()).seen >= unseen, 'all lines again');
});

test('a page that reads all that it can learns no word and no account; one that is planted it finds', async () => {
  await name(
    { kind: 'word', text: WORD },
    { kind: 'word', text: SECRETS[0] as string },
    { kind: 'account', text: SECRETS[1] as string },
  );
  const visit = new Visit(await feed.enough.browser.puppeteer.newPage(), 'instagram');
  open.push(visit);
  await visit.page.evaluateOnNewDocument(spy, SECRETS);
  await visit.load();
  await visit.page.bringToFront();
  await allFold(visit, WORD, true);
  const learned = () => visit.page.evaluate(() => (globalThis as unknown as { learned(): string[] }).learned());
  expect(await learned()).toEqual([]);

  for (const secret of SECRETS) await feed.enough.onPage(visit.page.url(), plantIn, secret);
  await until(async () => (await learned()).length === SECRETS.length, 'what was planted');
});
