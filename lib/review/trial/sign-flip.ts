/**
 * A randomisation test for one person. In each two-day block chance alone chose which day was quiet; so if quiet days
 * change nothing, every block's difference could as well have had the other sign. How often do such flips give a sum at
 * least as far from nothing as the one seen? Valid whatever the days have to do with each other, because it leans on
 * the coin alone. Fisher, The Design of Experiments (1935), section 21; for one person: Tanious and
 * Onghena, Randomized Single-Case Experimental Designs in Healthcare Research, Healthcare 7(4), 143 (2019).
 */
import { createRandom } from './random.ts';

/** Up to here every flip is tried (about a million); beyond, so many are drawn. */
const EXACT = 20;
const DRAWS = 20_000;
/** Sums that differ by less than rounding are the same sum. */
const SAME = 1e-9;

/** @param differences one number a block, quiet minus usual
 * @returns the share of flips whose sum is as far from 0 as the one seen: 1 where there are no blocks */
export const signFlipShare = (differences: number[]): number =>
  differences.length === 0 ? 1 : shareOf(flipsOf(differences), differences, 0);

/** Every mean difference that the test at `level` would not rule out: the test turned inside out.
 * @returns `[low, high]`, both infinite where the blocks are too few to rule anything out */
export function confidenceInterval(differences: number[], level = 0.05): [low: number, high: number] {
  const few = 2 ** -(differences.length - 1) > level;
  if (few) return [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  const flips = flipsOf(differences);
  const middle = sum(differences) / differences.length;
  const reach = Math.max(...differences.map((one) => Math.abs(one - middle))) * 2 + SAME;
  const holds = (shift: number) => shareOf(flips, differences, shift) > level;
  return [findEdge(middle, middle - reach, holds), findEdge(middle, middle + reach, holds)];
}

/** The last value from `inside` towards `outside` that holds, to a thousandth of the way. */
function findEdge(inside: number, outside: number, holds: (value: number) => boolean): number {
  let [near, far] = [inside, outside];
  for (let step = 0; step < 12; step += 1) {
    const between = (near + far) / 2;
    if (holds(between)) near = between;
    else far = between;
  }
  return near;
}

/** The sum of each flip, and the sum of its signs: a difference that is shifted moves its sum by the shift for each sign,
 *  so that one set of flips serves every shift. */
interface Flips {
  totals: Float64Array;
  signs: Int16Array;
  /** drawn, and not all there are: what was seen is one more */
  drawn: boolean;
}

/** The share of flips of `differences − shift` whose sum is as far from 0 as the one seen. */
function shareOf({ totals, signs, drawn }: Flips, differences: number[], shift: number): number {
  const { length } = differences;
  const seen = Math.abs(sum(differences) - shift * length) - SAME * length;
  let far = 0;
  for (let i = 0; i < totals.length; i += 1)
    if (Math.abs((totals[i] as number) - shift * (signs[i] as number)) >= seen) far += 1;
  return drawn ? (far + 1) / (totals.length + 1) : far / totals.length;
}

const flipsOf = (differences: number[]): Flips =>
  differences.length <= EXACT ? listFlips(differences) : drawFlips(differences);

/** All 2^n of them; neighbours in a Gray code differ by one sign, so each costs one addition. */
function listFlips(differences: number[]): Flips {
  const count = 2 ** differences.length;
  const flips = { totals: new Float64Array(count), signs: new Int16Array(count), drawn: false };
  const signs = differences.map(() => 1);
  let [total, all] = [sum(differences), differences.length];
  flips.totals[0] = total;
  flips.signs[0] = all;
  for (let i = 1; i < count; i += 1) {
    const turned = 31 - Math.clz32(i & -i);
    const sign = signs[turned] as number;
    total -= 2 * sign * (differences[turned] as number);
    all -= 2 * sign;
    signs[turned] = -sign;
    flips.totals[i] = total;
    flips.signs[i] = all;
  }
  return flips;
}

function drawFlips(differences: number[]): Flips {
  const flips = { totals: new Float64Array(DRAWS), signs: new Int16Array(DRAWS), drawn: true };
  const toss = createRandom(differences.length);
  for (let draw = 0; draw < DRAWS; draw += 1) {
    let [total, all] = [0, 0];
    for (const difference of differences) {
      const sign = toss() < 0.5 ? 1 : -1;
      total += sign * difference;
      all += sign;
    }
    flips.totals[draw] = total;
    flips.signs[draw] = all;
  }
  return flips;
}

const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0);
