/** A person's corrections: they win over everything that pages say, before or after. */
import { LONGEST_MS, overlaps } from '../../ledger/intervals.ts';
import type { Cut, Exposure } from '../../ledger/types.ts';
import type { Correction } from '../../rules/correction.ts';
import { Refusal } from '../../rules/refusal.ts';
import type { DayStart } from '../../time/day.ts';
import { noteSpare } from '../acts.ts';
import type { Database } from '../database.ts';
import type { KeptCut } from '../rows.ts';
import { type CutAct, cutOut } from './cut.ts';
import { rangesToErase } from './erased-ranges.ts';
import { piecesOf, rederive } from './pieces.ts';

/** How long undo lifts a cut; after that erased time never comes back. */
export const UNDO_MS = 10 * 60_000;

/** @param now epoch ms @returns whether undo can lift it still; a clock that was set meanwhile, either way, ends that too */
export const isUndoable = ({ at, undo }: Pick<KeptCut, 'at' | 'undo'>, now: number): boolean =>
  undo !== undefined && Math.abs(now - (undo.made ?? at)) < UNDO_MS;

/** One transaction: all of a correction happens, or none of it.
 * @returns the act to undo @throws Refusal in plain words where there is nothing to correct */
export function correct(
  db: Database,
  correction: Correction,
  now: number,
  starts: readonly DayStart[],
): Promise<{ cut?: string }> {
  return db.transaction(
    'rw',
    [db.claims, db.exposures, db.cuts, db.visits, db.nudges, db.checkins, db.days, db.history, db.acts],
    async () => {
      await noteSpare(db);
      if (correction.kind === 'undo') return undo(db, correction.cut, now, starts);
      const at = Math.max(now, ((await db.cuts.orderBy('at').last())?.at ?? 0) + 1);
      const act: CutAct = { id: `act-${at}`, at, made: now, whole: correction.kind === 'erase' };
      if (correction.kind === 'erase') await cutOut(db, act, await rangesToErase(db, correction, now), starts);
      if (correction.kind === 'shorten') {
        const piece = await pieceOf(db, correction);
        if (correction.start < piece.start || correction.end > piece.end)
          throw new Refusal('An interval can be made shorter only.');
        const ranges = [
          { start: piece.start, end: correction.start },
          { start: correction.end, end: piece.end },
        ].filter(({ start, end }) => start < end);
        if (ranges.length === 0) return {};
        await cutOut(db, act, ranges, starts);
      }
      if (correction.kind === 'move') {
        const { piece: _, day: __, items, ...piece } = await pieceOf(db, correction);
        const { start, end } = piece;
        await cutOut(db, act, [{ start, end }], starts);
        const seen = Array.from({ length: items }, () => 0);
        await db.claims.put({
          ...piece,
          id: act.id,
          surface: correction.surface,
          variant: undefined,
          items: seen,
          corrected: at,
        });
        await rederive(db, piece, starts);
      }
      return { cut: act.id };
    },
  );
}

async function pieceOf(db: Database, { id, piece }: { id: string; piece: number }): Promise<Exposure> {
  const found = await db.exposures.get([id, piece]);
  if (!found) throw new Refusal('This interval is not in the ledger any more.');
  return found;
}

async function undo(
  db: Database,
  act: string,
  now: number,
  starts: readonly DayStart[],
): Promise<Record<never, never>> {
  const cuts = await db.cuts.where('act').equals(act).toArray();
  if (cuts.length === 0) throw new Refusal('There is nothing left to undo.');
  if (!cuts.every((one) => isUndoable(one, now))) throw new Refusal('Undo is there for 10 minutes.');
  await db.cuts.bulkDelete(cuts.map(({ id }) => id));
  await db.claims.delete(act);
  await piecesOf(db, [act]).delete();
  for (const one of cuts) {
    const { exposures = [], visits = [], rows = [] } = one.undo ?? {};
    await db.exposures.bulkDelete(await partsOf(db, one, exposures));
    await db.exposures.bulkPut(exposures);
    await db.visits.bulkPut(visits);
    for (const { store, row } of rows) await db.table(store).put(row);
    await rederive(db, one, starts);
  }
  return {};
}

/** What the cut left of pieces that it trimmed as they stood. */
async function partsOf(db: Database, { start, end }: Cut, whole: readonly Exposure[]): Promise<[string, number][]> {
  if (whole.length === 0) return [];
  const of = Map.groupBy(whole, ({ id }) => id);
  const near = await db.exposures
    .where('start')
    .between(start - LONGEST_MS, end + LONGEST_MS)
    .toArray();
  return near.filter((part) => of.get(part.id)?.some((old) => overlaps(part, old))).map(({ id, piece }) => [id, piece]);
}
