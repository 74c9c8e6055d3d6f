// What goes on while a limit acts: messages and drafts stay, a film and the place on the page are there again; and a person says
// that it is a hard day, or how they feel.
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Feed, Visit } from '../../../harness/feed.ts';
import { clear, overOn, press, stands, until } from './find-overlay.ts';
import { begin, limit, nudges, openSeen, say, scrolling, spent, startLife } from './person.ts';

let feed: Feed;
const open: Visit[] = [];

beforeAll(async () => {
  feed = await startLife();
});
afterEach(async () => {
  for (const visit of open.splice(0)) await visit.close().catch(() => {});
});
afterAll(() => feed?.close());

const openOne = async (...how: Parameters<typeof openSeen>): Promise<Visit> => {
  const one = await openSeen(...how);
  open.push(one);
  return one;
};
/** Nobody waits for an act: the page is where a post has just come, or the next one comes by a turn of the wheel. */
const appears = (visit: Visit, title: string) => scrolling(visit, stands(feed, visit, title));
const DAY = 'That’s less than a minute today';

/** Where a page has come to rest. */
async function atRest(tab: Visit): Promise<number> {
  let before = Number.NaN;
  return until(async () => {
    const now = await tab.page.evaluate(() => scrollY);
    const same = now === before;
    before = now;
    await new Promise((done) => setTimeout(done, 150));
    return same && { now };
  }, 'a page at rest').then(({ now }) => now);
}

describe('messages', () => {
  test('they stay open all through a closed limit, and a draft typed before it is still there', async () => {
    await begin(feed, { limits: [limit({ day: { from: 3, to: 3 }, firmness: 'closed' })] });
    const tab = await openOne(feed);
    const talk = await feed.open('instagram', 'messages');
    open.push(talk);
    await talk.page.type('textarea', 'I shall be there at six');
    await tab.page.bringToFront();
    await appears(tab, DAY);
    await talk.page.bringToFront();
    expect(await overOn(feed.enough, talk)).toBeNull();
    expect(await talk.page.$eval('textarea', (one) => one.value)).toBe('I shall be there at six');
    await talk.page.type('textarea', ', and bring bread');
    expect(await talk.page.$eval('textarea', (one) => one.value)).toBe('I shall be there at six, and bring bread');
    // in the feed's own tab they open too: it goes, and is there again with the feed
    await tab.page.bringToFront();
    await tab.script('messages');
    await clear(feed, tab);
    await tab.page.type('textarea', 'Here too');
    await tab.script('feed');
    await tab.stir();
    await stands(feed, tab, DAY);
  });

  test('an act waits while somebody types on the feed itself, and comes when the field is left', async () => {
    await begin(feed, { limits: [limit({ day: { from: 4, to: 4 }, firmness: 'closed' })] });
    const tab = await openOne(feed);
    await tab.page.evaluate(() => {
      const field = document.createElement('textarea');
      field.style.cssText = 'position:fixed;top:80px;left:20px';
      document.body.append(field);
      field.focus();
    });
    for (let _letter = 0; (await spent(feed)) < 6; _letter++) {
      await tab.page.keyboard.type('a ');
      await new Promise((done) => setTimeout(done, 200));
    }
    expect(await overOn(feed.enough, tab)).toBeNull();
    expect((await nudges(feed)).map(({ kind }) => kind)).toEqual(['closed']); // it is due, and waits
    const text = await tab.page.$eval('textarea', (one) => one.value);
    await tab.page.$eval('textarea', (one) => one.blur());
    await appears(tab, DAY);
    await press(feed, tab, 'Open anyway');
    await clear(feed, tab);
    expect(await tab.page.$eval('textarea', (one) => one.value)).toBe(text);
  });
});

describe('what plays, and where one was', () => {
  test('a film is paused once and goes on after Stay; the page is where it was', async () => {
    await begin(feed, {
      doors: { instagram: { when: 'never', seconds: 0 } },
      limits: [limit({ day: { from: 3, to: 3 }, firmness: 'firm' })],
    });
    const tab = await openOne(feed, { video: 'playing' });
    await appears(tab, DAY);
    const allPaused = () => tab.page.$$eval('video', (all) => all.every((one) => one.paused));
    expect(await allPaused()).toBe(true);
    const top = await atRest(tab);
    await tab.page.mouse.move(640, 600);
    await tab.page.mouse.wheel({ deltaY: 900 });
    for (const key of ['PageDown', ' ', 'End'] as const) await tab.page.keyboard.press(key);
    const meanwhile = await atRest(tab);
    expect(meanwhile, 'the page below is still').toBe(top);
    await tab.page.evaluate(() => scrollBy({ top: 300, behavior: 'instant' })); // by a script of the page's own
    await press(feed, tab, 'Stay');
    await clear(feed, tab);
    expect(await atRest(tab)).toBe(top);
    await until(async () => !(await allPaused()), 'a film that goes on');
  });

  test('a hard day: one press in the pause; then one kind line at the door, and limits are silent', async () => {
    await begin(feed, {
      doors: { instagram: { when: 'always', seconds: 0.2, rotate: false } },
      limits: [limit({ day: { from: 2, to: 2 }, firmness: 'closed' })],
    });
    const tab = await feed.open('instagram');
    open.push(tab);
    await stands(feed, tab, 'One slow breath');
    await press(feed, tab, 'Hard day');
    const calm = await until(async () => {
      const over = await overOn(feed.enough, tab);
      return over && !over.title.startsWith('One slow breath') ? over : null;
    }, 'one kind line');
    expect(calm.order).toEqual(['Leave', 'Stay', 'Talk to someone']);
    expect(calm.focus).toBe(calm.title);
    await press(feed, tab, 'Stay');
    await clear(feed, tab);
    const before = await spent(feed);
    await scrolling(
      tab,
      until(async () => (await spent(feed)) > before + 4, 'four seconds'),
    );
    expect(await overOn(feed.enough, tab)).toBeNull();
    await say(feed, 'hardDay', false);
    await appears(tab, DAY); // the control: without it the limit acts
  });

  test('a check-in that was asked for comes once; heavier offers a break and another view, and shows none by itself', async () => {
    await begin(feed, { checkin: 3 });
    const tab = await openOne(feed);
    await appears(tab, 'How do you feel right now?');
    await press(feed, tab, 'Heavier');
    const offer = await stands(feed, tab, 'There is something for that');
    expect(offer.order).toEqual(expect.arrayContaining(['A short break', 'Another view', 'Leave', 'Stay']));
    await press(feed, tab, 'Stay');
    await clear(feed, tab);
    await until(
      async () => (await feed.enough.rows<{ felt: string }>('checkins'))[0]?.felt === 'heavier',
      'the answer',
    );
  });
});
