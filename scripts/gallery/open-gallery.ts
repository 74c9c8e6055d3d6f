/** The page of all overlay states (`scripts/gallery/overlay`), built and served, in a browser without an extension. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build, type Plugin, preview } from 'vite';
import { kind } from '../../harness/browser.ts';
import { needBrowser } from '../../harness/find-browsers.ts';
import { FEATURES, PREFS, type Wish } from '../../harness/wishes.ts';

export interface OverlayPage {
  /** Draws a state anew, in the one page of this browser.
   *  @param query such as `state=door&pseudo=rtl` @param zoom 2: 200 % */
  open(query: string, width: number, height?: number, zoom?: number): Promise<Page>;
  close(): Promise<void>;
}

/** @param plugins of the build: what the product's own build adds */
export async function serveStates(plugins: Plugin[]): Promise<{ url: string; close(): Promise<void> }> {
  const root = fileURLToPath(new URL('./overlay', import.meta.url));
  const outDir = await mkdtemp(join(tmpdir(), 'enough-overlay-'));
  const common = {
    root,
    configFile: false,
    logLevel: 'warn',
    build: { outDir, emptyOutDir: true, target: 'esnext' },
  } as const;
  await build({ ...common, mode: 'e2e', plugins: [...plugins, preact()] });
  const server = await preview({ ...common, preview: { host: '127.0.0.1', port: 0 } });
  return {
    url: server.resolvedUrls?.local[0] ?? '',
    async close() {
      await server.close();
      await rm(outDir, { recursive: true, force: true });
    },
  };
}

export async function openBrowser(url: string, wish?: Wish): Promise<OverlayPage> {
  const browser = await launch(wish);
  const page = await browser.newPage();
  if (wish && kind === 'chromium') await page.emulateMediaFeatures([FEATURES[wish]]);
  return {
    async open(query, width, height = 800, zoom = 1) {
      await page.setViewport({ width: width / zoom, height: height / zoom, deviceScaleFactor: zoom });
      await page.goto(`${url}?${query}`);
      await page.waitForSelector('html[data-ready]');
      return page;
    },
    close: () => browser.close(),
  };
}

const launch = (wish?: Wish): Promise<Browser> =>
  puppeteer.launch({
    browser: kind === 'firefox' ? 'firefox' : 'chrome',
    executablePath: needBrowser(kind),
    args: kind === 'firefox' ? [] : ['--no-sandbox', '--no-first-run'],
    ...(kind === 'firefox' && wish && { extraPrefsFirefox: PREFS[wish] }),
  });
