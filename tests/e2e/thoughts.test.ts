// From "I notice a thought" to a fairer one, in a real browser: every pattern by keyboard, and words that outlive a popup and are kept.
// What each card says, what a line may fit and each moment at which a popup may close: tests/component/thought.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { NOON } from '../../harness/clock.ts';
import { Enough } from '../../harness/enough.ts';
import { choose, tabTo } from '../../harness/keyboard.ts';
import { arrives, reads } from '../../harness/pages.ts';
import { readContent } from '../../scripts/content/read.ts';

const THOUGHT = 'everyone my age has a home by now and i cant even finish one course';
const { themes, patterns } = await readContent();

let enough: Enough;
beforeAll(async () => {
  enough = await Enough.start({ site: 1, seam: true, zone: 'UTC', at: NOON });
  await enough.choose({ doors: { reddit: { when: 'always' } } }); // no longer a first visit
});
afterAll(() => enough?.close());

async function open(path: string): Promise<Page> {
  const page = await enough.browser.own(path);
  await page.bringToFront();
  return page;
}

const fieldValues = (page: Page) => page.$$eval('textarea', (fields) => fields.map(({ value }) => value));

describe('every pattern, by keyboard alone', () => {
  test.each(themes.map(({ name, id }) => [name, id]))('%s', async (name, theme) => {
    const page = await open('break.html#thought');
    for (const pattern of patterns.filter((one) => one.theme === theme)) {
      const [question, another] = pattern.questions as [string, string];
      const [view, next] = Object.values(pattern.reframes) as [string, string];
      await choose(page, name);
      await arrives(page, name);
      await choose(page, pattern.name);
      await arrives(page, pattern.feeling);
      await reads(page, view);
      await reads(page, question);
      await choose(page, 'Another view');
      await reads(page, next);
      await choose(page, 'Another question');
      await reads(page, another);
      await tabTo(page, 'A break that fits');
      const fits = await page.evaluate(() => document.activeElement?.getAttribute('href'));
      expect(fits).toBe(`/break.html#break/${pattern.breaks[0]}`);
      await choose(page, 'Write a fairer thought');
      await arrives(page, 'A fairer thought');
      for (const back of [pattern.feeling, name, 'I notice a thought']) {
        await choose(page, 'Back');
        await arrives(page, back);
      }
    }
    await page.close();
  });
});

test('a thought finds its card, outlives a popup that closes and a worker that stops, is kept, comes first next time, and is erased', async () => {
  let page = await open('popup.html');
  await choose(page, 'I notice a thought');
  await arrives(page, 'I notice a thought');
  await page.type('textarea', THOUGHT);
  await reads(page, 'One of these may fit');
  await choose(page, 'Where I am meant to be');
  await arrives(page, 'That is a lot of pressure from outside.');
  await reads(page, THOUGHT);
  await choose(page, 'Write a fairer thought');
  await arrives(page, 'A fairer thought');
  await tabTo(page, 'A question for it');
  await page.keyboard.type('who says so');
  await page.close();
  await enough.browser.stopWorker();

  page = await open('popup.html');
  await choose(page, 'I notice a thought');
  await choose(page, 'Carry on with it');
  await arrives(page, 'A fairer thought');
  expect(await fieldValues(page)).toEqual([THOUGHT, 'who says so', '']);
  expect(await enough.rows('notes')).toEqual([]);
  await tabTo(page, 'A fairer thought');
  await page.keyboard.type('Half of one is half of one.');
  await choose(page, 'Keep');
  await reads(page, 'Kept in this browser.');
  expect(await enough.rows('notes')).toMatchObject([
    { thought: THOUGHT, asked: 'who says so', fairer: 'Half of one is half of one.', pattern: 'cultural-expectations' },
  ]);
  await page.close();

  page = await open('break.html#thought');
  await choose(page, 'Words you kept');
  await reads(page, 'Half of one is half of one.');
  await choose(page, 'Erase the note of');
  await reads(page, 'Erased.');
  expect(await enough.rows('notes')).toEqual([]);
  await page.close();
});
