/** A site that a person adds whole: every path of that host is one feed. Enough cannot tell its messages or settings
 *  apart, and says so where it is added. The page itself is the one item. */
import type { PageRules } from './types.ts';

export const site: PageRules = { id: 'site', surfaces: [{ surface: 'feed', path: '' }], item: 'body' };
