/** What a shorter heartbeat adds, to a page and to the extension's own process (docs/decisions/0003-heartbeat.md). */
import { readFileSync } from 'node:fs';
import { tree } from '../../harness/processes.ts';
import { measure } from './measure.ts';
import { addressOf } from './pages/serve.ts';
import { note, type Raw, type Row, row } from './report.ts';
import { openVariant, type Variant } from './variant.ts';

/** ms between two messages; the first is the one that the product has, and the others are compared with it. */
const HEARTBEATS = [5_000, 2_000, 1_000];
const COSTS = { scrollScript: 'scrolling, script', worker: "CPU of the extension's process" };

export async function runHeartbeats(site: number, runs: number, seconds: number, raw: Raw): Promise<void> {
  const variants: [number, Variant][] = [];
  try {
    for (const heartbeat of HEARTBEATS) variants.push([heartbeat, await openVariant(site, { on: true, heartbeat })]);
    for (let round = 0; round < runs; round++)
      for (const [heartbeat, { browser }] of variants) {
        const page = await browser.puppeteer.newPage();
        const before = workerTime(browser.pid);
        const { scrollScript } = await measure(page, addressOf('growing'), seconds);
        note(raw, `heartbeat ${heartbeat} worker`, workerTime(browser.pid) - before);
        note(raw, `heartbeat ${heartbeat} scrollScript`, scrollScript);
        await page.close();
      }
  } finally {
    await Promise.all(variants.map(([, variant]) => variant.close()));
  }
}

export function heartbeatRows(raw: Raw): Row[] {
  const [first = 0, ...others] = HEARTBEATS;
  const values = (heartbeat: number, cost: string) => raw[`heartbeat ${heartbeat} ${cost}`] ?? [];
  return [
    row("CPU of the extension's process at 5 s, whole run", values(first, 'worker'), 'ms'),
    ...others.flatMap((heartbeat) =>
      Object.entries(COSTS).map(([cost, name]) => {
        const more = values(heartbeat, cost).map((value, i) => value - (values(first, cost)[i] ?? Number.NaN));
        return row(`a heartbeat of ${heartbeat / 1000} s adds to one of 5 s: ${name}`, more, 'ms');
      }),
    ),
  ];
}

/** ms of CPU that the process of Enough's own pages and worker has used. Linux counts it in steps of 10 ms. */
function workerTime(browser: number): number {
  return tree(browser)
    .filter((pid) => read(pid, 'cmdline').includes('--extension-process'))
    .map((pid) => read(pid, 'stat'))
    .map((stat) => stat.slice(stat.lastIndexOf(')') + 2).split(' '))
    .reduce((sum, fields) => sum + (Number(fields[11]) + Number(fields[12])) * 10, 0);
}

function read(pid: number, what: string): string {
  try {
    return readFileSync(`/proc/${pid}/${what}`, 'utf8');
  } catch {
    return ''; // it ended meanwhile, or this is no Linux
  }
}
