/** From days to what a trial may say of them. */
import { type Arm, armOf, type Plan } from './assign.ts';
import { range, signFlip } from './sign-flip.ts';

/** One number a day: seconds on feeds, or a check-in (−1 heavier, 0 same, 1 lighter). Days without one are absent. */
export type Daily = ReadonlyMap<string, number>;

/** Never a verdict before its time: `early` until the last planned day is over, and wherever chance could be all of it. */
export type Finding =
  | { kind: 'running'; last: string }
  | { kind: 'early'; blocks: number }
  | { kind: 'alike' | 'apart'; blocks: number; middle: number; low: number; high: number };

/** The fewest whole blocks of which anything may be said: half of the shortest trial's. */
const FEWEST_BLOCKS = 7;
const LEVEL = 0.05;

/** Seconds become log(1 + minutes), so that a range is a ratio and one long day does not decide (EVIDENCE 7.3). */
export const asTime = (seconds: number): number => Math.log1p(seconds / 60);

/** @returns quiet minus usual for every block whose two days both have a number; others are left out, never filled in */
export function blockDifferences(
  plan: Plan,
  daily: Daily,
  scale: (value: number) => number = (value) => value,
): number[] {
  const differences: number[] = [];
  for (let block = 0; block < plan.arms.length; block += 2) {
    const pair = [dayAt(plan, block), dayAt(plan, block + 1)].map((day) => ({
      arm: armOf(plan, day),
      value: daily.get(day),
    }));
    const of = (arm: Arm) => pair.find((one) => one.arm === arm)?.value;
    const [quiet, usual] = [of('quiet'), of('usual')];
    if (quiet !== undefined && usual !== undefined) differences.push(scale(quiet) - scale(usual));
  }
  return differences;
}

/** @param today ISO date: nothing is looked at before the planned end, since looking often finds what is not there */
export function finding(plan: Plan, daily: Daily, today: string, scale?: (value: number) => number): Finding {
  const last = dayAt(plan, plan.arms.length - 1);
  if (Temporal.PlainDate.compare(today, last) <= 0) return { kind: 'running', last };
  const differences = blockDifferences(plan, daily, scale);
  const blocks = differences.length;
  if (blocks < FEWEST_BLOCKS) return { kind: 'early', blocks };
  const [low, high] = range(differences, LEVEL);
  const middle = differences.reduce((total, one) => total + one, 0) / blocks;
  const kind = signFlip(differences) <= LEVEL ? 'apart' : 'alike';
  return { kind, blocks, middle, low, high };
}

const dayAt = ({ first }: Plan, at: number): string => Temporal.PlainDate.from(first).add({ days: at }).toString();
