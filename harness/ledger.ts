/** What a test wants to know of a ledger: sums, overlaps, and whether it passes the clock. Pure. */
import type { Exposure } from '../lib/ledger/types.ts';

type Span = Pick<Exposure, 'start' | 'end'>;

/** Seconds by `network surface`, such as `{ 'bluesky feed': 12.4 }`. */
export function bySurface(rows: Exposure[]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const row of rows) {
    const key = `${row.network} ${row.surface}`;
    sums[key] = (sums[key] ?? 0) + (row.end - row.start) / 1000;
  }
  return sums;
}

/** Seconds in all. */
export const total = (rows: Span[]): number => rows.reduce((sum, row) => sum + (row.end - row.start) / 1000, 0);

/** Seconds that lie after an instant. @param from epoch ms */
export const secondsAfter = (rows: Span[], from: number): number =>
  rows.reduce((sum, { start, end }) => sum + Math.max(0, end - Math.max(start, from)) / 1000, 0);

/** Every pair that claims the same moment; empty in a ledger that is right. */
export function overlaps<Row extends Span>(rows: Row[]): [Row, Row][] {
  const sorted = rows.toSorted((a, b) => a.start - b.start);
  const found: [Row, Row][] = [];
  sorted.forEach((row, i) => {
    for (const next of sorted.slice(i + 1)) {
      if (next.start >= row.end) break;
      found.push([row, next]);
    }
  });
  return found;
}

/** Seconds between two instants that no row claims: 0 in a ledger that lost nothing. @param from, to epoch ms */
export function secondsMissing(rows: Span[], from: number, to: number): number {
  let at = from;
  let missing = 0;
  for (const { start, end } of rows.toSorted((a, b) => a.start - b.start)) {
    if (end <= at || start >= to) continue;
    missing += Math.max(0, start - at);
    at = end;
  }
  return (missing + Math.max(0, to - at)) / 1000;
}

/** What is wrong with rows in themselves: an end before its start, a time to come, a fraction of a millisecond. */
export const malformed = (rows: Span[], now = Date.now()): Span[] =>
  rows.filter(({ start, end }) => !(Number.isInteger(start) && Number.isInteger(end) && start < end && end <= now));
