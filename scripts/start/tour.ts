/** A short tour through the real extension in a browser that nobody sees: some minutes of someone's evening, in one. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { Enough, type EnoughOptions } from '../../harness/enough.ts';
import type { Exposure } from '../../lib/ledger/types.ts';
import { type TakePictures, takePictures } from './pictures.ts';
import { fits, type Stop, table } from './table.ts';

interface TourStop extends Pick<Stop, 'what' | 'counts'> {
  url: string;
  seconds: number;
  /** scrolls, and does not only move the pointer */
  wheel?: true;
}

/** Where it goes, under which network's name, and for how long. */
const WAY: TourStop[] = [
  { what: 'scrolled the feed', url: 'https://www.instagram.com/', counts: true, seconds: 8, wheel: true },
  { what: 'read messages', url: 'https://www.instagram.com/direct/inbox/', counts: false, seconds: 4 },
  { what: 'swiped short videos', url: 'https://www.instagram.com/reels/', counts: true, seconds: 6, wheel: true },
  { what: 'looked something up', url: 'https://www.instagram.com/explore/search/', counts: false, seconds: 3 },
  { what: 'scrolled another feed', url: 'https://bsky.app/', counts: true, seconds: 6, wheel: true },
  { what: 'changed the settings there', url: 'https://bsky.app/settings', counts: false, seconds: 3 },
];

const HOSTS = ['*://*.instagram.com/*', '*://*.bsky.app/*'];

export interface Tour {
  stops: Stop[];
  /** the ledger after it */
  rows: Exposure[];
  /** the printout */
  lines: string[];
  /** what did not come out as a picture, and why */
  missed: string[];
  /** the ledger says what was so, at each stop */
  fits: boolean;
}

export interface TourOptions extends EnoughOptions {
  /** how many times faster it goes from place to place; 1 where nothing is said */
  pace?: number;
}

/** @param folder where the pictures go; none are taken without it */
export async function tour(
  { pace = 1, ...options }: TourOptions,
  folder?: string,
  say = (_line: string) => {},
  take: TakePictures = takePictures,
): Promise<Tour> {
  const enough = await Enough.start(options);
  try {
    const missed: string[] = [];
    await enough.browser.grant(HOSTS);
    await enough.ready(['instagram', 'bluesky']);
    const page = await enough.browser.puppeteer.newPage();
    const stops: Stop[] = [];
    for (const place of WAY) {
      const stop = { ...place, seconds: place.seconds / pace };
      say(`  ${stop.what}, ${stop.seconds} s`);
      stops.push(await go(page, stop));
    }
    await page.goto('about:blank');
    const rows = await settledRows(enough);
    if (folder) {
      await mkdir(folder, { recursive: true });
      say('  takes pictures');
      missed.push(...(await take(enough, page, (name) => join(folder, `${name}.png`))));
    }
    return { stops, rows, lines: table(rows, stops), missed, fits: stops.every((stop) => fits(rows, stop)) };
  } finally {
    await enough.close();
  }
}

async function go(page: Page, { what, url, counts, seconds, wheel }: TourStop): Promise<Stop> {
  const asked = Date.now();
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  const there = Date.now();
  await page.mouse.move(400, 400);
  while (Date.now() - there < seconds * 1000) {
    await page.mouse.move(400 + (Date.now() % 50), 400);
    if (wheel) await page.mouse.wheel({ deltaY: 150 });
    await new Promise((done) => setTimeout(done, 200));
  }
  return { what, counts, asked, there, left: Date.now() };
}

/** The last claim of a page that was left may be a moment behind: the ledger is read until it stands still. */
async function settledRows(enough: Enough) {
  let before = '';
  for (;;) {
    const rows = await enough.exposures();
    const now = JSON.stringify(rows);
    if (now === before) return rows;
    before = now;
    await new Promise((done) => setTimeout(done, 500));
  }
}
