/** Which days of a trial differ: two-day blocks, one quiet (or soft) day and one usual day in each, the order by chance. */
import type { Step } from '../../soften/steps.ts';
import { createRandom } from './random.ts';

/** `soft`: feeds are softer by the step of the plan. */
export type Arm = 'quiet' | 'soft' | 'usual';
/** What is tried: days without what Enough brings by itself, or days on which feeds are softer. */
export type Tried = 'quiet' | SoftStep;
export type SoftStep = Exclude<Step, 'usual'>;

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
  /** how soft feeds are on soft days; absent: the trial is of quiet days */
  soft?: SoftStep;
}

export function planTrial(first: string, weeks: Weeks, seed: number, tried: Tried = 'quiet'): TrialPlan {
  const toss = createRandom(seed);
  const other: Arm = tried === 'quiet' ? 'quiet' : 'soft';
  const blocks = Array.from({ length: (weeks * 7) / 2 }, (): Arm[] =>
    toss() < 0.5 ? [other, 'usual'] : ['usual', other],
  );
  return { first, weeks, seed, arms: blocks.flat(), ...(tried !== 'quiet' && { soft: tried }) };
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
