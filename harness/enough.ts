/** Enough, installed in a browser of its own, and what a test may ask of it. */
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Exposure } from '../lib/ledger/types.ts';
import type { Browser } from './browser.ts';
import { buildOf, copyBuild } from './build.ts';
import { zoneAtNoon } from './clock.ts';
import { type Display, openDisplay } from './display.ts';
import { launch } from './launch.ts';
import { kill } from './processes.ts';
import { openRelay, type Relay } from './relay.ts';
import { writeChosen } from './write-chosen.ts';

declare const chrome: typeof import('webextension-polyfill'); // both browsers know it by this name

/** A browser that has not ended so long after it was told to is ended by force: its tests are over. ms */
const PATIENCE_MS = 20_000;

export interface EnoughOptions {
  /** port of the practice feed */
  site: number;
  /** a real screen with a window manager, where windows must tell the truth about focus */
  windows?: boolean;
  /** the e2e build with its seam, in place of the real one */
  seam?: boolean;
  /** folder of an unpacked package, in place of what lies in `.output` */
  build?: string;
  /** IANA zone of the browser; one in which it is noon, where nothing is said */
  zone?: string;
  /** as large as a phone, with a finger for a pointer; Firefox only */
  phone?: boolean;
  /** what the browser asks pages for, such as `fi` */
  language?: string;
  /** epoch ms at which the clock that Enough sees stands at the start, and goes on from; needs the seam */
  at?: number;
  /** alters the copy of the build before it is installed */
  prepare?(dir: string): Promise<void>;
}

export class Enough {
  browser!: Browser;
  /** A bare document of Enough's own origin, behind all other tabs: the test's hands and eyes inside the extension. */
  private keeper!: Page;
  private display?: Display;
  private readonly home = mkdtempSync(join(tmpdir(), 'enough-e2e-'));
  private readonly options: EnoughOptions;
  relay!: Relay;

  private constructor(options: EnoughOptions) {
    this.options = options;
  }

  static async start(options: EnoughOptions): Promise<Enough> {
    const enough = new Enough(options);
    enough.relay = await openRelay(options.site);
    if (options.windows) enough.display = await openDisplay();
    const extension = await copyBuild(join(enough.home, 'extension'), options.build ?? buildOf(options.seam));
    await options.prepare?.(extension);
    await enough.open();
    if (options.at !== undefined) await enough.setClock(options.at);
    return enough;
  }

  private async open(): Promise<void> {
    this.browser = await launch({
      extension: join(this.home, 'extension'),
      profile: join(this.home, 'profile'),
      relay: this.relay.port,
      display: this.display?.name,
      zone: this.options.zone ?? zoneAtNoon(),
      language: this.options.language,
      ...(this.options.phone && { phone: true }),
    });
    await this.look();
  }

  /** Opens the keeper anew; an update closes it. */
  async look(): Promise<void> {
    this.keeper = await this.browser.own('networks/x.js');
    await this.keeper.evaluate(() => {
      const messagesSent: unknown[] = [];
      Object.assign(globalThis, { messagesSent });
      chrome.runtime.onMessage.addListener((message: unknown) => {
        messagesSent.push({ at: Date.now(), message });
      });
    });
  }

  /** Ends the browser's processes at once and starts it again with the same profile. @param meanwhile gets the profile's folder */
  async dieAndReturn(meanwhile: (profile: string) => void = () => undefined): Promise<void> {
    await kill(this.browser.pid);
    meanwhile(join(this.home, 'profile'));
    await this.open();
  }

  /** All rows of a store of the ledger's database; none where there is no database yet. */
  rows<Row>(store: string): Promise<Row[]> {
    return this.keeper.evaluate(async (name) => {
      if (!(await indexedDB.databases()).some((it) => it.name === 'enough')) return [];
      const result = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const db = await result(indexedDB.open('enough'));
      try {
        return db.objectStoreNames.contains(name) ? await result(db.transaction(name).objectStore(name).getAll()) : [];
      } finally {
        db.close();
      }
    }, store) as Promise<Row[]>;
  }

