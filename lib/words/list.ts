/** Names in a row, as this person's language joins them: "Instagram, Reddit and YouTube". */
import { kept, locale } from '../i18n/index.ts';

export const joinNames = (names: readonly string[]): string =>
  kept(Intl.ListFormat, locale(), { type: 'conjunction' }).format(names);
