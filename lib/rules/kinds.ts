/** The closed lists of words that messages, the ledger and files share. */
import { VISITED } from '../networks/types.ts';

/** Surfaces that can count: curated ones, and posts and other people's profiles where a person counts those too. */
export const COUNTED = [...VISITED, 'post'] as const;

/** Why time counts: the page was visible, focused and used within the idle time, or a visible video was advancing. */
export const WHYS = ['active', 'video'] as const;

/** Where a visit began: straight on a curated surface, or by drift from elsewhere on the network. */
export const FROMS = ['direct', 'messages', 'post', 'search'] as const;

/** How a visit left a person. */
export const FEELINGS = ['lighter', 'same', 'heavier'] as const;

/** The four points of a loop, in order. */
export const POINTS = ['mood', 'bar', 'miss', 'proof'] as const;

/** What was going on in a week. */
export const GOING = ['tired', 'avoiding', 'lonely', 'work', 'enjoyed'] as const;

/** Stores whose rows are looked at as they are read (lib/store/readable-rows.ts). */
export const CHECKED_STORES = [
  'exposures',
  'claims',
  'cuts',
  'days',
  'visits',
  'checkins',
  'nudges',
  'trials',
  'history',
] as const;
export type CheckedStore = (typeof CHECKED_STORES)[number];
