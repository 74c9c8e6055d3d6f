/** What a page pays for Enough, in Chromium, as ratios to the page alone: interleaved rounds, so that slow moments meet all. */
import { type Costs, measure } from './measure.ts';
import { addressOf, PAGES, type PageName } from './pages/serve.ts';
import { note, type Raw, type Row, row } from './report.ts';
import { openVariant, VARIANTS, type Variant, type VariantName } from './variant.ts';

const NAMES: Record<VariantName, string> = {
  alone: 'the page alone',
  nothing: 'a script that does nothing',
  least: 'the least that listens, watches posts and sends',
  enough: 'Enough',
  counting: 'Enough, counting posts',
};
/** How a cost is compared, and docs/promises.md's budget for Enough on a light page that grows. `share`: what is added, as a share
 *  of the page's own; `times`: both together, in times of the page alone; `more`: what is added, as it is. */
const COMPARED: [cost: keyof Costs, what: string, how: 'share' | 'times' | 'more', unit: string, budget: string][] = [
  ['loadTask', 'load, main thread', 'times', '×', '≤ 1.2'],
  ['loadScript', 'load, script', 'more', 'ms', ''],
  ['scrollScript', 'scrolling, script', 'share', "of the page's own", '≤ 0.25'],
  ['scrollScript', 'scrolling, script', 'more', 'ms', ''],
  ['scrollTask', 'scrolling, main thread', 'times', '×', '≤ 1.05'],
  ['stillScript', '2 s of stillness after it, script', 'more', 'ms', 'within noise'],
  ['stillTask', '2 s of stillness after it, main thread', 'more', 'ms', 'within noise'],
  ['longTasks', 'long tasks', 'more', '', '0'],
  ['heap', 'heap', 'more', 'KB', '≤ 380 KB'],
];

/** Adds `runs` rounds to `raw`. */
export async function runPageCost(
  name: PageName,
  site: number,
  runs: number,
  seconds: number,
  raw: Raw,
): Promise<void> {
  const variants: [VariantName, Variant][] = [];
  try {
    for (const [variant, options] of Object.entries(VARIANTS))
      variants.push([variant as VariantName, await openVariant(site, options)]);
    for (let round = 0; round < runs; round++)
      for (const [variant, { browser }] of variants) {
        const page = await browser.puppeteer.newPage();
        const costs = await measure(page, addressOf(name), seconds);
        await page.close();
        for (const [cost, value] of Object.entries(costs)) note(raw, `${name} ${variant} ${cost}`, value);
      }
  } finally {
    await Promise.all(variants.map(([, variant]) => variant.close()));
  }
}

export function pageCostRows(name: PageName, raw: Raw): Row[] {
  const values = (variant: VariantName, cost: keyof Costs) => raw[`${name} ${variant} ${cost}`] ?? [];
  const compared = (variant: VariantName, cost: keyof Costs, how: (typeof COMPARED)[number][2]) =>
    values(variant, cost).map((value, i) => {
      const alone = values('alone', cost)[i] ?? Number.NaN;
      if (how === 'times') return value / alone;
      return how === 'share' ? (value - alone) / alone : value - alone;
    });
  const own = new Map(COMPARED.map(([cost, what]) => [cost, what]));
  return [
    { what: `On ${PAGES[name]}:`, figure: '' },
    ...[...own].map(([cost, what]) =>
      row(`${NAMES.alone}: ${what}`, values('alone', cost), cost === 'heap' ? 'KB' : cost === 'longTasks' ? '' : 'ms'),
    ),
    ...COMPARED.flatMap(([cost, what, how, unit, budget]) =>
      (Object.keys(VARIANTS) as VariantName[])
        .filter((variant) => variant !== 'alone')
        .map((variant) => {
          const meant = variant === 'enough' && name === 'growing' && budget ? budget : undefined;
          return row(`${what}, ${NAMES[variant]}`, compared(variant, cost, how), unit, meant);
        }),
    ),
  ];
}
