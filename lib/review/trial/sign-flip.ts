/**
 * A randomisation test for one person. In each two-day block chance alone chose which day was quiet; so if quiet days
 * change nothing, every block's difference could as well have had the other sign. How often do such flips give a sum at
 * least as far from nothing as the one seen? Valid whatever the days have to do with each other, because it leans on
 * the coin alone. Fisher, The Design of Experiments (1935), section 21; for one person: EVIDENCE 7.3.
 */
import { chance } from './chance.ts';

/** Up to here every flip is tried (about a million); beyond, so many are drawn. */
const EXACT = 20;
const DRAWS = 20_000;
/** Sums that differ by less than rounding are the same sum. */
const SAME = 1e-9;

/** @param differences one number a block, quiet minus usual
 * @returns the share of flips whose sum is as far from 0 as the one seen: 1 where there are no blocks */
export function signFlip(differences: number[]): number {
  if (differences.length === 0) return 1;
  const seen = Math.abs(sum(differences)) - SAME * differences.length;
  if (differences.length <= EXACT) {
    let far = 0;
    everyFlip(differences, (total) => {
      if (Math.abs(total) >= seen) far += 1;
    });
    return far / 2 ** differences.length;
  }
  let far = 0;
  const toss = chance(differences.length);
  for (let draw = 0; draw < DRAWS; draw += 1) {
    let total = 0;
    for (const difference of differences) total += toss() < 0.5 ? difference : -difference;
    if (Math.abs(total) >= seen) far += 1;
  }
  return (far + 1) / (DRAWS + 1); // what was seen is one of the flips
}

/** Every mean difference that the test at `level` would not rule out: the test turned inside out.
 * @returns `[low, high]`, both infinite where the blocks are too few to rule anything out */
export function range(differences: number[], level = 0.05): [low: number, high: number] {
  const few = 2 ** -(differences.length - 1) > level;
  if (few) return [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  const middle = sum(differences) / differences.length;
  const reach = Math.max(...differences.map((one) => Math.abs(one - middle))) * 2 + SAME;
  const holds = (shift: number) => signFlip(differences.map((one) => one - shift)) > level;
  return [edge(middle, middle - reach, holds), edge(middle, middle + reach, holds)];
}

/** The last value from `inside` towards `outside` that holds, to a thousandth of the way. */
function edge(inside: number, outside: number, holds: (value: number) => boolean): number {
  let [near, far] = [inside, outside];
  for (let step = 0; step < 12; step += 1) {
    const between = (near + far) / 2;
    if (holds(between)) near = between;
    else far = between;
  }
  return near;
}

/** Visits all 2^n signed sums; neighbours in a Gray code differ by one sign, so each costs one addition. */
function everyFlip(differences: number[], visit: (total: number) => void): void {
  const signs = differences.map(() => 1);
  let total = sum(differences);
  visit(total);
  for (let i = 1; i < 2 ** differences.length; i += 1) {
    const turned = 31 - Math.clz32(i & -i);
    const sign = signs[turned] as number;
    total -= 2 * sign * (differences[turned] as number);
    signs[turned] = -sign;
    visit(total);
  }
}

const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0);
