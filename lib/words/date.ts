/** "24 November 2026", as this person's language writes it. @param day ISO date */
import { cachedFormatter, locale } from '../i18n/index.ts';

export const dateName = (day: string): string =>
  cachedFormatter(Intl.DateTimeFormat, locale(), { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(day));

/** The same of an instant, where the person is. @param at epoch ms */
export const dateOf = (at: number): string =>
  cachedFormatter(Intl.DateTimeFormat, locale(), { dateStyle: 'long' }).format(at);

/** "16 – 22 November 2026". @param first, last ISO dates */
export const spanName = (first: string, last: string): string =>
  cachedFormatter(Intl.DateTimeFormat, locale(), { dateStyle: 'long', timeZone: 'UTC' }).formatRange(
    Date.parse(first),
    Date.parse(last),
  );
