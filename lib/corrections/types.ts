/** What a person said of a network's pages, in place of our own rules. Kept with what they chose, checked at every read. */
import * as z from 'zod/mini';
import { CURATED } from '../networks/types.ts';
import { MOST_CORRECTIONS, MOST_SEGMENTS } from '../rules/bounds.ts';
import { networkId } from '../rules/network-id.ts';
import { isOwnSelector } from './selector-grammar.ts';

/** What a page may be taken for: `other` is "nothing that counts". */
export const CHOICES = ['feed', 'shorts', 'stories', 'explore', 'messages', 'post', 'other'] as const;
export type Choice = (typeof CHOICES)[number];

/** Stands for whatever lies deeper than a pattern goes. */
export const REST = '**';

/** Words that a site itself uses; '' is a blank, where a handle or a number stood. */
const segment = z.string().check(z.regex(/^(?:[a-z][a-z-]{0,29}|\*\*)?$/));
/** A leading `*` is a blank too: there a person's own name stands before the site's. */
const host = z.string().check(z.minLength(1), z.maxLength(253), z.regex(/^(?:\*\.)?[^\s/*]+$/));
const at = z.number();

/** A kind of address, and what its pages are. */
export const correctionSchema = z.object({
  network: networkId,
  host,
  path: z.array(segment).check(z.maxLength(MOST_SEGMENTS)),
  surface: z.enum(CHOICES),
  /** epoch ms */
  at,
});

/** What a post is on one surface of a network: stands in while ours fits none. */
export const pointedSchema = z.object({
  network: networkId,
  surface: z.enum(CURATED),
  selector: z.string().check(z.refine(isOwnSelector, 'no selector that pointing makes')),
  /** how many it fitted as it was picked */
  fits: z.int().check(z.gte(1), z.lte(10_000)),
  /** epoch ms */
  at,
});

/** A part of a page that is hidden, on a site that was added whole. */
export const hiddenSchema = z.object({
  network: networkId.check(z.startsWith('site:')),
  selector: pointedSchema.shape.selector,
  at,
});

export const hiddenListSchema = z.array(hiddenSchema).check(z.maxLength(MOST_CORRECTIONS));
export const correctionsSchema = z.array(correctionSchema).check(z.maxLength(MOST_CORRECTIONS));
export const pointedListSchema = z.array(pointedSchema).check(z.maxLength(MOST_CORRECTIONS));

export type PageCorrection = z.infer<typeof correctionSchema>;
export type PointedPost = z.infer<typeof pointedSchema>;
export type HiddenPart = z.infer<typeof hiddenSchema>;

/** A kind of address: which pages a correction is of. */
export type Pattern = Pick<PageCorrection, 'host' | 'path'>;

/** Both, as the settings hold them. */
export interface Corrections {
  corrections: PageCorrection[];
  pointed: PointedPost[];
}
