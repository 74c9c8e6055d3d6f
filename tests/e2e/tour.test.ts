// The tour of `npm start`: its printout says what the ledger holds, and the ledger holds what the tour did.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type PracticeFeed, startPracticeFeed } from '../../harness/practice-feed/server.ts';
import { secondsRecorded, secondsThere } from '../../scripts/start/table.ts';
import { tour } from '../../scripts/start/tour.ts';

let feed: PracticeFeed;
beforeAll(async () => {
  feed = await startPracticeFeed();
});
afterAll(() => feed?.close());

/** The last number of a line: "8.2 s" at its end, 0 for "nothing". */
const lastNumber = (line = ''): number =>
  /nothing( |$)[^\d]*$/.test(line) ? 0 : Number(/([\d.]+) s\D*$/.exec(line)?.[1]);

test('what it prints is what was recorded, and what was recorded is what it did', { timeout: 120_000 }, async () => {
  const { stops, rows, lines, fits } = await tour({ site: feed.port, pace: 2 });
  expect(stops.filter(({ counts }) => counts)).toHaveLength(3);
  for (const [i, stop] of stops.entries()) {
    const line = lines[i + 1] ?? '';
    expect(line).toContain(stop.what);
    expect(Math.abs(lastNumber(line) - secondsRecorded(rows, stop))).toBeLessThan(0.051);
    if (stop.counts) expect(Math.abs(secondsRecorded(rows, stop) - secondsThere(stop))).toBeLessThanOrEqual(1);
    else expect(secondsRecorded(rows, stop)).toBe(0);
  }
  expect(fits).toBe(true);
});
