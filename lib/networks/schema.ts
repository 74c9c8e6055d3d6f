/** Holds a network's data at the door of the build, so that a slip in one file is named before it reaches a page.
 *  Pages carry the data without this. */
import { z } from 'zod';
import { REGISTRY_ID } from '../rules/network-id.ts';
import { softSchema } from '../soften/facts-schema.ts';
import { CURATED, SURFACES } from './types.ts';

const expression = z.string().refine((text) => {
  try {
    return !!new RegExp(text);
  } catch {
    return false;
  }
}, 'is no regular expression');
/** A rule for a parameter must fail where the parameter is absent. */
const value = expression.refine((text) => !new RegExp(text).test(''), 'fits an absent parameter too');
const path = expression
  .refine((text) => /^\^|^\.\*$/.test(text), 'starts anywhere in the path')
  .refine((text) => !outsideGroups(text).includes('|'), 'has alternatives that are in no group: (?:one|other)');
const group = expression.refine((text) => /(?<!\\)\((?!\?)/.test(text), 'has no group that holds the id');
const day = z.iso.date();
const seenDay = z.string().regex(/^20\d\d-(?:0[1-9]|1[0-2])(?:-[0-3]\d)?$/);
const selector = z.string().min(1);

/** What of an expression is in no class and in no group. */
function outsideGroups(text: string): string {
  const plain = text.replace(/\\.|\[(?:\\.|[^\]\\])*\]/g, '');
  const outer = plain.replace(/\([^()]*\)/g, '');
  return outer === plain ? plain : outsideGroups(outer);
}

const rule = z.strictObject({
  surface: z.enum(SURFACES),
  variant: z.string().min(1).optional(),
  path,
  host: expression.optional(),
  query: z.record(z.string(), value).optional(),
});

const itemId = z.strictObject({
  find: selector.optional(),
  attr: z.string().min(1).optional(),
  part: group.optional(),
});

const continuation = z.strictObject({
  path: group,
  opener: expression.optional(),
  surface: z.enum(SURFACES),
  variant: z.string().min(1).optional(),
});

const seen = z.strictObject({
  how: z.enum(['live', 'page', 'build', 'list']),
  day: seenDay.nullable(),
  what: z.string().min(1),
});

export const networkSchema = z.strictObject({
  id: z.string().regex(REGISTRY_ID),
  name: z.string().min(1),
  tier: z.union([z.literal(1), z.literal(2)]),
  mostUsed: z.int().positive().optional(),
  matches: z.array(z.string().regex(/^\*:\/\/(\*\.)?[a-z0-9.-]+\/\*$/)),
  hosts: z.literal('named').optional(),
  sign: selector.optional(),
  host: expression.refine((text) => text.startsWith('^') && text.endsWith('$'), 'must fit a whole host name'),
  apart: z.array(z.hostname()).optional(),
  surfaces: z.array(rule).min(1),
  item: selector,
  items: z.partialRecord(z.enum(CURATED), selector).optional(),
  itemId: z.array(itemId).min(1).optional(),
  box: selector.optional(),
  roots: selector.optional(),
  aside: selector.optional(),
  loggedOut: selector,
  busy: selector.optional(),
  continues: z.array(continuation).min(1).optional(),
  ownProfile: selector.optional(),
  posts: z.literal('video').optional(),
  messages: z.string().min(1).optional(),
  from: z.string().min(1),
  read: day,
  seenOn: z.array(seen),
  layouts: z.record(z.string(), selector).optional(),
  soft: softSchema.optional(),
});
