/** From days to what a trial may say of them. */
import { armOf, daysOf, lastDay, type TrialPlan } from './plan-trial.ts';
import { confidenceInterval, signFlipShare } from './sign-flip.ts';

/** One number a day: seconds on feeds, or a check-in (−1 heavier, 0 same, 1 lighter). Days without one are absent. */
export type Daily = ReadonlyMap<string, number>;

/** What is looked at: on which scale, and how near to nothing a whole range must lie to be shown as "about the same". */
export interface Outcome {
  scale(value: number): number;
  near: number;
}

/** log(1 + minutes): a range is a ratio, and one long day does not decide (docs/what-helps.md). Near: by a quarter at most. */
export const TIME: Outcome = { scale: (seconds) => Math.log1p(seconds / 60), near: Math.log(1.25) };
/** How visits left a person, as it was tapped. Near: one answer in four differs by a step. */
export const FELT: Outcome = { scale: (felt) => felt, near: 0.25 };

/** Never a verdict before its time: `running` until the last planned day is over, `early` wherever chance could be all of
 *  it. `low` and `high` are what the test does not rule out. */
export type Finding =
  | { kind: 'running'; last: string }
  | { kind: 'early'; blocks: number; low?: number; high?: number }
  | { kind: 'alike' | 'apart'; blocks: number; middle: number; low: number; high: number };

/** The fewest whole blocks of which anything may be shown: half of the shortest trial's. */
const FEWEST_BLOCKS = 7;
/** One trial shows two things, how visits left a person and the time; half of 5 % for each keeps all it shows within 5 %. */
export const LEVEL = 0.05 / 2;

/** @returns quiet (or soft) minus usual for every block whose two days both have a number; others are left out, never filled in */
export function blockDifferences(plan: TrialPlan, daily: Daily, scale: Outcome['scale'] = (value) => value): number[] {
  const days = daysOf(plan);
  const differences: number[] = [];
  for (let block = 0; block < days.length; block += 2) {
    const pair = days.slice(block, block + 2).map((day) => ({ arm: armOf(plan, day), value: daily.get(day) }));
    const of = (isUsual: boolean) => pair.find(({ arm }) => (arm === 'usual') === isUsual)?.value;
    const [tried, usual] = [of(false), of(true)];
    if (tried !== undefined && usual !== undefined) differences.push(scale(tried) - scale(usual));
  }
  return differences;
}

/** @param today ISO date: nothing is looked at before the planned end, since looking often finds what is not there */
export function findingOf(plan: TrialPlan, daily: Daily, today: string, { scale, near }: Outcome): Finding {
  const last = lastDay(plan);
  if (today <= last) return { kind: 'running', last };
  const differences = blockDifferences(plan, daily, scale);
  const blocks = differences.length;
  if (blocks < FEWEST_BLOCKS) return { kind: 'early', blocks };
  const [low, high] = confidenceInterval(differences, LEVEL);
  const middle = differences.reduce((total, one) => total + one, 0) / blocks;
  if (signFlipShare(differences) <= LEVEL) return { kind: 'apart', blocks, middle, low, high };
  if (low >= -near && high <= near) return { kind: 'alike', blocks, middle, low, high };
  return { kind: 'early', blocks, low, high };
}
