/**
 * Which nudge, if any, and how soon the next. One at a time: closed before firm before the door; then what was asked for;
 * then, where the pace allows, what was not. A hard day leaves only the door, with Leave, Stay and one kind line; a quiet
 * day of a trial leaves out the door, the notes in ranges, and what was not asked for. Of the two a hard day goes first.
 */
import { attentionIn } from '../limits/attention-in.ts';
import { type BandNote, ceilToQuarter } from '../limits/decide.ts';
import { VISITED } from '../networks/types.ts';
import type { PlanLeft } from '../soften/plan.ts';
import { dayAround } from '../time/day.ts';
import { doorStands } from './door.ts';
import { bandNudge, checkinNudge, doorNudge, limitNudge, plannedNudge, unhelpfulNudge } from './due-nudge.ts';
import type { Moment } from './moment.ts';
import { earliestUnasked } from './pacing.ts';
import { nextStill } from './still.ts';
import type { DueNudge } from './types.ts';

export interface PickResult {
  due: DueNudge | null;
  /** seconds of attention until the next thing, up to a quarter more */
  next: { at: string; left: number } | null;
}

export function pick(moment: Moment): PickResult {
  if (moment.hardUntil > moment.now) return { due: pickDoor(moment, true), next: null };
  const waits: Waits = {
    planned: untilPlanIsOver(moment),
    checkin: untilCheckin(moment),
    last: untilLastIsAsked(moment),
    notes: notesAhead(moment),
  };
  return { due: pickDue(moment, waits), next: pickNext(moment, waits) };
}

/** Seconds of attention until what may come here besides the limits' acts, 0 or less: now; null: not at all. */
interface Waits {
  planned: number | null;
  checkin: number | null;
  last: number | null;
  /** the soonest first */
  notes: BandNote[];
}

function pickDue(moment: Moment, { planned, checkin, last, notes }: Waits): DueNudge | null {
  const { limits, dropped, quiet, lastVisit, unhelpful, now } = moment;
  const act = limits.due;
  if (act && act.kind !== 'gentle') return limitNudge(moment, act);
  const door = quiet ? null : pickDoor(moment, false);
  if (door) return door;
  if (act && !dropped.includes('gentle')) return limitNudge(moment, act);
  if (planned !== null && planned <= 0) return plannedNudge(moment);
  if (last !== null && last <= 0 && lastVisit) return checkinNudge(moment, lastVisit);
  if (checkin !== null && checkin <= 0) return checkinNudge(moment);
  const [first] = notes;
  if (first && first.left <= 0) return bandNudge(moment, first);
  return unhelpful && !quiet && earliestUnasked(moment) <= now ? unhelpfulNudge(moment, unhelpful) : null;
}

function pickNext({ limits }: Moment, { planned, checkin, last, notes }: Waits): PickResult['next'] {
  let next: PickResult['next'] = limits.next;
  const ahead = [
    { at: 'planned', left: planned },
    { at: 'checkin', left: checkin },
    { at: 'checkin', left: last },
    ...notes.map(({ left }) => ({ at: 'note', left })),
  ];
  for (const { at, left } of ahead) {
    if (left === null || left <= 0) continue;
    const soon = ceilToQuarter(left);
    if (!next || soon < next.left) next = { at, left: soon };
  }
  return next;
}

function pickDoor(moment: Moment, hard: boolean): DueNudge | null {
  const { door, now, doors } = moment;
  if (!doorStands(door, moment)) return null;
  const still = hard ? null : nextStill(door, doors, earliestUnasked(moment) <= now);
  return doorNudge(moment, { still: still ?? door.still, changed: still !== null, hard });
}

/** The note of a range that a person set is asked for: it comes when it is due, while the range lasts. */
function notesAhead(moment: Moment): BandNote[] {
  if (moment.quiet || moment.dropped.includes('band')) return [];
  return moment.limits.notes
    .filter((note) => note.left < note.top && !wasShown(note, moment))
    .toSorted((a, b) => a.left - b.left);
}

/** Seconds of attention on this network until what was planned has passed; null: nothing planned, shown already, or shown by the
 *  feed's own end. */
function untilPlanIsOver(moment: Moment): number | null {
  const { network, rows, dropped, endsAtPlan } = moment;
  const plan = planLeft(moment);
  if (!plan || endsAtPlan || dropped.includes('planned')) return null;
  if (rows.some((row) => row.kind === 'planned' && row.network === network && row.at >= plan.at)) return null;
  return plan.left;
}

/** What is left of a plan for this visit; null: nothing was planned. */
export function planLeft({ now, network, visit, stretches }: Moment): PlanLeft | null {
  const { seconds, at = 0 } = visit?.intention ?? {};
  if (seconds === undefined) return null;
  return { seconds, at, left: seconds - attentionIn(EVERYTHING, stretches, { start: at, end: now, network }) };
}

function untilCheckin({ now, network, visit, stretches, rows, checkin, dropped }: Moment): number | null {
  if (checkin <= 0 || dropped.includes('checkin')) return null;
  if (!visit) return checkin;
  if (rows.some((row) => row.kind === 'checkin' && row.network === network && row.at >= visit.start)) return null;
  return checkin - attentionIn(EVERYTHING, stretches, { start: visit.start, end: now, network });
}

/** Seconds of attention until the visit before is asked about: a visit begins in peace. */
function untilLastIsAsked({ now, network, visit, stretches, lastVisit, dropped }: Moment): number | null {
  if (!lastVisit || dropped.includes('checkin')) return null;
  return SETTLED_S - (visit ? attentionIn(EVERYTHING, stretches, { start: visit.start, end: now, network }) : 0);
}
const SETTLED_S = 60;

/** Once for each band in a day; a week's once a week; quiet hours each time that they come. */
function wasShown({ limit, of, since }: BandNote, moment: Moment): boolean {
  const from = of === 'hours' ? since : Math.min(since, dayAround(moment)[0]);
  return moment.rows.some((row) => row.kind === 'band' && row.limit === limit.id && row.of === of && row.at >= from);
}

/** A visit to somebody's profile is a visit: minutes that were planned, and those until a check-in, pass there too. */
const EVERYTHING = { networks: [], surfaces: [...VISITED] };
