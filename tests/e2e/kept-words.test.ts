// What a person keeps (a thought, a goal, their loop) outlives an update of Enough, and goes along in a file. Sealed, it is
// read with its passphrase alone, before and after.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Enough } from '../../harness/enough.ts';
import { bring, save } from '../../harness/files.ts';
import { choose, tabTo } from '../../harness/keyboard.ts';
import { arrives, openIn, press, reads } from '../../harness/pages.ts';

declare const chrome: typeof import('webextension-polyfill');

const PASSPHRASE = 'a quiet evening';
const FAIRER = 'Half of one is half of one.';
const GOAL = 'Move a little';
const LOOP = 'They can, and I cannot';

let enough: Enough;
beforeAll(async () => {
  enough = await Enough.start({ site: 1, zone: 'UTC' });
});
afterAll(() => enough?.close());

const type = async (page: Page, field: string, text: string) => {
  await tabTo(page, field);
  await page.keyboard.type(text);
};

const untilSeen = async (path: string, words: string) => {
  const page = await openIn(enough, path);
  await reads(page, words);
  await page.close();
};

/** The goal and the loop are read as they are; the note is not there for who does not know its passphrase. */
async function allThere(): Promise<void> {
  await untilSeen('break.html#goal', GOAL);
  await untilSeen('break.html#loop', LOOP);
  const page = await openIn(enough, 'options.html#notes');
  await press(page, 'Words you kept');
  await reads(page, '1 note is sealed.');
  await type(page, 'Your passphrase', 'a loud evening');
  await press(page, 'Open them');
  await reads(page, 'That does not open them. Nothing is changed.');
  expect(await page.evaluate(() => document.body.textContent)).not.toContain(FAIRER);
  await page.$eval('.unlock-form input', (field) => (field as HTMLInputElement).select());
  await type(page, 'Your passphrase', PASSPHRASE);
  await press(page, 'Open them');
  await reads(page, FAIRER);
  await page.close();
}

test('a thought, a goal and a loop are kept, and the thought is sealed', async () => {
  let page = await openIn(enough, 'break.html#thought');
  await arrives(page, 'I notice a thought');
  await type(page, 'What is the thought?', 'everyone my age has a home by now');
  await choose(page, 'None of these');
  await choose(page, 'Write a fairer thought');
  await type(page, 'A fairer thought', FAIRER);
  await choose(page, 'Keep');
  await reads(page, 'Kept in this browser.');
  await page.close();

  page = await openIn(enough, 'break.html#goal');
  await choose(page, 'Show me some');
  await choose(page, GOAL);
  await choose(page, 'Keep this goal');
  await reads(page, 'It is kept, only in this browser.');
  await page.close();

  page = await openIn(enough, 'break.html#loop/mine');
  for (const tap of ['A post', LOOP, 'To be like them', 'Small', 'A second view', 'Keep my loop'])
    await choose(page, tap);
  await reads(page, 'Erase this one'); // among what is kept; before that, these words may be the form's
  await reads(page, LOOP);
  await page.close();

  page = await openIn(enough, 'options.html#notes');
  await press(page, 'A passphrase for notes');
  await type(page, 'A new passphrase', PASSPHRASE);
  await type(page, 'The same passphrase again', PASSPHRASE);
  await press(page, 'Seal my notes');
  await reads(page, 'Your notes are sealed.');
  await page.close();
  expect(JSON.stringify(await enough.rows('notes'))).not.toContain(FAIRER);
  await allThere();
});

test('an update takes none of it', async () => {
  await enough.browser.update('9.9.9');
  await enough.look();
  expect(await enough.inside(() => chrome.runtime.getManifest().version)).toBe('9.9.9');
  await allThere();
});

test('saved, erased and brought in again, all of it is there; between the two, none is', async () => {
  const page = await openIn(enough, 'options.html');
  const file = await save(page);
  expect(file).toContain(GOAL);
  expect(file).not.toContain(FAIRER); // sealed in the file too
  await press(page, 'Erase everything');
  await press(page, 'Erase all of it');
  await reads(page, 'Everything is erased.');
  for (const store of ['notes', 'goals', 'loops']) expect(await enough.rows(store)).toEqual([]);
  await bring(page);
  await reads(page, 'What this file would add');
  await press(page, 'Bring it in');
  await reads(page, 'Done.');
  await page.close();
  await allThere();
});
