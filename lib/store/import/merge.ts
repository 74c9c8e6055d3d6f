/**
 * Lays a file's intervals beside the ledger's own, by the rules by which both were made: no two overlap, cuts win, and
 * the same file twice changes nothing. Pure; what comes out is what to write.
 *
 *   here   ████████      ░cut░   ▒▒▒▒ (claim no longer kept: the piece stands for it)
 *   file      ████████  ███████
 *   then   ████████▀▀▀  █     █  ▒▒▒▒     only what lies in a touched stretch is derived anew
 */
import { withoutCuts } from '../../ledger/cuts.ts';
import { derive, touches } from '../../ledger/derive.ts';
import type { Interval } from '../../ledger/intervals.ts';
import type { Cut, Exposure, KeptClaim } from '../../ledger/types.ts';
import { type DayFinder, type DayStart, dayFinder } from '../../time/day.ts';

export interface Side {
  exposures: readonly Exposure[];
  claims: readonly KeptClaim[];
  cuts: readonly Cut[];
}

export interface Merged {
  claims: { put: KeptClaim[]; gone: string[] };
  exposures: { put: Exposure[]; gone: [id: string, piece: number][] };
}

/** A claim, or a piece that stands for one; `piece` tells the two apart. */
interface Unit extends KeptClaim {
  piece?: number;
  /** the piece itself */
  of?: Exposure;
  fresh: boolean;
}

/** @param keeps epoch ms: intervals that end after it come in as claims, since live ones may still be laid beside them */
export function merge(here: Side, file: Side, starts: readonly DayStart[], keeps: number): Merged {
  const claims = freshClaims(here, file);
  const byId = new Map([...here.claims, ...claims].map((claim) => [claim.id, claim]));
  const known = new Set(here.exposures.map(({ id }) => id));
  const theirs = new Set(file.claims.map(({ id }) => id));
  const isKnown = ({ id, piece }: Exposure) => {
    if (theirs.has(id) || byId.has(id) || known.has(id)) return true;
    if (byId.size + known.size === 0) return false;
    const name = `${id}~${piece}`;
    return byId.has(name) || known.has(name);
  };

  const loose: Unit[] = [];
  for (const one of file.exposures) {
    if (isKnown(one)) continue;
    const unit = standIn(one, true);
    if (one.end <= keeps) loose.push(unit);
    else claims.push({ ...asClaim(unit), id: `${one.id}~${one.piece}` });
  }
  const had = new Set(here.cuts.map(({ id }) => id));
  const freshCuts = file.cuts.filter(({ id }) => !had.has(id));
  const cuts = [...here.cuts, ...freshCuts].sort((a, b) => a.start - b.start);
  const kept = claims.flatMap((claim) => withoutCuts(claim, cuts));
  const replaced = new Set(kept.map(({ id }) => id));

  const units: Unit[] = [
    ...here.claims.filter(({ id }) => !replaced.has(id)).map((claim) => ({ ...claim, fresh: false })),
    ...here.exposures.filter(({ id }) => !byId.has(id)).map((one) => standIn(one, false)),
    ...kept.map((claim) => ({ ...claim, fresh: true })),
    ...loose,
  ].sort((a, b) => a.start - b.start);

  const rows = Map.groupBy(here.exposures, ({ id }) => id);
  const lay = createLayer(cuts, starts, rows);
  const put: Exposure[] = [];
  const gone: [string, number][] = [];
  for (const stretch of stretches(units, freshCuts)) {
    const old = rowsIn(stretch, rows);
    const pieces = lay(stretch);
    if (old.length === 0) {
      put.push(...pieces);
      continue;
    }
    const next = new Map(pieces.map((one) => [keyOf(one), one]));
    for (const row of old) {
      const same = next.get(keyOf(row));
      if (!same) gone.push([row.id, row.piece]);
      else if (isSame(row, same)) next.delete(keyOf(row));
    }
    put.push(...next.values());
  }
  return { claims: claimsAfter(here.claims, kept, freshCuts), exposures: { put, gone } };
}

/** What the file's erasures leave of the claims here is the same as if they had come first. */
function claimsAfter(own: readonly KeptClaim[], kept: KeptClaim[], cuts: readonly Cut[]): Merged['claims'] {
  const replaced = new Set(kept.map(({ id }) => id));
  const put = [...kept];
  const gone: string[] = [];
  for (const claim of cuts.length > 0 ? own : []) {
    const [left] = withoutCuts(claim, cuts);
    if (replaced.has(claim.id) || left === claim) continue;
    if (left) put.push(left);
    else gone.push(claim.id);
  }
  return { put, gone };
}

/** New ones, and those that grew; a claim that says something else under a known id is not believed. One of which only pieces
 *  are here takes their place, since it knows more, unless it is of an earlier day and they are of more of it. */
