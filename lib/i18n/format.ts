/** Fills one message: its gaps, and its plural form. */

import { cachedFormatter } from './cached-formatter.ts';

/** A plain line, or its plural forms by CLDR category (`other` is always there). */
export type Message = string | ({ other: string } & Partial<Record<Intl.LDMLPluralRule, string>>);
export type Params = readonly (string | number)[] | Readonly<Record<string, string | number>>;

export function format(message: Message, locale: string, params?: Params): string {
  const text = typeof message === 'string' ? message : (message[category(locale, params)] ?? message.other);
  if (!params) return text;
  return text.replace(/\{(\w+)\}/g, (gap, name: string) => {
    const value = (params as Record<string, string | number>)[name];
    if (value === undefined) return gap;
    return typeof value === 'number' ? number(value, locale) : value;
  });
}

function category(locale: string, params: Params = []): Intl.LDMLPluralRule {
  const named = (params as Record<string, string | number>).count;
  const count = typeof named === 'number' ? named : Object.values(params).find((value) => typeof value === 'number');
  if (count === undefined) return 'other';
  if (plain(Number(count), locale)) return Math.abs(Number(count)) === 1 ? 'one' : 'other';
  return cachedFormatter(Intl.PluralRules, locale).select(Number(count));
}

/** A number as the language writes it. */
export const number = (value: number, locale: string): string =>
  plain(value, locale) ? String(value) : cachedFormatter(Intl.NumberFormat, locale).format(value);

/** English writes small whole numbers as they are, and the first formatter of a page takes 20 ms (Chromium 156). */
const plain = (value: number, locale: string): boolean =>
  Number.isInteger(value) && Math.abs(value) < 1000 && !Object.is(value, -0) && /^en(-[A-Z]{2})?$/.test(locale);
