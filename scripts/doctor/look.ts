/** Opens pages in a browser and asks each what lib/page/posts/dom-query.ts would see. Scripts of a saved page stay silent, and it
 *  is cut off from the network. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import puppeteer, { type HTTPRequest, type Page } from 'puppeteer-core';
import { transformWithOxc } from 'vite';
import { CURATED } from '../../lib/networks/types.ts';
import type { Patient } from './ask.ts';
import { type Facts, selectorsOf } from './report.ts';

export interface Looker {
  /** @throws Error where the page does not open */
  look(patient: Patient): Promise<Facts>;
  close(): Promise<void>;
}

/** @param executablePath the browser, which opens in an empty profile
 * @throws Error where it does not open */
export async function openLooker(executablePath: string): Promise<Looker> {
  const browser = await puppeteer.launch({ executablePath, pipe: true, args: ['--no-sandbox', '--disable-quic'] });
  const source = await itemsSource();
  return {
    async look({ rules, layouts = {}, place, url, saved }) {
      const page = await browser.newPage();
      try {
        await page.setViewport({ width: 1280, height: 900 });
        if (saved) await serve(page, saved);
        await page.goto(url.href, { waitUntil: saved ? 'load' : 'networkidle2', timeout: 60_000 });
        const surface = CURATED.find((one) => one === place?.surface) ?? null;
        const given = { rules, layouts, selectors: selectorsOf(rules).map(({ selector }) => selector), surface };
        return (await page.evaluate(`(() => {${source}\n${inPage}\n})()(${JSON.stringify(given)})`)) as Facts;
      } finally {
        await page.close();
      }
    },
    close: () => browser.close(),
  };
}

/** A page as it was saved. Its scripts are forbidden, not switched off: a browser without scripts would show what stands in
 *  `<noscript>`, and X hides its whole page by a style in there. */
async function serve(page: Page, { html, path }: NonNullable<Patient['saved']>): Promise<void> {
  let begun = false;
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const first = request.isNavigationRequest() && request.frame() === page.mainFrame() && !begun;
    begun ||= first;
    const headers = { 'Content-Security-Policy': "script-src 'none'" };
    if (first) void request.respond({ contentType: 'text/html; charset=utf-8', headers, body: html });
    else void besideIt(request, path);
  });
}

const TYPES: Record<string, string> = { stylesheet: 'text/css', image: '', font: '' };

/** "Save page as, complete" puts styles and pictures in a folder beside the file: they say what can be seen. */
async function besideIt(request: HTTPRequest, path?: string): Promise<void> {
  const type = TYPES[request.resourceType()];
  const [folder = '', name = ''] = new URL(request.url()).pathname.split('/').slice(-2).map(plain);
  const file = path && join(dirname(path), basename(folder), basename(name));
  if (type === undefined || !folder || !file || !existsSync(file)) return request.abort();
  await request.respond({ ...(type && { contentType: type }), body: await readFile(file) });
}

const plain = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};

/** The very code that pages run, without its types, as the body of a function. */
async function itemsSource(): Promise<string> {
  const file = new URL('../../lib/page/posts/dom-query.ts', import.meta.url);
  const { code } = await transformWithOxc(await readFile(file, 'utf8'), file.pathname);
  return code.replaceAll(/^export /gm, '').replace(/^\/\/# sourceMappingURL.*$/m, '');
}

const inPage = `return ({ rules, layouts, selectors, surface }) => {
  const roots = rootsOf(rules, document);
  const count = (selector) => {
    try { return roots.reduce((sum, root) => sum + root.querySelectorAll(selector).length, 0); } catch { return null; }
  };
  const all = surface ? roots.flatMap((root) => itemsOf(rules, surface, root)) : [];
  return {
    counts: Object.fromEntries(selectors.map((selector) => [selector, count(selector)])),
    items: surface && {
      selector: selectorOf(rules, surface, document),
      found: all.length,
      shown: all.filter((item) => isShown(boxOf(rules, item))).length,
      ids: new Set(all.map((item) => idOf(rules, item, location.href)).filter(Boolean)).size,
    },
    layouts: Object.keys(layouts).filter((name) => count(layouts[name])),
    videos: count('video') ?? 0,
    loggedOut: isLoggedOut(rules, document),
    screens: document.documentElement.scrollHeight / innerHeight,
  };
};`;
