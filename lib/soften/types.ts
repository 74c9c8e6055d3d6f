/** What makes a feed softer, as a person chose it for one network. Data only. */
import * as z from 'zod/mini';

export { AS_IT_IS, isAsItIs } from './as-it-is.ts';

/** Numbers under other people's posts, by kind. A badge is the number of notifications, where a feed shows it. */
export const COUNTS = ['likes', 'followers', 'views', 'comments', 'shares', 'badges'] as const;
export type CountKind = (typeof COUNTS)[number];

/** Every choice has its resting value: the site as it came. */
export const softChoiceSchema = z.object({
  /** kinds of counts that are hidden */
  counts: z._default(z.array(z.enum(COUNTS)), []),
  /** numbers under the person's own posts and on their own profile are hidden too */
  mine: z._default(z.boolean(), false),
  /** posts of strangers are hidden: suggestions, shelves, people to follow */
  strangers: z._default(z.boolean(), false),
  /** posts after which the feed ends; 0: it does not */
  endAfter: z._default(z.number().check(z.gte(0), z.lte(1000)), 0),
  /** the feed ends at the planned minutes too */
  endAtPlan: z._default(z.boolean(), false),
  colours: z._default(z.enum(['usual', 'muted', 'grey']), 'usual'),
  /** no video starts by itself */
  videosWait: z._default(z.boolean(), false),
  /** pictures and videos are veiled until one asks */
  picturesVeiled: z._default(z.boolean(), false),
  /** one post at a time, with air around it */
  room: z._default(z.boolean(), false),
  /** from four fifths of a planned visit on colours fade and no video starts by itself */
  landing: z._default(z.boolean(), false),
});
export type SoftChoice = z.infer<typeof softChoiceSchema>;

/** By network id, `site:<host>` for a site that was added whole. A network that is not named is as it came. */
export const softSchema = z.record(z.string(), softChoiceSchema);
export type Softer = z.infer<typeof softSchema>;
