/** Lives that are lived again with every change (`npm run chaos -- --kept`): those that once broke, and one a browser that has met much. */
import type { Kind } from '../browser.ts';

export const KEPT_SEEDS: Record<Kind, number[]> = { chromium: [20, 52], firefox: [21, 43] };
