/** Times of day as this person's language writes them. */
import { cachedFormatter } from './cached-formatter.ts';
import { locale, t } from './t.ts';

/** "10:05". @param at epoch ms @param zone IANA zone; the browser's own if left out */
export const clockTime = (at: number, zone?: string): string =>
  cachedFormatter(Intl.DateTimeFormat, locale(), {
    hour: 'numeric',
    minute: '2-digit',
    ...(zone ? { timeZone: zone } : {}),
  }).format(at);

/** The same inside a sentence: "midnight", which 12:00 AM leaves to guess. */
export function clockWords(at: number, zone?: string): string {
  const time = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone ?? Temporal.Now.timeZoneId());
  return time.hour + time.minute === 0 ? t('common.midnight') : clockTime(at, zone);
}
