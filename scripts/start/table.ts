/** What the tour did, and what Enough recorded meanwhile, side by side. Pure. */
import type { Exposure } from '../../lib/ledger/types.ts';

/** One thing that the tour did. */
export interface Stop {
  /** "scrolled the feed" */
  what: string;
  /** whether this place counts, by what Enough promises */
  counts: boolean;
  /** epoch ms: before the page was asked for, once it was there, as it was left */
  asked: number;
  there: number;
  left: number;
}

/** Between a tour's clock and a page's lie a message and a first look, seconds. */
export const TOLERANCE = 1;

/** Seconds that the tour was there with attention, by its own clock. */
export const secondsThere = ({ there, left }: Stop): number => (left - there) / 1000;

/** Seconds of the ledger that began in a stop, whatever they are filed under. A page that is left may stand a moment more. */
export const secondsRecorded = (rows: Pick<Exposure, 'start' | 'end'>[], { asked, left }: Stop): number =>
  rows.reduce((sum, { start, end }) => (start >= asked && start < left ? sum + end - start : sum), 0) / 1000;

/** Whether the ledger says what was so, within a second. */
export function fits(rows: Pick<Exposure, 'start' | 'end'>[], stop: Stop): boolean {
  const ours = secondsRecorded(rows, stop);
  return stop.counts ? Math.abs(ours - secondsThere(stop)) <= TOLERANCE : ours === 0;
}

/** The printout, line by line. */
export function table(rows: Pick<Exposure, 'start' | 'end'>[], stops: Stop[]): string[] {
  const cells = stops.map((stop) => [
    stop.what,
    inSeconds(secondsThere(stop)),
    stop.counts ? inSeconds(secondsThere(stop)) : 'nothing',
    secondsRecorded(rows, stop) === 0 ? 'nothing' : inSeconds(secondsRecorded(rows, stop)),
    fits(rows, stop) ? '' : '← does not fit',
  ]);
  const sum = (of: (stop: Stop) => number) => stops.reduce((all, stop) => all + of(stop), 0);
  const all = [
    'in all',
    inSeconds(sum(secondsThere)),
    inSeconds(sum((stop) => (stop.counts ? secondsThere(stop) : 0))),
    inSeconds(sum((stop) => secondsRecorded(rows, stop))),
    '',
  ];
  const lines = [['what the tour did', 'for', 'counts', 'recorded', ''], ...cells, all];
  const widths = [0, 1, 2, 3].map((i) => Math.max(...lines.map((line) => line[i]?.length ?? 0)));
  return lines.map(([what = '', ...rest]) =>
    [what.padEnd(widths[0] ?? 0), ...rest.map((cell, i) => cell.padStart(widths[i + 1] ?? 0))].join('  ').trimEnd(),
  );
}

const inSeconds = (seconds: number): string => `${seconds.toFixed(1)} s`;
