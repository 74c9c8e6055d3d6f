/** How a region and its numbers are named and dialled. */
import { locale } from '../../lib/i18n/index.ts';

/** How Enough names a number that is called or written to. @param word what the text says already (RFC 5724) */
export const dial = (kind: 'tel' | 'sms', number: string, word?: string): string =>
  `${kind}:${number.replace(/[^\d+]/g, '')}${word ? `?body=${word}` : ''}`;

/** The country's name in the person's language. @param id ISO 3166-1 alpha-2 @param english what stands in for it */
export const countryName = (id: string, english: string): string =>
  new Intl.DisplayNames([locale()], { type: 'region', fallback: 'none' }).of(id) ?? english;

/** An address as one reads it: no scheme, no slash at the end. */
export const bare = (url: string): string => url.replace(/^https:\/\/(www\.)?/, '').replace(/\/$/, '');
