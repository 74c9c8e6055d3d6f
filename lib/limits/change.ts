/** Changing a limit: at once, or where a person chose a cooling-off and the change loosens, from tomorrow on. */
import { rank } from './acts.ts';
import { dayBandOn } from './day-band.ts';
import { type Band, type Hours, type Later, type Limit, UNTIL_WOKEN } from './types.ts';

export interface Limits {
  limits: readonly Limit[];
  later: readonly Later[];
}

/** @returns the limits in force now: what was set to start later and has started stands in place of what was */
export function limitsInForce({ limits, later }: Limits, now: number): Limit[] {
  let force = [...limits];
  for (const { at, id, to } of later.toSorted((a, b) => a.at - b.at)) {
    if (at > now) continue;
    const known = force.some((one) => one.id === id);
    if (to === null) force = force.filter((one) => one.id !== id);
    else if (known) force = force.map((one) => (one.id === id ? to : one));
  }
  return force;
}

/** @param to what it is to be; null: removed; a new id adds one
 * @param tomorrow epoch ms at which the person's next day begins
 * @returns the limits with the change in them, and whether it waits */
export function changeLimit(
  all: Limits,
  id: string,
  to: Limit | null,
  { cools, now, tomorrow }: { cools: boolean; now: number; tomorrow: number },
): Limits & { waits: boolean } {
  const limits = limitsInForce(all, now);
  const later = all.later.filter((one) => one.at > now && one.id !== id);
  const before = limits.find((one) => one.id === id);
  if (cools && before && loosens(before, to, now)) {
    return { limits, later: [...later, { at: tomorrow, id, to }], waits: true };
  }
  if (to === null) return { limits: limits.filter((one) => one.id !== id), later, waits: false };
  const changed = before ? limits.map((one) => (one.id === id ? to : one)) : [...limits, to];
  return { limits: changed, later, waits: false };
}

/** Whether there is any moment at which `to` acts later, more softly or on less than `from`. The quiet note inside a band
 *  holds nobody, so moving it does not count. */
export function loosens(from: Limit, to: Limit | null, now: number): boolean {
  if (to === null) return true;
  const rests = (limit: Limit) => (limit.restsUntil > now ? limit.restsUntil : 0);
  return (
    rests(to) > rests(from) ||
    rank(to.firmness) < rank(from.firmness) ||
    dropsAny(from.networks, to.networks) ||
    dropsAny(from.surfaces, to.surfaces) ||
    (from.firmness === 'firm' && to.firmness === 'firm' && to.again > from.again) ||
    (from.firmness === 'closed' && to.firmness === 'closed' && (to.wait < from.wait || easesSooner(from, to))) ||
    runsLonger(from, to) ||
    endsLater(from.visit, to.visit) ||
    endsLater(from.visits, to.visits) ||
    from.hours.some((one) => !restsWithin(one, to.hours))
  );
}

/** With both a day and a week the act needs both spent, so that taking one of the two away never loosens. */
function runsLonger(from: Limit, to: Limit): boolean {
  if (!from.day && !from.week) return false;
  if (!to.day && !to.week) return true;
  if ((to.day && !from.day) || (to.week && !from.week)) return true;
  return (!!to.day && anyDayEndsLater(from, to)) || (!!to.week && endsLater(from.week, to.week));
}

const anyDayEndsLater = (from: Limit, to: Limit): boolean =>
  EVERY_DAY.some((weekday) => endsLater(dayBandOn(from, weekday), dayBandOn(to, weekday)));

const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];

/** An empty list names all. */
const dropsAny = (from: readonly string[], to: readonly string[]): boolean =>
  to.length > 0 && (from.length === 0 || from.some((one) => !to.includes(one)));

const endsLater = (from: Band | undefined, to: Band | undefined): boolean => !!from && (!to || to.to > from.to);

const easesSooner = (from: Limit, to: Limit): boolean =>
  (to.easeAfter ?? UNTIL_WOKEN) < (from.easeAfter ?? UNTIL_WOKEN);

/** Every second of a week in which `one` rests has to rest in `others` too; windows begin and end on whole seconds. */
function restsWithin(one: Hours, others: readonly Hours[]): boolean {
  const covered = others.flatMap(spans);
  return spans(one).every(([start, end]) => {
    let at = start;
    for (const [from, to] of covered.toSorted((a, b) => a[0] - b[0])) if (from <= at && to > at) at = to;
    return at >= end;
  });
}

const DAY = 86_400;
const WEEK = 7 * DAY;

/** A window as seconds since Monday's midnight, parted at the week's end. */
const spans = ({ days, from, to }: Hours): [number, number][] =>
  (from === to ? [] : days).flatMap((day): [number, number][] => {
    const start = (day - 1) * DAY + from;
    const end = (day - 1) * DAY + to + (to <= from ? DAY : 0);
    return end <= WEEK
      ? [[start, end]]
      : [
          [start, WEEK],
          [0, end - WEEK],
        ];
  });
