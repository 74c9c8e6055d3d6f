// What moves in a feed, and where it stops: videos wait, pictures are veiled, the feed ends, a planned visit lands softly. As a person
// notices it, with pointer and keys; and a page that fights it.
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Feed, FeedOptions, Visit } from '../../../harness/feed.ts';
import type { SoftChoice } from '../../../lib/soften/choice.ts';
import { AS_IT_IS } from '../../../lib/soften/choice.ts';
import { until } from '../limits/find-overlay.ts';
import { begin, choose, openSeen, say, scrolling, startLife, stirring } from '../limits/person.ts';

let feed: Feed;
const open: Visit[] = [];

beforeAll(async () => {
  feed = await startLife();
});
afterEach(async () => {
  for (const visit of open.splice(0)) await visit.close().catch(() => {});
});
afterAll(() => feed?.close());

const soft = (choice: Partial<SoftChoice>) => ({ soft: { instagram: { ...AS_IT_IS, ...choice } } });

/** Opens the feed once its scripts are registered. */
async function softened(choice: Partial<SoftChoice>, options: FeedOptions = {}): Promise<Visit> {
  await begin(feed, soft(choice));
  await until(() => registered(true), 'the script that softens');
  const tab = await feed.open('instagram', 'feed', options);
  open.push(tab);
  return tab;
}

const registered = (is: boolean) =>
  feed.enough.inside(async (wanted) => {
    const { chrome } = globalThis as unknown as { chrome: typeof import('webextension-polyfill') };
    const files = (await chrome.scripting.getRegisteredContentScripts()).flatMap(({ js = [] }) => js);
    return files.some((file) => file.includes('soften')) === wanted;
  }, is);

async function off(tab: Visit): Promise<void> {
  await choose(feed, {});
  await stirring(
    tab,
    until(async () => (await parts(tab)).length === 0, 'nothing of ours'),
  );
}

interface Part {
  words: string;
  /** each press, and its middle in the window */
  presses: Record<string, { x: number; y: number }>;
  focus: string;
}

/** What of ours stands in the page, in its order. */
const parts = (tab: Visit): Promise<Part[]> =>
  feed.enough.onPage(tab.page.url(), () => {
    type Open = (of: Element) => ShadowRoot | null;
    const { chrome } = globalThis as unknown as { chrome?: { dom?: { openOrClosedShadowRoot: Open } } };
    const rootOf: Open = (host) =>
      chrome?.dom
        ? chrome.dom.openOrClosedShadowRoot(host)
        : (host as unknown as { openOrClosedShadowRoot: ShadowRoot | null }).openOrClosedShadowRoot;
    return [...document.querySelectorAll<HTMLElement>('div')].flatMap((host) => {
      const root = rootOf(host);
      const part = root?.querySelector('.part');
      if (!root || !part) return [];
      const presses = [...part.querySelectorAll('button')].map((one) => {
        const { left, top, width, height } = one.getBoundingClientRect();
        return [one.textContent, { x: left + width / 2, y: top + height / 2 }] as const;
      });
      return [
        {
          words: part.textContent ?? '',
          presses: Object.fromEntries(presses),
          focus: root.activeElement?.textContent ?? '',
        },
      ];
    });
  });

const withPress = async (tab: Visit, label: string) =>
  (await parts(tab)).find(({ presses }) => presses[label] !== undefined) ?? null;

/** Presses what is in the window, once it stands still. */
async function press(tab: Visit, label: string): Promise<void> {
  let before = '';
  const at = await until(async () => {
    const height = await tab.page.evaluate(() => innerHeight);
    const all = (await parts(tab)).map(({ presses }) => presses[label]);
    const found = all.find((one) => one && one.y > 60 && one.y < height - 20);
    const same = found && JSON.stringify(found) === before;
    before = JSON.stringify(found);
    return same ? found : null;
  }, `"${label}" to press`);
  await tab.page.mouse.click(at.x, at.y);
}

/** Goes from one thing to the next by Tab until one of ours has focus. */
async function tabTo(tab: Visit, label: string): Promise<void> {
  for (let i = 0; i < 150; i++) {
    await tab.page.keyboard.press('Tab');
    if ((await parts(tab)).some(({ focus }) => focus === label)) return;
  }
  throw new Error(`Tab leads to no "${label}".`);
}

/** Watches each frame for a picture that can be seen, from before the page's own scripts on. */
async function watchBare(tab: Visit): Promise<void> {
  await tab.page.evaluateOnNewDocument(() => {
    const seen = new Set<string>();
    Object.assign(window, { seen });
    const look = () => {
      for (const picture of document.querySelectorAll<HTMLElement>('article img, article video'))
        if (picture.offsetWidth > 100 && getComputedStyle(picture).objectPosition === '50% 50%')
          seen.add(picture.closest('article')?.querySelector('a[href*="/p/"]')?.getAttribute('href') ?? '');
      requestAnimationFrame(look);
    };
    look();
  });
}
const bare = (tab: Visit) => tab.page.evaluate(() => [...(window as unknown as { seen: Set<string> }).seen].toSorted());

test('pictures are veiled from the first frame on; one press shows those of one post, and a re-used node veils the next', async () => {
  const tab = await softened({ picturesVeiled: true });
  await watchBare(tab);
  await tab.load('feed', { practice: ['recycle'] });
  await until(() => withPress(tab, 'Show the picture'), 'a press');
  expect(await bare(tab)).toEqual([]);
  await press(tab, 'Show the picture');
  await until(async () => (await bare(tab)).length === 1, 'one picture');
  await tab.scrollFor(2.5);
  await until(async () => (await tab.page.evaluate(() => scrollY)) > 1500 || null, 'other posts');
  expect(await bare(tab)).toHaveLength(1);
  await tabTo(tab, 'Show the picture');
  await tab.page.keyboard.press('Enter');
  await until(async () => (await bare(tab)).length === 2, 'another picture');
  await off(tab);
  expect(await tab.page.$$('[data-enough-veil],[data-enough-picture]')).toEqual([]);
  await until(async () => (await bare(tab)).length > 2, 'all of them');
});

