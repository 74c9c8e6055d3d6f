/** Every softening that acts in a page, in the order in which they begin. */
import type { SoftPage } from './soft-page.ts';

export const PARTS: ((page: SoftPage) => void)[] = [];
