/** Times of day as this person's language writes them. */
import { cachedFormatter } from './cached-formatter.ts';
import { locale } from './t.ts';

/** "10:05". @param at epoch ms @param zone IANA zone; the browser's own if left out */
export const clockTime = (at: number, zone?: string): string =>
  cachedFormatter(Intl.DateTimeFormat, locale(), {
    hour: 'numeric',
    minute: '2-digit',
    ...(zone ? { timeZone: zone } : {}),
  }).format(at);