test('videos wait: stopped once, started by a press, and a page that starts them again is not fought', async () => {
  const tab = await softened({ videosWait: true }, { video: 'playing' });
  const playing = () =>
    tab.page.evaluate(() => [...document.querySelectorAll('video')].filter(({ paused }) => !paused).length);
  await until(() => tab.page.evaluate(() => document.querySelectorAll('video').length > 1), 'videos');
  await until(async () => (await playing()) === 0, 'no video that plays');
  // a person's own press
  await tab.page.evaluate(() => document.querySelector('video')?.scrollIntoView({ block: 'center' }));
  const button = await tab.page.waitForSelector('.player-bar button');
  await button?.click();
  await until(async () => (await playing()) === 1, 'the one that was pressed');
  // a page that wants its way
  const stops = await tab.page.evaluate(async () => {
    const video = document.querySelectorAll('video')[1] as HTMLVideoElement;
    let count = 0;
    video.addEventListener('pause', () => {
      count += 1;
      if (count < 50) void video.play();
    });
    for (let i = 0; i < 50; i++) {
      await video.play().catch(() => {});
      await new Promise((next) => requestAnimationFrame(next));
    }
    return count;
  });
  expect(stops).toBeLessThanOrEqual(1);
  expect(await playing()).toBe(2);
});

const postsInSight = (tab: Visit) =>
  tab.page.evaluate(() => {
    const all = [...document.querySelectorAll<HTMLElement>('main article')];
    return all.filter((one) => one.checkVisibility({ visibilityProperty: true })).length;
  });

test('the feed ends after a whole post; keys lead to its card, a few more go on, and off brings all back', async () => {
  const tab = await softened({ endAfter: 3 }, { video: 'none' });
  await tab.stir();
  await scrolling(
    tab,
    until(() => withPress(tab, 'A few more'), 'the end of the feed'),
  );
  const before = await postsInSight(tab);
  expect(before).toBeGreaterThanOrEqual(3);
  // who scrolls on has it in sight again
  await tab.scrollFor(1.5);
  const inSight = async () => {
    const at = (await withPress(tab, 'A few more'))?.presses['A few more'];
    return !!at && at.y > 0 && at.y < (await tab.page.evaluate(() => innerHeight));
  };
  await until(inSight, 'the card in sight');
  expect(await postsInSight(tab)).toBe(before);
  await tabTo(tab, 'A few more');
  await tab.page.keyboard.press('Enter');
  await until(async () => (await postsInSight(tab)) > before, 'a few more posts');
  expect(await tab.page.evaluate(() => !!document.activeElement?.closest('article'))).toBe(true);
  await scrolling(
    tab,
    until(() => withPress(tab, 'Leave'), 'the end again'),
  );
  await off(tab);
  expect(await tab.page.$$('[data-enough-behind]')).toEqual([]);
});

test('a page that takes the card away keeps its feed', async () => {
  const tab = await softened({ endAfter: 2 }, { video: 'none', hostile: ['remove'] });
  await tab.page.evaluate(() => {
    const counts = { taken: 0 };
    Object.assign(window, { counts });
    const own = new Set(document.querySelectorAll('*'));
    new MutationObserver((records) => {
      for (const { addedNodes } of records)
        for (const node of addedNodes)
          if (
            node instanceof HTMLDivElement &&
            !own.has(node) &&
            node.attributes.length > 0 &&
            !node.firstChild &&
            !node.className
          ) {
            counts.taken += 1;
            node.remove();
          }
    }).observe(document, { childList: true, subtree: true });
  });
  const taken = () => tab.page.evaluate(() => (window as unknown as { counts: { taken: number } }).counts.taken);
  await scrolling(
    tab,
    until(async () => (await taken()) > 1, 'a card that was taken away'),
  );
  await until(
    async () => (await tab.page.$$('[data-enough-behind]')).length === 0 && (await parts(tab)).length === 0,
    'a feed that goes on',
  );
  expect(await taken()).toBeLessThanOrEqual(5);
});

test('a planned visit lands softly and ends; one press puts all back as it was', async () => {
  await begin(feed, soft({ landing: true }));
  await until(() => registered(true), 'the script that softens');
  const tab = await openSeen(feed, { video: 'playing' });
  open.push(tab);
  const filter = () => tab.page.evaluate(() => getComputedStyle(document.documentElement).filter);
  expect(await filter()).toBe('none');
  await say(feed, 'plan', { network: 'instagram', seconds: 5 });
  await scrolling(
    tab,
    until(() => withPress(tab, 'As usual'), 'the line of a landing'),
  );
  await until(async () => (await filter()) !== 'none', 'colours that fade');
  await scrolling(
    tab,
    until(() => withPress(tab, 'A few more'), 'the end'),
  );
  for (const key of ['Alt', 'Shift'] as const) await tab.page.keyboard.down(key);
  await tab.page.keyboard.press('E');
  for (const key of ['Shift', 'Alt'] as const) await tab.page.keyboard.up(key);
  await until(async () => (await withPress(tab, 'As usual'))?.focus === 'As usual', 'focus on it');
  await tab.page.keyboard.press('Enter');
  await until(async () => (await parts(tab)).length === 0, 'nothing of ours');
  expect(await filter()).toBe('none');
});
