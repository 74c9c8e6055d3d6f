/** How far a planned visit has come, and what lands softly with it. Pure. */
import type { SoftChoice, Softer } from './types.ts';

/** A plan as a page knows it. Seconds of attention on the network, and epoch ms of when it was made. */
export interface PlanLeft {
  seconds: number;
  /** 0 or less: it is over */
  left: number;
  at: number;
}

/** From this share of a plan on a landing begins. */
const LANDS_AT = 4 / 5;

/** Whether a page has any use for the plan. */
export const needsPlan = (choice: Pick<SoftChoice, 'endAtPlan' | 'landing'> | undefined): boolean =>
  !!choice && (choice.endAtPlan || choice.landing);

export const isLanding = ({ seconds, left }: PlanLeft): boolean => left <= seconds * (1 - LANDS_AT);

/** What holds on a network at this moment: not while it is as usual for a minute. @param now epoch ms */
export function softNow(
  { soft, usualUntil }: { soft: Softer; usualUntil: Readonly<Record<string, number>> },
  network: string,
  now: number,
): SoftChoice | undefined {
  return (usualUntil[network] ?? 0) > now ? undefined : soft[network];
}
