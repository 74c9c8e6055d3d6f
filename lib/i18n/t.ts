/** Words for people, by key: `t('popup.leave')`. English stands in for whatever another language has not got yet. */
import { languageFor } from 'virtual:locales';
import { setContentLanguage } from '../content/language.ts';
import { format, type Params } from './format.ts';
import { type Area, changeForms, find } from './message.ts';

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

/** Loads the language that this browser prefers, if we have it, and tells the content. English needs no waiting.
 * @param languages most liked first, as in `navigator.languages`
 * @param search of the address: a test's language that nobody speaks is named there */
export async function useLanguage(
  languages: readonly string[] = navigator.languages,
  search = globalThis.location?.search ?? '',
): Promise<void> {
  if (import.meta.env.MODE === 'e2e' || import.meta.env.MODE === 'test') {
    const { pseudoFor } = await import('./pseudo.ts');
    const pseudo = pseudoFor(search);
    if (pseudo) {
      current = { locale: pseudo.locale, words: english, change: pseudo.change };
      setContentLanguage(pseudo);
      return;
    }
  }
  const folder = languageFor(languages);
  const files = Object.entries(others).filter(([path]) => folderOf(path) === folder);
  const loaded = await Promise.all(files.map(async ([path, load]) => [path, await load()] as const));
  // English is spoken in the person's own kind of it: it decides dates and clocks
  if (loaded.length) current = { locale: folder, words: byArea(Object.fromEntries(loaded)) };
  else current = { locale: languages.find((tag) => /^en\b/i.test(tag)) ?? 'en', words: english };
  setContentLanguage({ folder });
}

const folderOf = (path: string) => path.split('/').at(-2) ?? '';

function byArea(files: Record<string, Area>): Area {
  return Object.fromEntries(
    Object.entries(files).map(([path, area]) => [(path.split('/').at(-1) ?? '').replace(/\.json$/, ''), area]),
  );
}
