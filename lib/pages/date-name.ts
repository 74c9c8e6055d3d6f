/** "24 November 2026", as this person's language writes it. @param day ISO date */
import { locale } from '../i18n/index.ts';

export const dateName = (day: string): string =>
  new Intl.DateTimeFormat(locale(), { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(day));
