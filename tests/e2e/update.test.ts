// What an older Enough has kept is there after the update: rows of a database of its version, settings, and notes in the
// envelope before age, which open with the same passphrase.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Enough } from '../../harness/enough.ts';
import { tabTo } from '../../harness/keyboard.ts';
import { openIn, press, reads } from '../../harness/pages.ts';
import { VERSION_1, VERSION_2 } from '../../lib/store/database.ts';
import before from '../fixtures/sealed-before-age.json' with { type: 'json' };

declare const chrome: typeof import('webextension-polyfill');

const MINUTE = 60_000;
const end = Date.now() - 10 * MINUTE;
const start = end - 8 * MINUTE;
const day = new Date(start).toISOString().slice(0, 10);
const place = { network: 'instagram', surface: 'feed' };
const ROWS = {
  exposures: [{ id: 'e', piece: 0, ...place, why: 'active', zone: 'UTC', start, end, day, items: 12 }],
  claims: [{ id: 'e', ...place, why: 'active', zone: 'UTC', start, end, items: [1, 2, 3] }],
  visits: [{ id: 'v', network: 'instagram', start, end, from: 'direct', opens: [{ at: start, surface: 'feed' }] }],
  days: [{ day: '2026-01-05', ...place, seconds: 600, items: 3 }],
  checkins: [{ id: 'c', at: end, zone: 'UTC', ...place, felt: 'lighter' }],
  goals: [
    { id: 'g', at: end, goal: 'walk', sizes: { least: 'a', good: 'b', most: 'c' }, size: 'good', moment: '', act: '' },
  ],
  history: [{ id: 'h', from: 'watt', network: 'reddit', day: '2026-01-05', seconds: 61 }],
  notes: [...before.rows, { id: 'open', at: 1780000000005, thought: 'kept after the lock came off' }],
};
const SETTINGS = { idle: 90, exact: true, theirs: ['rumination-and-overcorrection'] };

let enough: Enough;
beforeAll(async () => {
  enough = await Enough.start({ site: 1, zone: 'UTC' });
});
afterAll(() => enough?.close());

/** Puts a database of that version in the place of the present one, by the browser's own means. */
const older = (schema: Record<string, string>, version: number, rows: Record<string, object[]>) =>
  enough.inside(
    async (stores, number, all) => {
      const pathOf = (name: string) => (name.startsWith('[') ? name.slice(1, -1).split('+') : name);
      indexedDB.deleteDatabase('enough');
      const opened = indexedDB.open('enough', number); // next in line: nobody comes between
      opened.onupgradeneeded = () => {
        for (const [name, text] of Object.entries(stores)) {
          const [key = '', ...indexes] = text.split(', ');
          const autoIncrement = key.startsWith('++');
          const store = opened.result.createObjectStore(name, {
            keyPath: pathOf(key.replace('++', '')),
            autoIncrement,
          });
          for (const index of indexes) store.createIndex(index, pathOf(index));
          for (const row of all[name] ?? []) store.put(row);
        }
      };
      await new Promise((done, fail) => {
        opened.onsuccess = done;
        opened.onerror = () => fail(opened.error);
      });
      opened.result.close();
    },
    schema,
    version,
    rows,
  );

const type = async (page: Page, field: string, text: string) => {
  await tabTo(page, field);
  await page.keyboard.type(text);
};

test('rows and settings of the version before are as they were', async () => {
  await expect.poll(() => enough.rows('settings')).not.toEqual([]); // its first start is over, and moves nothing any more
  // where content scripts can read and write, as it was then
  await enough.set({ settings: SETTINGS, settings$: { v: 1 }, 'last:of-then': [] });
  await older({ ...VERSION_1, ...VERSION_2 }, 20, ROWS);
  await enough.browser.update('9.9.9');
  await enough.look();
  const page = await openIn(enough, 'review.html#ledger');
  await reads(page, 'Instagram');
  await page.close();
  for (const [store, rows] of Object.entries(ROWS)) {
    const there = await enough.rows<{ id?: string }>(store);
    expect(
      there.toSorted((a, b) => ((a.id ?? '') < (b.id ?? '') ? -1 : 1)),
      store,
    ).toEqual((rows as { id?: string }[]).toSorted((a, b) => ((a.id ?? '') < (b.id ?? '') ? -1 : 1)));
  }
  await expect.poll(() => enough.chosen()).toMatchObject(SETTINGS);
  await expect.poll(() => enough.inside(async () => Object.keys(await chrome.storage.local.get()))).toEqual([]);
  const version = await enough.inside(async () => (await indexedDB.databases()).find(({ name }) => name === 'enough'));
  expect(version?.version).toBeGreaterThan(20);
});

test('its sealed notes open with their passphrase and with no other, and are sealed anew', async () => {
  const page = await openIn(enough, 'options.html#notes');
  await press(page, 'Words you kept');
  await reads(page, '2 notes are sealed.');
  await type(page, 'Your passphrase', 'une soirée');
  await press(page, 'Open them');
  await reads(page, 'That does not open them. Nothing is changed.');
  await page.$eval('.unlock-form input', (field) => (field as HTMLInputElement).select());
  await type(page, 'Your passphrase', before.passphrase);
  await press(page, 'Open them');
  for (const { thought } of before.words) await reads(page, thought);
  await page.close();
  const rows = await enough.rows<{ id: string; at: number }>('notes');
  expect(rows).toHaveLength(4);
  for (const row of rows) for (const key of ['data', 'key', 'shut', 'open']) expect(row).not.toHaveProperty(key);
  for (const { thought } of before.words) expect(JSON.stringify(rows)).not.toContain(thought);

  const again = await openIn(enough, 'options.html#notes');
  await press(again, 'Words you kept');
  await type(again, 'Your passphrase', before.passphrase);
  await press(again, 'Open them');
  for (const { thought } of before.words) await reads(again, thought);
  await again.close();
});
