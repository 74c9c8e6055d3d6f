/** However the clock is set, years ahead and back: no row goes before its time, and nothing is silent for longer than the
 *  clock was wrong. */
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RAW_MS } from '../../../lib/rules/visit.ts';
import { READINGS } from '../../../lib/time/readings.ts';
import { runs } from '../laws.ts';
import { claimOf, type TestWorld, world } from './world.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const RETENTION_MS = 9 * DAY;
const PAUSE_MS = 15 * 60_000;
const BEGIN = Date.UTC(2026, 2, 27, 12); // two days before clocks go forward in Berlin
const ZONES = ['Europe/Berlin', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/New_York'];

const step = fc.record({
  /** true time until it */
  gap: fc.oneof(
    { weight: 2, arbitrary: fc.integer({ min: 1, max: 90 }).map((minutes) => minutes * 60_000) },
    { weight: 3, arbitrary: fc.integer({ min: 10, max: 60 }).map((hours) => hours * HOUR) },
  ),
  does: fc.constantFrom('notes', 'notes', 'tidies', 'tidies', 'tidies', 'pauses', 'erases', 'restarts' as const),
  /** how far the clock is off, in hours; mostly it is right */
  off: fc.oneof(
    { weight: 3, arbitrary: fc.constant(0) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: 72 }) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: 4000 }).map((days) => days * 24) },
    { weight: 1, arbitrary: fc.integer({ min: -400, max: -1 }).map((days) => days * 24) },
  ),
  zone: fc.constantFrom(...ZONES),
});
type Step = { gap: number; does: string; off: number; zone: string };

interface Counts {
  ahead: number;
  tidied: number;
  paused: number;
  erased: number;
}

async function live(it: TestWorld, steps: Step[], counts: Counts): Promise<void> {
  let truth = BEGIN;
  let pausedUntil = 0;
  let wrong = 0;
  let made = 0;
  const noted = new Map<string, number>();

  const isThere = async (id: string) => (await it.db.exposures.where('[id+piece]').equals([id, 0]).count()) === 1;
  const note = async (zone: string) => {
    const { now } = it.clock;
    const id = `c${made++}`;
    await it.recorder.claim(claimOf(now - 60_000, 60, { id, zone }));
    return (await isThere(id)) ? id : null;
  };

  async function check(): Promise<void> {
    for (const [id, at] of noted) {
      if (truth - at < RETENTION_MS) expect(await isThere(id)).toBe(true);
      if (truth - at < RAW_MS) expect(await it.db.claims.get(id)).toBeDefined();
    }
  }

  for (const { gap, does, off, zone } of steps) {
    truth += gap;
    it.clock.now = truth + off * HOUR;
    if (off > 0) counts.ahead += 1;
    if (does === 'restarts') it.restart();
    if (does === 'notes') {
      const id = await note(zone);
      // what is noted under a clock that is behind lies under an old date, and grows old with it
      if (id && off >= 0) noted.set(id, truth);
    }
    if (does === 'tidies' && (off === 0 || wrong < READINGS - 1)) {
      await it.recorder.tidy(zone);
      const readings = await it.db.clock.get('readings');
      const counted = readings?.id === 'readings' && readings.at.at(-1) === it.clock.now;
      if (counted) wrong = off === 0 ? 0 : wrong + 1;
      counts.tidied += 1;
      expect(await it.db.copies.count()).toBeLessThanOrEqual(7);
    }
    if (does === 'pauses') {
      it.settings.pausedUntil = it.clock.now + PAUSE_MS;
      await it.recorder.holdBarriers(); // as it does whenever the settings change
      pausedUntil = truth + PAUSE_MS;
      counts.paused += 1;
    }
    if (does === 'erases') {
      await it.recorder.eraseEverything();
      it.settings.erasedAt = it.clock.now;
      it.settings.pausedUntil = 0;
      [pausedUntil, wrong] = [0, 0];
      noted.clear();
      counts.erased += 1;
    }
    await check();
    // the clock is put right: after a pause of the person's own, and one message of a page, all is noted again
    it.clock.now = truth;
    await it.recorder.holdBarriers();
    truth = Math.max(truth, pausedUntil) + 61_000;
    it.clock.now = truth;
    const first = await note(zone);
    truth += 120_000;
    it.clock.now = truth;
    const id = first ?? (await note(zone));
    expect(id).not.toBeNull();
    if (id) noted.set(id, truth);
  }
}

const life = fc.array(step, { minLength: 1, maxLength: 14 });

test('no row goes before its time, and nothing is silent for longer than the clock was wrong', {
  timeout: 3_600_000,
}, async () => {
  const counts = { ahead: 0, tidied: 0, paused: 0, erased: 0 };
  await fc.assert(
    fc.asyncProperty(life, async (steps) => {
      const it = world(BEGIN, { retention: RETENTION_MS / 1000 });
      await live(it, steps, counts);
      await it.db.delete();
    }),
    { numRuns: runs(300) },
  );
  for (const count of Object.values(counts)) expect(count).toBeGreaterThan(runs(300) / 4);
});

test('a planted fault is seen: a tidy that believes its one reading', { timeout: 600_000 }, async () => {
  const found = await fc.check(
    fc.asyncProperty(life, async (steps) => {
      const it = world(BEGIN, { retention: RETENTION_MS / 1000 });
      const { tidy } = it.recorder;
      it.recorder.tidy = async (zone) => {
        const one = it.clock.now;
        await it.db.clock.put({ id: 'readings', at: Array(READINGS).fill(one) });
        await tidy(zone);
      };
      try {
        await live(it, steps, { ahead: 0, tidied: 0, paused: 0, erased: 0 });
      } finally {
        await it.db.delete();
      }
    }),
    { numRuns: 300, endOnFailure: true },
  );
  expect(found.failed).toBe(true);
});
