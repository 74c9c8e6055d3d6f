// With a language whose letters are none of ours, no English is left on any screen of Enough: all of it can be translated.
import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Enough } from '../../harness/enough.ts';
import { openIn } from '../../harness/pages.ts';
import { pseudoFor } from '../../lib/i18n/pseudo.ts';
import type { Network } from '../../lib/networks/types.ts';
import { readRegions } from '../../scripts/help-dates.ts';
import { englishIn, ofServices, textsOf } from '../english.ts';
import { lifeOf } from '../unit/review/life.ts';

const STARTS = [{ at: 0, seconds: 14_400 }];
/** In another script, so that what is still English can be told from it. */
const OWN = 'свои слова';
const CHOSEN = {
  ...{ retention: null, weekStart: 1, dayStarts: STARTS, pictures: true, weekDot: true, sites: ['news.example.org'] },
  ...{ posts: ['instagram'], places: [{ name: OWN, url: 'https://example.org' }], theirs: ['seeking-control'] },
  limits: [
    {
      ...{ id: 'l', networks: ['instagram'], surfaces: ['feed', 'shorts'], firmness: 'firm' },
      ...{ day: { from: 1200, to: 2400 }, hours: [] },
    },
  ],
};

let enough: Enough;
/** What is nobody's to translate: what networks and services call themselves. */
let names: string[];

beforeAll(async () => {
  const sites = new URL('../../lib/networks/sites/', import.meta.url);
  const networks = await Promise.all(
    readdirSync(sites).map(
      async (name) => (await import(/* @vite-ignore */ new URL(name, sites).href)).default as Network,
    ),
  );
  const { directories } = await import('../../lib/content/help/directories.ts');
  const services = ofServices(await readRegions());
  // a language that can be chosen is called what its speakers call it
  names = ['English', ...networks.map(({ name }) => name), ...services, ...directories.map(({ name }) => name)];
  enough = await Enough.start({ site: 1, seam: true, zone: 'Europe/Berlin' });
  await enough.choose(CHOSEN);
  await (await openIn(enough, 'popup.html')).close(); // the ledger is made now
  await enough.put({ ...lifeOf(3, STARTS) });
  await enough.put({
    notes: [{ id: 'n', at: 1, thought: OWN, fairer: OWN, pattern: 'seeking-control' }],
    loops: [{ id: 'o', at: 1, steps: { mood: OWN, bar: OWN, miss: OWN, proof: OWN }, exit: 'mood' }],
    goals: [
      {
        ...{ id: 'g', at: 1, goal: OWN, sizes: { heavy: OWN, ordinary: OWN, room: OWN }, size: 'heavy' },
        ...{ moment: OWN, act: OWN },
      },
    ],
  });
});
afterAll(() => enough?.close());

const read = async (page: Page) => {
  const texts = await page.evaluate(textsOf, (await page.evaluateHandle(() => document)) as never);
  return [...texts, { text: await page.title(), at: 'title', lang: '' }];
};
const english = async (page: Page) => englishIn(await read(page), names);

/** Presses whatever opens something on this screen, so that it is read too; what acts on data or leaves stays untouched. */
const unfold = (page: Page) =>
  page.evaluate(() => {
    for (const one of document.querySelectorAll<HTMLElement>('[aria-expanded="false"], details:not([open]) > summary'))
      one.click();
  });

