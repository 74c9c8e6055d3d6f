/** Firefox, by puppeteer over WebDriver BiDi. What BiDi cannot do is done in the browser's own scope. Seen with ESR 153. */
import puppeteer from 'puppeteer-core';
import type { Browser, LaunchOptions } from './browser.ts';
import { alterManifest } from './build.ts';
import { needBrowser } from './find-browsers.ts';
import { PREFS } from './media-features.ts';

const path = needBrowser('firefox');
/** any will do, as long as it is known beforehand */
const UUID = '0e0f7c1a-5b7d-4c59-9d3e-6d1b6f1c2a70';

/** Touch events, and a pointer that is coarse and cannot hover (`LookAndFeel.h`, PointerCapabilities). */
const FINGER = {
  'dom.w3c_touch_events.enabled': 1,
  'ui.primaryPointerCapabilities': 1,
  'ui.allPointerCapabilities': 1,
};

interface Connection {
  send(method: string, params: object): Promise<{ result: Record<string, unknown> }>;
}

export async function launch(options: LaunchOptions): Promise<Browser> {
  const { id, ...rest } = await readId(options.extension);
  const relay = { host: '127.0.0.1', port: options.relay };
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: path,
    headless: !options.display && !options.window,
    handleSIGINT: !options.window, // whoever opened a window for a person clears up after it
    acceptInsecureCerts: true,
    userDataDir: options.profile,
    defaultViewport: null,
    env: {
      ...process.env,
      MOZ_REMOTE_SETTINGS_DEVTOOLS: '1', // without it the address of its maker's settings below is not heard
      ...(options.display ? { DISPLAY: options.display } : {}),
      ...(options.zone ? { TZ: options.zone } : {}),
    },
    args: [
      '-remote-allow-system-access',
      ...(options.phone ? ['--width=390', '--height=844'] : ['--width=1200', '--height=900']),
    ],
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.http': relay.host,
      'network.proxy.http_port': relay.port,
      'network.proxy.ssl': relay.host,
      'network.proxy.ssl_port': relay.port,
      'network.http.http3.enable': false,
      'services.settings.server': 'data:,#remote-settings-dummy/v1', // at some moment it asks its maker for lists
      'media.autoplay.default': 0,
      'extensions.webextOptionalPermissionPrompts': false,
      ...(options.language ? { 'intl.accept_languages': options.language } : {}),
      ...(options.phone ? FINGER : {}),
      'alerts.useSystemBackend': false, // no desktop is there to show its messages
      'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
      // a browser that was killed starts again with the same add-on: its data and address stay
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      ...rest,
    },
  });
  const installed = await browser.installExtension(options.extension);
  const origin = `moz-extension://${UUID}`;
  const connection = (browser as unknown as { connection: Connection }).connection;
  const chrome = await chromeScope(connection);
  const permissions = (call: 'add' | 'remove', patterns: string[]) =>
    chrome(`
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(id)});
      await ExtensionPermissions.${call}(extension.id, { permissions: [], origins: ${JSON.stringify(patterns)} }, extension);
    `).then(() => {});

  return {
    kind: 'firefox',
    puppeteer: browser,
    pid: browser.process()?.pid as number,
    origin,
    async own(path) {
      const page = await browser.newPage({ background: true });
      // the promise of goto never comes true for moz-extension pages (puppeteer 25), although the page is there
      page.goto(`${origin}/${path}`).catch(() => {});
      for (;;) {
        const there = await page.evaluate(() => [location.href, document.readyState].join()).catch(() => '');
        if (there.startsWith(`${origin}/${path}`) && there.endsWith('complete')) return page;
        await new Promise((done) => setTimeout(done, 20));
      }
    },
    async popup(over) {
      await (over ?? (await browser.newPage())).bringToFront();
      await chrome(`
        const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
        const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(id)});
        const action = ExtensionParent.apiManager.global.browserActionFor(extension);
        const window = Services.wm.getMostRecentWindow('navigator:browser');
        ${CLOSE_POPUP}
        await action.openPopup(window, true);
      `);
      return {
        async evaluate(run, ...args) {
          return JSON.parse((await chrome(inPopup(String(run), args))) as string) as never;
        },
        close: () =>
          chrome(`const window = Services.wm.getMostRecentWindow('navigator:browser'); ${CLOSE_POPUP}`).then(() => {}),
      };
    },
    grant: (patterns) => permissions('add', patterns),
    revoke: (patterns) => permissions('remove', patterns),
    asks: () =>
      chrome(`Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', true);`).then(() => {}),
    answer: (_page, allow) =>
      chrome(`
        const { PopupNotifications } = Services.wm.getMostRecentWindow('navigator:browser');
        const asked = () => PopupNotifications.isPanelOpen && PopupNotifications.panel.firstElementChild;
        const rest = () => new Promise((done) => ChromeUtils.importESModule('resource://gre/modules/Timer.sys.mjs').setTimeout(done, 100));
        while (!asked()) await rest();
        // for a moment the question takes no answer, so that nobody gives one by accident
        while (asked()) {
          asked().${allow ? 'button' : 'secondaryButton'}.click();
          await rest();
        }
      `).then(() => {}),
    setMedia: (_page, feature) =>
      chrome(
        Object.entries(PREFS[feature])
          .map(([name, value]) => `Services.prefs.setIntPref('${name}', ${value});`)
          .join(''),
      ).then(() => {}),
    async goBack() {
      const asked = await chrome(`
        const { browsingContext } = Services.wm.getMostRecentWindow('navigator:browser').gBrowser.selectedBrowser;
        const { hasActiveCloseWatcher } = browsingContext.currentWindowGlobal;
        if (hasActiveCloseWatcher) browsingContext.currentWindowGlobal.processCloseRequest();
        else browsingContext.goBack();
        return hasActiveCloseWatcher;
      `);
      return asked === true;
    },
    async stopWorker() {
      const stopped = await chrome(`
        const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(id)});
        const ran = extension.backgroundState === 'running';
        await extension.terminateBackground({ ignoreDevToolsAttached: true });
        return ran;
      `);
      return stopped === true;
    },
    remove: () => browser.uninstallExtension(installed),
    async update(version) {
      await alterManifest(options.extension, (manifest) => {
        manifest.version = version;
      });
      await chrome(`
        const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
        await (await AddonManager.getAddonByID(${JSON.stringify(id)})).reload();
      `);
    },
    close: () => browser.close(),
  };
}

