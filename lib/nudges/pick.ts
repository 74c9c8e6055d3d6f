/**
 * Which nudge, if any, and how soon the next. One at a time: closed before firm before the door; then what was asked for;
 * then, where the pace allows, what was not. A hard day leaves the door alone, with Leave, Stay and one kind line; a quiet
 * day of a trial leaves the door out, and what was not asked for. Of the two a hard day goes first.
 */
import type { From } from '../ledger/types.ts';
import { attentionIn, type Stretch } from '../limits/attention-in.ts';
import { type BandNote, ceilToQuarter, type Decision, type LimitAct } from '../limits/decide.ts';
import type { Curated } from '../networks/types.ts';
import { dayAround, type PersonDay } from '../time/day.ts';
import { type CurrentVisit, doorStands } from './door.ts';
import type { Door } from './door-settings.ts';
import { earliestUnasked } from './pacing.ts';
import { nextStill } from './still.ts';
import type { NudgeKind, NudgeRow, Still } from './types.ts';

export interface Moment extends PersonDay {
  network: string;
  /** where this tab was on the network before */
  from: From;
  visit: CurrentVisit | null;
  /** what the limits want here */
  limits: Decision;
  stretches: readonly Stretch[];
  /** what was shown since the day began, or the week where a limit has one */
  rows: readonly NudgeRow[];
  door: Door;
  /** how often the door stood with its present still */
  doors: number;
  /** seconds into a visit at which the person asked to be asked; 0: never */
  checkin: number;
  hardUntil: number;
  installedAt: number;
  /** kinds that the person dropped */
  dropped: readonly string[];
  /** a kind that was waved off five times running */
  tired: NudgeKind | null;
  /** a quiet day of a trial that the person began: no door, and nothing that nobody asked for */
  quiet?: boolean;
  /** the last visit here, which ended today, where a trial may ask how it left them */
  ended?: Ended | null;
}

export interface Ended {
  /** epoch ms */
  end: number;
  surface: Curated;
}

export type Pick =
  | { kind: 'closed' | 'firm' | 'gentle'; act: LimitAct }
  | { kind: 'door'; still: Still; changed: boolean; hard: boolean }
  | { kind: 'planned'; planned: number }
  | { kind: 'checkin'; last?: Ended }
  | { kind: 'band'; note: BandNote }
  | { kind: 'unhelpful'; about: NudgeKind };

export interface PickResult {
  due: Pick | null;
  /** seconds of attention until the next thing, up to a quarter more */
  next: { at: string; left: number } | null;
}

export function pick(moment: Moment): PickResult {
  const { now, limits, hardUntil, visit, quiet } = moment;
  const hard = hardUntil > now;
  const door = quiet && !hard ? null : doorPick(moment, hard);
  if (hard) return { due: door, next: null };

  const paced = earliestUnasked(moment);
  const [planned, checkin, last] = [untilPlanIsOver(moment), untilCheckin(moment), untilLastIsAsked(moment)];
  const notes = limits.notes
    .filter((note) => !quiet && !moment.dropped.includes('band') && !wasShown(note, moment))
    .map((note) => ({ note, left: Math.max(note.left, (paced - now) / 1000) }))
    .filter(({ note, left }) => left < note.top)
    .toSorted((a, b) => a.left - b.left);
  const first = notes[0];
  const act = limits.due && !(limits.due.kind === 'gentle' && moment.dropped.includes('gentle')) ? limits.due : null;

  const due = ((): Pick | null => {
    if (act && act.kind !== 'gentle') return { kind: act.kind, act };
    if (door) return door;
    if (act) return { kind: 'gentle', act };
    if (planned !== null && planned <= 0) return { kind: 'planned', planned: visit?.intention?.seconds ?? 0 };
    if (last !== null && last <= 0 && moment.ended) return { kind: 'checkin', last: moment.ended };
    if (checkin !== null && checkin <= 0) return { kind: 'checkin' };
    if (first && first.left <= 0) return { kind: 'band', note: first.note };
    if (moment.tired && !quiet && paced <= now) return { kind: 'unhelpful', about: moment.tired };
    return null;
  })();

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
  return { due, next };
}

function doorPick(moment: Moment, hard: boolean): Pick | null {
  const { door, now, doors } = moment;
  if (!doorStands(door, moment)) return null;
  const still = hard ? null : nextStill(door, doors, earliestUnasked(moment) <= now);
  return { kind: 'door', still: still ?? door.still, changed: still !== null, hard };
}

/** Seconds of attention on this network until what was planned has passed; null: nothing planned, or said already. */
function untilPlanIsOver({ now, network, visit, stretches, rows, dropped }: Moment): number | null {
  const { seconds, at = 0 } = visit?.intention ?? {};
  if (seconds === undefined || dropped.includes('planned')) return null;
  if (rows.some((row) => row.kind === 'planned' && row.network === network && row.at >= at)) return null;
  return seconds - attentionIn(EVERYTHING, stretches, { start: at, end: now, network });
}

function untilCheckin({ now, network, visit, stretches, rows, checkin, dropped }: Moment): number | null {
  if (checkin <= 0 || dropped.includes('checkin')) return null;
  if (!visit) return checkin;
  if (rows.some((row) => row.kind === 'checkin' && row.network === network && row.at >= visit.start)) return null;
  return checkin - attentionIn(EVERYTHING, stretches, { start: visit.start, end: now, network });
}

/** Seconds of attention until the visit before is asked about: a visit begins in peace. */
function untilLastIsAsked({ now, network, visit, stretches, ended, dropped }: Moment): number | null {
  if (!ended || dropped.includes('checkin')) return null;
  return SETTLED_S - (visit ? attentionIn(EVERYTHING, stretches, { start: visit.start, end: now, network }) : 0);
}
const SETTLED_S = 60;

/** Once for each band in a day; a week's once a week. */
function wasShown({ limit, of, since }: BandNote, moment: Moment): boolean {
  const from = Math.min(since, dayAround(moment)[0]);
  return moment.rows.some((row) => row.kind === 'band' && row.limit === limit.id && row.of === of && row.at >= from);
}

const EVERYTHING = { networks: [], surfaces: [] };
