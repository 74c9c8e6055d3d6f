/** Which of our languages fits a person best, as CLDR knows it: Norwegian is answered in Bokmål, `zh-TW` in `zh-Hant`. */
import { match } from '@formatjs/intl-localematcher';

/** @param wanted most liked first; what is no language tag is passed over
 * @param ours names of our locale folders; the first one stands in where nothing fits */
export function localeFor(wanted: readonly string[], ours: readonly [string, ...string[]]): string {
  const tags = wanted.flatMap((tag) => {
    try {
      return Intl.getCanonicalLocales(tag.replaceAll('_', '-'));
    } catch {
      return [];
    }
  });
  return match(tags, ours, ours[0]);
}
