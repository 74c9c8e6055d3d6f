/** Each thing that there is to show, with all that the overlay needs to draw it. */

import { dayBandOn, weekdayOf } from '../limits/day-band.ts';
import type { BandNote, LimitAct } from '../limits/decide.ts';
import type { Band, Limit, WindowKind } from '../limits/types.ts';
import { dayAround, dayOf } from '../time/day.ts';
import type { EndedVisit, Moment } from './moment.ts';
import type { DueNudge, NudgeKind, Still } from './types.ts';

interface DoorLook {
  still: Still;
  /** another still than before: it says so */
  changed: boolean;
  hard: boolean;
}

export function doorNudge(moment: Moment, { still, changed, hard }: DoorLook): DueNudge {
  const { door, doorLine, reason } = moment;
  return {
    ...base(moment),
    kind: 'door',
    still,
    ...(still === 'words' && { words: door.words }),
    ...(still !== 'words' && doorLine && { line: doorLine }),
    ...(still !== 'words' && !doorLine && reason && !hard && { reason }),
    seconds: door.seconds,
    ...(changed && { changed: true }),
    ...(hard && { hard: true }),
  };
}

export function limitNudge(moment: Moment, act: LimitAct): DueNudge {
  const { limit, kind, of, until } = act;
  const to = bandOf(moment, limit, of)?.to;
  const shared = { ...base(moment), limit: limit.id, of, ...(to !== undefined && { to }) };
  if (kind !== 'closed') return { ...shared, kind, seconds: kind === 'firm' ? moment.door.seconds : 0 };
  const eases = limit.easeAfter !== null && opensToday(moment, limit) >= limit.easeAfter;
  return { ...shared, kind, wait: limit.wait, until, ...(eases && { ease: true }) };
}

export function bandNudge(moment: Moment, { limit, of, top }: BandNote): DueNudge {
  const { from, to } = bandOf(moment, limit, of) ?? { from: 0, to: top };
  return { ...base(moment), kind: 'band', limit: limit.id, from, to, of };
}

export const plannedNudge = (moment: Moment): DueNudge => ({
  ...base(moment),
  kind: 'planned',
  planned: moment.visit?.intention?.seconds ?? 0,
});

/** @param last the visit before, where that one is asked about */
export const checkinNudge = (moment: Moment, last?: EndedVisit): DueNudge => ({
  ...base(moment),
  kind: 'checkin',
  ...(last && { surface: last.surface, last: last.end }),
});

export const unhelpfulNudge = (moment: Moment, about: NudgeKind): DueNudge => ({
  ...base(moment),
  kind: 'unhelpful',
  about,
});

const base = ({ network, surface, door, theme }: Moment) => ({
  network,
  surface,
  leave: door.leave,
  ...(theme !== 'system' && { theme }),
});

/** A day has the range of its weekday; hours have none. */
function bandOf(moment: Moment, limit: Limit, of: WindowKind): Band | undefined {
  if (of === 'hours') return undefined;
  return of === 'day' ? dayBandOn(limit, weekdayOf(dayOf(moment))) : limit[of];
}

function opensToday(moment: Moment, { id }: Limit): number {
  const [day] = dayAround(moment);
  return moment.rows.filter((row) => row.at >= day && row.limit === id && row.chose === 'open').length;
}
