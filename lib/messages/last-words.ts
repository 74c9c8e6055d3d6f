/** What a page says as it closes. A message to a worker that is not running is dropped with the page that sent it (seen
 *  with Chromium 156); a write to storage goes to the browser itself, and wakes the worker. Such a write names no sender, and any
 *  content script can make one: so the words carry the token that the page's last verdict gave it, and each is good once. */
import type { Claim } from '../ledger/types.ts';

const PREFIX = 'last:';

export interface LastWordsItem {
  token: string;
  claims: Claim[];
}

/** One item in storage.local. @param id any id that was not used before */
export const lastWords = (id: string, token: string, claims: Claim[]): Record<string, LastWordsItem> => ({
  [PREFIX + id]: { token, claims },
});

export const isLastWords = (key: string): boolean => key.startsWith(PREFIX);