/** Where each screen is, and what is there once it has come. */
const SCREENS: [path: string, there: string][] = [
  ['welcome.html', 'main'],
  ['help.html', 'main'],
  ['options.html#feeds', '#feeds .named-hosts'],
  ['options.html#limits', '#limits .button'],
  ['options.html#places', '#places'],
  ['options.html#times', '#times select'],
  ['options.html#week', '#week select'],
  ['options.html#helps', '#helps p'],
  ['options.html#notes', '#notes .text-button'],
  ['options.html#corrections', '#corrections p'],
  ['options.html#save', '#save'],
  ['options.html#look', '#look fieldset'],
  ['popup.html', 'main p'],
  ['break.html#breaks', '.rows a[href="#break/look-far"]'],
  ['break.html#break/box-breathing', '.player'],
  ['break.html#break/social-savouring', '.player'],
  ['break.html#loop', '.loop[role=group]'],
  ['break.html#loop/mine', 'textarea'],
  ['break.html#goal', 'main .goal textarea'],
  ['break.html#why', 'main section[aria-labelledby] p.small'],
  ['break.html#thought', '.thought textarea'],
  ['sidepanel.html#thought', '.thought textarea'],
  ['sidepanel.html#breaks', '.rows a[href="#break/look-far"]'],
  ['review.html#week/2026-10-26', 'figure'],
  ['review.html#helps', 'h1'],
  ['review.html#ledger/2026-10-27', '.intervals button'],
  ['review.html#sheet', '.sheet-choices'],
  ['review.html#stored', '.stored button'],
];

test('English is seen where there is some, in text and in names', async () => {
  const page = await openIn(enough, 'help.html?pseudo=rtl');
  expect(await english(page)).toEqual([]);
  await page.evaluate(() =>
    document.querySelector('main')?.insertAdjacentHTML('beforeend', '<p title="a hint">A line</p>'),
  );
  expect(await english(page)).toEqual(['p [title]: a hint', 'p: A line']);
  await page.close();
});

test.each(SCREENS)('%s', async (path, there) => {
  const [file, hash = ''] = path.split('#');
  const page = await openIn(enough, `${file}?pseudo=rtl#${hash}`);
  await page.waitForSelector(there);
  expect(await english(page)).toEqual([]);
  await unfold(page);
  expect(await english(page)).toEqual([]);
  await page.close();
});

test('the ways of the popup, and of a thought from its theme to its record', async () => {
  for (const [row, there] of [
    ['thought', 'textarea'],
    ['break', '.rows li:nth-child(5)'],
    ['today', 'a[href="/review.html#ledger"]'],
    ['more', 'a[href="/options.html"]'],
  ] as const) {
    const page = await openIn(enough, 'popup.html?pseudo=rtl', 360);
    await page.waitForSelector(`[data-row="${row}"]`);
    await page.evaluate((at) => document.querySelector<HTMLElement>(`[data-row="${at}"]`)?.click(), row);
    await page.waitForSelector(there);
    expect(await english(page)).toEqual([]);
    await page.close();
  }
  const page = await openIn(enough, 'break.html?pseudo=rtl#thought');
  const rows = ['section .rows li:nth-child(3) .row', '.thought .rows .row', '.buttons ~ .rows li:nth-child(2) .row'];
  for (const [at, there] of ['.thought h1.voice', '.thought .buttons', '.thought .equal-pair'].entries()) {
    await page.waitForSelector(rows[at] as string);
    await page.evaluate((row) => document.querySelector<HTMLElement>(row)?.click(), rows[at] as string);
    await page.waitForSelector(there);
    expect(await english(page)).toEqual([]);
    await unfold(page);
    expect(await english(page)).toEqual([]);
  }
  await page.close();
});

test('what stands in English for now says so, is marked as English, and is no mix of both', async () => {
  const { inEnglish, someInEnglish } = JSON.parse(readFileSync('locales/en/overlay.json', 'utf8'));
  const quiet = [inEnglish, someInEnglish].map((line) => pseudoFor('?pseudo=part')?.change(line));
  for (const [path, there] of SCREENS.filter(([path]) => /^(break|help|sidepanel)/.test(path))) {
    const [file, hash = ''] = path.split('#');
    const page = await openIn(enough, `${file}?pseudo=part#${hash}`);
    await page.waitForSelector(there);
    const texts = await read(page);
    const unmarked = texts.filter(({ lang, at }) => lang !== 'en' && !at.includes('['));
    expect(englishIn(unmarked, names), path).toEqual([]);
    const marked = texts.filter(({ lang }) => lang === 'en');
    const says = texts.some(({ text }) => quiet.includes(text));
    expect(says, path).toBe(marked.length > 0);
    await page.close();
  }
});
