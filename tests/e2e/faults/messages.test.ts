// Messages that come twice, late, in another order, or from someone who makes them up.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Feed, type Visit } from '../../../harness/feed.ts';
import { overlaps, total } from '../../../harness/ledger.ts';
import type { Exposure } from '../../../lib/ledger/types.ts';
import { createRandom } from '../../../lib/review/trial/random.ts';
import { begin, until } from './steps.ts';

declare const chrome: typeof import('webextension-polyfill');

interface Message {
  id: number;
  type: string;
  data: Record<string, unknown>;
  timestamp: number;
}

let feed: Feed;
let visit: Visit;
/** every message of the visit, in the order in which it was said */
let said: Message[];

beforeAll(async () => {
  feed = await Feed.start();
  await feed.turnOn('instagram', 'x');
  const begun = await begin(feed, 'instagram');
  visit = begun.visit;
  for (const screen of ['explore', 'feed', 'shorts', 'messages', 'feed'] as const) {
    await visit.scrollFor(2);
    await visit.go(screen);
  }
  await visit.scrollFor(6);
  await visit.script('messages');
  await until(
    () => feed.enough.rows<Exposure>('exposures'),
    (rows) => rows.length >= 5,
  );
  said = (await feed.enough.messagesSent()).map(({ message }) => message as Message);
});
afterAll(() => feed?.close());

const ledger = async () => {
  const rows = await feed.enough.exposures();
  return rows.toSorted((a, b) => a.start - b.start);
};

/** Everything that a message could change. */
const everything = () =>
  feed.enough.inside(async () => {
    const kept: Record<string, unknown> = { ...(await chrome.storage.local.get()) };
    const opened = indexedDB.open('enough');
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      opened.onsuccess = () => resolve(opened.result);
      opened.onerror = () => reject(opened.error);
    });
    for (const name of db.objectStoreNames) {
      const all = db.transaction(name).objectStore(name).getAll();
      kept[name] = await new Promise((done) => {
        all.onsuccess = () => done(all.result);
      });
    }
    db.close();
    return JSON.stringify([kept, (await chrome.permissions.getAll()).origins]);
  });

/** Says messages in turn, in the world of Enough's script on the page. @returns the answers */
const say = (messages: unknown[]) =>
  feed.enough.onPage(
    visit.page.url(),
    async (all: unknown[]) => {
      const answers: unknown[] = [];
      for (const one of all)
        answers.push(await chrome.runtime.sendMessage(one).catch((error: Error) => ({ thrown: error.message })));
      return answers as { res?: unknown; err?: { name?: string; message?: string } }[];
    },
    messages,
  );

describe('messages that arrive otherwise than they were said', () => {
  test('give the same ledger: each of them twice, in any order', async () => {
    const before = await ledger();
    const random = createRandom(11);
    const claims = said.filter(({ type }) => type === 'claim');
    expect(claims.length).toBeGreaterThan(6);
    // as they were said, on top of what is there
    await say([...said, ...said]);
    expect(await ledger()).toEqual(before);
    // from nothing, in another order
    for (let run = 0; run < 3; run += 1) {
      await feed.enough.inside(async () => {
        const opened = indexedDB.open('enough');
        const db = await new Promise<IDBDatabase>((resolve) => {
          opened.onsuccess = () => resolve(opened.result);
        });
        const emptied = db.transaction(['exposures', 'claims', 'visits'], 'readwrite');
        for (const name of emptied.objectStoreNames) emptied.objectStore(name).clear();
        await new Promise((done) => {
          emptied.oncomplete = done;
        });
        db.close();
      });
      expect(await ledger()).toEqual([]);
      const order = [...said, ...said].map((one) => ({ one, at: random() })).toSorted((a, b) => a.at - b.at);
      await say(order.map(({ one }) => one));
      expect(await ledger()).toEqual(before);
    }
    expect(overlaps(before)).toEqual([]);
    // a message that says more is seen: the ledger grows by what it says
    const last = claims.findLast(({ data }) => data.surface === 'feed') as Message;
    await say([{ ...last, data: { ...last.data, end: Number(last.data.end) + 1_000 } }]);
    expect(total(await ledger())).toBeCloseTo(total(before) + 1, 3);
  });
});

