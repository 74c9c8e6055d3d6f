/** What a page says as it closes. A message to a worker that is not running is dropped with the page that sent it (seen
 *  with Chromium 156); a write to storage goes to the browser itself, and wakes the worker. */
import type { Claim } from '../ledger/types.ts';

const PREFIX = 'last:';

/** One item in storage.local: key → claims. @param id any id that was not used before */
export const lastWords = (id: string, claims: Claim[]): Record<string, Claim[]> => ({ [PREFIX + id]: claims });

export const isLastWords = (key: string): boolean => key.startsWith(PREFIX);
