/** What a long ledger costs: the review of a week and the popup over one year and over five, and five years out and in. */
import type { Page } from 'puppeteer-core';
import { Enough } from '../../harness/enough.ts';
import { note, type Raw, type Row, row } from './report.ts';

/** Days, and what lies in each: 200,000 intervals and 20,000 visits in five years. */
const YEARS = { 'one year': 365, 'five years': 1826 } as const;
const VISITS = 11;
const PARTS = 10;

/** Rows without any index that are written as a control: what nothing that writes rows can be faster than. */
const BARE = 20_000;

/** Five years take minutes on a slow machine. */
const PATIENT = { timeout: 300_000, polling: 20 };

type Years = keyof typeof YEARS;

export async function runLedger(site: number, runs: number, raw: Raw): Promise<void> {
  const enough = await Enough.start({ site, zone: 'UTC' });
  try {
    await enough.choose({ retention: null, weekStart: 1, pictures: true, exact: true, numbers: true });
    const first = await enough.browser.own('popup.html'); // the ledger is made now
    await first.waitForSelector('h1');
    await first.close();
    for (const years of Object.keys(YEARS) as Years[]) {
      await enough.inside(fill, YEARS[years], VISITS, PARTS, Date.now());
      console.log(`  a ledger of ${years} is there`);
      for (let run = 0; run <= runs; run++) {
        const review = await until(enough, 'review.html', '.chart .tone-1, .chart .tone-2');
        const popup = await until(enough, 'popup.html', '[data-row="today"]');
        if (run === 0) continue; // the first one compiles
        note(raw, `review ${years}`, review);
        note(raw, `popup ${years}`, popup);
      }
    }
    await outAndIn(enough, raw);
    note(raw, 'bare rows', (await enough.inside(bareRows, BARE)) / 1000);
  } finally {
    await enough.close();
  }
}

/** @returns ms from the opening of a page to the frame in which what is sought is drawn */
async function until(enough: Enough, path: string, sought: string): Promise<number> {
  const page = await enough.browser.puppeteer.newPage();
  await page.evaluateOnNewDocument((selector) => {
    const watch = new MutationObserver(() => {
      if (!document.querySelector(selector)) return;
      watch.disconnect();
      requestAnimationFrame(() => Object.assign(globalThis, { thereAt: performance.now() }));
    });
    watch.observe(document, { childList: true, subtree: true });
  }, sought);
  await page.goto(`${enough.browser.origin}/${path}`);
  const at = await page.waitForFunction(() => (globalThis as unknown as { thereAt?: number }).thereAt);
  const ms = (await at.jsonValue()) as number;
  await page.close();
  return ms;
}

/** Five years into a file, and that file into an empty ledger: stopped once, then to its end. */
async function outAndIn(enough: Enough, raw: Raw): Promise<void> {
  const page = await enough.browser.own('options.html#data');
  await page.bringToFront();
  await page.evaluate(() => {
    const held: number[] = [];
    new PerformanceObserver((list) => held.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: 'longtask',
    });
    const make = URL.createObjectURL;
    URL.createObjectURL = (file: Blob) => {
      Object.assign(globalThis, { file });
      return make.call(URL, file);
    };
    Object.assign(globalThis, { held });
  });
  note(
    raw,
    'export',
    await secondsFor(
      () => press(page, 'Save everything'),
      () => reads(page, 'The file is where'),
    ),
  );
  note(raw, 'export held', await longest(page));
  note(raw, 'file', await page.evaluate(() => (globalThis as unknown as { file: Blob }).file.size / 1024 / 1024));
  await enough.inside(empty);

  const look = () => page.evaluate(choose);
  note(raw, 'import look', await secondsFor(look, () => reads(page, 'What this file would add')));
  const go = () => press(page, 'Bring it in');
  await go();
  await page.waitForFunction(() => Number(document.querySelector('progress')?.value) > 0.05, PATIENT);
  note(
    raw,
    'import stop',
    await secondsFor(
      () => press(page, 'Stop'),
      () => reads(page, 'Stopped.'),
    ),
  );
  if ((await enough.inside(count)) !== 0) throw new Error('An import that was stopped left something.');
  await look();
  await reads(page, 'What this file would add');
  note(raw, 'import', await secondsFor(go, () => reads(page, 'Done.')));
  note(raw, 'import held', await longest(page));
  const there = await enough.inside(count);
  if (there !== YEARS['five years'] * VISITS * PARTS) throw new Error(`${there} intervals came in.`);
  await page.close();
}

async function secondsFor(begin: () => Promise<unknown>, end: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await begin();
  await end();
  return (performance.now() - from) / 1000;
}

const longest = (page: Page) =>
  page.evaluate(() => {
    const { held } = globalThis as unknown as { held: number[] };
    return Math.max(0, ...held.splice(0));
  });

const press = async (page: Page, label: string) =>
  (await page.waitForSelector(`::-p-xpath(//button[normalize-space()="${label}"])`))?.click();

