/** What a page says is judged by when its seconds were spent: none of a pause is noted, and all beside one is, however late it arrives. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { UNTIL_WOKEN } from '../../../lib/limits/types.ts';
import { runs } from '../laws.ts';
import { claimOf, type TestWorld, world } from './world.ts';

const BEGIN = Date.UTC(2026, 5, 10, 12);
const MINUTE = 60_000;

/** One after another in time: reading for some seconds, or a pause that runs out or is ended by a press. */
const step = fc.record({
  does: fc.constantFrom('reads', 'reads', 'reads', 'pauses', 'pauses for good', 'goes on' as const),
  seconds: fc.integer({ min: 1, max: 500 }),
  /** messages of a page arrive so many steps late */
  late: fc.integer({ min: 0, max: 5 }),
  /** seconds after which a page that is open hears of a pause */
  deaf: fc.integer({ min: 0, max: 30 }),
});
const life = fc.array(step, { minLength: 2, maxLength: 12 });
type Steps = typeof life extends fc.Arbitrary<infer Value> ? Value : never;

interface Span {
  start: number;
  end: number;
}
const common = (a: Span, b: Span) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** @param forget a planted fault: what is known of the pauses goes before each message */
async function live(it: TestWorld, steps: Steps, counts: Record<string, number>, forget = false): Promise<void> {
  const pauses: Span[] = [];
  const claims: (Span & { id: string })[] = [];
  const sending: { due: number; send(): Promise<unknown> }[] = [];
  const endPause = () => {
    const last = pauses.at(-1);
    if (last && last.end > it.clock.now) last.end = it.clock.now;
  };
  for (const [i, { does, seconds, late, deaf }] of steps.entries()) {
    const { now } = it.clock;
    if (does === 'reads') {
      // it goes on for a while into a pause of which it has not heard
      const claim = { id: `c${i}`, start: now, end: now + seconds * 1000 };
      claims.push(claim);
      sending.push({ due: i + late, send: () => it.recorder.claim(claimOf(claim.start, seconds, { id: claim.id })) });
      it.clock.now += Math.max(0, seconds - deaf) * 1000;
    } else {
      endPause();
      const ends = does === 'pauses' ? now + seconds * 1000 : UNTIL_WOKEN;
      if (does !== 'goes on') pauses.push({ start: now, end: ends });
      it.settings.pausedUntil = does === 'goes on' ? 0 : ends;
      await it.recorder.holdBarriers(); // as after each change of what is chosen
      it.clock.now += seconds * 700;
    }
    if (i % 4 === 3) it.restart();
    for (const one of sending.filter(({ due }) => due <= i)) {
      // a page says what has been, never what is to come
      it.clock.now = Math.max(it.clock.now, ...claims.map(({ end }) => end));
      if (forget) await it.db.clock.bulkDelete(['rests', 'pausedUntil']);
      await one.send();
      sending.splice(sending.indexOf(one), 1);
    }
  }
  it.clock.now += 20 * MINUTE;
  endPause();
  it.settings.pausedUntil = 0;
  for (const { send } of sending) {
    if (forget) await it.db.clock.bulkDelete(['rests', 'pausedUntil']);
    await send();
  }
  const noted = await it.db.exposures.toArray();
  for (const pause of pauses)
    expect(
      noted.reduce((sum, piece) => sum + common(piece, pause), 0),
      'noted in a pause',
    ).toBe(0);
  for (const claim of claims) {
    const untouched = pauses.every((pause) => common(claim, pause) === 0);
    const there = noted.reduce((sum, piece) => sum + common(piece, claim), 0);
    if (untouched) expect(there, 'noted beside a pause').toBe(claim.end - claim.start);
    counts[untouched ? 'beside' : 'within'] = (counts[untouched ? 'beside' : 'within'] ?? 0) + 1;
  }
}

test('nothing of a pause is noted, and everything beside one is, whenever it arrives', {
  timeout: 3_600_000,
}, async () => {
  const counts = { beside: 0, within: 0 };
  await fc.assert(
    fc.asyncProperty(life, async (steps) => {
      const it = world(BEGIN);
      await live(it, steps, counts);
      await it.db.delete();
    }),
    { numRuns: runs(300) },
  );
  for (const count of Object.values(counts)) expect(count).toBeGreaterThan(runs(300) / 4);
});

test('a planted fault is seen: nothing is known of pauses that have ended', { timeout: 600_000 }, async () => {
  const found = await fc.check(
    fc.asyncProperty(life, async (steps) => {
      const it = world(BEGIN);
      try {
        await live(it, steps, {}, true);
      } finally {
        await it.db.delete();
      }
    }),
    { numRuns: 300, endOnFailure: true },
  );
  expect(found.failed).toBe(true);
});
