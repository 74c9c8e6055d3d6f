/** Three steps make a feed softer all at once. A step says what is on; how it is on (which counts, how quiet the colours, after how
 *  many posts) stays as the person has it. What no step brings stays theirs too, but for "as it is", which takes all of it off. */
import { AS_IT_IS, COUNTS, isAsItIs, type SoftChoice } from './types.ts';

/** `usual`: the site as it came. */
export const STEPS = ['usual', 'little', 'more', 'lot'] as const;
export type Step = (typeof STEPS)[number];

/** How each is on where one press turns it on. */
export const ON: SoftChoice = {
  counts: [...COUNTS],
  mine: true,
  videosWait: true,
  strangers: true,
  colours: 'muted',
  picturesVeiled: true,
  room: true,
  endAfter: 20,
  endAtPlan: true,
  landing: true,
};

/** What steps bring, in this order. */
const STEPPED = ['counts', 'videosWait', 'strangers', 'colours', 'picturesVeiled', 'endAfter'] as const;
/** So many of them are on by each step, in order. */
const UP_TO: Record<Step, number> = { usual: 0, little: 2, more: 4, lot: 6 };

export const isOn = (choice: SoftChoice, key: keyof SoftChoice): boolean =>
  key === 'counts' ? choice.counts.length > 0 : choice[key] !== AS_IT_IS[key];

export function withStep(choice: SoftChoice, step: Step): SoftChoice {
  if (step === 'usual') return AS_IT_IS;
  const off = Object.fromEntries(STEPPED.slice(UP_TO[step]).map((key) => [key, AS_IT_IS[key]]));
  return { ...softenedBy(choice, step), ...off };
}

/** A choice with all of a step, and with whatever it had on beyond it. */
export function softenedBy(choice: SoftChoice, step: Step): SoftChoice {
  const on = STEPPED.slice(0, UP_TO[step]).filter((key) => !isOn(choice, key));
  return { ...choice, ...Object.fromEntries(on.map((key) => [key, ON[key]])) };
}

/** @returns the step that a choice is, whatever it has on beside the steps; null: a mix of the person's own */
export function stepOf(choice: SoftChoice): Step | null {
  if (isAsItIs(choice)) return 'usual';
  const on = STEPPED.map((key) => isOn(choice, key));
  return STEPS.slice(1).find((step) => on.every((is, at) => is === at < UP_TO[step])) ?? null;
}
