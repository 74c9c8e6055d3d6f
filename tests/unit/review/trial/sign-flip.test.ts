import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createRandom } from '../../../../lib/review/trial/random.ts';
import { confidenceInterval, signFlipShare } from '../../../../lib/review/trial/sign-flip.ts';

/** Darwin's maize, crossed minus self-fertilised, in eighths of an inch, as Fisher tested it (1935, section 21). */
const MAIZE = [49, -67, 8, 16, 6, 23, 28, 41, 14, 29, 56, 24, 75, 60, -48];

test('Fisher’s own example: 863 of 32,768 flips on either side reach the sum that was seen', () => {
  expect(signFlipShare(MAIZE)).toBe((2 * 863) / 32_768);
});

test('by hand: of the eight flips of 1, 2, 3 two reach 6', () => {
  expect(signFlipShare([1, 2, 3])).toBe(2 / 8);
});

test('with more blocks than can be tried one by one, drawing comes near the same answer', () => {
  const doubled = [...MAIZE, ...MAIZE.map((one) => one / 2 - 20)];
  const drawn = signFlipShare(doubled);
  const toss = createRandom(7);
  const many = 200_000;
  const seen = Math.abs(doubled.reduce((a, b) => a + b));
  let far = 0;
  for (let i = 0; i < many; i += 1) {
    let total = 0;
    for (const one of doubled) total += toss() < 0.5 ? one : -one;
    if (Math.abs(total) >= seen) far += 1;
  }
  expect(Math.abs(drawn - far / many)).toBeLessThan(0.01);
});

test('nothing to compare rules nothing out', () => {
  expect(signFlipShare([])).toBe(1);
  expect(confidenceInterval([1, 2])).toEqual([Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]);
});

test('the range leaves out 0 when, and only when, the test finds a difference', () => {
  const blocks = fc.array(fc.double({ min: -2, max: 3, noNaN: true }), { minLength: 7, maxLength: 12 });
  fc.assert(
    fc.property(blocks, (differences) => {
      const [low, high] = confidenceInterval(differences);
      const p = signFlipShare(differences);
      if (Math.abs(p - 0.05) < 0.004) return;
      expect(low > 0.01 || high < -0.01 ? p <= 0.05 : p > 0.05 || Math.min(Math.abs(low), Math.abs(high)) < 0.02).toBe(
        true,
      );
    }),
    { numRuns: 60 },
  );
});

test('swapping quiet and usual turns the range around', () => {
  const [low, high] = confidenceInterval(MAIZE);
  const [mirroredLow, mirroredHigh] = confidenceInterval(MAIZE.map((one) => -one));
  expect(mirroredLow).toBeCloseTo(-high, 1);
  expect(mirroredHigh).toBeCloseTo(-low, 1);
});
