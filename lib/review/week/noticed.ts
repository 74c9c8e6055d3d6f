/** What a week says in words: which sentences fit, and what stands in them. Rounded, never graded, never compared. */
import type { From } from '../../ledger/types.ts';
import type { Counted } from '../../networks/types.ts';
import type { CheckIn, WeekFacts } from './types.ts';

/** One sentence: its key under `review.` in the locales, and its parts. Durations are seconds, hours 0 to 24. */
export type Line =
  | { says: 'nothing' | 'fewDays' | 'spread' | 'daysDiffer' }
  | { says: 'about'; seconds: number }
  | { says: 'mostly'; surface: Counted }
  | { says: 'mostlyTwo'; surface: Counted; other: Counted }
  | { says: 'hours'; part: PartOfDay; from: number; to: number }
  | { says: 'planned'; planned: number; from: number; to: number }
  | { says: 'began'; from: From }
  | { says: 'felt'; felt: CheckIn['felt']; often: Often }
  | { says: 'feltLate'; often: Often }
  | { says: 'pauses'; often: Often; left: Often | 'none' };

export type PartOfDay = 'mornings' | 'afternoons' | 'evenings' | 'nights';
/** How often, in words: counts are for those who open the pictures. */
export type Often = 'once' | 'few' | 'some' | 'many';

/** Under three days of data nothing is rounded, since nothing is known (EVIDENCE 2.2). */
const FEW_DAYS = 3;
const MOST = 0.5;
/** A week of fewer visits than this says nothing of how visits begin. */
const FEW_VISITS = 4;
/** Hours of the evening or night from which a visit counts as late. */
const LATE_FROM = 22;
const LATE_TO = 5;

export function noticed(facts: WeekFacts): Line[] {
  if (facts.noted === 0) return [{ says: 'nothing' }];
  if (facts.noted < FEW_DAYS) return [{ says: 'fewDays' }];
  return [
    { says: 'about', seconds: facts.seconds },
    ...surfaces(facts),
    hours(facts),
    ...began(facts),
    ...plans(facts),
    ...pauses(facts),
    ...feelings(facts),
  ];
}

function surfaces({ bySurface, seconds }: WeekFacts): Line[] {
  const [first, second] = [...bySurface].sort(([, a], [, b]) => b - a);
  if (!first || bySurface.size === 1) return [];
  if (first[1] > seconds * MOST) return [{ says: 'mostly', surface: first[0] }];
  return second ? [{ says: 'mostlyTwo', surface: first[0], other: second[0] }] : [];
}

/** The shortest stretch of the clock that holds most of the week, if it is short enough to be worth a name. */
function hours({ byHour, seconds }: WeekFacts): Line {
  for (let width = 1; width <= 5; width += 1) {
    const held = byHour.map((_, from) => sum(wrapped(byHour, from, width)));
    const best = Math.max(...held);
    if (best > seconds * MOST) {
      const from = held.indexOf(best);
      return { says: 'hours', part: partOfDay(from + width / 2), from, to: (from + width) % 24 };
    }
  }
  return { says: 'spread' };
}

function partOfDay(hour: number): PartOfDay {
  const h = hour % 24;
  if (h >= 5 && h < 12) return 'mornings';
  if (h >= 12 && h < 18) return 'afternoons';
  return h >= 18 && h < 23 ? 'evenings' : 'nights';
}

function began({ began: counts, visits }: WeekFacts): Line[] {
  if (visits < FEW_VISITS) return [];
  const most = [...counts].find(([, count]) => count > visits * MOST);
  return most ? [{ says: 'began', from: most[0] }] : [];
}

/** The plan that was made most often, and the middle half of how long such visits were. */
function plans({ planned }: WeekFacts): Line[] {
  const alike = Map.groupBy(planned, (one) => one.planned);
  const [most] = [...alike].sort(([, a], [, b]) => b.length - a.length);
  if (!most || most[1].length < 3) return [];
  const spent = most[1].map((one) => one.spent).sort((a, b) => a - b);
  const line: Line = { says: 'planned', planned: most[0], from: quantile(spent, 0.25), to: quantile(spent, 0.75) };
  return [line, { says: 'daysDiffer' }];
}

function pauses({ followed }: WeekFacts): Line[] {
  const all = [...followed.values()];
  const shown = sum(all.map((one) => one.shown));
  if (shown === 0) return [];
  const left = sum(all.map((one) => one.left));
  return [{ says: 'pauses', often: often(shown, shown), left: left === 0 ? 'none' : often(left, shown) }];
}

function feelings({ felt }: WeekFacts): Line[] {
  if (felt.length < 3) return [];
  const heavier = felt.filter((one) => one.felt === 'heavier');
  const late = heavier.filter(({ hour }) => hour >= LATE_FROM || hour < LATE_TO);
  if (late.length >= 2 && late.length > heavier.length * MOST) {
    return [{ says: 'feltLate', often: often(late.length, felt.length) }];
  }
  const [most] = [...Map.groupBy(felt, (one) => one.felt)].sort(([, a], [, b]) => b.length - a.length);
  return most ? [{ says: 'felt', felt: most[0], often: often(most[1].length, felt.length) }] : [];
}

function often(count: number, of: number): Often {
  if (count === 1) return 'once';
  if (count <= 3) return 'few';
  return count > of * MOST && count > 7 ? 'many' : 'some';
}

const wrapped = (values: number[], from: number, width: number): number[] =>
  Array.from({ length: width }, (_, i) => values[(from + i) % values.length] ?? 0);

const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0);

function quantile(sorted: number[], q: number): number {
  const at = (sorted.length - 1) * q;
  const low = sorted[Math.floor(at)] ?? 0;
  return low + ((sorted[Math.ceil(at)] ?? low) - low) * (at % 1);
}