const reads = (page: Page, words: string) =>
  page.waitForFunction((it) => document.body.textContent.includes(it), PATIENT, words);

// What follows runs inside the extension, and needs nothing from outside.

function choose(): void {
  const input = document.querySelector('input[type=file]') as HTMLInputElement;
  const carried = new DataTransfer();
  carried.items.add(new File([(globalThis as unknown as { file: Blob }).file], 'enough.json'));
  input.files = carried.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

async function count(): Promise<number> {
  const result = <T>(request: IDBRequest<T>) =>
    new Promise<T>((done, fail) => {
      request.onsuccess = () => done(request.result);
      request.onerror = () => fail(request.error);
    });
  const db = await result(indexedDB.open('enough'));
  const found = await result(db.transaction('exposures').objectStore('exposures').count());
  db.close();
  return found;
}

async function empty(): Promise<void> {
  const opened = indexedDB.open('enough');
  await new Promise((done) => {
    opened.onsuccess = done;
  });
  const act = opened.result.transaction(['exposures', 'visits'], 'readwrite');
  act.objectStore('exposures').clear();
  act.objectStore('visits').clear();
  await new Promise((done) => {
    act.oncomplete = done;
  });
  opened.result.close();
}

/** @returns ms to put so many rows as small as an interval's into a store that has no index */
async function bareRows(rows: number): Promise<number> {
  const opened = indexedDB.open('bare', 1);
  opened.onupgradeneeded = () => opened.result.createObjectStore('rows', { keyPath: ['id', 'piece'] });
  await new Promise((done) => {
    opened.onsuccess = done;
  });
  const act = opened.result.transaction('rows', 'readwrite', { durability: 'relaxed' });
  const from = performance.now();
  for (let i = 0; i < rows; i++) {
    const row = { id: `bare-${i}`, piece: 0, network: 'instagram', surface: 'feed', why: 'active', zone: 'UTC' };
    act.objectStore('rows').put({ ...row, start: i, end: i + 1, day: '2026-01-01', items: 1 });
  }
  await new Promise((done) => {
    act.oncomplete = done;
  });
  const took = performance.now() - from;
  opened.result.close();
  indexedDB.deleteDatabase('bare');
  return took;
}

/** Visits of a quarter of an hour, each of ten intervals, on every day up to this one. */
async function fill(days: number, visits: number, parts: number, now: number): Promise<void> {
  const opened = indexedDB.open('enough');
  await new Promise((done) => {
    opened.onsuccess = done;
  });
  const networks = ['instagram', 'youtube', 'reddit', 'x'];
  const surfaces = ['feed', 'shorts', 'explore', 'stories'];
  const today = Math.floor(now / 86_400_000) * 86_400_000;
  const step = 100;
  for (let from = 0; from < days; from += step) {
    const act = opened.result.transaction(['exposures', 'visits'], 'readwrite', { durability: 'relaxed' });
    for (let ago = from; ago < Math.min(days, from + step); ago += 1) {
      const day = new Date(today - ago * 86_400_000).toISOString().slice(0, 10);
      for (let v = 0; v < visits; v += 1) {
        const start = today - ago * 86_400_000 + v * 7_200_000;
        const network = networks[(v + ago) % 4];
        const id = `${day}-${v}`;
        const rows = Array.from({ length: parts }, (_, i) => ({
          ...{ id: `${id}-${i}`, piece: 0, network, surface: surfaces[(i + v) % 4], why: 'active', zone: 'UTC' },
          ...{ start: start + i * 90_000, end: start + i * 90_000 + 60_000, day, items: i },
        }));
        for (const one of rows) act.objectStore('exposures').put(one);
        const plan = v % 3 === 0 ? { intention: { seconds: 600, at: start } } : {};
        const visit = { id, network, start, end: start + parts * 90_000 - 30_000, from: 'direct', opens: [], ...plan };
        act.objectStore('visits').put(visit);
      }
    }
    await new Promise((done, fail) => {
      act.oncomplete = done;
      act.onerror = () => fail(act.error);
    });
  }
  opened.result.close();
}

export const ledgerRows = (raw: Raw): Row[] => {
  const of = (name: string) => raw[name] ?? [];
  return [
    row('review of a week, open to pictures, one year', of('review one year'), 'ms'),
    row('the same, five years', of('review five years'), 'ms', '≤ 300 ms'),
    row('popup, open to live numbers, one year', of('popup one year'), 'ms'),
    row('the same, five years', of('popup five years'), 'ms', '≤ 200 ms'),
    row('five years into a file', of('export'), 's'),
    row('the file', of('file'), 'MB'),
    row('longest task of the page meanwhile', of('export held'), 'ms', '≤ 50 ms'),
    row('reading that file, to its preview', of('import look'), 's'),
    row('taking it in', of('import'), 's', '≤ 20 s'),
    row(`${BARE} bare rows into a store without index, the control`, of('bare rows'), 's'),
    row('longest task of the page in both', of('import held'), 'ms', '≤ 50 ms'),
    row('from Stop to nothing changed', of('import stop'), 's'),
  ];
};
