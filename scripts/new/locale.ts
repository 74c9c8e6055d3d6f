import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { idsIn } from '../content/read.ts';
import { json, type Kind } from './kind.ts';

const isTag = (id: string): boolean => {
  try {
    return Intl.getCanonicalLocales(id)[0] === id;
  } catch {
    return false;
  }
};

/** The words of the screens in English, to be written over; a plural has each form that the language has. */
function toTranslate(area: string, language: string, root: string): unknown {
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  return JSON.parse(readFileSync(join(root, `locales/en/${area}.json`), 'utf8'), (_, value) =>
    typeof value === 'object' && typeof value.one === 'string' && typeof value.other === 'string'
      ? Object.fromEntries(forms.map((form) => [form, value[form] ?? value.other]))
      : value,
  );
}

export const locale: Kind = {
  id: 'a language as BCP 47 writes it, such as de, pt-BR or zh-Hant',
  fits: isTag,
  begin: (id, root) => ({
    files: Object.fromEntries(
      idsIn('locales/en', root).map((area) => [`locales/${id}/${area}.json`, json(toTranslate(area, id, root))]),
    ),
    next: [
      `locales/${id}/*.json: every line of the screens, in English until you write over it. {gaps} stay as they are.`,
      `locales/${id}/{patterns,practices,content}/: copy a file from locales/en to translate a card or a break. What has none stands in English, and says so.`,
      'npm run check: the guard “words” names each line that is missing, still in English, or lacks a gap or a plural form.',
    ],
  }),
};
