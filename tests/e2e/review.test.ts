// A made-up month that is looked back at, taken along as a file, erased, and brought in again: all in one browser.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { kind } from '../../harness/browser.ts';
import { NOON } from '../../harness/clock.ts';
import { Enough } from '../../harness/enough.ts';
import { bring, save } from '../../harness/files.ts';
import { findFaults, openIn, press, reads } from '../../harness/pages.ts';
import { exact } from '../../lib/i18n/duration.ts';
import type { Exposure } from '../../lib/ledger/types.ts';
import { type Exported, weekFrom } from '../unit/review/independent.ts';
import { lifeOf } from '../unit/review/life.ts';

declare const chrome: typeof import('webextension-polyfill');

const DAY_MS = 86_400_000;
const FOUR = 14_400;
const STARTS = [{ at: 0, seconds: FOUR }];
const CHOSEN = { retention: null, weekStart: 1, dayStarts: STARTS, pictures: true };
const INSTAGRAM = ['*://*.instagram.com/*'];
/** The week of the flight, with Berlin's change of clocks the night before. */
const WEEK = 'review.html#week/2026-10-26';
const STORES = [
  ...['exposures', 'claims', 'cuts', 'days', 'visits', 'nudges', 'checkins', 'notes', 'loops', 'goals', 'trials'],
  ...['reviews', 'copies', 'history', 'aside', 'clock', 'triggers'],
];

let enough: Enough;
/** What was saved, as the browser's downloads got it. */
let saved: Exported & { format: string };

beforeAll(async () => {
  enough = await Enough.start({ site: 1, seam: true, zone: 'Europe/Berlin', at: NOON });
  await choose({});
  await (await openIn(enough, 'popup.html')).close(); // the ledger is made now
  // Tuesday to Thursday of the last complete week: NOON is a Wednesday
  const exposures = [8, 7, 6].map((ago, i) => {
    const start = NOON - ago * DAY_MS;
    return {
      ...{ id: `late${i}`, piece: 0, network: 'x', surface: 'feed', why: 'active', zone: 'Europe/Berlin', items: 1 },
      ...{ start, end: start + 60_000, day: new Date(start).toISOString().slice(0, 10) },
    };
  });
  const life = lifeOf(3, STARTS);
  await enough.put({ ...life, copies: [{ id: '2026-11-01', at: 1, file: 'packed' }] });
  await enough.put({ exposures, notes: [{ id: 'n', at: 1, thought: 'mine' }] });
});
afterAll(() => enough?.close());

const choose = (change: object) => enough.choose({ ...CHOSEN, ...change });
const facts = (rows: Exposure[]) =>
  rows.map(({ id: _, piece: __, ...row }) => row).toSorted((a, b) => a.start - b.start);

/** The rows behind a picture. */
const table = (page: Page, title: string): Promise<string[][]> =>
  page.evaluate((name) => {
    const figure = [...document.querySelectorAll('figure')].find((it) => it.querySelector('h3')?.textContent === name);
    const rows = [...(figure?.querySelectorAll('tbody tr') ?? [])];
    return rows.map((row) => [...row.children].map((cell) => cell.textContent ?? ''));
  }, title);

test('what the pages of three weeks say is an independent sum of the saved file, to the second', async () => {
  await choose({ exact: true });
  const options = await openIn(enough, 'options.html');
  saved = JSON.parse(await save(options));
  await options.close();
  expect(saved.format).toBe('enough');
  for (const first of ['2026-10-19', '2026-10-26', '2026-11-02']) {
    const wanted = weekFrom(saved, first, FOUR);
    expect(wanted.feeds).toBeGreaterThan(3600);
    const page = await openIn(enough, `review.html#week/${first}`);
    await reads(page, `To the second: ${exact(wanted.feeds + wanted.posts)}.`);
    await page.waitForSelector('figure tbody tr');
    expect((await table(page, 'Time by day and feed')).map(([, ...cells]) => cells)).toEqual(
      wanted.days.map((day) =>
        ['feed', 'shorts', 'stories', 'explore'].map((surface) => {
          const seconds = wanted.byDay[day]?.[surface] ?? 0;
          return seconds > 0 ? exact(seconds) : '0';
        }),
      ),
    );
    expect((await table(page, 'Planned, and how long it was')).map(([, ...cells]) => cells)).toEqual(
      wanted.planned.map(({ planned, spent }) => [exact(planned), exact(spent)]),
    );
    await page.close();
  }
});

