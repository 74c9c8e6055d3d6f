/** Names in a row, as this person's language joins them: "Instagram, Reddit and YouTube". */
import { cachedFormatter, locale } from '../i18n/index.ts';

export const joinNames = (names: readonly string[]): string =>
  cachedFormatter(Intl.ListFormat, locale(), { type: 'conjunction' }).format(names);
