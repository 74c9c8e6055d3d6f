// Breaks, the loop, my loop and a goal on their own page: by keyboard alone, and nothing typed is lost.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { NOON } from '../../../harness/clock.ts';
import { Enough } from '../../../harness/enough.ts';
import { choose, tabTo } from '../../../harness/keyboard.ts';
import { arrives, findFaults, openIn, press, reads } from '../../../harness/pages.ts';
import type { Practice } from '../../../lib/content/schema.ts';
import { readContent } from '../../../scripts/content/read.ts';

declare const chrome: typeof import('webextension-polyfill');

const { practices, loop } = await readContent();
const breathing = practices.find(({ id }) => id === 'paced-breathing') as Practice;

let enough: Enough;
beforeAll(async () => {
  enough = await Enough.start({ site: 1, seam: true, at: NOON });
  await enough.browser.grant(['*://*.reddit.com/*']);
});
afterAll(() => enough?.close());

const open = (path: string, width?: number) => openIn(enough, path, width);

const focusOn = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement as HTMLElement | null;
    return (at?.ariaLabel || at?.textContent || '').replaceAll(/\s+/g, ' ').trim();
  });

describe('by keyboard alone', () => {
  test('every break is played, paused, turned still, read to its last line and left', async () => {
    await enough.choose({ breakMoves: 'move' });
    const page = await open('break.html');
    for (const { id, name } of practices) {
      await page.evaluate((to) => {
        location.hash = to;
      }, `#break/${id}`);
      await reads(page, `${name}, about`);
      await choose(page, 'Pause');
      await reads(page, 'Carry on');
      expect(await focusOn(page)).toBe('Carry on');
      await page.focus('header .text-button');
      await page.keyboard.press('Enter');
      await reads(page, `${name}, at your own pace`);
      await choose(page, 'Next line');
      for (let i = 0; i < 7 && (await focusOn(page)) === 'Next line'; i++) await page.keyboard.press('Enter');
      expect(await focusOn(page)).toBe('Once more');
      await page.focus('.equal-pair > button');
      await page.keyboard.press('Enter');
      await arrives(page, 'A short break');
      await enough.choose({ breakMoves: 'move' });
    }
    await page.close();
  });

  test('each point of the loop is touched, and its way out leads somewhere', async () => {
    const there: string[] = [];
    const page = await open('break.html#loop');
    for (const { name, exit } of loop.points) {
      await arrives(page, loop.title);
      await choose(page, name);
      await reads(page, `A way out here: ${exit.name}`);
      await choose(page, `A way out here: ${exit.name}`);
      // its screen has taken focus: who goes back before that has never left the loop
      await page.waitForFunction(
        (it) => document.activeElement?.matches('h1') && document.activeElement.textContent !== it,
        {},
        loop.title,
      );
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
      await arrives(page, ask);
      await choose(page, tap);
    }
    await arrives(page, 'Which way out, this time?');
    await choose(page, 'A second view');
    await choose(page, 'Keep my loop');
    await arrives(page, loop.title);
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
    await enough.choose({});
    const page = await open('break.html#goal');
    await choose(page, 'Show me some');
    await choose(page, 'Move a little');
    await choose(page, 'Keep this goal');
    await reads(page, 'It is kept, only in this browser.');
    await reads(page, 'On a heavy day: Stand at the window.');
    expect(await enough.rows('goals')).toMatchObject([{ goal: 'Move a little', size: 'heavy' }]);
    await tabTo(page, 'Show this at the door');
    await page.keyboard.press(' ');
    await expect.poll(async () => (await enough.chosen()).doorLine).toBe('On a heavy day: Stand at the window.');
    await choose(page, 'Erase this one');
    await reads(page, 'It is erased.');
    await expect.poll(async () => (await enough.chosen()).doorLine).toBe('');
    await page.close();
  });
});

describe('nothing that was typed is lost', () => {
  test('what stood in a goal, a loop or a note when the page closed is offered again', async () => {
    await enough.choose({ breakMoves: 'still' });
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

  test('a full disk is named, and what was filled in stays', async () => {
    const page = await open('break.html#goal');
    await page.waitForFunction(() => document.querySelector('textarea')?.value === 'mine');
    await press(page, 'Find smaller sizes');
    await enough.set({ 'enough:seam': { failing: true } });
    await press(page, 'Keep this goal');
    await reads(page, 'Nothing could be saved just now.');
    expect(await page.$eval('textarea', (box) => box.value)).toBe('mine');
    await enough.set({ 'enough:seam': { failing: false } });
    await press(page, 'Keep this goal');
    await reads(page, 'It is kept, only in this browser.');
    await page.close();
  });
});

describe('from the popup', () => {
  test('a break is two presses away, and Leave leads back to the popup', async () => {
    await enough.choose({ breakMoves: 'still' });
    const page = await open('popup.html', 360);
    await choose(page, 'Take a short break');
    await arrives(page, 'A short break');
    await choose(page, 'Look far');
    await reads(page, 'Look far, at your own pace');
    expect(await findFaults(page)).toEqual([]);
    await choose(page, 'Leave');
    await reads(page, 'Take a short break');
    await page.close();
  });
});

test('with breath work set aside, the breaks that ask for none stand first', async () => {
  await enough.choose({ breakMoves: 'still' });
  const page = await open(`break.html#break/${breathing.id}`);
  await press(page, 'Breath work is not for me');
  await arrives(page, 'A short break');
  await page.waitForFunction(() => document.querySelector<HTMLInputElement>('input[type=checkbox]')?.checked);
  expect(await page.$eval('.rows .label', (first) => first.textContent)).toBe('Look far');
  await page.close();
});
