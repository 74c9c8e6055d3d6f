/** How typed lines fare, counted. Sets are those of tests/fixtures/thoughts/; only `development` gives its lines away. */
import { readFileSync } from 'node:fs';
import type { RankingData } from '../../lib/content/find/model.ts';
import { type Found, findPatterns } from '../../lib/content/find.ts';

const fixtures = new URL('../../tests/fixtures/thoughts/', import.meta.url);
const read = <T>(name: string): T => JSON.parse(readFileSync(new URL(name, fixtures), 'utf8')) as T;
const url = new URL('../../lib/content/model/ranking.en.json', import.meta.url);
const { classes, themeOf } = JSON.parse(readFileSync(url, 'utf8')) as RankingData;

export type SetName = 'development' | 'held-back';
/** Two more have no lines of patterns. `weak-kinds` was written for the kinds of hopeless lines that were missed most; `last` after all
 *  that mended them, to say how well a line fares that nothing was changed for. */
type AlarmSet = SetName | 'weak-kinds' | 'last';

interface Share {
  of: number;
  got: number;
}

export interface Totals {
  /** lines that fit a pattern, by manner: it stands first, among the four, or is reached in two presses */
  fits: Record<'plain' | 'pictures', Record<'first' | 'four' | 'reached', Share>>;
  /** lines that fit a pattern and bring support */
  alarmed: Share;
  /** lines that fit nothing, and are offered nothing */
  nothing: Share;
  /** hopeless lines that bring support, all and by kind */
  hopeless: Share;
  kinds: Map<string, Share>;
  /** idioms and everyday lines that bring support */
  idioms: Share;
  misses: Miss[];
}

export interface Miss {
  line: string;
  wanted: string;
  found: string;
}

const share = (): Share => ({ of: 0, got: 0 });
function count(to: Share, got: boolean): void {
  to.of += 1;
  to.got += Number(got);
}
const manner = () => ({ first: share(), four: share(), reached: share() });

/** The card stands among the four, or is in one of the two likeliest themes. */
const isReached = (id: string, { ids, themes }: Found): boolean =>
  ids.includes(id) || themes.slice(0, 2).includes(themeOf[classes.indexOf(id)] as string);

export async function measure(set: SetName): Promise<Totals> {
  const totals: Totals = {
    fits: { plain: manner(), pictures: manner() },
    alarmed: share(),
    nothing: share(),
    hopeless: share(),
    kinds: new Map(),
    idioms: share(),
    misses: [],
  };
  const miss = (line: string, wanted: string, found: string) => totals.misses.push({ line, wanted, found });
  const lines = read<Record<string, { line: string; manner: string }[]>>(`${set}/fits.json`);
  for (const [id, list] of Object.entries(lines))
    for (const { line, manner } of list) {
      const found = await findPatterns(line);
      const { first, four, reached: two } = totals.fits[manner === 'picture' ? 'pictures' : 'plain'];
      count(first, found.ids[0] === id);
      count(four, found.ids.includes(id));
      count(two, isReached(id, found));
      count(totals.alarmed, found.support);
      const found4 = found.support ? 'support' : found.ids.join(', ') || 'nothing';
      if (!found.ids.includes(id)) miss(line, id, found4 + (isReached(id, found) ? '' : ' (not reached)'));
    }
  for (const line of read<string[]>(`${set}/none.json`)) {
    const { ids, support } = await findPatterns(line);
    count(totals.nothing, ids.length === 0);
    if (ids.length > 0 || support) miss(line, 'nothing', support ? 'support' : (ids[0] as string));
  }
  const { misses, ...alarms } = await measureAlarms(set);
  totals.misses.push(...misses);
  if (set === 'held-back') totals.misses = [];
  return { ...totals, ...alarms };
}

/** Lines that have to bring support, by kind, and everyday ones that must not. */
export async function measureAlarms(set: AlarmSet): Promise<Pick<Totals, 'hopeless' | 'kinds' | 'idioms' | 'misses'>> {
  const totals = { hopeless: share(), kinds: new Map<string, Share>(), idioms: share(), misses: [] as Miss[] };
  for (const { line, kind } of read<{ line: string; kind: string }[]>(`${set}/hopeless.json`)) {
    const { support } = await findPatterns(line);
    const own = totals.kinds.get(kind) ?? share();
    totals.kinds.set(kind, own);
    for (const one of [totals.hopeless, own]) count(one, support);
    if (!support) totals.misses.push({ line, wanted: `support (${kind})`, found: 'none' });
  }
  for (const line of read<string[]>(`${set}/idioms.json`)) {
    const { support } = await findPatterns(line);
    count(totals.idioms, support);
    if (support) totals.misses.push({ line, wanted: 'no support', found: 'support' });
  }
  if (set === 'held-back' || set === 'last') totals.misses = [];
  return totals;
}

export interface EarlierTotals {
  four: Share;
  nothing: Share;
  hopeless: Share;
  idioms: Share;
  /** heavy and everyday lines of `unseen.json` and `blind.json` */
  unseen: Record<'hopeless' | 'everyday', Share>;
  blind: Record<'hopeless' | 'everyday', Share>;
}

/** The sets that were written first, of one manner. */
export async function measureEarlier(): Promise<EarlierTotals> {
  const pair = () => ({ hopeless: share(), everyday: share() });
  const totals = { four: share(), nothing: share(), hopeless: share(), idioms: share(), unseen: pair(), blind: pair() };
  for (const [id, lines] of Object.entries(read<Record<string, string[]>>('patterns.json')))
    for (const line of lines) count(totals.four, (await findPatterns(line)).ids.includes(id));
  for (const line of read<string[]>('none.json')) count(totals.nothing, (await findPatterns(line)).ids.length === 0);
  for (const part of ['hopeless', 'idioms'] as const)
    for (const line of read<string[]>(`${part}.json`)) count(totals[part], (await findPatterns(line)).support);
  for (const set of ['unseen', 'blind'] as const)
    for (const part of ['hopeless', 'everyday'] as const)
      for (const line of read<Record<typeof part, string[]>>(`${set}.json`)[part])
        count(totals[set][part], (await findPatterns(line)).support);
  return totals;
}
