/** What time it surely is, by the readings of the last tidies: laws over ten thousand lives of a clock. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plausibleNow, READINGS, withReading } from '../../../lib/time/readings.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NOON = Date.UTC(2026, 5, 10, 12);
const after = (steps: number[], from = NOON) => {
  let at = from;
  return steps.reduce<number[]>((all, step) => {
    at += step;
    return withReading(all, at);
  }, []);
};

test('a week of tidies is needed; after that it is six days ago', () => {
  expect(plausibleNow(after([0, DAY, DAY, DAY, DAY, DAY]))).toBeNull();
  expect(plausibleNow(after([0, DAY, DAY, DAY, DAY, DAY, DAY]))).toBe(NOON);
});

test('a month without the browser is believed after seven tidies', () => {
  const away = [...Array(7).fill(DAY), 30 * DAY];
  expect(plausibleNow(after(away))).toBeLessThan(NOON + 8 * DAY);
  expect(plausibleNow(after([...away, ...Array(5).fill(DAY)]))).toBeLessThan(NOON + 8 * DAY);
  expect(plausibleNow(after([...away, ...Array(6).fill(DAY)]))).toBe(NOON + 37 * DAY);
});

test('tidies of one day are one reading, the first', () => {
  expect(withReading([NOON], NOON + HOUR)).toEqual([NOON]);
  expect(withReading([NOON], NOON - HOUR)).toEqual([NOON]);
});

/** A stretch of true time with one error of the clock: tidies in it, and how far off they read. */
const spell = fc.record({
  off: fc.oneof(
    fc.constant(0),
    fc.integer({ min: -72, max: 72 }).map((hours) => hours * HOUR),
    fc.integer({ min: -4000, max: 4000 }).map((days) => days * DAY),
  ),
  gaps: fc.array(
    fc.oneof(
      fc.constantFrom(0, 5 * 60_000, 11 * 60_000),
      fc.integer({ min: 1, max: 60 }).map((hours) => hours * HOUR),
    ),
    { minLength: 1, maxLength: 12 },
  ),
});
type Spell = { off: number; gaps: number[] };

/** What was believed, and what time it truly was. A wrong clock is put right before it has spoken for seven days. */
function* live(spells: Spell[], note = withReading): Generator<{ believed: number; truth: number }> {
  let truth = NOON;
  let readings: number[] = [];
  let wrong = 0;
  for (const { off, gaps } of spells) {
    for (const gap of gaps) {
      truth += gap;
      const right = off === 0 || wrong >= READINGS - 1;
      const before = readings;
      readings = note(readings, truth + (right ? 0 : off));
      if (readings.length === before.length && readings.at(-1) === before.at(-1)) continue;
      wrong = right ? 0 : wrong + 1;
      const believed = plausibleNow(readings);
      if (believed !== null) yield { believed, truth };
    }
  }
}

describe('ten thousand lives', () => {
  const lives = fc.array(spell, { minLength: 1, maxLength: 8 });

  test('however the clock is set, years ahead and back, what is believed has truly come', () => {
    let jumped = 0;
    fc.assert(
      fc.property(lives, (spells) => {
        for (const { believed, truth } of live(spells)) {
          expect(believed).toBeLessThanOrEqual(truth);
          if (spells.some(({ off }) => Math.abs(off) > 100 * DAY)) jumped += 1;
        }
      }),
      { numRuns: 10_000 },
    );
    expect(jumped).toBeGreaterThan(1000);
  });

  test('a clock that creeps ahead by less than a day at a time takes nothing either', () => {
    const hours = [1, 22, 42, 62, 82, 102, 122]; // the last at a true 81 h
    expect(plausibleNow(hours.map((hour) => NOON + hour * HOUR))).toBe(NOON + HOUR);
  });

  test('with a clock that is right it is never more than seven tidies late', () => {
    fc.assert(
      fc.property(lives, (spells) => {
        const times: number[] = [];
        for (const { believed, truth } of live(spells.map((one) => ({ ...one, off: 0 })))) {
          times.push(truth);
          if (times.length > READINGS) expect(believed).toBeGreaterThanOrEqual(times.at(-READINGS) as number);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('a planted fault is seen: one reading that is taken at its word', () => {
    const trusting = (_: readonly number[], now: number) => Array(READINGS).fill(now) as number[];
    const found = fc.check(
      fc.property(lives, (spells) => {
        for (const { believed, truth } of live(spells, trusting)) if (believed > truth) return false;
        return true;
      }),
    );
    expect(found.failed).toBe(true);
  });
});
