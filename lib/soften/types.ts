/** What makes a feed softer, as it is stored. Data only. */
import * as z from 'zod/mini';
import { AS_IT_IS, COUNTS, type SoftChoice } from './choice.ts';

export { AS_IT_IS, COUNTS, type CountKind, isAsItIs, type SoftChoice } from './choice.ts';

export const softChoiceSchema = z.object({
  counts: z._default(z.array(z.enum(COUNTS)), []),
  mine: z._default(z.boolean(), AS_IT_IS.mine),
  strangers: z._default(z.boolean(), AS_IT_IS.strangers),
  endAfter: z._default(z.number().check(z.gte(0), z.lte(1000)), AS_IT_IS.endAfter),
  endAtPlan: z._default(z.boolean(), AS_IT_IS.endAtPlan),
  colours: z._default(z.enum(['usual', 'muted', 'grey']), AS_IT_IS.colours),
  videosWait: z._default(z.boolean(), AS_IT_IS.videosWait),
  picturesVeiled: z._default(z.boolean(), AS_IT_IS.picturesVeiled),
  room: z._default(z.boolean(), AS_IT_IS.room),
  landing: z._default(z.boolean(), AS_IT_IS.landing),
});

/** By network id, `site:<host>` for a site that was added whole. A network that is not named is as it came. */
export const softSchema = z.record(z.string(), softChoiceSchema);
export type Softer = Record<string, SoftChoice>;
