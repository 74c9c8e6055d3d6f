/** The shape of every piece of content. Tests and scripts parse with it; the product imports only its types (zero bytes). */
import { z } from 'zod';

const isoDay = z.iso.date();

/** One service that listens. `number` holds what a person dials or writes to, as they would read it aloud. */
export const HelpLine = z.strictObject({
  service: z.string().min(3),
  number: z.array(z.string().regex(/^[0-9][0-9 -]+$/)).min(1),
  how: z.array(z.enum(['call', 'text', 'chat'])).min(1),
  /** in plain words, only where a source says so */
  hours: z.string().optional(),
  /** the service's own site: where a person can check the line */
  site: z.url().startsWith('https://').optional(),
  /** where we read the number, in words */
  source: z.string().min(3),
  /** the day on which we read a copy of that source; the copy may be older */
  seenOn: isoDay,
  /** found: read in the source named; recalled: known, then met in the source named */
  basis: z.enum(['found', 'recalled']),
  /** the day a person called or checked with the service itself; empty until someone has */
  verifiedOn: isoDay.or(z.literal('')),
});
export type HelpLine = z.infer<typeof HelpLine>;

export const HelpRegion = z.strictObject({
  /** ISO 3166-1 alpha-2 in capitals, so that `Intl.DisplayNames` can name it; its file's name is the same in lower case */
  id: z.string().regex(/^[A-Z]{2}$/),
  country: z.string().min(3),
  lines: z.array(HelpLine).min(1),
});
export type HelpRegion = z.infer<typeof HelpRegion>;

/** A neutral list of services in many countries: shown before any single line. */
export const HelpDirectory = z.strictObject({
  name: z.string().min(3),
  url: z.url().startsWith('https://'),
  about: z.string().max(120),
  source: z.string().min(3),
  seenOn: isoDay,
});
export type HelpDirectory = z.infer<typeof HelpDirectory>;