describe('messages that someone makes up', () => {
  const claim = (more: object = {}) => ({
    id: `made-up-${Math.random()}`,
    network: 'instagram',
    surface: 'feed',
    why: 'active',
    zone: 'UTC',
    start: Date.now() - 3_000_000,
    end: Date.now() - 2_995_000,
    items: [],
    ...more,
  });
  const message = (type: string, data: unknown) => ({ id: 1, type, data, timestamp: Date.now() });

  test.each([
    ['an unknown type', () => message('reward', {}), 'does not know this message'],
    ['a type that is the name of a built-in', () => message('__proto__', {}), 'does not know this message'],
    ['no type at all', () => 'hello', 'does not know this message'],
    ['nothing', () => null, 'does not know this message'],
    ['a claim without an end', () => message('claim', claim({ end: undefined })), 'end'],
    ['a claim that is none', () => message('claim', 'all day'), 'own network only'],
    ['a claim of 5 MB', () => message('claim', claim({ zone: 'x'.repeat(5e6) })), 'zone'],
    ['a claim of 100,000 posts', () => message('claim', claim({ items: Array(1e5).fill(1) })), 'items'],
    ['a claim with an address', () => message('claim', claim({ url: 'https://x.com/ana' })), 'does not fit'],
    ['a claim of a day', () => message('claim', claim({ start: Date.now() - 86_400_000 })), 'longer than 10 minutes'],
    ['a claim for messages', () => message('claim', claim({ surface: 'messages' })), 'surface'],
    ['a claim for another network', () => message('claim', claim({ network: 'x' })), 'own network only'],
    [
      'an arrival on another network',
      () => message('arrive', { network: 'x', surface: 'feed', seen: true, at: 1 }),
      'own',
    ],
    ['a correction', () => message('correct', { kind: 'erase', start: 0, end: Date.now() }), 'own pages'],
    ['"erase everything"', () => message('eraseEverything', undefined), 'own pages'],
    ['"pause Enough"', () => message('pause', Date.now() + 1e6), 'own pages'],
    ['"more today"', () => message('more', { limits: [], seconds: null }), 'own pages'],
    ['a hard day', () => message('hardDay', true), 'own pages'],
  ])('%s is refused with a reason, and changes nothing', async (_, made, reason) => {
    const before = await everything();
    const [answer] = await say([made()]);
    expect(answer?.err).toMatchObject({ name: 'Refusal', message: expect.stringContaining(reason) });
    expect(await everything()).toBe(before);
  });

  test('a page reaches nobody: neither by postMessage nor by an event, nor does it see Enough', async () => {
    const before = await everything();
    const heard = (await feed.enough.messagesSent()).length;
    const reached = await visit.page.evaluate(
      async (forged) => {
        window.postMessage(forged, '*');
        window.dispatchEvent(new MessageEvent('message', { data: forged }));
        for (const type of ['claim', 'orders', 'enough'])
          document.dispatchEvent(new CustomEvent(type, { detail: forged }));
        const api = (
          globalThis as { chrome?: { runtime?: { sendMessage?(id: string, said: unknown): Promise<unknown> } } }
        ).chrome?.runtime;
        const names = Object.keys(globalThis).filter((name) => /enough/i.test(name));
        await new Promise((done) => setTimeout(done, 500));
        return { api: typeof api?.sendMessage, names };
      },
      message('claim', claim()),
    );
    expect(reached).toEqual({ api: 'undefined', names: [] });
    expect((await feed.enough.messagesSent()).length).toBe(heard);
    expect(await everything()).toBe(before);
  });

  test('the storage that a content script reaches holds nothing of a person’s, and nothing put there is believed', async () => {
    await feed.enough.choose({ theirs: ['filter'], places: [{ name: 'Photos', url: 'https://photos.example.org/' }] });
    await feed.enough.settled();
    const before = await everything();
    const seen = await feed.enough.onPage(
      visit.page.url(),
      async (forged: object) => {
        const kept = await chrome.storage.local.get();
        await chrome.storage.local.set({
          settings: { pausedUntil: 8e15 },
          status: { failingSince: 1 },
          'last:forged': { token: 'made up', claims: [forged] },
          'last:of-before': [forged],
        });
        return JSON.stringify(kept);
      },
      claim(),
    );
    expect(seen.replace(/"enough:seam":\{[^}]*\}/, '')).toBe('{}');
    const words = () => feed.enough.inside(async () => Object.keys(await chrome.storage.local.get('last:forged')));
    await expect.poll(words).toEqual([]); // the background has looked at them
    await feed.enough.inside(() => chrome.storage.local.remove(['settings', 'status']));
    await expect.poll(everything).toBe(before);
    await feed.enough.choose({});
  });

  test('a good claim of this very page changes the ledger', async () => {
    const before = await everything();
    const [answer] = await say([message('claim', claim())]);
    expect(answer).toMatchObject({ res: { record: true } });
    expect(await everything()).not.toBe(before);
  });
});
