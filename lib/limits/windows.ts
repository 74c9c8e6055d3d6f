/**
 * What of a limit counts just now, and how much of it is left.
 *
 *      start        from           to   to + more today
 *        ├────────────┼─────────────┼────────┤
 *        nothing      one quiet note, once    the firmness acts
 */
import type { Interval } from '../ledger/intervals.ts';
import { AWAY_MS } from '../rules/visit.ts';
import { dayAround, type PersonDay } from '../time/day.ts';
import { attentionIn } from './attention-in.ts';
import { covers } from './covers.ts';
import { dayBandOn, weekdayOf } from './day-band.ts';
import { hoursAround } from './hours.ts';
import type { LimitState, LimitVisit } from './state.ts';
import { todayOf } from './today.ts';
import type { Limit, More, WindowKind } from './types.ts';

export interface Window {
  of: WindowKind;
  /** attention counts from here */
  start: number;
  /** what was shown or answered from here on belongs to it */
  since: number;
  /** epoch ms; null: it ends with the visit */
  end: number | null;
  /** where the quiet note stands, in seconds of attention; null: there is none */
  from: number | null;
  /** where the firmness acts, in seconds of attention since `start`, before "more today" */
  to: number;
  /** seconds of attention before `start` that belong to it (earlier days of the week) */
  before: number;
  /** a day's window sees what its own day holds, whichever zone that was spent in */
  day?: string;
  /** a visit's window sees only its own network */
  network?: string;
}

/** The visit under way on a network, if there is one. */
export const currentVisit = (visits: readonly LimitVisit[], network: string, now: number): LimitVisit | null =>
  visits.find((visit) => visit.network === network && visit.start <= now && now - visit.end < AWAY_MS) ?? null;

/** @returns the windows of this limit in which `state.now` lies */
export function windowsOf(limit: Limit, state: LimitState): Window[] {
  const { day, since, end } = todayOf(state);
  const today = { day, start: Number.NEGATIVE_INFINITY };
  const windows: Window[] = [];
  const band = dayBandOn(limit, weekdayOf(day));
  if (band) windows.push({ of: 'day', ...today, since, end, ...band, before: 0 });
  if (limit.week) {
    const before = state.earlier.reduce((sum, one) => sum + (covers(limit, one) ? one.seconds : 0), 0);
    const week = weekAround(state);
    windows.push({ of: 'week', ...today, since: Math.min(week.start, since), end: week.end, ...limit.week, before });
  }
  const visit = currentVisit(state.visits, state.network, state.now);
  if (limit.visit)
    windows.push({
      of: 'visit',
      start: visit?.start ?? state.now,
      since: visit?.start ?? state.now,
      end: null,
      ...limit.visit,
      before: 0,
      network: state.network,
    });
  if (limit.visits) {
    const { from, to } = limit.visits;
    const openings = openingsOf(limit, state, since);
    const past = openings[to];
    const note = openings[from];
    // an act may be shown before the first post is seen, which is when the visit begins
    if (past !== undefined)
      windows.push({ of: 'visits', start: past, since: past - AWAY_MS, end, from: null, to: 0, before: 0 });
    else if (note !== undefined && from < to)
      windows.push({ of: 'visits', start: note, since, end, from: 0, to: Number.POSITIVE_INFINITY, before: 0 });
  }
  const resting = hoursAround(limit.hours, state.now, state.zone);
  if (resting) windows.push({ of: 'hours', ...resting, since: resting.start, from: null, to: 0, before: 0 });
  return windows;
}

/** Seconds of attention until this window's top, "more today" included; 0 or less: it is reached.
 * @param at asked of this instant, now or earlier */
export function remainingIn(window: Window, limit: Limit, state: LimitState, at = state.now): number {
  const until = (instant: number) => window.before + attentionIn(limit, state.stretches, { ...window, end: instant });
  let top = window.to;
  for (const one of moreFor(window, limit, state, at)) {
    if (one.seconds === null) return Number.POSITIVE_INFINITY;
    top = Math.max(top, until(one.at)) + one.seconds;
  }
  return top - until(at);
}

/** Seconds of attention until its quiet note is due; 0 or less: it is. Null: no note, or past the top. */
export function noteIn(window: Window, limit: Limit, state: LimitState): number | null {
  if (window.from === null || window.from >= window.to || remainingIn(window, limit, state) <= 0) return null;
  return window.from - window.before - attentionIn(limit, state.stretches, { ...window, end: state.now });
}

/** What was given to this limit today, or in resting hours that began before today. */
export function moreFor(window: Window, limit: Limit, state: LimitState, at: number): More[] {
  const ever = state.more.filter((one) => one.limits.includes(limit.id) && one.at <= at);
  if (ever.length === 0) return []; // mostly so: where today begins is worked out only for what was given
  const today = todayOf(state).since;
  const since = window.of === 'hours' ? Math.min(today, window.start) : today;
  return ever.filter((one) => one.at >= since).toSorted((a, b) => a.at - b.at);
}

/** When each visit of the day opened one of the limit's feeds first; what is on screen now counts as opened. */
function openingsOf(limit: Limit, state: LimitState, day: number): number[] {
  const under = currentVisit(state.visits, state.network, state.now);
  const openings = state.visits.flatMap((visit) => {
    const first = visit.opens.find(
      ({ at, surface }) => at >= day && covers(limit, { network: visit.network, surface }),
    );
    // one that left at the door saw nothing
    const stayed = visit.end > visit.start || visit === under;
    return first && stayed && visit.start >= day ? [first.at] : [];
  });
  const here = under?.opens.some(({ surface }) => covers(limit, { network: state.network, surface }));
  if (!here && covers(limit, state) && (!under || under.start >= day)) openings.push(state.now);
  return openings.sort((a, b) => a - b);
}

/** @returns the person's week around now, epoch ms */
export function weekAround(person: PersonDay & Pick<LimitState, 'weekStart'>): Interval {
  const [day] = dayAround(person);
  const date = Temporal.Instant.fromEpochMilliseconds(day).toZonedDateTimeISO(person.zone);
  const start = date.subtract({ days: (date.dayOfWeek - person.weekStart + 7) % 7 });
  return { start: start.epochMilliseconds, end: start.add({ days: 7 }).epochMilliseconds };
}

/** Windows that act together act once all are at their top. */
export const remainingInAll = (windows: readonly Window[], limit: Limit, state: LimitState, at = state.now): number =>
  Math.max(...windows.map((window) => remainingIn(window, limit, state, at)));
