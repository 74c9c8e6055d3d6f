/** Which days of a trial are quiet: two-day blocks, one quiet day and one usual day in each, the order by chance. */
import { createRandom } from './random.ts';

export type Arm = 'quiet' | 'usual';

/** Weeks that a person may choose beforehand; under four nothing could be told (docs/what-helps.md). */
export const LENGTHS = [4, 8, 12] as const;
export type Weeks = (typeof LENGTHS)[number];

/** What is written down before the first day, and not touched after it. */
export interface TrialPlan {
  /** ISO date of the first day */
  first: string;
  weeks: Weeks;
  seed: number;
  /** one arm a day, `weeks` × 7 of them */
  arms: Arm[];
}

export function planTrial(first: string, weeks: Weeks, seed: number): TrialPlan {
  const toss = createRandom(seed);
  const blocks = Array.from({ length: (weeks * 7) / 2 }, (): Arm[] =>
    toss() < 0.5 ? ['quiet', 'usual'] : ['usual', 'quiet'],
  );
  return { first, weeks, seed, arms: blocks.flat() };
}

/** @returns ISO date of the last day */
export const lastDay = ({ first, arms }: Pick<TrialPlan, 'first' | 'arms'>): string => dayAt(first, arms.length - 1);

/** @returns ISO dates of all its days, first to last */
export const daysOf = ({ first, arms }: Pick<TrialPlan, 'first' | 'arms'>): string[] =>
  arms.map((_, i) => dayAt(first, i));

/** @returns the arm of a day, or null outside the trial */
export function armOf({ first, arms }: TrialPlan, day: string): Arm | null {
  const { days } = Temporal.PlainDate.from(first).until(day);
  return arms[days] ?? null;
}

const dayAt = (first: string, at: number): string => Temporal.PlainDate.from(first).add({ days: at }).toString();