function freshClaims(here: Side, file: Side): KeptClaim[] {
  const own = new Map(here.claims.map((claim) => [claim.id, claim]));
  const noted = Map.groupBy(here.exposures, ({ id }) => id);
  return file.claims.filter((claim) => {
    const before = own.get(claim.id);
    if (!before) return (noted.get(claim.id) ?? []).every((piece) => within(piece, claim));
    const same = before.start === claim.start && before.network === claim.network && before.surface === claim.surface;
    return same && claim.end > before.end && before.corrected === undefined;
  });
}

/** A moved interval is named after its act, whose instant says which cuts leave it alone. Its items are spread over it, but
 *  only for whoever asks: most pieces are laid as they are. */
function standIn(of: Exposure, fresh: boolean): Unit {
  const { day: _, ...one } = of;
  const moved = /^act-(\d+)$/.exec(one.id)?.[1];
  return {
    ...one,
    of,
    fresh,
    get items() {
      const length = (of.end - of.start) / 1000;
      return Array.from({ length: of.items }, (_, i) => ((i + 0.5) * length) / of.items);
    },
    ...(moved && { corrected: Number(moved) }),
  };
}

const asClaim = ({ piece: _, of: __, fresh: ___, ...claim }: Unit): KeptClaim => claim;

/** Stretches of units that overlap one another and hold something new, or a new cut. */
function* stretches(units: readonly Unit[], fresh: readonly Cut[]): Generator<Unit[]> {
  let stretch: Unit[] = [];
  let end = Number.NEGATIVE_INFINITY;
  const isTouched = () =>
    stretch.some((unit) => unit.fresh) || fresh.some((cut) => stretch.some((unit) => touches(cut, unit)));
  for (const unit of units) {
    if (unit.start >= end && stretch.length > 0) {
      if (isTouched()) yield stretch;
      stretch = [];
    }
    stretch.push(unit);
    end = Math.max(end, unit.end);
  }
  if (stretch.length > 0 && isTouched()) yield stretch;
}

type RowsById = ReadonlyMap<string, readonly Exposure[]>;

/** Rows of claims, and the one row of each piece that stands for one. */
function rowsIn(stretch: readonly Unit[], rows: RowsById): Exposure[] {
  if (rows.size === 0) return [];
  const ids = new Set(stretch.map(({ id }) => id));
  return [...ids].flatMap((id) =>
    (rows.get(id) ?? []).filter((row) =>
      stretch.some((unit) => unit.id === id && (unit.piece === undefined || unit.piece === row.piece)),
    ),
  );
}

/** @returns what lays one stretch after the other. A piece that meets nothing stays as it is, on its day. */
function createLayer(cuts: readonly Cut[], starts: readonly DayStart[], rows: RowsById) {
  const days = dayFinder(starts);
  return (stretch: readonly Unit[]): Exposure[] => {
    const [one] = stretch;
    if (stretch.length === 1 && one?.of && !cuts.some((cut) => cut.start < one.end && cut.end > one.start)) {
      const { day, end } = days(one.start, one.zone);
      if (one.end <= end) return [{ ...one.of, day }];
    }
    return layStretch(stretch, cuts, rows, days);
  };
}

/** Pieces that stand for claims keep their number; what a cut or a neighbour splits off takes the next free one. */
function layStretch(stretch: readonly Unit[], cuts: readonly Cut[], rows: RowsById, days: DayFinder): Exposure[] {
  const start = stretch[0]?.start ?? 0;
  const end = Math.max(...stretch.map((unit) => unit.end));
  const near = cuts.filter((cut) => cut.start < end && cut.end > start);
  const named = new Map(stretch.map((unit) => [unit.piece === undefined ? unit.id : `${unit.id}~${unit.piece}`, unit]));
  const asked = [...named].map(([id, unit]): KeptClaim => ({ ...asClaim(unit), id }));
  const next = new Map<string, number>();
  return derive(asked, near, days).map((one) => {
    const unit = named.get(one.id) as Unit;
    if (unit.piece === undefined) return one;
    const taken = [...(rows.get(unit.id) ?? []), ...stretch.filter(({ id }) => id === unit.id)];
    const free = next.get(unit.id) ?? Math.max(...taken.map(({ piece = 0 }) => piece)) + 1;
    if (one.piece > 0) next.set(unit.id, free + 1);
    return { ...one, id: unit.id, piece: one.piece === 0 ? unit.piece : free };
  });
}

const within = (inner: Interval, outer: Interval) => inner.start >= outer.start && inner.end <= outer.end;
const keyOf = ({ id, piece }: Exposure) => `${id}~${piece}`;
const isSame = (a: Exposure, b: Exposure) =>
  a.start === b.start &&
  a.end === b.end &&
  a.day === b.day &&
  a.surface === b.surface &&
  a.items === b.items &&
  a.network === b.network;
