/** What a page pays for Enough, and what each heartbeat costs: interleaved runs, so that slow moments meet all of them. */
import { readFileSync } from 'node:fs';
import { tree } from '../../harness/processes.ts';
import { LEAST } from './least.ts';
import { LIGHT } from './light-page.ts';
import { type Costs, measure, profile } from './measure.ts';
import { note, type Raw, type Row, row } from './report.ts';
import { openVariant, type Variant } from './variant.ts';

/** ms between two messages; the first is the one that the product has, and the others are compared with it. */
const HEARTBEATS = [5_000, 2_000, 1_000];
const BUDGETS: Partial<Record<keyof Costs, (seconds: number) => string>> = {
  scrollScript: (seconds) => `≤ ${(seconds / 4).toFixed(1)} ms`,
  stillScript: () => '≤ 0.5 ms',
  loadScript: () => '≤ 3 ms',
  heap: () => '≤ 320 KB',
  longTasks: () => '0',
};
/** Scripts in place of ours. */
const CONTROLS = { idle: 'a script that does nothing', least: 'the least that hears, is told of posts and speaks' };
/** From a run of its own. */
const OURS = "profiler samples in an extension's scripts";
const NAMES: Record<keyof Costs, [string, string]> = {
  loadScript: ['page load, script', 'ms'],
  loadTask: ['page load, main thread', 'ms'],
  scrollScript: ['scrolling, script', 'ms'],
  scrollTask: ['scrolling, main thread', 'ms'],
  stillScript: ['2 s of stillness, script', 'ms'],
  longTasks: ['long tasks', ''],
  heap: ['heap', 'KB'],
};

/** Adds `runs` rounds to `raw`. */
export async function runPageCost(site: number, runs: number, seconds: number, raw: Raw): Promise<void> {
  const variants: [name: string, Variant][] = [
    ['without', await openVariant({ site, on: false })],
    ['idle', await openVariant({ site, on: true, script: '' })],
    ['least', await openVariant({ site, on: true, script: LEAST })],
  ];
  for (const heartbeat of HEARTBEATS)
    variants.push([String(heartbeat), await openVariant({ site, on: true, heartbeat })]);
  try {
    for (let round = 0; round < runs; round++)
      for (const [name, { browser }] of variants) {
        const page = await browser.puppeteer.newPage();
        const before = workerTime(browser.pid);
        const costs = await measure(page, LIGHT.url, seconds);
        const worker = workerTime(browser.pid) - before;
        await page.close();
        const profiled = await browser.puppeteer.newPage();
        const ours = await profile(profiled, LIGHT.url, seconds);
        await profiled.close();
        for (const [cost, value] of Object.entries({ ...costs, worker, ours })) note(raw, `${name} ${cost}`, value);
      }
  } finally {
    await Promise.all(variants.map(([, variant]) => variant.close()));
  }
}

export function pageCostRows(raw: Raw, seconds: number): Row[] {
  const values = (name: string, cost: string) => raw[`${name} ${cost}`] ?? [];
  const less = (name: string, other: string, cost: string) =>
    values(name, cost).map((value, i) => value - (values(other, cost)[i] ?? Number.NaN));
  const costs = Object.keys(NAMES) as (keyof Costs)[];
  const first = String(HEARTBEATS[0]);
  return [
    ...costs.map((cost) => row(`without Enough: ${NAMES[cost][0]}`, values('without', cost), NAMES[cost][1])),
    ...Object.entries(CONTROLS).flatMap(([control, name]) =>
      (['loadScript', 'scrollScript', 'stillScript', 'heap'] as const).map((cost) =>
        row(`${name} adds: ${NAMES[cost][0]}`, less(control, 'without', cost), NAMES[cost][1]),
      ),
    ),
    ...costs.map((cost) =>
      row(`Enough adds: ${NAMES[cost][0]}`, less(first, 'without', cost), NAMES[cost][1], BUDGETS[cost]?.(seconds)),
    ),
    row(`Enough: ${OURS}, load and scrolling`, values(first, 'ours'), 'ms'),
    ...HEARTBEATS.slice(1).flatMap((heartbeat) =>
      (['scrollScript', 'stillScript', 'ours', 'worker'] as const).map((cost) =>
        row(
          `a heartbeat of ${heartbeat / 1000} s adds to one of 5 s: ${named(cost)}`,
          less(String(heartbeat), first, cost),
          'ms',
        ),
      ),
    ),
    row("CPU of the extension's process at 5 s, whole run", values(first, 'worker'), 'ms'),
  ];
}

function named(cost: keyof Costs | 'ours' | 'worker'): string {
  if (cost === 'worker') return "CPU of the extension's process";
  return cost === 'ours' ? OURS : NAMES[cost][0];
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
