// Breaks, the loop, my loop and a goal on their own page: by keyboard alone, and nothing typed is lost.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import loop from '../../../lib/content/loop.ts';
import breathing from '../../../lib/content/practices/paced-breathing.ts';
import { contentLists } from '../../../scripts/build/content-lists.ts';
import { Enough } from '../harness/enough.ts';
import { amiss } from './amiss.ts';

declare const chrome: typeof import('webextension-polyfill');

const { practices } = (await contentLists()) as unknown as { practices: { id: string; name: string }[] };

let enough: Enough;
beforeAll(async () => {
  enough = await Enough.start({ site: 1, seam: true });
  await enough.browser.grant(['*://*.reddit.com/*']);
});
afterAll(() => enough?.close());

async function open(path: string, width = 1100, height = 800): Promise<Page> {
  const page = await enough.browser.own(path);
  await page.bringToFront();
  await page.setViewport({ width, height });
  await page.waitForSelector('h1');
  return page;
}

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement as HTMLElement | null;
    return (at?.ariaLabel || at?.textContent || '').replaceAll(/\s+/g, ' ').trim();
  });

/** By Tab alone, from where focus is, to a press whose words begin so; then Enter. */
async function choose(page: Page, label: string): Promise<void> {
  const first = await focused(page);
  for (let i = 0; i < 80; i++) {
    await page.keyboard.press('Tab');
    const now = await focused(page);
    if (now.startsWith(label)) {
      await page.keyboard.press('Enter');
      return;
    }
    if (i > 0 && now === first) break;
  }
  throw new Error(`“${label}” is nowhere on the way of the Tab key.`);
}

const titled = (page: Page, title: string) =>
  page.waitForFunction((it) => document.querySelector('h1')?.textContent === it, {}, title);
const reads = (page: Page, words: string) =>
  page.waitForFunction((it) => document.body.textContent.replaceAll(/\s+/g, ' ').includes(it), {}, words);
const press = async (page: Page, label: string) => {
  const found = await page.waitForSelector(
    `::-p-xpath(//*[self::button or self::a or self::label][starts-with(normalize-space(),"${label}")])`,
  );
  await found?.click();
};

describe('by keyboard alone', () => {
  test('every break is played, paused, turned still, read to its last line and left', async () => {
    await enough.set({ settings: { breakMoves: 'move' } });
    const page = await open('break.html');
    for (const { id, name } of practices) {
      await page.evaluate((to) => {
        location.hash = to;
      }, `#break/${id}`);
      await reads(page, `${name}, about`);
      await choose(page, 'Pause');
      await reads(page, 'Go on');
      expect(await focused(page)).toBe('Go on');
      await page.focus('header .word');
      await page.keyboard.press('Enter');
      await reads(page, `${name}, at your own pace`);
      await choose(page, 'Next line');
      for (let i = 0; i < 7 && (await focused(page)) === 'Next line'; i++) await page.keyboard.press('Enter');
      expect(await focused(page)).toBe('Once more');
      await page.focus('.pair > button');
      await page.keyboard.press('Enter');
      await titled(page, 'A short break');
      await enough.set({ settings: { breakMoves: 'move' } });
    }
    await page.close();
  });

  test('each point of the loop is touched, and its way out leads somewhere', async () => {
    const there: string[] = [];
    const page = await open('break.html#loop');
    for (const { name, exit } of loop.points) {
      await titled(page, loop.title);
      await choose(page, name);
      await reads(page, `A way out here: ${exit.name}`);
      await choose(page, `A way out here: ${exit.name}`);
      await page.waitForFunction(() => !location.hash.startsWith('#loop') && document.querySelector('h1'));
      there.push(await page.evaluate(() => location.hash));
      await page.evaluate(() => {
        location.hash = '#loop';
      });
    }
    expect(there).toEqual(['#break/name-it', '#goal', '#thought', '#break/self-compassion-break']);
    await page.close();
  });

  test('my loop is filled in by taps, kept, found again, erased and brought back', async () => {
    let page = await open('break.html#loop');
    await choose(page, 'Fill in my loop');
    for (const [ask, tap] of [
      ['What set it off?', 'A post'],
      ['What did you think then?', 'They can, and I cannot'],
      ['What did the bar ask of you?', 'To be like them'],
      ['How did it feel after?', 'Small'],
    ] as const) {
      await titled(page, ask);
      await choose(page, tap);
    }
    await titled(page, 'Which way out, this time?');
    await choose(page, 'A second view');
    await choose(page, 'Keep my loop');
    await titled(page, loop.title);
    await reads(page, 'They can, and I cannot');
    expect(await enough.rows('loops')).toMatchObject([
      {
        steps: { mood: 'A post', miss: 'They can, and I cannot', bar: 'To be like them', proof: 'Small' },
        exit: 'miss',
      },
    ]);
    await page.close();
    page = await open('break.html#loop');
    await reads(page, 'They can, and I cannot');
    await choose(page, 'Erase this one');
    await reads(page, 'It is erased.');
    expect(await enough.rows('loops')).toEqual([]);
    await choose(page, 'Undo');
    await reads(page, 'It is back as it was.');
    expect(await enough.rows('loops')).toHaveLength(1);
    await page.close();
  });

  test('a goal at three sizes is kept, and stands at the door where the person wants it', async () => {
    await enough.set({ settings: {} });
    const page = await open('break.html#goal');
    await choose(page, 'Show me some');
    await choose(page, 'Move a little');
    await choose(page, 'Keep this goal');
    await reads(page, 'It is kept, in this browser alone.');
    await reads(page, 'On a heavy day: Stand at the window.');
    expect(await enough.rows('goals')).toMatchObject([{ goal: 'Move a little', size: 'heavy' }]);
    await press(page, 'Show this at the door');
    await page.waitForFunction(async () => {
      const { settings } = await chrome.storage.local.get('settings');
      return (settings as { doorLine?: string }).doorLine === 'On a heavy day: Stand at the window.';
    });
    await press(page, 'Erase this one');
    await reads(page, 'It is erased.');
    await page.waitForFunction(async () => {
      const { settings } = await chrome.storage.local.get('settings');
      return (settings as { doorLine?: string }).doorLine === '';
    });
    await page.close();
  });
});

