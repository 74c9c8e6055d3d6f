/** Takes a range of time out of the ledger, and keeps what it took for as long as undo holds. Runs inside one transaction. */

import type { Table } from 'dexie';
import { takesWholeDay } from '../../ledger/cuts.ts';
import { LONGEST_MS } from '../../ledger/intervals.ts';
import type { Exposure, Visit } from '../../ledger/types.ts';
import { cutVisit } from '../../ledger/visits.ts';
import type { DayStart } from '../../time/day.ts';
import type { Database } from '../database.ts';
import type { KeptCut, TakenRow } from '../rows.ts';
import { claimsIn, cutsIn, piecesOf, rederive } from './pieces.ts';

export interface Range {
  start: number;
  end: number;
  network?: string;
  /** the person's day that goes as a whole, its sums too */
  day?: string;
}

/** One act: its ranges are cut together, and undone together. `whole`: what else was noted there goes with it (erase), or
 *  only the time does (shorten, move). */
export interface CutAct {
  id: string;
  at: number;
  /** what the clock read */
  made: number;
  whole: boolean;
}

export async function cutOut(db: Database, act: CutAct, ranges: Range[], starts: readonly DayStart[]): Promise<void> {
  for (const [i, range] of ranges.entries()) {
    const undo = {
      exposures: await trimPieces(db, range),
      visits: act.whole ? await trimVisits(db, range) : [],
      rows: act.whole ? [...(await takeMoments(db, range)), ...(await takeDays(db, range))] : [],
      made: act.made,
    };
    const { start, end, network, day } = range;
    const made: KeptCut = {
      id: `${act.id}-${i}`,
      act: act.id,
      at: act.at + i,
      ...{ start, end },
      ...(network !== undefined && { network }),
      ...(day !== undefined && { day }),
      ...(!act.whole && { only: 'time' as const }),
      undo,
    };
    await db.cuts.put(made);
    await rederive(db, range, starts);
  }
}

const isOf = (range: Range, row: { network: string }) => range.network === undefined || row.network === range.network;

/** Pieces whose claim is no longer kept cannot be derived anew: they are trimmed as they stand. @returns what they were */
async function trimPieces(db: Database, range: Range): Promise<Exposure[]> {
  const kept = new Set((await claimsIn(db, range)).map(({ id }) => id));
  // no piece is longer than a claim, so the cost is the range's, not that of all that came after it
  const old = (
    await db.exposures
      .where('start')
      .between(range.start - LONGEST_MS, range.end)
      .toArray()
  ).filter((one) => one.end > range.start && !kept.has(one.id) && isOf(range, one));
  await db.exposures.bulkDelete(old.map(({ id, piece }): [string, number] => [id, piece]));
  for (const one of old) {
    const left = [
      { start: one.start, end: range.start },
      { start: range.end, end: one.end },
    ].filter(({ start, end }) => start < end);
    if (left.length === 0) continue;
    const pieces = await piecesOf(db, [one.id]).toArray();
    let piece = Math.max(one.piece, ...pieces.map((other) => other.piece)) + 1;
    for (const part of left) {
      const items = Math.round((one.items * (part.end - part.start)) / (one.end - one.start));
      await db.exposures.put({ ...one, piece, ...part, items });
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
  ).filter((visit) => isOf(range, visit));
  const isWhole: string[] = [];
  for (const visit of met) {
    const before = (await cutsIn(db, visit)).filter(({ only }) => only !== 'time');
    const [left] = cutVisit(visit, [range, ...before]);
    if (left) await db.visits.put(left);
    else isWhole.push(visit.id);
  }
  await db.visits.bulkDelete(isWhole);
  return met;
}

/** What was shown or answered in the range. */
async function takeMoments(db: Database, range: Range): Promise<TakenRow[]> {
  const nudges = await takeFrom(db.nudges, range);
  const checkins = await takeFrom(db.checkins, range);
  return [
    ...nudges.map((row) => ({ store: 'nudges' as const, row })),
    ...checkins.map((row) => ({ store: 'checkins' as const, row })),
  ];
}

async function takeFrom<Row extends { id: string; network: string }>(
  table: Table<Row, string>,
  range: Range,
): Promise<Row[]> {
  const rows = await table.where('at').between(range.start, range.end).toArray();
  const taken = rows.filter((row) => isOf(range, row));
  await table.bulkDelete(taken.map(({ id }) => id));
  return taken;
}

/** Sums, and what other tools had counted, know only days: those go that lie in the range as a whole. */
async function takeDays(db: Database, range: Range): Promise<TakenRow[]> {
  const near = range.day === undefined ? daysIn(range) : ([range.day, range.day] as const);
  const isWhole = (row: { day: string; network: string }) => takesWholeDay(range, row);
  const sums = (
    await db.days
      .where('day')
      .between(...near, true, true)
      .toArray()
  ).filter(isWhole);
  await db.days.bulkDelete(sums.map(({ day, network, surface }): [string, string, string] => [day, network, surface]));
  const history = (
    await db.history
      .where('day')
      .between(...near, true, true)
      .toArray()
  ).filter(isWhole);
  await db.history.bulkDelete(history.map(({ id }) => id));
  return [
    ...sums.map((row) => ({ store: 'days' as const, row })),
    ...history.map((row) => ({ store: 'history' as const, row })),
  ];
}

const isoDay = (at: number) => new Date(Math.min(Math.max(at, 0), 8.64e15)).toISOString().slice(0, 10);
const daysIn = ({ start, end }: Range): [first: string, last: string] => [isoDay(start), isoDay(end)];
