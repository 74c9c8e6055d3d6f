/** Opens a page in a browser and asks it what lib/page/posts/dom-query.ts would see. Scripts of a saved page stay silent. */
import { readFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';
import { transformWithOxc } from 'vite';
import { CURATED, type PageRules } from '../../lib/networks/types.ts';
import { type Facts, selectorsOf } from './report.ts';

/** @param html a saved page, shown as if it came from `url` and cut off from the network; without it `url` is opened
 * @param executablePath the browser
 * @throws Error where the browser or the page does not open */
export async function look(rules: PageRules, url: URL, executablePath: string, html?: string): Promise<Facts> {
  const browser = await puppeteer.launch({ executablePath, pipe: true, args: ['--no-sandbox', '--disable-quic'] });
  try {
    const page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    if (html !== undefined) {
      await page.setJavaScriptEnabled(false);
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        if (!request.isNavigationRequest() || request.frame() !== page.mainFrame()) return void request.abort();
        void request.respond({ contentType: 'text/html; charset=utf-8', body: html });
      });
    }
    await page.goto(url.href, { waitUntil: html === undefined ? 'networkidle2' : 'domcontentloaded', timeout: 60_000 });
    const given = { rules, selectors: selectorsOf(rules).map(({ selector }) => selector), curated: CURATED };
    return (await page.evaluate(`(() => {${await itemsSource()}\n${inPage}\n})()(${JSON.stringify(given)})`)) as Facts;
  } finally {
    await browser.close();
  }
}

/** The very code that pages run, without its types, as the body of a function. */
async function itemsSource(): Promise<string> {
  const file = new URL('../../lib/page/posts/dom-query.ts', import.meta.url);
  const { code } = await transformWithOxc(await readFile(file, 'utf8'), file.pathname);
  return code.replaceAll(/^export /gm, '').replace(/^\/\/# sourceMappingURL.*$/m, '');
}

const inPage = `return ({ rules, selectors, curated }) => {
  const roots = rootsOf(rules, document);
  const count = (selector) => {
    try { return roots.reduce((sum, root) => sum + root.querySelectorAll(selector).length, 0); } catch { return null; }
  };
  const lists = [...new Set(curated.map((surface) => rules.items?.[surface] ?? rules.item))];
  return {
    counts: Object.fromEntries(selectors.map((selector) => [selector, count(selector)])),
    items: lists.map((selector) => {
      const all = roots.flatMap((root) => itemsOf({ ...rules, item: selector, items: undefined }, 'feed', root));
      return {
        selector,
        found: all.length,
        shown: all.filter((item) => shown(boxOf(rules, item))).length,
        ids: all.filter((item) => idOf(rules, item, location.href) !== undefined).length,
      };
    }),
    videos: count('video') ?? 0,
    password: !!document.querySelector('input[type=password]'),
    screens: document.documentElement.scrollHeight / innerHeight,
  };
};`;
