/** Fills one message: its gaps, and its plural form. */

import { kept } from './kept.ts';

/** A plain line, or its plural forms by CLDR category (`other` is always there). */
export type Message = string | ({ other: string } & Partial<Record<Intl.LDMLPluralRule, string>>);
export type Params = readonly (string | number)[] | Readonly<Record<string, string | number>>;

export function format(message: Message, locale: string, params?: Params): string {
  const text = typeof message === 'string' ? message : (message[category(locale, params)] ?? message.other);
  if (!params) return text;
  return text.replace(/\{(\w+)\}/g, (gap, name: string) => {
    const value = (params as Record<string, string | number>)[name];
    if (value === undefined) return gap;
    return typeof value === 'number' ? kept(Intl.NumberFormat, locale).format(value) : value;
  });
}

function category(locale: string, params: Params = []): Intl.LDMLPluralRule {
  const named = (params as Record<string, string | number>).count;
  const count = typeof named === 'number' ? named : Object.values(params).find((value) => typeof value === 'number');
  return count === undefined ? 'other' : kept(Intl.PluralRules, locale).select(Number(count));
}
