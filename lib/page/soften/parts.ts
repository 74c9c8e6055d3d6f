/** Every softening that acts in a page, in the order in which they begin. */
import { startCounts } from './counts.ts';
import { hideParts } from './hidden.ts';
import { startLooks } from './looks.ts';
import { startMoving } from './moving/start-moving.ts';
import type { SoftPage } from './soft-page.ts';

export const PARTS: ((page: SoftPage) => void)[] = [startLooks, hideParts, startCounts, startMoving];