test('a drawn picture is one stop of Tab, and an arrow tells its next mark', async () => {
  await choose({});
  const page = await openIn(enough, WEEK);
  await page.waitForSelector('.plot [tabindex="0"]');
  await page.evaluate(() => document.querySelector('#pictures + button')?.scrollIntoView());
  await page.evaluate(() => document.querySelector<SVGElement>('.plot [tabindex="0"]')?.focus());
  await page.keyboard.press('ArrowRight');
  const mark = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
  expect(mark).toMatch(/^Tue: /);
  await reads(page, mark ?? '');
  await page.close();
});

// the browser of the other kind cannot be asked to show a page as it prints it
if (kind === 'chromium')
  test('printed, a week is what was said and its pictures with their tables; what was not answered is not asked', async () => {
    await choose({});
    const page = await openIn(enough, WEEK);
    await page.waitForSelector('figure tbody tr');
    // biome-ignore lint/performance/useDomNodeTextContent: what is laid out, and no more
    const words = () => page.evaluate(() => document.body.innerText);
    const asks = ['What was going on?', 'One small change', 'Did Enough make you feel judged?', 'Talk to someone'];
    for (const one of asks) expect(await words()).toContain(one);
    await page.emulateMediaType('print');
    const printed = await words();
    for (const one of asks) expect(printed).not.toContain(one);
    for (const one of ['What I noticed', 'The week as a picture', 'Time by day and feed', 'Monday'])
      expect(printed).toContain(one);
    await page.emulateMediaType('screen');
    await press(page, 'Lonely');
    await page.waitForSelector('.button[aria-pressed="true"]');
    await page.emulateMediaType('print');
    const answered = await words();
    for (const one of ['What was going on?', 'Lonely']) expect(answered).toContain(one);
    expect(answered).not.toContain('Tired');
    await page.emulateMediaType('screen');
    await press(page, 'Lonely'); // not so, after all
    await page.close();
  });

test.each([
  [WEEK, 'figure', ''],
  [WEEK, 'figure', '?pseudo=rtl'],
  ['review.html#ledger/2026-10-27', '.intervals button', ''],
  ['review.html#stored', '.stored button', ''],
  ['review.html#sheet', '.sheet-choices', '?pseudo=rtl'],
  ['review.html#helps', 'h1', ''],
])('%s passes axe and fits 320 px (%s, %s)', async (path, there, query) => {
  await choose({ theme: query ? 'light' : 'dark' });
  const page = await openIn(enough, path.replace('#', `${query}#`), 320);
  await page.waitForSelector(there);
  expect(await findFaults(page)).toEqual([]);
  await page.close();
});

test('a dot is round, and as wide as its hour has room, on a narrow screen and on a wide one', async () => {
  await choose({});
  for (const width of [320, 900]) {
    const page = await openIn(enough, WEEK, width);
    await page.waitForSelector('.hour-dots .dot');
    const { hour, row, dots } = await page.evaluate(() => {
      const { width, height } = document.querySelector('.hour-dots svg')?.getBoundingClientRect() ?? new DOMRect();
      const styles = [...document.querySelectorAll('.hour-dots .dot')].map((dot) => getComputedStyle(dot));
      // a stroke that is not scaled with the picture is as wide as it is high
      const dots = styles.map((it) =>
        it.vectorEffect === 'non-scaling-stroke' ? Number.parseFloat(it.strokeWidth) : 0,
      );
      return { hour: width / 24, row: height / 7, dots };
    });
    expect(Math.min(...dots)).toBeGreaterThanOrEqual(3);
    expect(Math.max(...dots)).toBeLessThanOrEqual(Math.min(hour, row));
    expect(Math.max(...dots)).toBeGreaterThan(0.8 * hour);
    await page.close();
  }
});

