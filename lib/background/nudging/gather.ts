/** Reads what a decision rests on, by index, and no more than it needs: most people have one limit or none. */
import { LONGEST_MS } from '../../ledger/intervals.ts';
import { seconds } from '../../ledger/sums.ts';
import type { From, Visit } from '../../ledger/types.ts';
import type { Stretch } from '../../limits/attention-in.ts';
import { limitsInForce } from '../../limits/change.ts';
import { covers } from '../../limits/covers.ts';
import { type Decision, decide } from '../../limits/decide.ts';
import { hoursAround } from '../../limits/hours.ts';
import type { LimitState, ShownAct } from '../../limits/state.ts';
import type { Limit } from '../../limits/types.ts';
import { currentVisit, weekAround } from '../../limits/windows.ts';
import type { Visited } from '../../networks/types.ts';
import { doorStands } from '../../nudges/door.ts';
import { doorOf } from '../../nudges/door-settings.ts';
import type { Moment } from '../../nudges/moment.ts';
import { doorsSince } from '../../nudges/still.ts';
import type { NudgeKind, NudgeRow } from '../../nudges/types.ts';
import { bestReason } from '../../review/week/reasons.ts';
import { needsPlan, softNow } from '../../soften/plan.ts';
import type { Database } from '../../store/database.ts';
import { readAnswered } from '../../store/ledger/read-reasons.ts';
import { standingNow, visitToAsk } from '../../store/personal/trials.ts';
import { personDay, type Settings } from '../../store/settings.ts';
import { SLACK_MS } from '../../time/barrier.ts';
import { dayAround, dayOf, type PersonDay } from '../../time/day.ts';
import { weekOf, weekStartFor } from '../../time/week.ts';
import type { NudgingDeps } from './deps.ts';
import { continuesErased } from './erased-visit.ts';

export interface Facts {
  settings: Settings;
  moment: Moment;
  state: LimitState;
}

/** A feed on which a page is. */
interface FeedPlace {
  network: string;
  surface: Visited;
  /** where this tab was on the network before */
  from?: From;
}

const DAY_MS = 86_400_000;
/** A day may have begun so much earlier where the person was before. */
const FLOWN_MS = 26 * 3_600_000;

export async function gather(
  deps: Pick<NudgingDeps, 'db' | 'now' | 'zone'>,
  settings: Settings,
  place: FeedPlace,
  unhelpful: NudgeKind | null,
): Promise<Facts> {
  const { db } = deps;
  const person = {
    ...personDay(settings, deps.now(), deps.zone()),
    weekStart: weekStartFor(settings.weekStart, navigator.languages),
  };
  const { now, zone } = person;
  const [day] = dayAround(person);
  const limits = limitsInForce(settings, now).filter((limit) => covers(limit, place) && limit.restsUntil <= now);
  const [visits, trial] = await Promise.all([visitsSince(db, day - FLOWN_MS, now), standingNow(db, dayOf(person))]);
  const visit = currentVisit(visits, place.network, now) as Visit | null;
  const weekly = limits.some((limit) => limit.week);
  const lastVisit = trial.is === 'on' ? await lastVisitHere(db, visits, place.network, person) : null;
  const planned = visit?.intention?.seconds !== undefined;
  const needs = limits.length > 0 || settings.checkin > 0 || planned || lastVisit !== null;
  const from = Math.min(day, visit?.start ?? now, ...limits.map((limit) => hoursFrom(limit, now, zone)));
  const [stretches, rows] = await Promise.all([
    needs ? stretchesOf(db, dayOf(person), from, now + 1) : [],
    rowsSince(db, Math.min(weekly ? weekAround(person).start : day, visit?.start ?? now, from) - DAY_MS, now),
  ]);
  const door = doorOf(settings.doors, place.network);
  const here = { now, network: place.network, from: place.from ?? ('direct' as const), visit, rows };
  const stands = doorStands(door, here);
  const goesOn = stands && (await continuesErased(db, place.network, visit, now));
  const doors = stands ? doorsSince(await rowsSince(db, door.since, now), place.network, door.since) : 0;

  const state: LimitState = {
    ...person,
    ...place,
    limits,
    stretches,
    earlier: weekly ? await earlierThisWeek(db, person) : [],
    visits,
    more: settings.more,
    shown: rows.filter(isShownAct),
  };
  const hard = settings.hardUntil > now;
  const moment: Moment = {
    ...person,
    ...here,
    goesOn,
    surface: place.surface,
    limits: hard ? NO_LIMITS : decide(state),
    stretches,
    door,
    doors,
    checkin: settings.checkin,
    hardUntil: settings.hardUntil,
    installedAt: settings.installedAt,
    dropped: settings.dropped,
    doorLine: settings.doorLine,
    reason: stands && door.reason ? bestReason(await readAnswered(db, now, place.network)) : null,
    theme: settings.theme,
    unhelpful,
    quiet: trial.is === 'on' && trial.arm === 'quiet',
    lastVisit,
    endsAtPlan: !place.network.startsWith('site:') && needsPlan(softNow(settings, place.network, now)),
  };
  return { settings, moment, state };
}

const isShownAct = (row: NudgeRow): row is NudgeRow & ShownAct =>
  (['gentle', 'firm', 'closed'] as NudgeKind[]).includes(row.kind) && row.limit !== undefined;

const NO_LIMITS: Decision = { next: null, due: null, reached: [], notes: [] };

async function lastVisitHere(db: Database, visits: Visit[], network: string, person: PersonDay) {
  const visit = await visitToAsk(db, visits, person);
  return visit?.network === network
    ? { end: visit.end, surface: (visit.opens.at(-1)?.surface ?? 'feed') as Visited }
    : null;
}

const hoursFrom = (limit: Limit, now: number, zone: string): number =>
  Math.max(hoursAround(limit.hours, now, zone)?.start ?? now, now - 2 * DAY_MS);

const visitsSince = (db: Database, since: number, now: number): Promise<Visit[]> =>
  db.visits
    .where('end')
    .aboveOrEqual(Math.min(since, now - LONGEST_MS))
    .toArray();

/** What is of that day, wherever it was spent, and all between the two instants. */
async function stretchesOf(db: Database, day: string, from: number, until: number): Promise<Stretch[]> {
  const [ofDay, near] = await Promise.all([
    db.exposures.where('day').equals(day).toArray(),
    db.exposures
      .where('start')
      .between(from - LONGEST_MS, until)
      .toArray(),
  ]);
  return [...ofDay.filter(({ start }) => start < until), ...near.filter((one) => one.day !== day && one.end > from)];
}

/** None that lies ahead: a clock that was wrong for a while must not hold back what comes now. */
const rowsSince = (db: Database, since: number, now: number): Promise<NudgeRow[]> =>
  db.nudges
    .where('at')
    .between(since, now + SLACK_MS)
    .toArray();

/** The days of this week before today, by their names: pieces, and the sums of what retention took. */
async function earlierThisWeek(db: Database, person: PersonDay & Pick<LimitState, 'weekStart'>) {
  const today = dayOf(person);
  const days = weekOf(today, person.weekStart).filter((one) => one < today);
  if (days.length === 0) return [];
  const [pieces, sums] = await Promise.all([
    db.exposures.where('day').anyOf(days).toArray(),
    db.days.where('day').anyOf(days).toArray(),
  ]);
  const summed = pieces.map((one) => ({ network: one.network, surface: one.surface, seconds: seconds(one) }));
  return [...summed, ...sums];
}
