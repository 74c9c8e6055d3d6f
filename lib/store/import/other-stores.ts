/** What stands beside the intervals: visits that join, sums of days past the retention, and rows that are taken by their id. */
import { secondsAtMost, takesWholeDay } from '../../ledger/cuts.ts';
import type { Cut, DaySum, Exposure, Visit } from '../../ledger/types.ts';
import { joinVisits } from '../../ledger/visits.ts';
import { AWAY_MS } from '../../rules/visit.ts';
import type { HistoryRow } from '../rows.ts';

/** @returns visits to write and ids that go; only what a visit from the file, or a cut of it, touches can change */
export function mergeVisits(
  here: readonly Visit[],
  file: readonly Visit[],
  cuts: readonly Cut[],
  fresh: readonly Cut[],
): { put: Visit[]; gone: string[] } {
  const own = new Map(here.map((visit) => [visit.id, visit]));
  const theirs = file
    .filter((visit) => JSON.stringify(own.get(visit.id)) !== JSON.stringify(visit))
    .flatMap((visit) => trimmed(visit, cuts));
  const ours = here.flatMap((visit) => trimmed(visit, fresh));
  const changed = new Set<Visit>([...theirs, ...ours.filter((visit) => own.get(visit.id) !== visit)]);
  const next = new Map<string, Visit>();
  for (const visits of Map.groupBy([...ours, ...theirs], ({ network }) => network).values()) {
    for (const near of groups(visits)) {
      const first = near[0] as Visit;
      const alone = !near.some((visit) => changed.has(visit));
      for (const visit of alone ? near : [joinVisits(near, first).visit]) next.set(visit.id, visit);
    }
  }
  return {
    put: [...next.values()].filter((visit) => JSON.stringify(own.get(visit.id)) !== JSON.stringify(visit)),
    gone: here.filter(({ id }) => !next.has(id)).map(({ id }) => id),
  };
}

function* groups(visits: readonly Visit[]): Generator<Visit[]> {
  let near: Visit[] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const visit of visits.toSorted((a, b) => a.start - b.start)) {
    if (visit.start - end >= AWAY_MS && near.length > 0) {
      yield near;
      near = [];
    }
    near.push(visit);
    end = Math.max(end, visit.end);
  }
  if (near.length > 0) yield near;
}

/** @returns the visit itself where no cut touches it, what is left of it, or nothing */
export function trimmed(visit: Visit, cuts: readonly Cut[]): Visit[] {
  let left: Visit = visit;
  for (const cut of cuts) {
    if (cut.only === 'time' || cut.start > left.end || cut.end < left.start) continue;
    if (cut.network !== undefined && cut.network !== left.network) continue;
    const start = left.start >= cut.start ? Math.min(cut.end, left.end) : left.start;
    const end = left.end <= cut.end ? Math.max(start, Math.min(cut.start, left.end)) : left.end;
    const opens = left.opens.filter((open) => open.at < cut.start || open.at >= cut.end);
    if (start >= end) return [];
    left = { ...left, start, end, opens };
  }
  return [left];
}

/** Sums know no instants, so they cannot be laid side by side: intervals stand before sums, the longer sum before the other.
 * @param noted days that have intervals here
 * @param cuts `unknown`: those of this browser that the file knew nothing of: its sums may still hold what they took
 * @returns sums to write, keys that go, and the days of which the file's intervals are left out */
export function mergeDays(
  here: readonly DaySum[],
  file: readonly DaySum[],
  noted: ReadonlySet<string>,
  cuts: { all: readonly Cut[]; unknown: readonly Cut[] },
): { put: DaySum[]; gone: [string, string, string][]; shut: Set<string> } {
  const own = Map.groupBy(here, ({ day }) => day);
  const put: DaySum[] = [];
  const gone: [string, string, string][] = [];
  for (const [day, sums] of Map.groupBy(file, (sum) => sum.day)) {
    const left = sums.flatMap((sum) => less(sum, cuts.all, cuts.unknown));
    const before = own.get(day) ?? [];
    const longer = total(left) > total(before);
    if ((noted.has(day) && before.length === 0) || !longer) continue;
    put.push(...left);
    gone.push(...before.map((sum): [string, string, string] => [sum.day, sum.network, sum.surface]));
  }
  return { put, gone, shut: new Set(own.keys()) };
}

/** What of a sum surely was not erased. */
function less(sum: DaySum, cuts: readonly Cut[], unknown: readonly Cut[]): DaySum[] {
  if (cuts.some((cut) => takesWholeDay(cut, sum))) return [];
  const taken = unknown.reduce((all, cut) => all + secondsAtMost(cut, sum), 0);
  if (taken === 0) return [sum];
  const seconds = Math.max(0, sum.seconds - taken);
  return seconds > 0 ? [{ ...sum, seconds, items: Math.floor((sum.items * seconds) / sum.seconds) }] : [];
}

/** Days that other tools counted: new ones, and those that grew; none that was erased as a whole. */
export function freshHistory(
  here: ReadonlyMap<string, HistoryRow>,
  file: readonly HistoryRow[],
  cuts: readonly Cut[],
): HistoryRow[] {
  return file.filter(
    (row) => row.seconds > (here.get(row.id)?.seconds ?? 0) && !cuts.some((cut) => takesWholeDay(cut, row)),
  );
}

const total = (sums: readonly DaySum[]) => sums.reduce((sum, one) => sum + one.seconds, 0);

/** Rows whose id is not here yet; of what was seen at an instant, none that a cut erased. */
export function freshRows<Row extends { id: string; at?: number; network?: string }>(
  here: ReadonlySet<string>,
  file: readonly Row[],
  cuts: readonly Cut[],
): Row[] {
  const erased = ({ at, network }: Row) =>
    at !== undefined &&
    cuts.some(
      (cut) =>
        cut.only !== 'time' &&
        at >= cut.start &&
        at < cut.end &&
        (cut.network === undefined || cut.network === network),
    );
  return file.filter((row) => !here.has(row.id) && !erased(row));
}

/** The file's intervals, without those of days that are sums here. */
export const openDays = (exposures: readonly Exposure[], shut: ReadonlySet<string>): readonly Exposure[] =>
  shut.size === 0 ? exposures : exposures.filter(({ day }) => !shut.has(day));
