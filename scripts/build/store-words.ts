/** What a browser's own pages say of Enough, in each language: `_locales/<language>/messages.json`, from `locales/<language>/
 *  store.json`. Browsers spell `zh-Hant` with a low line. */
import { languages, readWords } from '../content/read.ts';

export function storeWords(): { path: string; text: string }[] {
  return languages().flatMap((language) => {
    const words = readWords<Record<string, string>>('store', language);
    if (!words) return [];
    const messages = Object.entries(words).map(([key, message]) => [key, { message }]);
    return [
      {
        path: `_locales/${language.replaceAll('-', '_')}/messages.json`,
        text: JSON.stringify(Object.fromEntries(messages)),
      },
    ];
  });
}
