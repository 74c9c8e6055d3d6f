/** Where a person stands with "What helps me": from what was written down beforehand, and the day. */

import type { Finding } from './finding.ts';
import { type Arm, armOf, lastDay, type SoftStep, type TrialPlan } from './plan-trial.ts';

/** One trial as it is kept. `id`, `at`: when it was begun, epoch ms. */
export interface Trial extends TrialPlan {
  id: string;
  at: number;
  /** epoch ms at which the person ended it, before its time */
  endedAt?: number;
  /** what it found, kept once its days are about to shrink to sums */
  found?: Found;
}

/** How visits left a person, and the time on feeds. */
export interface Found {
  felt: Finding;
  time: Finding;
}

export type Standing =
  | { is: 'none' }
  /** begins tomorrow, or on a later day of another zone */
  | { is: 'ahead'; trial: Trial }
  | { is: 'on'; trial: Trial; arm: Arm; last: string }
  /** ended before its time: nothing is shown */
  | { is: 'ended'; trial: Trial }
  | { is: 'over'; trial: Trial };

/** @param trials in any order; one at a time runs, and of those that are past the latest counts @param today ISO date */
export function standingOf(trials: readonly Trial[], today: string): Standing {
  const open = trials.filter(({ endedAt }) => endedAt === undefined);
  const ahead = open.filter((trial) => today <= lastDay(trial)).toSorted((a, b) => a.at - b.at)[0];
  if (ahead) {
    const arm = armOf(ahead, today);
    return arm ? { is: 'on', trial: ahead, arm, last: lastDay(ahead) } : { is: 'ahead', trial: ahead };
  }
  const latest = trials.toSorted((a, b) => b.at - a.at)[0];
  if (!latest) return { is: 'none' };
  return { is: latest.endedAt === undefined ? 'over' : 'ended', trial: latest };
}

/** @returns by which step feeds are softer on this day; undefined where it is no soft day */
export const softStepOf = (standing: Standing): SoftStep | undefined =>
  standing.is === 'on' && standing.arm === 'soft' ? standing.trial.soft : undefined;

/** Whether two trials would share a day: one a person ended takes no part in it. */
export const shareADay = (one: Trial, other: Trial): boolean =>
  one.endedAt === undefined &&
  other.endedAt === undefined &&
  one.first <= lastDay(other) &&
  other.first <= lastDay(one);
