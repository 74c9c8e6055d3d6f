/** What the languages say, and where one differs from English in more than its words. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { idsIn, languages } from '../../content/read.ts';

type Message = string | Record<string, string>;
/** Messages of the screens, by key: `popup.leave`. */
export type Catalogue = Map<string, Message>;

/** Words that two languages may have in common: from so many on, a line that is the same is one that nobody translated. */
const WORDS = 3;

export function catalogueOf(root: string, language: string): Catalogue {
  const all: Catalogue = new Map();
  const walk = (value: unknown, key: string) => {
    if (typeof value === 'string' || (value && typeof value === 'object' && 'other' in value && isPlural(value)))
      all.set(key, value as Message);
    else for (const [name, inside] of Object.entries(value as object)) walk(inside, `${key}.${name}`);
  };
  for (const area of idsIn(`locales/${language}`, root))
    walk(JSON.parse(readFileSync(join(root, `locales/${language}/${area}.json`), 'utf8')), area);
  return all;
}

const FORMS = ['zero', 'one', 'two', 'few', 'many', 'other'];
const isPlural = (value: object): boolean => Object.keys(value).every((form) => FORMS.includes(form));

/** Gaps of all its forms: `{count}`, `{0}`. */
function gapsOf(message: Message): string[] {
  const texts = typeof message === 'string' ? [message] : Object.values(message);
  return [...new Set(texts.flatMap((text) => text.match(/\{\w+\}/g) ?? []))].sort();
}

/** @returns one line for each place where a language says less, more or something else than English */
export const differences = (root: string): string[] =>
  languages(root)
    .slice(1)
    .flatMap((language) => {
      const [english, own] = [catalogueOf(root, 'en'), catalogueOf(root, language)];
      const missing = [...english.keys()].filter((key) => !own.has(key));
      return [
        ...missing.map((key) => `locales/${language} does not say ${key}`),
        ...[...own].flatMap(([key, message]) => {
          const from = english.get(key);
          if (from === undefined) return [`locales/${language} says ${key}, and English does not`];
          return faults(language, from, message).map((fault) => `locales/${language}: ${key} ${fault}`);
        }),
      ];
    });

function faults(language: string, english: Message, own: Message): string[] {
  const [wanted, has] = [gapsOf(english), gapsOf(own)];
  const found = [
    ...wanted.filter((gap) => !has.includes(gap)).map((gap) => `lacks ${gap}`),
    ...has.filter((gap) => !wanted.includes(gap)).map((gap) => `has ${gap}, which nothing fills`),
  ];
  if (typeof english === 'string' && typeof own !== 'string') found.push('has plural forms, and English has none');
  if (typeof english !== 'string') {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const written = typeof own === 'string' ? [] : Object.keys(own);
    found.push(...forms.filter((form) => !written.includes(form)).map((form) => `has no form for “${form}”`));
    found.push(
      ...written
        .filter((form) => !forms.includes(form as never))
        .map((form) => `has a form “${form}” of another language`),
    );
  }
  if (JSON.stringify(english) === JSON.stringify(own) && wordsIn(english) >= WORDS) found.push('is still in English');
  return found;
}

const wordsIn = (message: Message): number => {
  const text = typeof message === 'string' ? message : (message.other ?? '');
  return text
    .replace(/\{\w+\}/g, ' ')
    .trim()
    .split(/\s+/).length;
};
