/** The file that says in other people's pages which language was chosen. */
import { LANGUAGES } from './preferred.ts';

/** What the file is called where none was chosen: it takes back what another one said. */
export const FOLLOWS_BROWSER = 'browser';

/** In front of what says words in a page. With one language there is nothing to say.
 * @param chosen the setting `language` */
export const languageFiles = (chosen: string): string[] =>
  LANGUAGES.length > 1 ? [`language/${LANGUAGES.includes(chosen) ? chosen : FOLLOWS_BROWSER}.js`] : [];
