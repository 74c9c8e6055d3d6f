/** The gallery, built and served; and its states one by one in a browser without an extension. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build, preview } from 'vite';
import { kind } from '../../harness/browser.ts';
import { needBrowser } from '../../harness/find-browsers.ts';
import { FEATURES, type MediaFeature, PREFS } from '../../harness/media-features.ts';
import { contentListsPlugin } from '../build/content-lists.ts';
import { localesPlugin } from '../build/locales.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Documents of the gallery: all on one page, one state of a part, one state of the overlay. */
const DOCUMENTS = { all: ['index.html', 'state.html', 'overlay/index.html'], overlay: ['overlay/index.html'] };

export interface Gallery {
  url: string;
  close(): Promise<void>;
}

/** @param which `overlay` builds what is drawn over pages only, which is sooner done */
export async function serveGallery(which: keyof typeof DOCUMENTS): Promise<Gallery> {
  const outDir = await mkdtemp(join(tmpdir(), 'enough-gallery-'));
  const common = {
    root: here('.'),
    configFile: false,
    logLevel: 'warn',
    appType: 'mpa',
    resolve: {
      alias: { 'wxt/browser': here('./fake-extension.ts'), 'webextension-polyfill': here('./fake-extension.ts') },
    },
    build: {
      ...{ outDir, emptyOutDir: true, target: 'esnext', chunkSizeWarningLimit: 5_000 },
      rollupOptions: { input: DOCUMENTS[which].map(here) },
    },
  } as const;
  await build({ ...common, mode: 'e2e', plugins: [contentListsPlugin(), localesPlugin(), preact()] });
  const server = await preview({ ...common, preview: { host: '127.0.0.1', port: 0 } });
  return {
    url: server.resolvedUrls?.local[0] ?? '',
    async close() {
      await server.close();
      await rm(outDir, { recursive: true, force: true });
    },
  };
}

export interface StateAddress {
  part: string;
  name: string;
  path: string;
  /** px that it is given on the page of all */
  width: number;
}

/** @returns every state that the page of all of them shows */
export async function listStates(url: string): Promise<StateAddress[]> {
  const browser = await openBrowser(url);
  try {
    const page = await browser.open('', 1000);
    return await page.evaluate(() =>
      [...(document.getElementById('app')?.shadowRoot?.querySelectorAll('iframe') ?? [])].map((frame) => ({
        part: frame.closest('section')?.id ?? '',
        name: frame.title,
        path: frame.getAttribute('src')?.replace(/&theme=.*/, '') ?? '',
        width: frame.clientWidth,
      })),
    );
  } finally {
    await browser.close();
  }
}

export interface StatePage {
  /** Draws a state anew, in the one page of this browser.
   *  @param path of the gallery, such as `overlay/index.html?state=door&pseudo=rtl` @param zoom 2: 200 % */
  open(path: string, width: number, height?: number, zoom?: number): Promise<Page>;
  close(): Promise<void>;
}

export async function openBrowser(url: string, media?: MediaFeature): Promise<StatePage> {
  const browser = await launch(media);
  const page = await browser.newPage();
  if (media && kind === 'chromium') await page.emulateMediaFeatures([FEATURES[media]]);
  return {
    async open(path, width, height = 800, zoom = 1) {
      await page.setViewport({ width: width / zoom, height: height / zoom, deviceScaleFactor: zoom });
      await page.goto(url + path);
      await page.waitForSelector('html[data-ready]');
      return page;
    },
    close: () => browser.close(),
  };
}

const launch = (media?: MediaFeature): Promise<Browser> =>
  puppeteer.launch({
    browser: kind === 'firefox' ? 'firefox' : 'chrome',
    executablePath: needBrowser(kind),
    args: kind === 'firefox' ? [] : ['--no-sandbox', '--no-first-run'],
    ...(kind === 'firefox' && media && { extraPrefsFirefox: PREFS[media] }),
  });
