/** What it adds to a page that a person has corrected Enough: many kinds of address, and a post that they pointed at, which rests
 *  while our own rules fit and stands in where they do not. */
import type { PageCorrection, PointedPost } from '../../lib/corrections/types.ts';
import { type Costs, measure } from './measure.ts';
import { addressOf, type PageName, SITE } from './pages/serve.ts';
import { note, type Raw, type Row, row } from './report.ts';
import { openVariant, type Variant, type VariantOptions } from './variant.ts';

/** More kinds of address than anybody corrects on one network, none of them the page's own. */
const WORDS = ['feed', 'groups', 'likes', 'live', 'news', 'photos', 'recommended', 'saved', 'topics', 'videos'];
export const corrections: PageCorrection[] = WORDS.flatMap((word, at) =>
  [['', word], [word]].map((path) => ({ network: SITE.network, host: 'instagram.com', path, surface: 'other', at })),
);
export const pointed: PointedPost[] = (['feed', 'explore'] as const).map((surface) => ({
  network: SITE.network,
  surface,
  selector: 'main>div.story-card',
  fits: 8,
  at: 0,
}));

const WAYS: Record<string, { page: PageName; what: string; options: VariantOptions }> = {
  none: { page: 'growing', what: 'nothing was corrected', options: { on: true } },
  addresses: {
    page: 'growing',
    what: `${corrections.length} kinds of address`,
    options: { on: true, chosen: { corrections } },
  },
  rests: {
    page: 'growing',
    what: 'the same, and a post that was pointed at, which rests',
    options: { on: true, chosen: { corrections, pointed } },
  },
  stands: {
    page: 'renamed',
    what: 'the same where it stands in for ours',
    options: { on: true, chosen: { corrections, pointed } },
  },
};
const COSTS: [cost: keyof Costs, what: string, unit: string][] = [
  ['loadScript', 'load, script', 'ms'],
  ['scrollScript', 'scrolling, script', 'ms'],
  ['scrollTask', 'scrolling, main thread', 'ms'],
  ['stillScript', '2 s of stillness after it, script', 'ms'],
  ['heap', 'heap', 'KB'],
];

export async function runCorrections(site: number, runs: number, seconds: number, raw: Raw): Promise<void> {
  const variants: [string, Variant][] = [];
  try {
    for (const [way, { options }] of Object.entries(WAYS)) variants.push([way, await openVariant(site, options)]);
    for (let round = 0; round < runs; round++)
      for (const [way, { browser }] of variants) {
        const page = await browser.puppeteer.newPage();
        const costs = await measure(page, addressOf(WAYS[way]?.page ?? 'growing'), seconds);
        await page.close();
        for (const [cost] of COSTS) note(raw, `corrections ${way} ${cost}`, costs[cost]);
      }
  } finally {
    await Promise.all(variants.map(([, variant]) => variant.close()));
  }
}

export function correctionRows(raw: Raw): Row[] {
  const values = (way: string, cost: string) => raw[`corrections ${way} ${cost}`] ?? [];
  return COSTS.flatMap(([cost, what, unit]) => [
    row(`${what}, ${WAYS.none?.what}`, values('none', cost), unit),
    ...Object.entries(WAYS)
      .filter(([way]) => way !== 'none')
      .map(([way, { what: how }]) => {
        const more = values(way, cost).map((value, i) => value - (values('none', cost)[i] ?? Number.NaN));
        return row(`${what}, more: ${how}`, more, unit, 'within noise');
      }),
  ]);
}
