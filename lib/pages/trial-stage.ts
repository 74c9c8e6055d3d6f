import type { Arm } from '../review/trial/plan-trial.ts';

/** Where a person stands with "What helps me". Dates are in words. */
export type TrialStage =
  | { is: 'none' }
  | { is: 'ahead'; first: string; last: string }
  | { is: 'on'; last: string; arm: Arm }
  | { is: 'ended'; on: string }
  | { is: 'over'; first: string; last: string; felt: string; time: string }
  | { is: 'failed' };
