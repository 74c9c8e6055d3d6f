/** `node scripts/bench/firefox-runs.ts ROUNDS SECONDS`, for Firefox: prints the values of interleaved rounds as JSON. */
import { readFileSync } from 'node:fs';
import type { Page, Browser as Puppeteer } from 'puppeteer-core';
import { rest, scroll } from './measure.ts';
import { addressOf, type PageName, SITE, servePages } from './pages/serve.ts';
import { note, type Raw } from './report.ts';
import { openVariant, VARIANTS, type Variant } from './variant.ts';

interface Connection {
  send(
    method: string,
    params: object,
  ): Promise<{ result: { contexts?: { context: string }[]; result?: { value?: unknown } } }>;
}

const [rounds = 1, seconds = 10] = process.argv.slice(2).map(Number);
const raw: Raw = {};
const site = await servePages();
const variants: [string, Variant][] = [];
try {
  for (const [name, options] of Object.entries(VARIANTS)) variants.push([name, await openVariant(site.port, options)]);
  for (let round = 0; round < rounds; round++)
    for (const page of ['growing', 'heavy'] as const)
      for (const [name, { browser }] of variants)
        for (const [part, ms] of Object.entries(await measure(browser.puppeteer, page)))
          note(raw, `firefox ${page} ${name} ${part}`, ms);
} finally {
  await Promise.all(variants.map(([, variant]) => variant.close()));
  site.close();
}
console.log(JSON.stringify(raw));

/** @returns ms of CPU that the page's main thread took, in each part */
async function measure(browser: Puppeteer, name: PageName): Promise<Record<'load' | 'scroll' | 'still', number>> {
  const page = await browser.newPage();
  await page.goto(`${addressOf(name)}&first`, { waitUntil: 'load' }); // its process is there from now on
  await page.bringToFront();
  const pid = await processOf(browser);
  await rest(1500);
  const start = cpu(pid);
  await page.goto(addressOf(name), { waitUntil: 'load' });
  await rest(1000);
  const loaded = cpu(pid);
  await scroll(page, seconds);
  const scrolled = cpu(pid);
  await rest(2000);
  const after = cpu(pid);
  if ((await processOf(browser)) !== pid)
    throw new Error('The page went to another process, so its time is not known.');
  await close(page);
  return { load: loaded - start, scroll: scrolled - loaded, still: after - scrolled };
}

async function close(page: Page): Promise<void> {
  await page.close();
  await rest(200);
}

/** The process in which the page runs, found by what is open in it: puppeteer turns the isolation of sites off, and a process
 *  of many sites bears no site's name. Seen with ESR 153. */
async function processOf(browser: Puppeteer): Promise<number> {
  const { connection } = browser as unknown as { connection: Connection };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { result } = await connection.send('script.evaluate', {
    expression: `ChromeUtils.requestProcInfo().then(({ children }) => children.find(({ windows }) =>
      windows.some(({ documentURI }) => documentURI?.spec.startsWith(${JSON.stringify(SITE.url)})))?.pid)`,
    target: { context: tree.result.contexts?.[0]?.context },
    awaitPromise: true,
  });
  const pid = Number(result.result?.value);
  if (!pid) throw new Error('The process of the page was not found.');
  return pid;
}

/** ms of CPU time of a process's main thread, which bears its number. Linux. */
function cpu(pid: number): number {
  return Number(readFileSync(`/proc/${pid}/task/${pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6;
}
