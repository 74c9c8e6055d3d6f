import type { Arm, SoftStep } from '../review/trial/plan-trial.ts';

/** Where a person stands with "What helps me". Dates are in words. */
export type TrialStage =
  | { is: 'none' }
  | { is: 'ahead'; first: string; last: string; soft?: SoftStep | undefined }
  | { is: 'on'; last: string; arm: Arm; soft?: SoftStep | undefined }
  | { is: 'ended'; on: string }
  | { is: 'over'; first: string; last: string; felt: string; time: string }
  | { is: 'failed' };