test('the icon says in words that a week is complete, where that is wanted, until the week is looked at', async () => {
  const title = () => enough.inside(() => chrome.action.getTitle({}));
  await choose({ lookSeen: true }); // the first one says so by itself, once
  await expect.poll(title, { timeout: 20_000 }).toBe('Enough');
  await choose({ lookSeen: true, weekDot: true });
  await expect.poll(title, { timeout: 20_000 }).toBe('Enough: a week is complete, if you want a look back');
  const page = await openIn(enough, 'review.html');
  await expect.poll(title, { timeout: 20_000 }).toBe('Enough');
  await page.close();
});

test('after “erase everything” one instant is left; the file brings time back, and a second time adds nothing', async () => {
  await enough.browser.grant(INSTAGRAM);
  await enough.ready(['instagram']);
  // that a spare copy is known of says nothing of a person, and holds no instant
  const said = (row: unknown) => JSON.stringify(row) !== '{"id":"spare","at":[]}';
  const rows = async () => (await Promise.all(STORES.map((store) => enough.rows(store)))).flat().filter(said).length;
  const state = async () => ({
    ...(await enough.inside(async () => ({
      scripts: (await chrome.scripting.getRegisteredContentScripts()).length,
      origins: ((await chrome.permissions.getAll()).origins ?? []).length,
    }))),
    weekStart: (await enough.chosen()).weekStart ?? 0,
    rows: await rows(),
  });
  const before = await state();
  expect(before).toMatchObject({ origins: 1, weekStart: 1 });
  expect(before.scripts).toBeGreaterThan(0);
  expect(before.rows).toBeGreaterThan(300);
  expect(await enough.rows('copies')).toHaveLength(1);
  const there = facts(await enough.exposures());

  const page = await openIn(enough, 'options.html');
  await save(page);
  await press(page, 'Erase everything');
  await press(page, 'Erase all of it');
  await reads(page, 'Everything is erased.');
  await expect.poll(state, { timeout: 20_000 }).toEqual({ rows: 0, scripts: 0, origins: 0, weekStart: 0 });
  const left = await enough.inside(async () => Object.keys(await chrome.storage.local.get()));
  expect(left).toEqual([]);

  await enough.setClock(NOON); // erased too
  await choose({}); // a day that starts at four again: where days begin, intervals part
  for (const [said, after] of [
    [`${there.length} intervals`, there],
    ['Everything in it is here already.', there],
  ] as const) {
    await bring(page);
    await reads(page, said);
    await press(page, 'Bring it in');
    await reads(page, 'Done.');
    expect(facts(await enough.exposures())).toEqual(after);
  }
  await page.close();
});

test('below a heavy week stand a break, someone to talk to, and a hard day that one press begins and ends', async () => {
  await choose({});
  const checkins = [8, 7, 6].map((ago, i) => ({
    ...{ id: `heavy${i}`, network: 'x', surface: 'feed', zone: 'Europe/Berlin', felt: 'heavier' },
    at: NOON - ago * DAY_MS + 60_000,
  }));
  await enough.put({ checkins });
  const page = await openIn(enough, 'review.html', 320);
  await reads(page, 'Each time you answered, a visit had left you heavier.');
  const hrefs = await page.$$eval('.ways-on a', (links) => links.map((link) => link.getAttribute('href')));
  expect(hrefs).toEqual(['/break.html', '/help.html']);
  expect(await findFaults(page)).toEqual([]);
  await press(page, 'Hard day');
  await press(page, 'Hard day is on');
  await page.waitForSelector('.ways-on [aria-pressed="false"]');
  await page.close();
});
