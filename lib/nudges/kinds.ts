/** Kinds of nudges that belong together. */
import type { NudgeKind } from './types.ts';

/** What stands in the way until Leave or Stay, or their like, is pressed. Notes at the foot of a page are no pause. */
export const PAUSE_KINDS: readonly NudgeKind[] = ['door', 'firm', 'closed'];

/** What is drawn over the whole page; the rest are notes at its foot. */
export const FULL_PAGE_KINDS: readonly NudgeKind[] = [...PAUSE_KINDS, 'relief'];

/** What can be waved off. At a pause Stay is one of two equal ways, and nothing that was skipped. */
export const SKIPPABLE_KINDS: readonly NudgeKind[] = ['band', 'gentle', 'planned', 'checkin'];

/** What nobody asked for: it is paced. */
export const UNASKED_KINDS: readonly NudgeKind[] = ['unhelpful'];