async function readId(dir: string): Promise<{ id: string }> {
  let id = '';
  await alterManifest(dir, (manifest) => {
    id = (manifest.browser_specific_settings as { gecko: { id: string } }).gecko.id;
  });
  return { id };
}

/** Closes the popup of `window` and waits until its page is gone: its frame outlives its panel for a moment (Firefox 153), and a
 *  popup that is opened meanwhile would be taken for it. Lines for the chrome scope. */
const CLOSE_POPUP = `
  {
    const { setTimeout } = ChromeUtils.importESModule('resource://gre/modules/Timer.sys.mjs');
    const open = () => window.document.querySelector('.webextension-popup-browser');
    while (open()) {
      open()?.closest('panel')?.hidePopup();
      await new Promise((done) => setTimeout(done, 20));
    }
  }
`;

/** WebDriver BiDi knows tabs and no popup: its document is reached by a script of its frame (Firefox 153). @returns lines for the chrome scope */
const inPopup = (run: string, args: unknown[]): string => `
  const { setTimeout } = ChromeUtils.importESModule('resource://gre/modules/Timer.sys.mjs');
  const later = (ms) => new Promise((done) => setTimeout(done, ms));
  const name = 'enough:' + Math.random();
  const lines = ${JSON.stringify(`(${run})(...${JSON.stringify(args)})`)};
  for (;;) {
    const popup = Services.wm.getMostRecentWindow('navigator:browser').document.querySelector('.webextension-popup-browser');
    // its frame is made anew when the document comes, and what it was told before is lost
    if (popup?.currentURI?.spec.includes('/popup.html') && !popup.webProgress?.isLoadingDocument) {
      const said = new Promise((done) => popup.messageManager.addMessageListener(name, ({ data }) => done(data)));
      const script = '{ const { document } = content; sendAsyncMessage("' + name + '", JSON.stringify(' + lines + ') ?? "null"); }';
      popup.messageManager.loadFrameScript('data:,' + encodeURIComponent(script), false);
      return said;
    }
    await later(20);
  }
`;

/** A way to run lines where Firefox's own code runs. */
async function chromeScope(connection: Connection): Promise<(lines: string) => Promise<unknown>> {
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = (tree.result.contexts as { context: string }[])[0]?.context;
  return async (lines) => {
    const { result } = await connection.send('script.evaluate', {
      expression: `(async () => { ${lines} })()`,
      target: { context },
      awaitPromise: true,
    });
    if (result.type === 'exception') throw new Error(JSON.stringify(result.exceptionDetails));
    return (result.result as { value?: unknown }).value;
  };
}
