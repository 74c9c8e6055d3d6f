/** One small change that a week suggests: concrete, and taken back by one press. The first that fits is offered; none is fine. */
import type { From } from '../../ledger/types.ts';
import { offerLimit } from '../../limits/offer.ts';
import type { Band, Limit } from '../../limits/types.ts';
import { isApart } from '../../networks/types.ts';
import type { Door } from '../../nudges/door-settings.ts';
import { isLate, MAJORITY } from './describe-week.ts';
import type { WeekFacts, WeekRows } from './types.ts';

export type Suggestion =
  | { kind: 'doorDrift'; network: string; from: Exclude<From, 'direct'> }
  | { kind: 'door' | 'doorGoes'; network: string }
  /** seconds after midnight */
  | { kind: 'hours'; from: number; to: number }
  /** seconds of a day; without a network it is all of them */
  | { kind: 'limit'; network?: string; from: number; to: number }
  | { kind: 'widen'; limit: string; from: number; to: number };

/** A suggestion that was taken up, with what brings back what was. */
export type TakenSuggestion = Suggestion & { limitId?: string; was?: Door['when'] | Band };

/** What is chosen now, so that nothing is suggested that is there already. */
export interface CurrentChoices {
  /** networks that are on */
  on: readonly string[];
  limits: readonly Limit[];
  doors: Readonly<Record<string, Door>>;
  /** networks on which long visits were enjoyed of late: nothing that holds back is suggested there */
  enjoyed?: readonly string[];
}

const HOUR = 3600;
/** The feeds rest from 23 to 6: late enough for an evening, and whole for a night. */
const NIGHT = { from: 23 * HOUR, to: 6 * HOUR };
const MIN_TIMES = 3;
/** A pause that was answered with Stay so often, and never with Leave, is of no use. */
const MIN_STAYED = 8;
/** Days of a week whose sum lay past a limit's top: it does not fit this life. */
const MIN_DAYS_PAST = 4;

export function suggest(rows: WeekRows, facts: WeekFacts, chosen: CurrentChoices): Suggestion | null {
  return (
    suggestWiderLimit(rows, chosen) ??
    suggestNoDoor(rows, chosen) ??
    suggestNightRest(facts, chosen) ??
    suggestDriftDoor(facts, chosen) ??
    suggestDoor(facts, chosen) ??
    suggestLimit(rows, facts, chosen)
  );
}

/** A top that most days pass is no help; a wider range is. */
function suggestWiderLimit(rows: WeekRows, { limits }: CurrentChoices): Suggestion | null {
  for (const { id, day, otherDays, week, networks, surfaces } of limits) {
    if (!day || week || otherDays.length > 0) continue;
    const sums = daySums(rows, (one) => {
      if (networks.length > 0 && !networks.includes(one.network)) return false;
      return surfaces.length === 0 ? !isApart(one.surface) : (surfaces as string[]).includes(one.surface);
    });
    if (sums.filter((seconds) => seconds > day.to).length < MIN_DAYS_PAST) continue;
    const wide = offerLimit(sums);
    if (wide && wide.usual.to > day.to) return { kind: 'widen', limit: id, from: day.to, to: wide.usual.to };
  }
  return null;
}

function suggestNoDoor({ shown }: WeekRows, chosen: CurrentChoices): Suggestion | null {
  const doors = Map.groupBy(
    shown.filter(({ kind }) => kind === 'door'),
    ({ network }) => network,
  );
  for (const [network, all] of doors) {
    const stayed = all.filter(({ chosen: pressed, left }) => pressed === 'stay' && !left);
    if (all.length >= MIN_STAYED && stayed.length === all.length && whenOf(chosen, network) !== 'never')
      return { kind: 'doorGoes', network };
  }
  return null;
}

function suggestNightRest({ felt, byHour, seconds }: WeekFacts, { limits }: CurrentChoices): Suggestion | null {
  if (limits.some(({ hours }) => hours.length > 0)) return null;
  const heavier = felt.filter((one) => one.felt === 'heavier');
  const late = heavier.filter(({ hour }) => isLate(hour)).length;
  const atNight = [23, 0, 1, 2, 3, 4, 5].reduce((sum, hour) => sum + (byHour[hour] ?? 0), 0);
  const heavyNights = late >= 2 && late > heavier.length * MAJORITY;
  return heavyNights || (heavier.length > 0 && atNight > seconds * MAJORITY) ? { kind: 'hours', ...NIGHT } : null;
}

function suggestDriftDoor({ beganOn }: WeekFacts, chosen: CurrentChoices): Suggestion | null {
  const ways = [...beganOn].flatMap(([network, counts]) =>
    [...counts].flatMap(([from, count]) => (from === 'direct' ? [] : [{ network, from, count }])),
  );
  for (const { network, from, count } of ways.sort((a, b) => b.count - a.count))
    if (count >= MIN_TIMES && mayHaveDoor(chosen, network)) return { kind: 'doorDrift', network, from };
  return null;
}

function suggestDoor({ felt }: WeekFacts, chosen: CurrentChoices): Suggestion | null {
  for (const [network, all] of Map.groupBy(felt, (one) => one.network)) {
    const heavier = all.filter((one) => one.felt === 'heavier').length;
    if (heavier >= MIN_TIMES && heavier > all.length * MAJORITY && mayHaveDoor(chosen, network))
      return { kind: 'door', network };
  }
  return null;
}

/** A range for the day, from the days of this week: on one network where most of the time was there. */
function suggestLimit(rows: WeekRows, facts: WeekFacts, chosen: CurrentChoices): Suggestion | null {
  const { limits, on } = chosen;
  if (limits.some(({ day, week, visit }) => day || week || visit)) return null;
  const { enjoyed = [] } = chosen;
  const most = [...Map.groupBy(facts.places, ({ network }) => network)].find(
    ([, places]) => places.reduce((sum, { seconds }) => sum + seconds, 0) > facts.seconds * MAJORITY,
  )?.[0];
  const network = most !== undefined && on.includes(most) && on.length > 1 ? most : undefined;
  // a range for all feeds would hold back what was enjoyed too
  if (facts.places.some((place) => enjoyed.includes(place.network) && (!network || place.network === network)))
    return null;
  const made = offerLimit(daySums(rows, (one) => !isApart(one.surface) && (!network || one.network === network)));
  return made && { kind: 'limit', ...(network && { network }), ...made.band };
}

const whenOf = ({ doors }: CurrentChoices, network: string) => doors[network]?.when ?? 'never';
const mayHaveDoor = (chosen: CurrentChoices, network: string): boolean =>
  chosen.on.includes(network) && whenOf(chosen, network) === 'never' && !chosen.enjoyed?.includes(network);

function daySums(rows: WeekRows, counts: (one: { network: string; surface: string }) => boolean): number[] {
  const sums = new Map<string, number>();
  const add = (day: string, seconds: number) => sums.set(day, (sums.get(day) ?? 0) + seconds);
  for (const one of rows.exposures) if (counts(one)) add(one.day, (one.end - one.start) / 1000);
  for (const one of rows.sums ?? []) if (counts(one)) add(one.day, one.seconds);
  return [...sums.values()];
}
