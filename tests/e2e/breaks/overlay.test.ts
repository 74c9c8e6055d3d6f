// Something to hold on to, over the practice feed, by keyboard alone: every break, every pattern, and the way back to the door.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { NOON } from '../../../harness/clock.ts';
import { Feed, type Visit } from '../../../harness/feed.ts';
import type { Pattern, Practice } from '../../../lib/content/schema.ts';
import { readContent } from '../../../scripts/content/read.ts';
import { OverlayReader } from './overlay-reader.ts';

const { patterns, practices, themes } = await readContent();
const comparison = patterns.find(({ id }) => id === 'social-media-comparison') as Pattern;
const lookFar = practices.find(({ id }) => id === 'look-far') as Practice;
const DOOR = { when: 'always', seconds: 0, still: 'quiet', rotate: false, leave: { to: 'back' } };
const HOLD = 'Something to hold on to';
const row = ({ name, hint }: { name: string; hint: string }) => name + hint;

declare const chrome: typeof import('webextension-polyfill');

let feed: Feed;
beforeAll(async () => {
  feed = await Feed.start({ seam: true, at: NOON });
  await feed.turnOn('reddit');
});
afterAll(() => feed?.close());

/** Waits inside the extension for a tab that opens there, and closes it. */
async function closeTab(url: string): Promise<void> {
  for (;;) {
    const [tab] = (await chrome.tabs.query({})).filter((one) => one.url === url && one.status === 'complete');
    if (tab?.id !== undefined) return chrome.tabs.remove(tab.id);
    await new Promise((done) => setTimeout(done, 50));
  }
}

let now = NOON;
/** Lets ten minutes pass, so that what a page of the test before may have counted in its last moment is no visit any more. */
const laterOn = () => {
  now += 600_000;
  return feed.enough.setClock(now);
};

/** A door that stands, with focus on its first line. @param chosen settings of the person's own */
async function atTheDoor(chosen: object = {}): Promise<{ visit: Visit; over: OverlayReader }> {
  await laterOn();
  await feed.enough.choose({ doors: { reddit: DOOR }, ...chosen });
  const visit = await feed.open('reddit');
  const over = new OverlayReader(feed.enough, visit.page);
  await over.titled('A quiet moment, before the feed.');
  return { visit, over };
}

