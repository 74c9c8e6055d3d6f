/** A year in a real browser: the recorder, its database and its tidying, day after day under a clock that is set on. */
import type { Exposure } from '../../lib/ledger/types.ts';
import { addressOf, Feed } from '../feed.ts';
import { save } from '../files.ts';
import { malformed, overlaps, total } from '../ledger.ts';
import { openIn } from '../pages.ts';
import { type Day, makeDay, type Said } from './day.ts';

declare const chrome: typeof import('webextension-polyfill');

export interface Year {
  days: number;
  messages: number;
  intervals: number;
  /** of the database, as the browser says; null where it does not */
  bytes: number | null;
  fileBytes: number;
  /** ms a message, the median of each month */
  monthly: number[];
  broken: string[];
}

const ZONE = 'Europe/Berlin';
/** Messages that are on their way at a time; so a day takes a second, and they overtake each other. */
const AT_ONCE = 8;

export async function liveYear(
  days: number,
  onDay: (day: number, broken: string[], soFar: Year) => void,
): Promise<Year> {
  const feed = await Feed.start({ seam: true, zone: ZONE });
  const year: Year = { days, messages: 0, intervals: 0, bytes: null, fileBytes: 0, monthly: [], broken: [] };
  try {
    const { enough } = feed;
    await enough.choose({ installedAt: 1, retention: null });
    await feed.turnOn('instagram', 'x');
    // private screens, which say nothing themselves; claims are said in their world
    for (const network of ['instagram', 'x']) await feed.open(network, 'messages');
    const first = Temporal.Now.zonedDateTimeISO(ZONE).startOfDay();
    let month: number[] = [];
    let truth = 0;
    for (let n = 0; n < days; n += 1) {
      const morning = first.add({ days: n + 1 }).add({ hours: 8 });
      const day = makeDay(n + 1, morning.epochMilliseconds, ZONE);
      await enough.setClock(morning.epochMilliseconds + 15 * 3_600_000 + 1_000);
      month.push(...(await tell(feed, day, year)));
      truth += day.truth;
      const broken = await amiss(feed, morning.toPlainDate().toString(), day);
      year.broken.push(...broken);
      await tidy(feed);
      if (n % 30 === 29 || n === days - 1) {
        year.monthly.push(median(month));
        month = [];
        year.bytes = await bytesOf(feed);
      }
      onDay(n + 1, broken, year);
    }
    const all = await enough.exposures();
    year.intervals = all.length;
    if (Math.abs(total(all) * 1000 - truth) > 1)
      year.broken.push(`the year holds ${total(all)} s of ${truth / 1000} s`);
    if (overlaps(all).length > 0) year.broken.push('moments of the year count twice');
    year.fileBytes = (await save(await openIn(enough, 'options.html'))).length;
  } finally {
    await feed.close();
  }
  return year;
}

/** Says a day's messages as its pages would. @returns ms that each took */
async function tell(feed: Feed, day: Day, year: Year): Promise<number[]> {
  const all: number[] = [];
  for (const [network, said] of Object.entries(day.said)) {
    const took = await feed.enough.onPage(
      addressOf(network, 'messages'),
      async (messages: Said[], most: number) => {
        const say = async ({ type, data }: Said): Promise<void> => {
          const message = { id: 1, type, data, timestamp: Date.now() };
          const reply = (await chrome.runtime.sendMessage(message)) as { err?: { message: string } };
          if (!reply.err) return;
          // the background has not heard of the new clock yet
          if (!reply.err.message.includes('in the future')) throw new Error(reply.err.message);
          await new Promise((done) => setTimeout(done, 20));
          await say({ type, data } as Said);
        };
        const times: number[] = [];
        for (let i = 0; i < messages.length; i += most) {
          const some = messages.slice(i, i + most);
          const begun = performance.now();
          await Promise.all(some.map(say));
          times.push((performance.now() - begun) / some.length);
        }
        return times;
      },
      said,
      AT_ONCE,
    );
    year.messages += said.length;
    all.push(...took);
  }
  return all;
}

/** @returns what is wrong with a day in the ledger */
async function amiss(feed: Feed, date: string, { truth }: Day): Promise<string[]> {
  const rows = (await feed.enough.inside(async (day) => {
    const asked = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const db = await asked(indexedDB.open('enough'));
    const found = await asked(db.transaction('exposures').objectStore('exposures').index('day').getAll(day));
    db.close();
    return found;
  }, date)) as Exposure[];
  const held = total(rows) * 1000;
  return [
    ...(Math.abs(held - truth) > 1 ? [`${date} holds ${held} ms of ${truth}`] : []),
    ...overlaps(rows).map(([{ id }]) => `${date}: ${id} counts twice`),
    ...malformed(rows, Number.POSITIVE_INFINITY).map(({ id }) => `${date}: ${id} does not read`),
  ];
}

/** Tidies as the daily alarm does, and waits for the day's copy. */
const tidy = (feed: Feed): Promise<void> =>
  feed.enough.inside(async () => {
    const asked = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const db = await asked(indexedDB.open('enough'));
    const copies = () => asked(db.transaction('copies').objectStore('copies').getAllKeys());
    const before = JSON.stringify(await copies());
    await chrome.alarms.create('tidy', { when: Date.now(), periodInMinutes: 24 * 60 });
    const late = performance.now() + 10_000;
    // no copy is made on a day that has one
    while (JSON.stringify(await copies()) === before && performance.now() < late)
      await new Promise((done) => setTimeout(done, 20));
    db.close();
  });

/** What the browser says that our database takes; it may be far above its rows until it tidies up after itself. */
const bytesOf = (feed: Feed): Promise<number | null> =>
  feed.enough.inside(async () => {
    const { usageDetails } = (await navigator.storage.estimate()) as { usageDetails?: { indexedDB?: number } };
    return usageDetails?.indexedDB ?? null;
  });

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
