/** What must hold of any ledger. Each law returns what breaks it, so that a planted fault can be seen to be seen. */
import type { Exposure, KeptClaim } from '../../../lib/ledger/types.ts';
import { type DayStart, dayOf } from '../../../lib/time/day.ts';

export function overlapsIn(pieces: Exposure[]): string[] {
  const sorted = pieces.toSorted((a, b) => a.start - b.start);
  return sorted.flatMap((piece, i) => {
    const next = sorted[i + 1];
    return next && next.start < piece.end ? [`${piece.id}.${piece.piece} lies over ${next.id}.${next.piece}`] : [];
  });
}

/** ms of the clock that any claim covers: no ledger may hold more. */
export function clockOf(claims: Iterable<{ start: number; end: number }>): number {
  let covered = 0;
  let until = Number.NEGATIVE_INFINITY;
  for (const { start, end } of [...claims].sort((a, b) => a.start - b.start)) {
    covered += Math.max(0, end - Math.max(start, until));
    until = Math.max(until, end);
  }
  return covered;
}

export const lengthOf = (pieces: Exposure[]): number => pieces.reduce((sum, { start, end }) => sum + end - start, 0);

/** A piece lies within one day of the person, and says which. */
export const daysWrong = (pieces: Exposure[], dayStarts: DayStart[]): string[] =>
  pieces
    .filter(({ start, end, zone, day }) => [start, end - 1].some((now) => day !== dayOf({ now, zone, dayStarts })))
    .map(({ id, day }) => `${id} says ${day}`);

/** Time in a cut that no later move put back. */
export const rowsInCuts = (
  pieces: Exposure[],
  cuts: { start: number; end: number; network?: string; at: number }[],
  claims: Map<string, KeptClaim>,
): string[] =>
  pieces.flatMap((piece) =>
    cuts
      .filter((cut) => cut.start < piece.end && piece.start < cut.end)
      .filter((cut) => cut.network === undefined || cut.network === piece.network)
      .filter((cut) => cut.at > (claims.get(piece.id)?.corrected ?? -1))
      .map((cut) => `${piece.id} is in a cut at ${cut.at}`),
  );
