/** Pieces that follow each other on one surface, joined for reading: claims end every ten minutes, a person's stay does not. */
import type { Exposure } from '../../lib/ledger/types.ts';

export type Stretch = Pick<Exposure, 'network' | 'surface' | 'start' | 'end'>;

/** Pauses up to this long do not part a stretch. */
const MAX_GAP_MS = 60_000;

/** @param pieces in order of time, none overlapping */
export function joinPieces(pieces: readonly Exposure[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const { network, surface, start, end } of pieces) {
    const last = stretches.at(-1);
    if (last?.network === network && last.surface === surface && start - last.end <= MAX_GAP_MS) last.end = end;
    else stretches.push({ network, surface, start, end });
  }
  return stretches;
}
