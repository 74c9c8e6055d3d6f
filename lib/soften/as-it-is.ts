/** The site as it came. A file of its own, because pages need it without the check of what is stored. */
import type { SoftChoice } from './types.ts';

export const AS_IT_IS: SoftChoice = {
  counts: [],
  mine: false,
  strangers: false,
  endAfter: 0,
  endAtPlan: false,
  colours: 'usual',
  videosWait: false,
  picturesVeiled: false,
  room: false,
  landing: false,
};

/** Whether nothing is on. */
export const isAsItIs = (choice: SoftChoice | undefined): boolean =>
  !choice ||
  (Object.keys(AS_IT_IS) as (keyof SoftChoice)[]).every((key) =>
    key === 'counts' ? choice.counts.length === 0 : choice[key] === AS_IT_IS[key],
  );
