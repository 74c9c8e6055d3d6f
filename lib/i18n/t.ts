/** Words for people, by key: `t('popup.leave')`. English stands in for whatever another language has not got yet. */
import { format, type Message, type Params } from './format.ts';
import { localeFor } from './match.ts';

type Area = { [key: string]: Message | Area };
type Catalogue = Record<string, Area>;

/** One file is one area, one folder is one language: the folder is the list. */
const english = byArea(import.meta.glob<Area>('../../locales/en/*.json', { eager: true, import: 'default' }));
const others = import.meta.glob<Area>(['../../locales/*/*.json', '!../../locales/en/*.json'], { import: 'default' });

let current: { locale: string; words: Catalogue; change?: (text: string) => string } = { locale: 'en', words: english };

/** The language in use, as a BCP 47 tag: for `lang`, dates and numbers. */
export const locale = (): string => current.locale;

/** One line for a person. `{name}` is filled from `params.name`, `{0}` from a list; a plural is chosen by `count`, or by the
 * first number given. A key that nobody wrote comes back as itself, so that a missing word is seen and not hidden. */
export function t(key: string, params?: Params): string {
  const message = find(current.words, key);
  const text =
    message !== undefined ? format(message, current.locale, params) : format(find(english, key) ?? key, 'en', params);
  return current.change ? current.change(text) : text;
}

/** Whether anybody wrote this line, in the language in use or in English. */
export const written = (key: string): boolean => (find(current.words, key) ?? find(english, key)) !== undefined;

/** Loads the language that this browser prefers, if we have it. English needs no waiting.
 * @param languages most liked first, as in `navigator.languages` */
export async function useLanguage(languages: readonly string[] = navigator.languages): Promise<void> {
  if (import.meta.env.MODE === 'e2e') {
    const { pseudoFor } = await import('./pseudo.ts');
    const pseudo = pseudoFor(globalThis.location?.search ?? '');
    if (pseudo) {
      current = { locale: pseudo.locale, words: english, change: pseudo.change };
      return;
    }
  }
  const wanted = localeFor(languages, ['en', ...new Set(Object.keys(others).map(folderOf))]);
  const files = Object.entries(others).filter(([path]) => folderOf(path) === wanted);
  const loaded = await Promise.all(files.map(async ([path, load]) => [path, await load()] as const));
  // Without words of its own English is spoken, in the person's own kind of English: it decides dates and clocks.
  if (loaded.length) current = { locale: wanted, words: byArea(Object.fromEntries(loaded)) };
  else current = { locale: languages.find((tag) => /^en\b/i.test(tag)) ?? 'en', words: english };
}

const folderOf = (path: string) => path.split('/').at(-2) ?? '';

function byArea(files: Record<string, Area>): Catalogue {
  return Object.fromEntries(
    Object.entries(files).map(([path, area]) => [(path.split('/').at(-1) ?? '').replace(/\.json$/, ''), area]),
  );
}

function find(words: Catalogue, key: string): Message | undefined {
  let at: unknown = words;
  for (const part of key.split('.')) at = (at as Record<string, unknown> | undefined)?.[part];
  return typeof at === 'string' || (at && typeof at === 'object' && 'other' in at) ? (at as Message) : undefined;
}
