/** Names in a row, as this person's language joins them: "Instagram, Reddit and YouTube". */
import { locale } from '../i18n/index.ts';

export const list = (names: readonly string[]): string =>
  new Intl.ListFormat(locale(), { type: 'conjunction' }).format(names);