describe('nothing that was typed is lost', () => {
  test('what stood in a goal, a loop or a note when the page closed is offered again', async () => {
    await enough.set({ settings: { breakMoves: 'still' } });
    const type = async (path: string, prepare: (page: Page) => Promise<void>) => {
      const page = await open(path);
      await prepare(page);
      await page.waitForSelector('textarea');
      await page.type('textarea', 'mine');
      await page.close();
      const again = await open(path);
      await prepare(again);
      await again.waitForFunction(() => document.querySelector('textarea')?.value === 'mine');
      await again.close();
    };
    await type('break.html#goal', async () => {});
    await type('break.html#loop/mine', async () => {});
    await type('break.html#break/social-savouring', async (page) => {
      await press(page, 'Next line');
      await press(page, 'Next line');
    });
  });

  test('a disk that is full is said, and what was filled in stays', async () => {
    const page = await open('break.html#goal');
    await page.waitForFunction(() => document.querySelector('textarea')?.value === 'mine');
    await enough.set({ 'enough:seam': { failing: true } });
    await press(page, 'Keep this goal');
    await reads(page, 'Nothing could be saved just now.');
    expect(await page.$eval('textarea', (box) => box.value)).toBe('mine');
    await enough.set({ 'enough:seam': { failing: false } });
    await press(page, 'Keep this goal');
    await reads(page, 'It is kept, in this browser alone.');
    await page.close();
  });
});

describe('from the popup', () => {
  test('a break is two presses away, and Leave leads back to the popup', async () => {
    await enough.set({ settings: { breakMoves: 'still' } });
    const page = await open('popup.html', 360, 600);
    await choose(page, 'Take a short break');
    await titled(page, 'A short break');
    await choose(page, 'Look far');
    await reads(page, 'Look far, at your own pace');
    expect(await amiss(page)).toEqual([]);
    await choose(page, 'Leave');
    await reads(page, 'Take a short break');
    await page.close();
  });
});

test('with breath work set aside, the breaks that ask for none stand first', async () => {
  await enough.set({ settings: { breakMoves: 'still' } });
  const page = await open(`break.html#break/${breathing.id}`);
  await press(page, 'Breath work is not for me');
  await titled(page, 'A short break');
  await page.waitForFunction(() => document.querySelector<HTMLInputElement>('input[type=checkbox]')?.checked);
  expect(await page.$eval('.rows .label', (first) => first.textContent)).toBe('Look far');
  await page.close();
});
