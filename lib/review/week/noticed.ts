/** What a week says in words: which sentences fit, and what stands in them. Rounded, never graded, never compared. */
import type { From } from '../../ledger/types.ts';
import type { Felt, Place, WeekFacts } from './types.ts';

/** One sentence: its key under `review.noticed.` in the locales, and its parts. Durations are seconds, hours 0 to 24. */
export type Line =
  | { says: 'nothing' | 'fewDays' | 'spread' | 'daysDiffer' | 'zones' | 'summed' | 'feltMixed' }
  | { says: 'about'; seconds: number; posts: number }
  | { says: 'allOn' | 'mostly'; place: Place }
  | { says: 'mostlyNetwork'; network: string }
  | { says: 'mostlyTwo'; place: Place; other: Place }
  | { says: 'hours'; part: PartOfDay; from: number; to: number }
  | { says: 'began' | 'beganSome'; from: From }
  | { says: 'planned'; planned: number; from: number; to: number }
  | { says: 'pauses'; often: Often; left: Often | 'none' | 'each' }
  | { says: 'felt' | 'feltAll' | 'feltOthers'; felt: Felt }
  | { says: 'feltLate'; often: Often };

export type PartOfDay = 'mornings' | 'afternoons' | 'evenings' | 'nights';
/** How often, in words: counts are for those who open the pictures. */
export type Often = 'once' | 'few' | 'some' | 'many';

/** Under three days of data nothing is rounded, since nothing is known: docs/review.md. */
export const FEW_DAYS = 3;
const MOST = 0.5;
const SOME = 0.25;
/** Fewer visits than this say nothing of how visits begin. */
const FEW_VISITS = 4;
const FEW_PLANS = 3;
/** Seconds between the ends of a range that are worth a word. */
const APART = 300;
const FEW_FEELINGS = 3;
/** Hours of the evening or night from which a visit counts as late. */
const LATE_FROM = 22;
const LATE_TO = 5;
/** What stands in the way, and is answered with Leave or Stay: notes at the foot of a page are no pause. */
const PAUSES = ['door', 'firm', 'closed'];

/** @returns paragraphs, in the order in which they are said */
export function noticed(facts: WeekFacts): Line[][] {
  if (facts.noted === 0) return [[{ says: 'nothing' }]];
  if (facts.noted < FEW_DAYS) return [[{ says: 'fewDays' }]];
  const { seconds, posts } = facts;
  return [
    [{ says: 'about' as const, seconds, posts }, ...where(facts), ...hours(facts)],
    [...began(facts), ...plans(facts)],
    [...pauses(facts), ...feelings(facts)],
  ].filter((lines) => lines.length > 0);
}

function where({ places, byNetwork, seconds }: WeekFacts): Line[] {
  const [first, second] = places;
  if (!first) return [];
  if (!second) return [{ says: 'allOn', place: first }];
  if (first.seconds > seconds * MOST) return [{ says: 'mostly', place: first }];
  const [network] = [...byNetwork].filter(([id]) => places.some((one) => one.network === id)).sort(longest);
  const onIt = sum(places.filter((one) => one.network === network?.[0]).map((one) => one.seconds));
  if (network && onIt > seconds * MOST) return [{ says: 'mostlyNetwork', network: network[0] }];
  if (first.seconds + second.seconds > seconds * MOST) return [{ says: 'mostlyTwo', place: first, other: second }];
  return [];
}

/** The shortest stretch of the clock that holds most of the week, if it is short enough to be worth a name. */
function hours({ byHour, seconds, posts, summed, zones }: WeekFacts): Line[] {
  const all = seconds + posts;
  if (summed > all * (1 - MOST)) return [{ says: 'summed' }];
  const abroad: Line[] = zones > 1 ? [{ says: 'zones' }] : [];
  for (let width = 1; width <= 5; width += 1) {
    const held = byHour.map((_, from) => sum(wrapped(byHour, from, width)));
    const best = Math.max(...held);
    if (best > (all - summed) * MOST) {
      const from = held.indexOf(best);
      return [{ says: 'hours', part: partOfDay(from + width / 2), from, to: (from + width) % 24 }, ...abroad];
    }
  }
  return [{ says: 'spread' }, ...abroad];
}

