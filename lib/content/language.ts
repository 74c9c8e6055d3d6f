/** The language that content is read in. Set where words are chosen (lib/i18n), before anything is drawn. */
export interface ContentLanguage {
  /** a folder of `locales/` */
  folder: string;
  /** what a test does to every line */
  change?: ((text: string) => string) | undefined;
}

/** What stands in where a language has no words for an item yet. */
export const FALLBACK = 'en';

let current: ContentLanguage = { folder: FALLBACK };

export const contentLanguage = (): ContentLanguage => current;
export const setContentLanguage = (language: ContentLanguage): void => {
  current = language;
};

/** @param has whether a language has the words of an item
 * @returns the folder to read it from; `lang` only where that is not the language in use */
export function languageOf(has: (folder: string) => boolean): { folder: string; lang?: string } {
  const { folder } = current;
  return has(folder) || folder === FALLBACK ? { folder } : { folder: FALLBACK, lang: FALLBACK };
}

/** Words as they are shown. @param lang set where they are not of the language in use */
export const inLanguage = <T>(words: T, lang?: string): T =>
  current.change && !lang ? changeTexts(words, current.change) : words;

/** Every text in it, changed. */
function changeTexts<T>(words: T, change: (text: string) => string): T {
  if (typeof words === 'string') return change(words) as T;
  if (Array.isArray(words)) return words.map((one) => changeTexts(one, change)) as T;
  return Object.fromEntries(Object.entries(words as object).map(([key, one]) => [key, changeTexts(one, change)])) as T;
}
