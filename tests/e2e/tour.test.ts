// The tour of `npm start`: its printout says what the ledger holds, the ledger holds what the tour did, and its pictures come out.
import { mkdtempSync, readdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { kind } from '../../harness/browser.ts';
import { type PracticeFeed, startPracticeFeed } from '../../harness/practice-feed/server.ts';
import { secondsRecorded, secondsThere } from '../../scripts/start/table.ts';
import { tour } from '../../scripts/start/tour.ts';

let feed: PracticeFeed;
/** the pictures are of one browser */
const pictures = kind === 'chromium' ? mkdtempSync(join(tmpdir(), 'enough-tour-')) : undefined;
beforeAll(async () => {
  feed = await startPracticeFeed();
});
afterAll(async () => {
  await feed?.close();
  if (pictures) await rm(pictures, { recursive: true });
});

/** The last number of a line: "8.2 s" at its end, 0 for "nothing". */
const lastNumber = (line = ''): number =>
  /nothing( |$)[^\d]*$/.test(line) ? 0 : Number(/([\d.]+) s\D*$/.exec(line)?.[1]);

test('what it prints is what was recorded, and what was recorded is what it did', { timeout: 120_000 }, async () => {
  const { stops, rows, lines, missed, fits } = await tour({ site: feed.port, pace: 2 }, pictures);
  expect(stops.filter(({ counts }) => counts)).toHaveLength(3);
  for (const [i, stop] of stops.entries()) {
    const line = lines[i + 1] ?? '';
    expect(line).toContain(stop.what);
    expect(Math.abs(lastNumber(line) - secondsRecorded(rows, stop))).toBeLessThan(0.051);
    if (stop.counts) expect(Math.abs(secondsRecorded(rows, stop) - secondsThere(stop))).toBeLessThanOrEqual(1);
    else expect(secondsRecorded(rows, stop)).toBe(0);
  }
  expect(fits).toBe(true);
  expect(missed).toEqual([]);
  if (pictures) expect(readdirSync(pictures)).toEqual(expect.arrayContaining(['door.png', 'note.png', 'popup.png']));
});