function partOfDay(hour: number): PartOfDay {
  const h = hour % 24;
  if (h >= 5 && h < 12) return 'mornings';
  if (h >= 12 && h < 18) return 'afternoons';
  return h >= 18 && h < 23 ? 'evenings' : 'nights';
}

function began({ began: counts, visits, seconds }: WeekFacts): Line[] {
  if (visits < FEW_VISITS || seconds === 0) return [];
  const most = [...counts].find(([, count]) => count > visits * MOST);
  if (most) return [{ says: 'began', from: most[0] }];
  const [drift] = [...counts].filter(([from]) => from !== 'direct').sort(longest);
  return drift && drift[1] >= visits * SOME ? [{ says: 'beganSome', from: drift[0] }] : [];
}

/** The plan that was made most often, and the middle half of how long such visits were. */
function plans({ planned }: WeekFacts): Line[] {
  const alike = Map.groupBy(planned, (one) => one.planned);
  const [most] = [...alike].sort(([, a], [, b]) => b.length - a.length);
  if (!most || most[1].length < FEW_PLANS) return [];
  const spent = most[1].map((one) => one.spent);
  const [from, to] = [quantile(spent, 0.25), quantile(spent, 0.75)];
  const differ: Line[] = to - from >= APART ? [{ says: 'daysDiffer' }] : [];
  return [{ says: 'planned', planned: most[0], from, to }, ...differ];
}

function pauses({ followed }: WeekFacts): Line[] {
  const all = PAUSES.flatMap((kind) => followed.get(kind) ?? []);
  const shown = sum(all.map((one) => one.shown));
  if (shown === 0) return [];
  const left = sum(all.map((one) => one.left));
  const after = left === 0 ? 'none' : left === shown ? 'each' : often(left, shown);
  return [{ says: 'pauses', often: often(shown, shown), left: after }];
}

function feelings({ felt }: WeekFacts): Line[] {
  if (felt.length < FEW_FEELINGS) return [];
  const heavier = felt.filter((one) => one.felt === 'heavier');
  const late = heavier.filter(({ hour }) => isLate(hour));
  if (late.length >= 2 && late.length > heavier.length * MOST) {
    const rest = mostFelt(felt.filter((one) => !late.includes(one)));
    const others: Line[] = rest && rest !== 'heavier' ? [{ says: 'feltOthers', felt: rest }] : [];
    return [{ says: 'feltLate', often: often(late.length, felt.length) }, ...others];
  }
  const most = mostFelt(felt);
  if (!most) return [{ says: 'feltMixed' }];
  return [{ says: felt.every((one) => one.felt === most) ? 'feltAll' : 'felt', felt: most }];
}

export const isLate = (hour: number): boolean => hour >= LATE_FROM || hour < LATE_TO;

/** What was felt in more than half of them; nothing is said of one alone. */
function mostFelt(felt: WeekFacts['felt']): Felt | null {
  if (felt.length < 2) return null;
  const [most] = [...Map.groupBy(felt, (one) => one.felt)].sort(([, a], [, b]) => b.length - a.length);
  return most && most[1].length > felt.length * MOST ? most[0] : null;
}

function often(count: number, of: number): Often {
  if (count === 1) return 'once';
  if (count <= 3) return 'few';
  return count > of * MOST && count > 7 ? 'many' : 'some';
}

const longest = ([, a]: [unknown, number], [, b]: [unknown, number]): number => b - a;

const wrapped = (values: number[], from: number, width: number): number[] =>
  Array.from({ length: width }, (_, i) => values[(from + i) % values.length] ?? 0);

const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0);

/** The value that this share of them lies under, drawn straight between two. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)] ?? 0;
  return low + ((sorted[Math.ceil(at)] ?? low) - low) * (at % 1);
}
