/** Words for people, by key: `t('popup.leave')`. English stands in for whatever another language has not got yet. */
import { setContentLanguage } from '../content/language.ts';
import { format, type Params } from './format.ts';
import { type Area, changeForms, find } from './message.ts';
import { preferredLanguage } from './preferred.ts';
import { pseudoFor } from './pseudo.ts';

/** One file is one area, one folder is one language: the folder is the list. */
const english = byArea(
  import.meta.glob<Area>(['../../locales/en/*.json', '!../../locales/*/store.json'], {
    eager: true,
    import: 'default',
  }),
);
const others = import.meta.glob<Area>(
  ['../../locales/*/*.json', '!../../locales/en/*.json', '!../../locales/*/store.json'],
  { import: 'default' },
);

interface Language {
  locale: string;
  words: Area;
  change?: (text: string) => string;
}

let current: Language = { locale: 'en', words: english };

/** The language in use, as a BCP 47 tag: for `lang`, dates and numbers. */
export const locale = (): string => current.locale;

/** One line for a person. `{name}` is filled from `params.name`, `{0}` from a list; a plural is chosen by `count`, or by the
 * first number given. A key that nobody wrote comes back as itself, so that a missing word is seen and not hidden. */
export function t(key: string, params?: Params): string {
  const { words, change } = current;
  const message = find(words, key);
  if (message === undefined) return format(find(english, key) ?? key, 'en', params);
  return format(change ? changeForms(message, change) : message, current.locale, params);
}

/** Whether anybody wrote this line, in the language in use or in English. */
export const hasLine = (key: string): boolean => (find(current.words, key) ?? find(english, key)) !== undefined;

/** Loads the language that a person reads, and tells the content. English needs no waiting.
 * @param languages most liked first, as in `navigator.languages`
 * @param search of the address: a test's language that nobody speaks is named there
 * @param chosen the setting; '' follows `languages` */
export async function useLanguage(
  languages: readonly string[] = navigator.languages,
  search = globalThis.location?.search ?? '',
  chosen = '',
): Promise<void> {
  const tests = import.meta.env.MODE === 'e2e' || import.meta.env.MODE === 'test';
  const { folder, locale, change } = (tests && pseudoFor(search)) || preferredLanguage(chosen, languages);
  const files = Object.entries(others).filter(([path]) => folderOf(path) === folder);
  const loaded = await Promise.all(files.map(async ([path, load]) => [path, await load()] as const));
  const words = loaded.length > 0 ? byArea(Object.fromEntries(loaded)) : english;
  current = { locale, words, ...(change && { change }) };
  setContentLanguage({ folder, change });
}

const folderOf = (path: string) => path.split('/').at(-2) ?? '';

function byArea(files: Record<string, Area>): Area {
  return Object.fromEntries(
    Object.entries(files).map(([path, area]) => [(path.split('/').at(-1) ?? '').replace(/\.json$/, ''), area]),
  );
}