describe('from the door of a feed', () => {
  test('every break is reached by keyboard, paused, gone on with and left for the next', async () => {
    const { visit, over } = await atTheDoor();
    await over.choose(HOLD);
    await over.titled('A few things that may help.');
    await over.choose('A short break');
    await over.until('a break, two presses from the door', ({ text }) =>
      text.includes('Look far, about half a minute'),
    );
    await over.choose('Other breaks');
    for (const practice of practices) {
      await over.titled('A short break');
      await over.choose(row(practice));
      await over.until(practice.name, ({ text, title, focused }) => text.includes(practice.name) && title === focused);
      await over.choose('Pause');
      const paused = await over.until('Carry on', ({ presses }) => presses.includes('Carry on'));
      expect(paused.focused).toBe('Carry on'); // the half whose words changed kept its focus
      await visit.page.keyboard.press('Enter');
      await over.until('Pause', ({ presses, focused }) => presses.includes('Pause') && focused === 'Pause');
      await over.tabTo('Other breaks');
    }
    await over.titled('A short break');
    await over.choose('Back');
    await over.titled('A quiet moment, before the feed.');
    await visit.page.close();
  });

  test('every pattern is reached by keyboard, with its question, its views and the break that fits', async () => {
    const { visit, over } = await atTheDoor();
    await over.choose(HOLD);
    await over.titled('A few things that may help.');
    for (const theme of themes)
      for (const pattern of patterns.filter((one) => one.theme === theme.id)) {
        await over.choose('Another view of a thought');
        await over.titled('What is the thought about?');
        await over.choose(row(theme));
        await over.titled(theme.name);
        await over.choose(row(pattern));
        const { title, text, presses } = await over.until(pattern.id, (now) => now.text.includes('A question'));
        expect(title.length).toBeGreaterThan(5);
        expect(text).toContain('Another view');
        expect(presses).toEqual(expect.arrayContaining(['Leave', 'Back', 'Talk to someone']));
        await over.choose('Other ways');
        await over.titled('A few things that may help.');
      }
    await visit.page.close();
  });

  test('a pattern that the person marked as theirs is there at once, and leads to its break and back to the door', async () => {
    const { visit, over } = await atTheDoor({ theirs: [comparison.id] });
    await over.choose(HOLD);
    await over.titled(comparison.feeling);
    await over.choose('A different view');
    await over.until('the second view', ({ text }) => text.includes(comparison.reframes.curious));
    await over.tabTo('A break that fits: Someone good');
    await over.until('the break', ({ text }) => text.includes('Someone good, about half a minute'));
    await visit.page.keyboard.press('Escape');
    await over.titled('A quiet moment, before the feed.');
    await visit.page.close();
  });

  test('the loop and the goal open beside the feed, and the door still stands', async () => {
    const { visit, over } = await atTheDoor();
    const { origin } = feed.enough.browser;
    for (const [label, address] of [
      ['The loop, in a new tab', '/break.html#loop'],
      ['A good-enough goal, in a new tab', '/break.html#goal'],
    ] as const) {
      await over.choose(HOLD);
      await over.titled('A few things that may help.');
      await over.choose(label);
      await feed.enough.inside(closeTab, origin + address);
      await visit.page.bringToFront();
      await over.tabTo('Back');
      await over.titled('A quiet moment, before the feed.');
    }
    await visit.page.close();
  });

  test('“breath work is not for me” is remembered, and the others stand first', async () => {
    const { visit, over } = await atTheDoor();
    await over.choose(HOLD);
    await over.titled('A few things that may help.');
    await over.choose('A short break');
    await over.until('a break', ({ presses }) => presses.includes('Other breaks'));
    await over.choose('Other breaks');
    await over.titled('A short break');
    await over.choose(row(practices.at(-1) as { name: string; hint: string }));
    await over.until('a break', ({ presses }) => presses.includes('Pause'));
    await over.tabTo('Breath work is not for me');
    const { presses } = await over.titled('A short break');
    expect(presses.slice(0, 3)).toEqual(['Leave', 'Back', row(lookFar)]);
    expect((await feed.enough.chosen()).inwardLast).toBe(true);
    await visit.page.close();
  });

  test('a hard day is two presses away, says that it is on, ends by the same press, and the door stays with Leave and Stay', async () => {
    const { visit, over } = await atTheDoor();
    await over.choose(HOLD);
    await over.titled('A few things that may help.');
    const isOn = async () => Number((await feed.enough.chosen()).hardUntil) > now;
    for (const [press, says, on] of [
      ['Hard day', 'Hard day is on', true],
      ['Hard day is on', 'Hard day', false],
      ['Hard day', 'Hard day is on', true],
    ] as const) {
      await over.tabTo(press);
      const { text, focused } = await over.until(`"${says}"`, ({ presses }) => presses.includes(says));
      expect([focused, text.includes('It ends by itself tomorrow'), await isOn()]).toEqual([says, on, on]);
    }
    await over.tabTo('Back');
    const { presses } = await over.until(
      'the door',
      ({ title, focused }) => title === focused && !/ways on|may help/.test(title),
    );
    expect(presses).toEqual(['Leave', 'Stay', 'Talk to someone']);
    await visit.page.close();
  });

  test('a goal of the person’s own stands at the door in place of a stock line', async () => {
    const { visit, over } = await atTheDoor({ doorLine: 'On a heavy day: Stand at the window.' });
    const { text } = await over.titled('A quiet moment, before the feed.');
    expect(text).toContain('On a heavy day: Stand at the window.');
    expect(text).not.toContain('There is nothing to do here.');
    await visit.page.close();
  });
});

test('heavier at a check-in leads to a break over the feed, to my loop beside it, or to nothing at all', async () => {
  await laterOn();
  await feed.enough.choose({ checkin: 1, installedAt: 1 });
  const visit = await feed.open('reddit');
  const over = new OverlayReader(feed.enough, visit.page);
  // a person scrolls on until it comes; on a busy machine the visit may begin late
  for (let i = 0; i < 30 && !(await over.look()); i++) await visit.scrollFor(1);
  await over.until('the check-in', ({ title }) => title === 'How do you feel right now?');
  await over.enterNote();
  await over.tabTo('Heavier');
  const { presses } = await over.until('what is offered', (now) => now.title === now.focused);
  expect(presses).toEqual(expect.arrayContaining(['A short break', 'Another view', 'My loop', 'Leave', 'Stay']));
  await over.choose('A short break');
  await over.until('a break', ({ text }) => text.includes('Look far, about half a minute'));
  await over.choose('Stay');
  await over.untilGone();
  expect(await feed.enough.rows('checkins')).toMatchObject([{ felt: 'heavier' }]);
  await visit.page.close();
});
