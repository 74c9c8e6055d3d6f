/** What a person may choose for one network, and the site as it came. Without the check of what is stored (types.ts), because pages
 *  need none. */

/** Numbers under other people's posts, by kind. A badge is the number of notifications, where a feed shows it. */
export const COUNTS = ['likes', 'followers', 'views', 'comments', 'shares', 'badges'] as const;
export type CountKind = (typeof COUNTS)[number];

export interface SoftChoice {
  /** kinds of counts that are hidden */
  counts: CountKind[];
  /** numbers under the person's own posts and on their own profile are hidden too */
  mine: boolean;
  /** posts of strangers are hidden: suggestions, shelves, people to follow */
  strangers: boolean;
  /** posts after which the feed ends; 0: it does not */
  endAfter: number;
  /** the feed ends at the planned minutes too */
  endAtPlan: boolean;
  colours: 'usual' | 'muted' | 'grey';
  /** no video starts by itself */
  videosWait: boolean;
  /** pictures and videos are veiled until one asks */
  picturesVeiled: boolean;
  /** one post at a time, with air around it */
  room: boolean;
  /** from four fifths of a planned visit on colours fade and no video starts by itself */
  landing: boolean;
}

/** Every choice has its resting value: the site as it came. */
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
