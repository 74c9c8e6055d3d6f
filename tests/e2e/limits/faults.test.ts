// What breaks while something stands or is about to: each leaves a page that works.
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Feed, Visit } from '../../../harness/feed.ts';
import { clear, overOn, press, stands, stays, until } from './find-overlay.ts';
import { always, begin, choose, clock, limit, nudges, openCounted, scrolling, spent, startLife } from './person.ts';

let feed: Feed;
const open: Visit[] = [];

beforeAll(async () => {
  feed = await startLife();
});
afterEach(async () => {
  for (const visit of open.splice(0)) await visit.close().catch(() => {});
});
afterAll(() => feed?.close());

const visit = async (): Promise<Visit> => {
  const tab = await feed.open('instagram');
  open.push(tab);
  return tab;
};

test('the worker is stopped while a pause stands: Stay opens the feed, and is kept', async () => {
  await begin(feed, { doors: always });
  const tab = await visit();
  await stands(feed, tab);
  expect(await feed.enough.browser.stopWorker()).toBe(true);
  await press(feed, tab, 'Stay');
  await clear(feed, tab);
  await until(async () => (await nudges(feed))[0]?.chose === 'stay', 'what was chosen');
});

test('the worker is stopped while a pause stands: Leave leaves', async () => {
  await begin(feed, { doors: always });
  const tab = await visit();
  await stands(feed, tab);
  await feed.enough.browser.stopWorker();
  const closed = new Promise((done) => tab.page.once('close', done));
  await press(feed, tab, 'Leave');
  await closed;
  await until(async () => (await nudges(feed))[0]?.chose === 'leave', 'what was chosen');
});

test('a site asks "Leave?" because of a draft: whoever stays keeps tab and words, and meets the door again', async () => {
  await begin(feed, { doors: always });
  const tab = await feed.open('instagram', 'feed', { practice: ['panel'] });
  open.push(tab);
  const { page } = tab;
  const questions: string[] = [];
  page.on('dialog', (question) => {
    questions.push(question.type());
    void question.dismiss();
  });
  const draft = 'I shall be there at six';
  await page.$eval(
    '.panel textarea',
    (field, words) => {
      field.value = words;
      addEventListener('beforeunload', (event) => event.preventDefault());
    },
    draft,
  );
  const url = page.url();
  await stands(feed, tab);
  const door = await page.$('html > div');
  await press(feed, tab, 'Leave');
  await until(async () => questions.length > 0, 'the question of the site');
  // asked of the page: Puppeteer 25 forgets the address of a tab in Firefox 153 that was asked to go and stays
  const isCoveredAnew = () =>
    page.evaluate((before) => {
      const top = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
      return !!top?.matches('html > div') && top !== before;
    }, door);
  await until(async () => {
    const [first, second, ...more] = await nudges(feed);
    const isAnew = first?.chose === 'leave' && second?.kind === 'door' && !second.chose && more.length === 0;
    return isAnew && (await isCoveredAnew());
  }, 'a new door');
  expect(await page.evaluate(() => location.href)).toBe(url);
  expect(await page.$eval('.panel textarea', (field) => field.value)).toBe(draft);
  expect(questions).toEqual(['beforeunload']);
});

test('the worker is stopped while a limit is about to act: it acts all the same, once', async () => {
  await begin(feed, { limits: [limit({ day: { from: 6, to: 6 }, firmness: 'closed' })] });
  const began = clock();
  const tab = await openCounted(feed);
  open.push(tab);
  await scrolling(
    tab,
    until(async () => (await spent(feed)) > 1.5, 'some time'),
  );
  await feed.enough.browser.stopWorker();
  await scrolling(tab, stands(feed, tab, 'That’s less than a minute today'));
  // the Leave before, whose worker was stopped, may be said a second time
  const since = (await nudges(feed)).filter(({ at }) => at >= began);
  expect(since.map(({ kind }) => kind)).toEqual(['closed']);
  expect(await spent(feed)).toBeLessThan(10); // a heartbeat may be said anew
});

test('settings that do not read: the feed opens, and what does read still holds', async () => {
  await begin(feed, {
    doors: { instagram: { when: 'sometimes' } },
    limits: [limit({ day: { from: 2, to: 2 }, firmness: 'closed' })],
  });
  const tab = await openCounted(feed);
  open.push(tab);
  await scrolling(tab, stands(feed, tab, 'That’s less than a minute today')); // the limit holds, the door that does not read is none
  await press(feed, tab, 'Open anyway');
  await clear(feed, tab);
  await begin(feed, {});
  await feed.enough.choose('all of it is gone');
  const other = await openCounted(feed);
  open.push(other);
  expect(await overOn(feed.enough, other)).toBeNull();
});

test('the permission is taken away while a pause stands: it can be left by Stay, and the page works', async () => {
  await begin(feed, { doors: always });
  const tab = await visit();
  await stands(feed, tab);
  const at = await stays(feed, tab, 'Stay');
  await feed.turnOff('instagram');
  await tab.page.mouse.click(at.x, at.y);
  await opens(tab);
  await feed.turnOn('instagram');
  await choose(feed, {});
});

test('Enough is updated while a pause stands: the new one’s takes its place, and one Stay opens the page', async () => {
  await begin(feed, { doors: always });
  const tab = await visit();
  await stands(feed, tab);
  await feed.enough.browser.update('0.1.1');
  await feed.enough.look();
  const standing = () =>
    feed.enough.onPage(tab.page.url(), () => {
      const { enoughNudge } = globalThis as { enoughNudge?: unknown };
      const hosts = [...document.documentElement.children].filter((one) => one.tagName === 'DIV');
      return enoughNudge ? hosts.length : null;
    });
  await until(async () => (await standing()) === 1, 'the new one’s pause, alone');
  await press(feed, tab, 'Stay');
  await opens(tab);
});

// the last one here: it takes Enough away
test('Enough is removed while a pause stands: Stay still opens the page', async () => {
  await begin(feed, { doors: always });
  const tab = await visit();
  await stands(feed, tab);
  const at = await stays(feed, tab, 'Stay');
  await feed.enough.browser.remove();
  await tab.page.mouse.click(at.x, at.y);
  await opens(tab);
});

/** Nobody of ours may be able to look into the page any more: the page itself is asked what lies over it. */
async function opens(tab: Visit): Promise<void> {
  await until(
    () =>
      tab.page.evaluate(() => document.querySelector('main')?.contains(document.elementFromPoint(600, 500)) ?? false),
    'the page',
  );
  await tab.scroll(300);
  await until(() => tab.page.evaluate(() => scrollY > 0), 'a page that scrolls');
}
