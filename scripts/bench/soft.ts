/** What a page that is read pays with everything softer: against Enough with nothing softer on it, and the page alone. */
import type { Page } from 'puppeteer-core';
import { COUNTS, type SoftChoice } from '../../lib/soften/types.ts';
import { type Costs, measure } from './measure.ts';
import { addressOf, SITE } from './pages/serve.ts';
import { note, type Raw, type Row, row } from './report.ts';
import { openVariant, type Variant, type VariantOptions } from './variant.ts';

/** A feed whose end is far off: one that has ended costs less. */
const EVERYTHING: SoftChoice = {
  ...{ counts: [...COUNTS], mine: true, strangers: true, colours: 'muted', room: true },
  ...{ videosWait: true, picturesVeiled: true, endAfter: 1000, endAtPlan: true, landing: true },
};
const WAYS: Record<string, { what: string; options: VariantOptions }> = {
  alone: { what: 'the page alone', options: { on: false } },
  nothing: { what: 'Enough, nothing softer', options: { on: true } },
  all: { what: 'Enough, everything softer', options: { on: true, chosen: { soft: { [SITE.network]: EVERYTHING } } } },
};
const COSTS = ['loadScript', 'scrollScript', 'scrollTask', 'stillScript', 'heap', 'longTasks'] as const;
const UNITS: Record<(typeof COSTS)[number], [what: string, unit: string]> = {
  loadScript: ['load, script', 'ms'],
  scrollScript: ['scrolling, script', 'ms'],
  scrollTask: ['scrolling, main thread', 'ms'],
  stillScript: ['2 s of stillness after it, script', 'ms'],
  heap: ['heap', 'KB'],
  longTasks: ['tasks over 50 ms', ''],
};

export async function runSoft(site: number, runs: number, seconds: number, raw: Raw): Promise<void> {
  const variants: [string, Variant][] = [];
  try {
    for (const [way, { options }] of Object.entries(WAYS)) variants.push([way, await openVariant(site, options)]);
    for (let round = 0; round < runs; round++)
      for (const [way, { browser }] of variants) {
        const page = await browser.puppeteer.newPage();
        await watchShifts(page);
        const costs: Costs = await measure(page, addressOf('growing'), seconds);
        note(raw, `soft ${way} shift`, await shifts(page));
        await page.close();
        for (const cost of COSTS) note(raw, `soft ${way} ${cost}`, costs[cost]);
      }
  } finally {
    await Promise.all(variants.map(([, variant]) => variant.close()));
  }
}

/** As the web vitals add it up: what a scroll or a press explains is not in it. */
async function watchShifts(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    Object.assign(globalThis, { shifted: 0 });
    const own = globalThis as unknown as { shifted: number };
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
        if (!hadRecentInput) own.shifted += value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}
const shifts = (page: Page): Promise<number> =>
  page.evaluate(() => (globalThis as unknown as { shifted: number }).shifted);

export function softRows(raw: Raw): Row[] {
  const values = (way: string, cost: string) => raw[`soft ${way} ${cost}`] ?? [];
  const against = (way: string, base: string, cost: string, how: (a: number, b: number) => number) =>
    values(way, cost).map((value, i) => how(value, values(base, cost)[i] ?? Number.NaN));
  const more = (a: number, b: number) => a - b;
  const times = (a: number, b: number) => a / b;
  return [
    ...COSTS.flatMap((cost) => [
      row(`${UNITS[cost][0]}, ${WAYS.alone?.what}`, values('alone', cost), UNITS[cost][1]),
      row(`${UNITS[cost][0]}, more: ${WAYS.nothing?.what}`, against('nothing', 'alone', cost, more), UNITS[cost][1]),
      row(
        `${UNITS[cost][0]}, more: softer than that`,
        against('all', 'nothing', cost, more),
        UNITS[cost][1],
        cost === 'longTasks' ? '0' : undefined,
      ),
    ]),
    row('scrolling, main thread, all that is softer', against('all', 'nothing', 'scrollTask', times), '×', '≤ 1.03'),
    row('scrolling, main thread, all of Enough', against('all', 'alone', 'scrollTask', times), '×'),
    row('layout shift, more: everything softer', against('all', 'alone', 'shift', more), '', '≤ 0.01'),
  ];
}
