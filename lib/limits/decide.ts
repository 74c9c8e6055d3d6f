/** What limits want on the feed a person is on: the next thing, what is due now, and the quiet notes. Pure. */
import type { Interval } from '../ledger/intervals.ts';
import { actIn, rank } from './acts.ts';
import { covers } from './covers.ts';
import { nextHours } from './hours.ts';
import type { LimitState } from './state.ts';
import type { Firmness, Limit, WindowKind } from './types.ts';
import { noteIn, remainingIn, remainingInAll, type Window, windowsOf } from './windows.ts';

/** The act of one limit, now. */
export interface LimitAct {
  limit: Limit;
  kind: Firmness;
  of: WindowKind;
  /** epoch ms at which its window ends; null with the visit */
  until: number | null;
}

/** Quiet hours are announced so long before they begin. */
const AHEAD_MS = 10 * 60_000;

/** The quiet note of one band, or of quiet hours ahead. `left`: seconds of attention until it is due, 0 or less: now. */
export interface BandNote {
  limit: Limit;
  of: WindowKind;
  /** epoch ms since which this band counts; a note shown after it was this one */
  since: number;
  left: number;
  /** seconds of attention until the top, where no note is needed any more; of hours: until they begin */
  top: number;
}

export interface Decision {
  /** seconds of attention until the next act, up to a quarter more; null: none ahead */
  next: { at: 'top' | 'hours'; left: number } | null;
  /** the strictest act that is due */
  due: LimitAct | null;
  /** limits that are at their top, answered or not: "more" is given to all of them */
  reached: string[];
  notes: BandNote[];
}

export function decide(state: LimitState): Decision {
  const decision: Decision = { next: null, due: null, reached: [], notes: [] };
  for (const limit of state.limits) {
    if (!covers(limit, state) || limit.restsUntil > state.now) continue;
    const windows = windowsOf(limit, state);
    for (const window of windows) addNote(decision, limit, window, state);
    for (const group of groupWindows(windows)) {
      if (remainingInAll(group, limit, state) <= 0) decision.reached.push(limit.id);
      const act = actIn(group, limit, state);
      if (act === null) continue;
      const [{ of, end }] = group;
      if (act > 0) {
        // attention is never faster than the clock: what would come after its window has ended does not come
        if (end === null || state.now + ceilToQuarter(act) * 1000 < end) offerNext(decision, 'top', act);
      } else decision.due = stricterOf(decision.due, { limit, kind: limit.firmness, of, until: end });
    }
    const hours = nextHours(limit.hours, state.now, state.zone);
    if (!hours) continue;
    offerNext(decision, 'hours', (hours.start - state.now) / 1000);
    if (!windows.some(({ of }) => of === 'hours')) announceHours(decision, limit, hours, state);
  }
  decision.reached = [...new Set(decision.reached)];
  return decision;
}

/** A long day is carried by its week: the day's top acts, until the day ends, once the week's is spent too. */
function groupWindows(windows: Window[]): [Window, ...Window[]][] {
  const day = windows.find(({ of }) => of === 'day');
  const week = windows.find(({ of }) => of === 'week');
  if (!day || !week) return windows.map((window) => [window]);
  const others = windows.filter((window) => window !== day && window !== week);
  return [[day, week], ...others.map((window): [Window] => [window])];
}

function addNote(decision: Decision, limit: Limit, window: Window, state: LimitState): void {
  const left = noteIn(window, limit, state);
  if (left === null) return;
  const { of, since } = window;
  decision.notes.push({ limit, of, since, left, top: remainingIn(window, limit, state) });
}

/** On the wall's clock: attention is never faster. With the rest of the day given these hours hold nobody, and nothing is said. */
function announceHours(decision: Decision, limit: Limit, hours: Interval, state: LimitState): void {
  const since = hours.start - AHEAD_MS;
  const ahead: Window = { of: 'hours', ...hours, since, from: null, to: 0, before: 0 };
  if (remainingIn(ahead, limit, state) === Number.POSITIVE_INFINITY) return;
  const top = (hours.start - state.now) / 1000;
  decision.notes.push({ limit, of: 'hours', since, left: top - AHEAD_MS / 1000, top });
}

/** The firmer one; of two alike the longer wait, then the later end, so that what the screen says is true. */
function stricterOf(a: LimitAct | null, b: LimitAct): LimitAct {
  if (!a) return b;
  const by = rank(b.kind) - rank(a.kind) || b.limit.wait - a.limit.wait || (b.until ?? 0) - (a.until ?? 0);
  return by > 0 ? b : a;
}

/** Quarters of a second, rounded up so that we are never early, and at least one: no page asks more often than that. */
export const ceilToQuarter = (seconds: number): number => Math.max(1, Math.ceil(seconds * 4)) / 4;

function offerNext(decision: Decision, at: 'top' | 'hours', seconds: number): void {
  if (!Number.isFinite(seconds)) return;
  const left = ceilToQuarter(seconds);
  if (!decision.next || left < decision.next.left) decision.next = { at, left };
}
