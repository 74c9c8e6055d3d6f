/** Chromium, by puppeteer: it shows real visibility and focus where Playwright pretends both. Seen with Chromium 156. */
import puppeteer, { type Page, type Browser as Puppeteer, type Target } from 'puppeteer-core';
import type { Browser, LaunchOptions } from './browser.ts';
import { alterManifest } from './build.ts';
import { strike } from './display.ts';
import { needBrowser } from './find-browsers.ts';
import { FEATURES } from './media-features.ts';

declare const chrome: typeof import('webextension-polyfill');

const path = needBrowser('chromium');

export async function launch(options: LaunchOptions): Promise<Browser> {
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath: path,
    headless: !options.display && !options.window,
    handleSIGINT: !options.window, // whoever opened a window for a person clears up after it
    enableExtensions: true,
    pipe: true,
    acceptInsecureCerts: true,
    userDataDir: options.profile,
    defaultViewport: null,
    env: {
      ...process.env,
      ...(options.display ? { DISPLAY: options.display } : {}),
      ...(options.zone ? { TZ: options.zone } : {}),
    },
    args: [
      // containers have no user namespaces; on a person's own screen the browser keeps its walls
      ...(options.window && process.getuid?.() !== 0 ? [] : ['--no-sandbox']),
      '--no-first-run',
      '--window-size=1200,900',
      `--proxy-server=http://127.0.0.1:${options.relay}`,
      '--ignore-certificate-errors',
      '--disable-quic',
      '--disable-sync',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-features=AutofillServerCommunication', // it asks its maker about every form
      '--autoplay-policy=no-user-gesture-required',
      ...(options.language ? [`--accept-lang=${options.language}`] : []),
    ],
  });
  const id = await browser.installExtension(options.extension);
  const origin = `chrome-extension://${id}`;
  const settings = await browser.newPage({ background: true });
  await settings.goto('chrome://extensions');

  return {
    kind: 'chromium',
    puppeteer: browser,
    pid: browser.process()?.pid as number,
    origin,
    async own(path) {
      const page = await browser.newPage({ background: true });
      await page.goto(`${origin}/${path}`);
      return page;
    },
    async popup(over) {
      const front = over ?? (await browser.newPage());
      await front.bringToFront();
      const isPopup = (target: Target) => target.url().startsWith(`${origin}/popup.html`);
      const before = browser.targets().filter(isPopup);
      await (await browser.extensions()).get(id)?.triggerAction(front);
      const target = await browser.waitForTarget((one) => isPopup(one) && !before.includes(one));
      const page = await target.asPage();
      return {
        evaluate: (run, ...args) => page.evaluate(run as never, ...args) as never,
        async close() {
          const gone = untilGone(browser, target);
          if (browser.targets().includes(target)) await page.close().catch(() => {}); // it may go just now
          await gone;
        },
      };
    },
    async grant(patterns) {
      await settings.evaluate(hosts('addHostPermission'), id, patterns);
      const page = await browser.newPage({ background: true });
      await page.goto(`${origin}/manifest.json`);
      // evaluate counts as a press, and what the settings allow is granted without a prompt
      const granted = await page.evaluate((origins) => chrome.permissions.request({ origins }), patterns);
      await page.close();
      if (!granted) throw new Error(`Chromium did not grant ${patterns}`);
    },
    revoke: (patterns) => settings.evaluate(hosts('removeHostPermission'), id, patterns),
    asks: async () => {},
    async answer(page, allow) {
      const screen = options.display as string;
      await page.waitForFunction(() => !document.hasFocus(), { polling: 50 });
      // the question takes no answer in its first half second, nor in the half second after each that came too soon
      const guard = () => new Promise((done) => setTimeout(done, 700));
      await guard();
      if (allow) strike(screen, 'Tab'); // from "Deny" to "Allow"
      while (!(await page.evaluate(() => document.hasFocus()))) {
        strike(screen, allow ? 'Return' : 'Escape');
        await guard();
      }
    },
    setMedia: (page, feature) => page.emulateMediaFeatures([FEATURES[feature]]),
    async stopWorker() {
      const target = browser.targets().find((it) => it.type() === 'service_worker' && it.url().startsWith(origin));
      if (!target) return false;
      let there = true;
      const gone = untilGone(browser, target).then(() => {
        there = false;
      });
      // once a stop took a minute and a half, as long as a worker takes to rest by itself: told again, should it not have heard
      while (there) {
        await stop(target);
        await Promise.race([gone, new Promise((done) => setTimeout(done, 1_000))]);
      }
      return true;
    },
    remove: () => browser.uninstallExtension(id),
    async update(version) {
      await alterManifest(options.extension, (manifest) => {
        manifest.version = version;
      });
      await browser.installExtension(options.extension);
    },
    close: () => closeAll(browser),
  };
}

/** Waits until a target is no more. */
const untilGone = (browser: Puppeteer, target: Target): Promise<void> =>
  new Promise((done) => {
    const check = (gone?: Target) => {
      if (gone !== target && browser.targets().includes(target)) return;
      browser.off('targetdestroyed', check);
      done();
    };
    browser.on('targetdestroyed', check);
    check();
  });

/** puppeteer 25 closes the target and then lets go of a session that went with it. */
const stop = async (target: Target): Promise<void> => {
  try {
    await (await target.worker())?.close();
  } catch (error) {
    if (!/No session|Target closed|Session closed/.test((error as Error).message)) throw error;
  }
};

/** A call of the browser's own settings page, for each pattern. */
const hosts = (call: 'addHostPermission' | 'removeHostPermission') =>
  new Function('id', 'patterns', `return Promise.all(patterns.map((p) => chrome.developerPrivate.${call}(id, p)))`) as (
    id: string,
    patterns: string[],
  ) => Promise<void>;

async function closeAll(browser: Puppeteer): Promise<void> {
  // a tab that goes at this very moment has no session any more (puppeteer 25)
  const pages: Page[] = await browser.pages().catch(() => []);
  await Promise.all(pages.map((page) => page.close().catch(() => {}))); // a page that hangs must not hold the browser
  await browser.close();
}
