/**
 * Lays a file's intervals beside the ledger's own, by the rules by which both were made: no two overlap, cuts win, and
 * the same file twice changes nothing. Pure; what comes out is what to write.
 *
 *   here   ████████      ░cut░   ▒▒▒▒ (claim no longer kept: the piece stands for it)
 *   file      ████████  ███████
 *   then   ████████▀▀▀  █     █  ▒▒▒▒     only what lies in a touched stretch is derived anew
 */
import { derive, touches } from '../../ledger/derive.ts';
import type { Cut, Exposure, KeptClaim } from '../../ledger/types.ts';
import type { DayStart } from '../../time/day.ts';

export interface Side {
  exposures: readonly Exposure[];
  claims: readonly KeptClaim[];
  cuts: readonly Cut[];
}

export interface Merged {
  claims: KeptClaim[];
  exposures: { put: Exposure[]; gone: [id: string, piece: number][] };
}

/** A claim, or a piece that stands for one; `piece` tells the two apart. */
interface Unit extends KeptClaim {
  piece?: number;
  fresh: boolean;
}

/** @param keeps epoch ms: intervals that end after it come in as claims, since live ones may still be laid beside them */
export function merge(here: Side, file: Side, starts: readonly DayStart[], keeps: number): Merged {
  const claims = freshClaims(here, file);
  const byId = new Map([...here.claims, ...claims].map((claim) => [claim.id, claim]));
  const known = new Set(here.exposures.map(({ id }) => id));
  const theirs = new Set(file.claims.map(({ id }) => id));
  const isKnown = ({ id, piece }: Exposure) =>
    theirs.has(id) || byId.has(id) || known.has(id) || byId.has(`${id}~${piece}`) || known.has(`${id}~${piece}`);

  const loose: Unit[] = [];
  for (const one of file.exposures) {
    if (isKnown(one)) continue;
    const { piece: _, fresh: __, ...claim } = standIn(one, true);
    if (one.end <= keeps) loose.push(standIn(one, true));
    else claims.push({ ...claim, id: `${one.id}~${one.piece}` });
  }
  const had = new Set(here.cuts.map(({ id }) => id));
  const freshCuts = file.cuts.filter(({ id }) => !had.has(id));
  const cuts = [...here.cuts, ...freshCuts].sort((a, b) => a.start - b.start);
  const kept = claims.filter((claim) => !cuts.some((cut) => within(claim, cut) && touches(cut, claim)));
  const replaced = new Set(kept.map(({ id }) => id));

  const units: Unit[] = [
    ...here.claims.filter(({ id }) => !replaced.has(id)).map((claim) => ({ ...claim, fresh: false })),
    ...here.exposures.filter(({ id }) => !byId.has(id)).map((one) => standIn(one, false)),
    ...kept.map((claim) => ({ ...claim, fresh: true })),
    ...loose,
  ].sort((a, b) => a.start - b.start);

  const rows = Map.groupBy(here.exposures, ({ id }) => id);
  const put: Exposure[] = [];
  const gone: [string, number][] = [];
  for (const stretch of stretches(units, freshCuts)) {
    const old = [...new Set(stretch.map(({ id }) => id))].flatMap((id) => rowsOf(rows.get(id) ?? [], stretch));
    const next = new Map(laid(stretch, cuts, starts, rows).map((one) => [keyOf(one), one]));
    for (const row of old) {
      const same = next.get(keyOf(row));
      if (!same) gone.push([row.id, row.piece]);
      else if (isSame(row, same)) next.delete(keyOf(row));
    }
    put.push(...next.values());
  }
  return { claims: kept, exposures: { put, gone } };
}

/** New ones, and those that grew; a claim that says something else under a known id is not believed. */
function freshClaims(here: Side, file: Side): KeptClaim[] {
  const own = new Map(here.claims.map((claim) => [claim.id, claim]));
  const noted = new Set(here.exposures.map(({ id }) => id));
  return file.claims.filter((claim) => {
    const before = own.get(claim.id);
    if (!before) return !noted.has(claim.id);
    const same = before.start === claim.start && before.network === claim.network && before.surface === claim.surface;
    return same && claim.end > before.end && before.corrected === undefined;
  });
}

/** A moved interval is named after its act, whose instant says which cuts leave it alone. */
function standIn({ day: _, items, ...one }: Exposure, fresh: boolean): Unit {
  const length = (one.end - one.start) / 1000;
  const moved = /^act-(\d+)$/.exec(one.id)?.[1];
  return {
    ...one,
    fresh,
    items: Array.from({ length: items }, (_, i) => ((i + 0.5) * length) / items),
    ...(moved && { corrected: Number(moved) }),
  };
}

/** Stretches of units that overlap one another and hold something new, or a new cut. */
function* stretches(units: readonly Unit[], fresh: readonly Cut[]): Generator<Unit[]> {
  let stretch: Unit[] = [];
  let end = Number.NEGATIVE_INFINITY;
  const touched = () =>
    stretch.some((unit) => unit.fresh) || fresh.some((cut) => stretch.some((unit) => touches(cut, unit)));
  for (const unit of units) {
    if (unit.start >= end && stretch.length > 0) {
      if (touched()) yield stretch;
      stretch = [];
    }
    stretch.push(unit);
    end = Math.max(end, unit.end);
  }
  if (stretch.length > 0 && touched()) yield stretch;
}

/** Rows of a claim, or the one row of each piece that stands for one. */
function rowsOf(rows: readonly Exposure[], stretch: readonly Unit[]): Exposure[] {
  return rows.filter((row) =>
    stretch.some((unit) => unit.id === row.id && (unit.piece === undefined || unit.piece === row.piece)),
  );
}

/** Pieces that stand for claims keep their number; what a cut or a neighbour splits off takes the next free one. */
function laid(
  stretch: readonly Unit[],
  cuts: readonly Cut[],
  starts: readonly DayStart[],
  rows: ReadonlyMap<string, readonly Exposure[]>,
): Exposure[] {
  const start = stretch[0]?.start ?? 0;
  const end = Math.max(...stretch.map((unit) => unit.end));
  const near = cuts.filter((cut) => cut.start < end && cut.end > start);
  const named = new Map(stretch.map((unit) => [unit.piece === undefined ? unit.id : `${unit.id}~${unit.piece}`, unit]));
  const asked = [...named].map(([id, { piece: _, fresh: __, ...unit }]): KeptClaim => ({ ...unit, id }));
  const next = new Map<string, number>();
  return derive(asked, near, starts).map((one) => {
    const unit = named.get(one.id) as Unit;
    if (unit.piece === undefined) return one;
    const taken = [...(rows.get(unit.id) ?? []), ...stretch.filter(({ id }) => id === unit.id)];
    const free = next.get(unit.id) ?? Math.max(...taken.map(({ piece = 0 }) => piece)) + 1;
    if (one.piece > 0) next.set(unit.id, free + 1);
    return { ...one, id: unit.id, piece: one.piece === 0 ? unit.piece : free };
  });
}

const within = (inner: KeptClaim, outer: Cut) => inner.start >= outer.start && inner.end <= outer.end;
const keyOf = ({ id, piece }: Exposure) => `${id}~${piece}`;
const isSame = (a: Exposure, b: Exposure) =>
  a.start === b.start &&
  a.end === b.end &&
  a.day === b.day &&
  a.surface === b.surface &&
  a.items === b.items &&
  a.network === b.network;