  /** Puts rows into stores of the database, which must be there already. @param rows each store's, by its name */
  put(rows: Record<string, object[]>): Promise<void> {
    return this.keeper.evaluate(async (stores) => {
      const opened = indexedDB.open('enough');
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        opened.onsuccess = () => resolve(opened.result);
        opened.onerror = () => reject(opened.error);
      });
      const act = db.transaction(Object.keys(stores), 'readwrite');
      for (const [store, all] of Object.entries(stores)) for (const row of all) act.objectStore(store).put(row);
      await new Promise((resolve, reject) => {
        act.oncomplete = resolve;
        act.onerror = () => reject(act.error);
      });
      db.close();
    }, rows);
  }

  /** The ledger. @param since epoch ms: what began before is left out */
  async exposures(since = 0): Promise<Exposure[]> {
    return (await this.rows<Exposure>('exposures')).filter((row) => row.start >= since);
  }

  /** What was said to the background since this was opened, as it was said; content scripts and pages alike. */
  messagesSent(): Promise<{ at: number; message: unknown }[]> {
    return this.keeper.evaluate(
      () => (globalThis as unknown as { messagesSent: { at: number; message: unknown }[] }).messagesSent,
    );
  }

  /** Says something to the background, as one of Enough's own pages. @returns its answer, or `{ error }` */
  say(message: unknown): Promise<unknown> {
    return this.keeper.evaluate(
      (it) => chrome.runtime.sendMessage(it).catch((error: Error) => ({ error: error.message })),
      message,
    );
  }

  /** Runs a function inside the extension, behind all tabs. It must need nothing from outside. */
  inside<Args extends unknown[], Result>(run: (...args: Args) => Result, ...args: Args): Promise<Awaited<Result>> {
    return this.keeper.evaluate(run as (...args: unknown[]) => Result, ...args);
  }

  /** Runs a function in the world of Enough's own script on a page. It must need nothing from outside.
   *  @param url the page's whole address */
  onPage<Args extends unknown[], Result>(
    url: string,
    run: (...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>> {
    return this.runOnPage(url, String(run), args) as Promise<Awaited<Result>>;
  }

  /** What a function finds there, once that is something else than `seen`, and after a second in any case: far cheaper than to ask
   *  again and again. @param look as for `onPage` @param seen what it found before; undefined: it says at once what is there */
  lookOnPage<Result>(url: string, look: () => Result, seen?: Result): Promise<Result> {
    const source = `async (seen) => {
      const look = ${look};
      let now = look();
      for (let i = 0; i < 50 && JSON.stringify(now) === seen; i++) {
        await new Promise((done) => setTimeout(done, 20));
        now = look();
      }
      return now;
    }`;
    return this.runOnPage(url, source, seen === undefined ? [] : [JSON.stringify(seen)]) as Promise<Result>;
  }

  private async runOnPage(url: string, source: string, args: unknown[]): Promise<unknown> {
    // put together as text, because Enough's own pages and scripts may not eval
    return this.keeper.evaluate(`(async () => {
      const tab = (await chrome.tabs.query({})).find((it) => it.url === ${JSON.stringify(url)});
      if (!tab) throw new Error('no tab at ' + ${JSON.stringify(url)});
      const [done] = await chrome.scripting.executeScript({
        target: { tabId: tab.id }, func: ${source}, args: ${JSON.stringify(args)},
      });
      if (done.error) throw new Error(String(done.error.message ?? done.error));
      return done.result;
    })()`);
  }

  /** Waits until a script is registered for each of these networks: from then on their pages are counted. */
  ready(networks: string[]): Promise<void> {
    return this.keeper.evaluate(async (ids) => {
      for (;;) {
        const there = (await chrome.scripting.getRegisteredContentScripts()).map(({ id }) => id);
        if (ids.every((id) => there.includes(id))) return;
        await new Promise((done) => setTimeout(done, 20));
      }
    }, networks);
  }

  /** Waits until what pages have said so far is written: two looks at the ledger, a moment apart, are the same. The last
   *  words of a page that was closed may be on their way for longer than that moment; a test that counts on them says so.
   *  @param there true once the ledger holds them; waited for no longer than 10 s, after which the test's own words speak */
  async settled(there: (rows: Exposure[]) => boolean = () => true): Promise<void> {
    const late = performance.now() + 10_000;
    for (let before = ''; ; ) {
      await new Promise((done) => setTimeout(done, 250));
      const rows = await this.rows<Exposure>('exposures');
      const now = JSON.stringify([rows, await this.rows('visits')]);
      if (now === before && (there(rows) || performance.now() > late)) return;
      before = now;
    }
  }

  /** What was chosen, in place of all that was; the background is told. @param chosen as in `writeChosen` */
  async choose(chosen: unknown): Promise<void> {
    await this.keeper.evaluate(writeChosen, chosen);
    await this.say({ id: 1, type: 'settingsChanged', timestamp: Date.now() });
  }

  /** What was chosen, unread. */
  async chosen<Chosen = Record<string, unknown>>(): Promise<Chosen> {
    const [row] = await this.rows<{ chosen: Chosen }>('settings');
    return row?.chosen ?? ({} as Chosen);
  }

  /** Writes items of storage.local. @param items such as the tests' seam */
  set(items: Record<string, unknown>): Promise<void> {
    return this.keeper.evaluate((it) => chrome.storage.local.set(it), items);
  }

  /** Sets the clock that Enough sees, which goes on from there; needs the seam. "Erase everything" undoes it. @param at epoch ms */
  setClock(at: number): Promise<void> {
    return this.set({ 'enough:seam': { offset: at - Date.now() } });
  }

  async close(): Promise<void> {
    const told = this.browser.close().then(() => true);
    const ended = await Promise.race([told, new Promise((done) => setTimeout(done, PATIENCE_MS).unref())]);
    if (!ended) {
      told.catch(() => {});
      await kill(this.browser.pid);
    }
    this.relay.close();
    this.display?.close();
    await rm(this.home, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}
