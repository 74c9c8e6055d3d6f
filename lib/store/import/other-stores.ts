/** What stands beside the intervals: visits that join, sums of days past the retention, and rows that are taken by their id. */
import { secondsAtMost, takesWholeDay } from '../../ledger/cuts.ts';
import type { Cut, DaySum, Exposure, KeptClaim, Visit } from '../../ledger/types.ts';
import { cutVisit, joinVisits } from '../../ledger/visits.ts';
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
    .flatMap((visit) => cutVisit(visit, cuts));
  const ours = here.flatMap((visit) => {
    const left = cutVisit(visit, fresh);
    return left[0] === visit ? left : cutVisit(visit, cuts); // its new end may lie in a cut that was in its middle before
  });
  const changed = new Set<Visit>([...theirs, ...ours.filter((visit) => own.get(visit.id) !== visit)]);
  const next = new Map<string, Visit>();
  for (const visits of Map.groupBy([...ours, ...theirs], ({ network }) => network).values()) {
    for (const near of groupNear(visits)) {
      const first = near[0] as Visit;
      const untouched = !near.some((visit) => changed.has(visit));
      for (const visit of untouched ? near : [joinVisits(near, first).visit]) next.set(visit.id, visit);
    }
  }
  return {
    put: [...next.values()].filter((visit) => JSON.stringify(own.get(visit.id)) !== JSON.stringify(visit)),
    gone: here.filter(({ id }) => !next.has(id)).map(({ id }) => id),
  };
}

function* groupNear(visits: readonly Visit[]): Generator<Visit[]> {
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

/** Sums know no instants, so they cannot be laid side by side: intervals stand before sums, the longer sum before the other.
 *  Where a day is a sum on one side, intervals that come to no less take its place, whichever was here first.
 * @param noted days that have intervals here
 * @param cuts `unknown`: those of this browser that the file knew nothing of: its sums may still hold what they took; `fresh`:
 *  those of the file that are new here, so that the sums here may
 * @returns sums to write, keys that go, and the days of which the file's intervals are left out */
export function mergeDays(
  here: readonly DaySum[],
  file: { days: readonly DaySum[]; exposures: readonly Exposure[] },
  noted: ReadonlySet<string>,
  cuts: { all: readonly Cut[]; unknown: readonly Cut[]; fresh: readonly Cut[] },
): { put: DaySum[]; gone: [string, string, string][]; summed: Set<string> } {
  const put: DaySum[] = [];
  const gone: [string, string, string][] = [];
  const own = new Map<string, DaySum[]>();
  for (const [day, sums] of Map.groupBy(here, (sum) => sum.day)) {
    const left = cuts.fresh.length > 0 ? sums.flatMap((sum) => withoutTaken(sum, cuts.fresh, cuts.fresh)) : sums;
    if (left.length > 0) own.set(day, left);
    gone.push(...keysOf(sums.filter((sum) => !left.some((one) => keyOf(one) === keyOf(sum)))));
    put.push(...left.filter((one) => !sums.includes(one)));
  }
  const drop = (sums: readonly DaySum[]) => {
    gone.push(...keysOf(sums));
    for (const sum of sums) if (put.includes(sum)) put.splice(put.indexOf(sum), 1);
  };
  const finer = own.size === 0 ? [] : Map.groupBy(file.exposures, (one) => one.day);
  for (const [day, pieces] of finer) {
    const sums = own.get(day);
    if (!sums || pieces.reduce((ms, one) => ms + one.end - one.start, 0) < total(sums) * 1000 - 1) continue;
    drop(sums);
    own.delete(day);
  }
  const inFile = new Set(file.exposures.map(({ day }) => day));
  for (const [day, sums] of Map.groupBy(file.days, (sum) => sum.day)) {
    const left = sums.flatMap((sum) => withoutTaken(sum, cuts.all, cuts.unknown));
    const before = own.get(day) ?? [];
    const longer = total(left) > total(before);
    if (((noted.has(day) || inFile.has(day)) && before.length === 0) || !longer) continue;
    drop(before);
    put.push(...left);
  }
  return { put, gone, summed: new Set(own.keys()) };
}

/** What of a sum surely was not erased. */
function withoutTaken(sum: DaySum, cuts: readonly Cut[], unknown: readonly Cut[]): DaySum[] {
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

const keysOf = (sums: readonly DaySum[]) =>
  sums.map((sum): [string, string, string] => [sum.day, sum.network, sum.surface]);
const keyOf = (sum: DaySum) => keysOf([sum]).join();
const total = (sums: readonly DaySum[]) => sums.reduce((sum, one) => sum + one.seconds, 0);

/** @returns whether a cut took what was seen at that instant */
export const isErased = ({ at, network }: { at?: number; network?: string }, cuts: readonly Cut[]): boolean =>
  at !== undefined &&
  cuts.some(
    (cut) =>
      cut.only !== 'time' && at >= cut.start && at < cut.end && (cut.network === undefined || cut.network === network),
  );

/** Rows whose id is not here yet; of what was seen at an instant, none that a cut erased. */
export const freshRows = <Row extends { id: string; at?: number; network?: string }>(
  here: ReadonlySet<string>,
  file: readonly Row[],
  cuts: readonly Cut[],
): Row[] => file.filter((row) => !here.has(row.id) && !isErased(row, cuts));

/** What was shown is noted at once, and what a person chose there is added later: the row that knows more stays. */
export function fullerRows<Row extends { id: string; at?: number; network?: string }>(
  here: readonly { id: string }[],
  file: readonly Row[],
  cuts: readonly Cut[],
): Row[] {
  const own = new Map(here.map((row) => [row.id, row]));
  const size = (row: object) => Object.keys(row).length;
  return file.filter((row) => {
    const before = own.get(row.id);
    return before !== undefined && size(row) > size(before) && !isErased(row, cuts);
  });
}

interface Noted {
  exposures: readonly Exposure[];
  claims: readonly KeptClaim[];
  cuts: readonly Cut[];
}

/** The file's intervals, without those of days that stay sums here. */
export function withoutSummedDays({ exposures, claims, cuts }: Noted, summed: ReadonlySet<string>): Noted {
  if (summed.size === 0) return { exposures, claims, cuts };
  const left = exposures.filter(({ day }) => !summed.has(day));
  const [ids, kept] = [exposures, left].map((rows) => new Set(rows.map(({ id }) => id)));
  return { exposures: left, claims: claims.filter(({ id }) => !ids?.has(id) || kept?.has(id)), cuts };
}
