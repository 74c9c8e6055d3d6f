/** Holds what is known of a network's parts at the door of the build. */
import { z } from 'zod';
import { CURATED } from '../networks/types.ts';
import { COUNTS } from './types.ts';

const selector = z.string().min(1);
const seen = z.strictObject({
  how: z.enum(['page', 'build', 'list', 'known']),
  day: z
    .string()
    .regex(/^20\d\d-(?:0[1-9]|1[0-2])(?:-[0-3]\d)?$/)
    .nullable(),
  from: z.string().min(1),
});
const fact = { css: selector, on: z.array(z.enum(CURATED)).min(1).optional(), seen };

export const softSchema = z.strictObject({
  counts: z
    .partialRecord(
      z.enum(COUNTS),
      z.array(z.strictObject({ ...fact, labels: selector.optional(), roots: selector.optional() })).min(1),
    )
    .optional(),
  mine: z
    .strictObject({
      me: selector,
      part: z.string().regex(/\((?!\?)/, 'has no group that holds the name'),
      author: selector.regex(/\{me\}/, 'has no place for the name'),
      profile: selector.optional(),
      seen,
    })
    .optional(),
  strangers: z.array(z.strictObject(fact)).min(1).optional(),
  room: z.array(z.strictObject(fact)).min(1).optional(),
});
