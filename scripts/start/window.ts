/** A window for a person: Enough in a profile of its own, on the practice feed, until it is closed. */
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from '../../harness/browser.ts';
import { copyBuild } from '../../harness/build.ts';
import { launch } from '../../harness/launch.ts';
import { openRelay } from '../../harness/relay.ts';
import type { Screen } from './screen.ts';

const FEED = 'https://www.instagram.com/';
const HOSTS = ['*://*.instagram.com/*'];

/** @param site port of the practice feed @returns false where the screen took no window */
export async function openWindow(site: number, screen: Screen, say: (line: string) => void): Promise<boolean> {
  const home = mkdtempSync(join(tmpdir(), 'enough-start-'));
  const relay = await openRelay(site);
  try {
    const extension = await copyBuild(join(home, 'extension'));
    const browser = await launch({
      extension,
      profile: join(home, 'profile'),
      relay: relay.port,
      window: true,
      ...(screen.display && { display: screen.display }),
    }).catch((error: Error) => {
      say(error.message.split('\n')[0] ?? '');
      return null;
    });
    if (!browser) return false;
    await show(browser);
    say(
      'A window is open. Every site in it is the practice feed, under the real names: nothing leaves this machine.\n' +
        'Scroll about, then press the small hill in the toolbar (it may sit under the puzzle piece).\n' +
        'Close the window, or press Ctrl-C here, to end it. Its profile goes with it.',
    );
    await untilEnd(browser);
    return true;
  } finally {
    relay.close();
    await rm(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

/** The feed in front, the welcome page behind it. */
async function show(browser: Browser): Promise<void> {
  await browser.grant(HOSTS);
  const page = await browser.puppeteer.newPage();
  await page.goto(FEED, { waitUntil: 'domcontentloaded' });
  await page.bringToFront();
  for (const one of await browser.puppeteer.pages()) {
    // the page itself is asked: in Firefox puppeteer 25 takes the welcome page for an empty one
    const url = await one.evaluate(() => location.href).catch(() => one.url());
    if (/^(about:blank|chrome:\/\/extensions)/.test(url)) await one.close();
  }
}

/** Ctrl-C closes the browser, and a browser that is closed ends this. */
async function untilEnd(browser: Browser): Promise<void> {
  const gone = new Promise<void>((done) => browser.puppeteer.once('disconnected', () => done()));
  process.once('SIGINT', () => void browser.puppeteer.close().catch(() => undefined));
  await gone;
}
