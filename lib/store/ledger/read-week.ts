/** Reads the rows of one week by index: what it costs depends on that week, not on how long the ledger is. */
import type { Exposure, Visit } from '../../ledger/types.ts';
import type { NudgeRow } from '../../nudges/types.ts';
import type { Felt, ShownNudge, WeekRows } from '../../review/week/types.ts';
import { dayOf, type PersonDay } from '../../time/day.ts';
import type { Database } from '../database.ts';

const HOUR_MS = 3_600_000;
/** The first zone in which a date begins, and the last day start and zone in which it ends. */
const AHEAD_MS = 14 * HOUR_MS;
const BEHIND_MS = (24 + 12) * HOUR_MS;
/** A visit that began in the week is followed so far beyond it. */
const BEYOND_MS = 6 * HOUR_MS;

const STAYED: readonly NudgeRow['chose'][] = ['stay', 'more', 'open', 'ease'];

/**
 * Exposures carry their day. A visit belongs to the day of its first exposure, a check-in to the day in the zone in which
 * it was given, and what was shown to the day in the zone of the exposure before it.
 * `shownOn` and `feltOn` say the same by day.
 * @param days ISO dates without a gap, first to last @param person their zone holds where nothing says better
 */
export async function readDays(
  db: Database,
  days: string[],
  person: PersonDay,
): Promise<WeekRows & { sums: NonNullable<WeekRows['sums']>; shownOn: Set<string>; feltOn: Map<string, Felt[]> }> {
  const rows = rowsOf(db, days);
  const [around, sums, visits, checkins, nudges] = await Promise.all([
    rows.exposures.toArray(),
    rows.sums.toArray(),
    rows.visits.toArray(),
    rows.checkins.toArray(),
    rows.nudges.toArray(),
  ]);
  const holds = new Set(days);
  // a piece's day is derived from its start, so the days' own pieces are among these: read once
  const exposures = around.filter(({ day }) => holds.has(day));
  const within = visits.flatMap((visit) => {
    const mine = exposuresOf(visit, around);
    return mine[0] && holds.has(mine[0].day) ? [{ visit, mine }] : [];
  });
  const zoneAt = zonesIn(around, person.zone);
  const shownOn = nudges.map((row) => ({ row, day: dayOf({ ...person, zone: zoneAt(row.at) }, row.at) }));
  const said = checkins
    .map((row) => ({ row, day: dayOf({ ...person, zone: row.zone }, row.at) }))
    .filter(({ day }) => holds.has(day));
  return {
    days,
    exposures,
    sums,
    visits: within.map(({ visit }) => visit),
    beyond: within.flatMap(({ mine }) => mine.filter(({ day }) => !holds.has(day))),
    checkins: said.map(({ row }) => row),
    shown: shownOn.filter(({ day }) => holds.has(day)).map(({ row }) => shown(row)),
    shownOn: new Set(shownOn.map(({ day }) => day).filter((day) => holds.has(day))),
    feltOn: new Map(
      [...Map.groupBy(said, ({ day }) => day)].map(([day, all]) => [day, all.map(({ row }) => row.felt)]),
    ),
  };
}

/** How many rows `readDays` reads: in a live query it changes whenever they do. */
export const countDays = (db: Database, days: string[]): Promise<number[]> =>
  Promise.all(Object.values(rowsOf(db, days)).map((rows) => rows.count()));

function rowsOf(db: Database, days: string[]) {
  const first = days[0] as string;
  const last = days.at(-1) as string;
  const from = Date.parse(first) - AHEAD_MS;
  const until = Date.parse(last) + 24 * HOUR_MS + BEHIND_MS;
  return {
    exposures: db.exposures.where('start').between(from, until + BEYOND_MS),
    sums: db.days.where('day').between(first, last, true, true),
    visits: db.visits.where('start').between(from, until),
    checkins: db.checkins.where('at').between(from, until),
    nudges: db.nudges.where('at').between(from, until),
  };
}

const exposuresOf = ({ network, start, end }: Visit, sorted: Exposure[]): Exposure[] =>
  sorted.filter((one) => one.network === network && one.end > start && one.start < end);

/** @returns the zone of the exposure that began last at an instant, or else of the first one there is */
function zonesIn(sorted: Exposure[], zone: string): (at: number) => string {
  return (at) => (sorted.findLast(({ start }) => start <= at) ?? sorted[0])?.zone ?? zone;
}

function shown({ at, kind, network, chose, left }: NudgeRow): ShownNudge {
  const chosen = chose === 'leave' ? 'leave' : STAYED.includes(chose) ? 'stay' : undefined;
  return { at, kind, network, ...(chosen && { chosen }), ...(left !== undefined && { left }) };
}
