/** Which language a person reads: the one they chose, or else the one of ours that fits their browser best. */
import { folders, languageFor } from 'virtual:locales';
import { pseudoFor } from './pseudo.ts';

export interface Preferred {
  /** of `locales/` */
  folder: string;
  /** BCP 47: for `lang`, dates, numbers and plurals */
  locale: string;
  /** what a test does to every line */
  change?: (text: string) => string;
}

/** A language that nobody speaks can be chosen where tests run, and nowhere else. */
const TESTS = import.meta.env.MODE === 'e2e' || import.meta.env.MODE === 'test';

/** What there is to choose from. */
export const LANGUAGES: readonly string[] = TESTS ? [...folders, 'rtl'] : folders;

/** @param chosen the setting: a folder, or '' to follow the browser; a language that is not here follows it too
 * @param languages most liked first */
export function preferredLanguage(chosen: string, languages: readonly string[] = navigator.languages): Preferred {
  const pseudo = TESTS && pseudoFor(`?pseudo=${chosen}`);
  if (pseudo) return pseudo;
  const folder = folders.includes(chosen) ? chosen : languageFor(languages);
  return { folder, locale: ownKindOf(folder, languages) };
}

/** A language is spoken in the person's own kind of it (`ar-MA`, `en-GB`), which decides dates, clocks and digits. */
const ownKindOf = (folder: string, languages: readonly string[]): string =>
  languages.find(
    (tag) => `${tag}-`.toLowerCase().startsWith(`${folder}-`.toLowerCase()) && languageFor([tag]) === folder,
  ) ?? folder;

/** What a language calls itself: "Deutsch", and `lang` to say it in. */
export function languageName(chosen: string): { label: string; lang: string } {
  const { locale: lang } = preferredLanguage(chosen, []);
  const name = new Intl.DisplayNames(lang, { type: 'language' }).of(lang) ?? lang;
  return { lang, label: name.charAt(0).toLocaleUpperCase(lang) + name.slice(1) };
}
