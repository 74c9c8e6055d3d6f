/** What a week says in words: which sentences fit, and what stands in them. Rounded, never graded, never compared. */
import { quantile } from 'd3-array';
import type { From } from '../../ledger/types.ts';
import { PAUSE_KINDS } from '../../nudges/kinds.ts';
import { FEELINGS } from '../../rules/kinds.ts';
import type { ReasonLine } from './reasons.ts';
import type { ChangeLine } from './turned-on.ts';
import type { Felt, NetworkSurface, WeekFacts } from './types.ts';

/** One sentence: its key under `review.noticed.` in the locales, and its parts. Durations are seconds, hours 0 to 23. */
export type Line =
  | { says: 'nothing' | 'fewDays' | 'spread' | 'daysDiffer' | 'zones' | 'summed' }
  | { says: 'about' | 'postsToo' | 'postsOnly' | 'profilesToo' | 'profilesOnly'; seconds: number }
  | { says: 'allOn' | 'mostly'; place: NetworkSurface }
  | { says: 'mostlyNetwork'; network: string }
  | { says: 'byAddress'; networks: string[] }
  | { says: 'mostlyTwo'; place: NetworkSurface; other: NetworkSurface }
  | { says: 'hours' | 'hoursOfAll'; from: number; to: number }
  | { says: 'began' | 'beganSome'; from: From }
  | { says: 'planned'; planned: number; from: number; to: number }
  | { says: 'pauses'; often: Often; left: 'each' | 'mostly' | 'half' }
  | { says: 'felt' | 'feltAll' | 'feltSome'; felt: Felt }
  | { says: 'feltMixed'; felt: Felt[] }
  | { says: 'feltLate'; often: Often }
  | { says: 'reasons' }
  | ReasonLine
  | ChangeLine;

/** How often, in words: counts are for those who open the pictures. */
export type Often = 'once' | 'few' | 'some' | 'many';

/** Under three days of data nothing is rounded, since nothing is known: docs/review.md. */
export const MIN_DAYS_NOTED = 3;
/** "Most" is more than this share. */
export const MAJORITY = 0.5;
const SOME_SHARE = 0.25;
/** Posts, feeds beside posts, and times by the address only, of fewer seconds than this are not named. */
const WORTH_NAMING = 60;
/** Fewer visits than this say nothing of how visits begin. */
const MIN_VISITS = 4;
const MIN_PLANS = 3;
/** Seconds between the ends of a range that are worth a word. */
const APART = 300;
const MIN_FEELINGS = 3;
/** From this share of heavier answers on, a week is a heavy one. */
const HEAVY_SHARE = 0.5;
/** Hours of the evening or night from which a visit counts as late. */
const LATE_FROM = 22;
const LATE_TO = 5;

/** What was heavy stands last, since a way on stands below it. A hard week is kept company: how visits began, what was
 *  planned and how pauses were answered would read as a charge.
 * @param beyond what reaches beyond the week's own rows
 * @returns paragraphs, in the order in which they stand */
export function describeWeek(facts: WeekFacts, hard = isHeavyWeek(facts), beyond: BeyondTheWeek = {}): Line[][] {
  if (facts.noted === 0) return [[{ says: 'nothing' }]];
  if (facts.noted < MIN_DAYS_NOTED) return [[{ says: 'fewDays' }]];
  const { changes = [], reasons = [] } = hard ? {} : beyond;
  return [
    [...timeLines(facts), ...hourLines(facts)],
    hard ? [] : [...beganLines(facts), ...planLines(facts)],
    changes,
    reasons.length > 0 ? [{ says: 'reasons' } as const, ...reasons] : [],
    [...(hard ? [] : pauseLines(facts)), ...feelingLines(facts)],
  ]
    .filter((lines) => lines.length > 0)
    .toSorted((a, b) => Number(endsHeavy([a])) - Number(endsHeavy([b])));
}

/** What was turned on of late, and what answers of many weeks say of why a person came. */
export interface BeyondTheWeek {
  changes?: ChangeLine[];
  reasons?: ReasonLine[];
}

/** Whether the last thing that is said is heavy. */
export function endsHeavy(paragraphs: Line[][]): boolean {
  const last = paragraphs.at(-1)?.at(-1);
  return last?.says === 'feltLate' || (last !== undefined && 'felt' in last && [last.felt].flat().includes('heavier'));
}

/** Visits left the person heavier, half of the times they said or more; or late ones did, on more than one evening. */
export function isHeavyWeek({ felt }: WeekFacts): boolean {
  if (felt.length < MIN_FEELINGS) return false;
  const heavier = felt.filter((one) => one.felt === 'heavier');
  return heavier.length >= felt.length * HEAVY_SHARE || heavyNights(heavier).length > 0;
}

function timeLines(facts: WeekFacts): Line[] {
  const { seconds, posts, profiles } = facts;
  const too: Line[] = posts < WORTH_NAMING ? [] : [{ says: 'postsToo', seconds: posts }];
  if (profiles >= WORTH_NAMING) too.push({ says: 'profilesToo', seconds: profiles });
  if (seconds < WORTH_NAMING && posts >= WORTH_NAMING) return [{ says: 'postsOnly', seconds: posts }, ...too.slice(1)];
  if (seconds < WORTH_NAMING && profiles >= WORTH_NAMING) return [{ says: 'profilesOnly', seconds: profiles }];
  return [{ says: 'about', seconds }, ...placeLines(facts), ...too, ...sureLines(facts)];
}

/** How sure the times are: where the posts of a site were not found, its address decided. Names two sites at most. */
function sureLines({ byAddress }: WeekFacts): Line[] {
  const networks = [...byAddress]
    .filter(([, seconds]) => seconds >= WORTH_NAMING)
    .sort(longest)
    .slice(0, 2);
  return networks.length === 0 ? [] : [{ says: 'byAddress', networks: networks.map(([id]) => id) }];
}

