/** A browser with one variant of Enough in it: none on the page, another script in its place, or one with some heartbeat. */
import { mkdtempSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from '../../harness/browser.ts';
import { copyBuild } from '../../harness/build.ts';
import { launch } from '../../harness/launch.ts';
import { openRelay } from '../../harness/relay.ts';
import { pageScripts } from '../build/page-scripts.ts';
import { LIGHT } from './light-page.ts';

export interface Variant {
  browser: Browser;
  close(): Promise<void>;
}

export interface VariantOptions {
  /** port of the page under test */
  site: number;
  /** false: Enough is installed and not allowed on the page, so that the page carries nothing of it */
  on: boolean;
  /** ms; the real build's own where nothing is said */
  heartbeat?: number;
  /** the page gets this script in place of ours: a control */
  script?: string;
}

export async function openVariant({ site, on, heartbeat, script }: VariantOptions): Promise<Variant> {
  const home = mkdtempSync(join(tmpdir(), 'enough-bench-'));
  const relay = await openRelay(site);
  const extension = await copyBuild(join(home, 'extension'));
  const other = script ?? (heartbeat ? await speakEvery(heartbeat) : undefined);
  if (other !== undefined) await writeFile(join(extension, 'content-scripts/attention.js'), other);
  const browser = await launch({ extension, profile: join(home, 'profile'), relay: relay.port });
  if (on) await browser.grant(LIGHT.matches);
  return {
    browser,
    async close() {
      await browser.close();
      relay.close();
      await rm(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}

/** The attention script with another heartbeat, in ms: built as the real one is. */
export async function speakEvery(ms: number): Promise<string> {
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
