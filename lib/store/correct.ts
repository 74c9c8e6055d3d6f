/** A person's corrections: they win over everything that pages say, before or after. */
import { overlaps } from '../ledger/intervals.ts';
import type { Exposure, Visit } from '../ledger/types.ts';
import { Refusal } from '../messages/check.ts';
import type { Correction } from '../messages/protocol.ts';
import type { DayStart } from '../time/day.ts';
import type { Database, KeptCut, Row } from './database.ts';
import { claimsIn, rederive } from './pieces.ts';

/** How long undo lifts a cut; after that erased time never comes back. */
export const UNDO_MS = 10 * 60_000;

type Range = { start: number; end: number; network?: string };

/** One transaction: all of a correction happens, or none of it.
 * @returns the act to undo @throws Refusal in plain words where there is nothing to correct */
export function correct(
  db: Database,
  asked: Correction,
  now: number,
  starts: readonly DayStart[],
): Promise<{ cut?: string }> {
  return db.transaction(
    'rw',
    [db.claims, db.exposures, db.cuts, db.visits, db.nudges, db.checkins, db.days],
    async () => {
      if (asked.kind === 'undo') return undo(db, asked.cut, now, starts);
      const at = Math.max(now, ((await db.cuts.orderBy('at').last())?.at ?? 0) + 1);
      const act = `act-${at}`;
      if (asked.kind === 'erase') await cut(db, act, at, [asked], starts);
      if (asked.kind === 'shorten') {
        const piece = await pieceOf(db, asked);
        if (asked.start < piece.start || asked.end > piece.end)
          throw new Refusal('An interval can be made shorter only.');
        const ranges = [
          { start: piece.start, end: asked.start },
          { start: asked.end, end: piece.end },
        ].filter(({ start, end }) => start < end);
        if (ranges.length === 0) return {};
        await cut(db, act, at, ranges, starts, false);
      }
      if (asked.kind === 'move') {
        const { piece: _, day: __, items, ...piece } = await pieceOf(db, asked);
        const { start, end } = piece;
        await cut(db, act, at, [{ start, end }], starts, false);
        const seen = Array.from({ length: items }, () => 0);
        await db.claims.put({
          ...piece,
          id: act,
          surface: asked.surface,
          variant: undefined,
          items: seen,
          corrected: at,
        });
        await rederive(db, piece, starts);
      }
      return { cut: act };
    },
  );
}

async function pieceOf(db: Database, { id, piece }: { id: string; piece: number }): Promise<Exposure> {
  const found = await db.exposures.get([id, piece]);
  if (!found) throw new Refusal('This interval is not in the ledger any more.');
  return found;
}

/** @param whole what else was noted in the range goes with it (erase), or only the time (shorten, move) */
async function cut(
  db: Database,
  act: string,
  at: number,
  ranges: Range[],
  starts: readonly DayStart[],
  whole = true,
): Promise<void> {
  for (const [i, { start, end, network }] of ranges.entries()) {
    const range = { start, end, ...(network !== undefined && { network }) };
    const undo = {
      exposures: await trimPieces(db, range),
      visits: whole ? await trimVisits(db, range) : [],
      rows: whole ? await takeRows(db, range) : [],
    };
    const made: KeptCut = {
      id: `${act}-${i}`,
      act,
      at: at + i,
      ...range,
      ...(!whole && { only: 'time' as const }),
      undo,
    };
    await db.cuts.put(made);
    await rederive(db, range, starts);
  }
}

const within = (range: Range, row: { network?: unknown }) =>
  range.network === undefined || row.network === range.network;

/** Pieces whose claim is no longer kept cannot be derived anew: they are trimmed as they stand. @returns what they were */
async function trimPieces(db: Database, range: Range): Promise<Exposure[]> {
  const kept = new Set((await claimsIn(db, range)).map(({ id }) => id));
  const old = (
    await db.exposures
      .where('end')
      .above(range.start)
      .and((one) => one.start < range.end)
      .toArray()
  ).filter((one) => !kept.has(one.id) && within(range, one));
  for (const one of old) {
    await db.exposures.delete([one.id, one.piece]);
    const pieces = await db.exposures.where('id').equals(one.id).toArray();
    let piece = Math.max(one.piece, ...pieces.map((other) => other.piece)) + 1;
    for (const [start, end] of [
      [one.start, range.start],
      [range.end, one.end],
    ] as const) {
      if (start >= end) continue;
      const items = Math.round((one.items * (end - start)) / (one.end - one.start));
      await db.exposures.put({ ...one, piece, start, end, items });
      piece += 1;
    }
  }
  return old;
}

/** @returns the visits as they were */
async function trimVisits(db: Database, range: Range): Promise<Visit[]> {
  const met = (
    await db.visits
      .where('end')
      .aboveOrEqual(range.start)
      .and((visit) => visit.start < range.end)
      .toArray()
  ).filter((visit) => within(range, visit));
  for (const visit of met) {
    const start = visit.start >= range.start ? Math.min(range.end, visit.end) : visit.start;
    const end = visit.end <= range.end ? Math.min(range.start, visit.end) : visit.end;
    if (start >= end) await db.visits.delete(visit.id);
    else
      await db.visits.put({
        ...visit,
        start,
        end,
        opens: visit.opens.filter((open) => open.at < range.start || open.at >= range.end),
      });
  }
  return met;
}

async function takeRows(db: Database, range: Range): Promise<{ store: 'nudges' | 'checkins'; row: Row }[]> {
  const taken: { store: 'nudges' | 'checkins'; row: Row }[] = [];
  for (const store of ['nudges', 'checkins'] as const) {
    const rows = (await db[store].where('at').between(range.start, range.end).toArray()).filter((row) =>
      within(range, row),
    );
    await db[store].bulkDelete(rows.map((row) => String(row.id)));
    taken.push(...rows.map((row) => ({ store, row })));
  }
  return taken;
}

async function undo(
  db: Database,
  act: string,
  now: number,
  starts: readonly DayStart[],
): Promise<Record<never, never>> {
  const cuts = await db.cuts.where('act').equals(act).toArray();
  if (cuts.length === 0) throw new Refusal('There is nothing left to undo.');
  if (cuts.some((one) => now - one.at > UNDO_MS || !one.undo)) throw new Refusal('Undo is there for 10 minutes.');
  await db.cuts.bulkDelete(cuts.map(({ id }) => id));
  await db.claims.delete(act);
  await db.exposures.where('id').equals(act).delete();
  for (const one of cuts) {
    const { exposures = [], visits = [], rows = [] } = one.undo ?? {};
    for (const old of exposures) {
      const parts = await db.exposures
        .where('id')
        .equals(old.id)
        .and((part) => overlaps(part, old))
        .toArray();
      await db.exposures.bulkDelete(parts.map(({ id, piece }): [string, number] => [id, piece]));
    }
    await db.exposures.bulkPut(exposures);
    await db.visits.bulkPut(visits);
    for (const { store, row } of rows) await db[store].put(row);
    await rederive(db, one, starts);
  }
  return {};
}