function placeLines({ places, byNetwork, seconds }: WeekFacts): Line[] {
  const [first, second] = places;
  if (!first) return [];
  if (!second) return [{ says: 'allOn', place: first }];
  if (first.seconds > seconds * MAJORITY) return [{ says: 'mostly', place: first }];
  const [network] = [...byNetwork].filter(([id]) => places.some((one) => one.network === id)).sort(longest);
  const onIt = sum(places.filter((one) => one.network === network?.[0]).map((one) => one.seconds));
  if (network && onIt > seconds * MAJORITY) return [{ says: 'mostlyNetwork', network: network[0] }];
  if (first.seconds + second.seconds > seconds * MAJORITY) return [{ says: 'mostlyTwo', place: first, other: second }];
  return [];
}

/** The shortest stretch of the clock that holds most of the week, if it is short enough to be worth a name. */
function hourLines({ byHour, seconds, posts, profiles, summed, zones }: WeekFacts): Line[] {
  const apart = posts + profiles;
  const all = seconds + apart;
  if (summed > all * (1 - MAJORITY)) return [{ says: 'summed' }];
  const abroad: Line[] = zones > 1 ? [{ says: 'zones' }] : [];
  for (let width = 1; width <= 5; width += 1) {
    const within = byHour.map((_, from) => sum(wrapAround(byHour, from, width)));
    const best = Math.max(...within);
    if (best > (all - summed) * MAJORITY) {
      const from = within.indexOf(best);
      const says = apart < WORTH_NAMING || seconds < WORTH_NAMING ? 'hours' : 'hoursOfAll';
      return [{ says, from, to: (from + width) % 24 }, ...abroad];
    }
  }
  return [{ says: 'spread' }, ...abroad];
}

function beganLines({ began: counts, visits, seconds }: WeekFacts): Line[] {
  if (visits < MIN_VISITS || seconds === 0) return [];
  const most = [...counts].find(([, count]) => count > visits * MAJORITY);
  if (most) return [{ says: 'began', from: most[0] }];
  const [drift] = [...counts].filter(([from]) => from !== 'direct').sort(longest);
  return drift && drift[1] >= visits * SOME_SHARE ? [{ says: 'beganSome', from: drift[0] }] : [];
}

/** The plan that was made most often, and the middle half of how long such visits were. */
function planLines({ planned }: WeekFacts): Line[] {
  const alike = Map.groupBy(planned, (one) => one.planned);
  const [most] = [...alike].sort(([, a], [, b]) => b.length - a.length);
  if (!most || most[1].length < MIN_PLANS) return [];
  const spent = most[1].map((one) => one.spent);
  const [from, to] = [quantile(spent, 0.25), quantile(spent, 0.75)] as [number, number]; // there are some
  const differ: Line[] = to - from >= APART ? [{ says: 'daysDiffer' }] : [];
  return [{ says: 'planned', planned: most[0], from, to }, ...differ];
}

/** Said only where at least half of the pauses were followed by leaving: a tally of the others would be held against someone. */
function pauseLines({ followed }: WeekFacts): Line[] {
  const all = PAUSE_KINDS.flatMap((kind) => followed.get(kind) ?? []);
  const shown = sum(all.map((one) => one.shown));
  const left = sum(all.map((one) => one.left));
  if (shown === 0 || left < shown / 2) return [];
  const after = left === shown ? 'each' : left > shown / 2 ? 'mostly' : 'half';
  return [{ says: 'pauses', often: howOften(shown, shown), left: after }];
}

function feelingLines({ felt }: WeekFacts): Line[] {
  if (felt.length < MIN_FEELINGS) return [];
  const late = heavyNights(felt.filter((one) => one.felt === 'heavier'));
  if (late.length > 0) {
    const rest = mostFelt(felt.filter((one) => !late.includes(one)));
    const some: Line[] = rest && rest !== 'heavier' ? [{ says: 'feltSome', felt: rest }] : [];
    return [...some, { says: 'feltLate', often: howOften(late.length, felt.length) }];
  }
  const most = mostFelt(felt);
  if (!most) return [{ says: 'feltMixed', felt: FEELINGS.filter((how) => felt.some((one) => one.felt === how)) }];
  return [{ says: felt.every((one) => one.felt === most) ? 'feltAll' : 'felt', felt: most }];
}

/** The late ones among the visits that left someone heavier, where most of these were late. */
function heavyNights<Answer extends { hour: number }>(heavier: Answer[]): Answer[] {
  const late = heavier.filter(({ hour }) => isLate(hour));
  return late.length >= 2 && late.length > heavier.length * MAJORITY ? late : [];
}

export const isLate = (hour: number): boolean => hour >= LATE_FROM || hour < LATE_TO;

/** What was felt in more than half of them; one answer is no "most". */
function mostFelt(felt: WeekFacts['felt']): Felt | null {
  if (felt.length < 2) return null;
  const [most] = [...Map.groupBy(felt, (one) => one.felt)].sort(([, a], [, b]) => b.length - a.length);
  return most && most[1].length > felt.length * MAJORITY ? most[0] : null;
}

function howOften(count: number, of: number): Often {
  if (count === 1) return 'once';
  if (count <= 3) return 'few';
  return count > of * MAJORITY && count > 7 ? 'many' : 'some';
}

const longest = ([, a]: [unknown, number], [, b]: [unknown, number]): number => b - a;

const wrapAround = (values: number[], from: number, width: number): number[] =>
  Array.from({ length: width }, (_, i) => values[(from + i) % values.length] ?? 0);

const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0);
