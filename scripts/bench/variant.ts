/** A browser with one variant of Enough in it: none on the page, another script in its place, with some heartbeat, or one that
 *  counts posts. */
import { mkdtempSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from '../../harness/browser.ts';
import { copyBuild } from '../../harness/build.ts';
import { launch } from '../../harness/launch.ts';
import { openRelay } from '../../harness/relay.ts';
import { writeChosen } from '../../harness/write-chosen.ts';
import { pageScripts } from '../build/page-scripts.ts';
import { LEAST_SCRIPT } from './least-script.ts';
import { SITE } from './pages/serve.ts';

declare const chrome: typeof import('webextension-polyfill'); // both browsers know it by this name

export interface Variant {
  browser: Browser;
  close(): Promise<void>;
}

export interface VariantOptions {
  /** false: Enough is installed and not allowed on the page, so that the page carries nothing of it */
  on: boolean;
  /** ms; without one the real build's own */
  heartbeat?: number;
  /** the page gets this script in place of ours: a control */
  script?: string;
  /** the person counts the posts that they see */
  countItems?: true;
  /** what else the person chose */
  chosen?: Record<string, unknown>;
}

/** The page alone, the two controls, and Enough without and with the counting of posts. */
export const VARIANTS = {
  alone: { on: false },
  nothing: { on: true, script: '' },
  least: { on: true, script: LEAST_SCRIPT },
  enough: { on: true },
  counting: { on: true, countItems: true },
} satisfies Record<string, VariantOptions>;
export type VariantName = keyof typeof VARIANTS;

/** @param site port of the pages under test */
export async function openVariant(site: number, options: VariantOptions): Promise<Variant> {
  const { on, heartbeat, script, countItems, chosen } = options;
  const home = mkdtempSync(join(tmpdir(), 'enough-bench-'));
  const relay = await openRelay(site);
  const extension = await copyBuild(join(home, 'extension'));
  const other = script ?? (heartbeat ? await beatEvery(heartbeat) : undefined);
  if (other !== undefined) await writeFile(join(extension, 'content-scripts/attention.js'), other);
  const browser = await launch({ extension, profile: join(home, 'profile'), relay: relay.port });
  if (countItems || chosen) await choose(browser, { ...chosen, ...(countItems && { countItems }) });
  if (on) {
    await browser.grant(SITE.matches);
    await awaitScripts(browser, !!countItems);
  }
  return {
    browser,
    async close() {
      await browser.close();
      relay.close();
      await rm(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}

async function choose(browser: Browser, settings: object): Promise<void> {
  const page = await browser.own('networks/x.js');
  await page.evaluate(writeChosen, settings);
  await page.evaluate(() => chrome.runtime.sendMessage({ id: 1, type: 'settingsChanged', timestamp: Date.now() }));
  await page.close();
}

/** Waits until the scripts of a page are registered. */
async function awaitScripts(browser: Browser, counting: boolean): Promise<void> {
  const page = await browser.own('networks/x.js');
  await page.evaluate(async (counts) => {
    for (;;) {
      const files = (await chrome.scripting.getRegisteredContentScripts()).flatMap(({ js = [] }) => js);
      if (files.length > 0 && files.some((file) => file.includes('count-items')) === counts) return;
      await new Promise((done) => setTimeout(done, 20));
    }
  }, counting);
  await page.close();
}

/** The attention script with another heartbeat, in ms: built as the real one is. */
export async function beatEvery(ms: number): Promise<string> {
  let found = false;
  const scripts = await pageScripts('production', 'chrome', [
    {
      name: 'heartbeat',
      enforce: 'pre', // as it is written: a compiler writes numbers in a way of its own
      transform: (code, id) =>
        id.endsWith('attention.content.ts')
          ? code.replace(/(const HEARTBEAT_MS = )[\d_]+;/, (_, before) => {
              found = true;
              return `${before}${ms};`;
            })
          : undefined,
    },
  ]);
  const script = scripts.find(({ path }) => path === 'content-scripts/attention.js');
  if (!script || !found) throw new Error('The heartbeat was not found in the attention script.');
  return script.text;
}
