/** Which of our languages fits a person best, and which way it runs. */

const SCRIPTS = ['arab', 'hebr', 'syrc', 'thaa', 'nkoo', 'adlm', 'rohg'];
/** Languages that are mostly written in one of them (CLDR 48, `likelySubtags`), of those that browsers are set to. */
const LANGUAGES =
  'ar arc bal bgn ckb dv fa glk he iw khw ks lki lrc mzn nqo pnb prs ps rhg sd sdh skr syr ug ur yi'.split(' ');

/** @param wanted most liked first; what is no language tag is passed over
 * @param ours names of our locale folders; the first one stands in where nothing fits */
export function localeFor(wanted: readonly string[], ours: readonly string[]): string {
  for (const tag of wanted) {
    const parts = tag.split(/[-_]/);
    for (let length = parts.length; length > 0; length -= 1) {
      const shorter = parts.slice(0, length).join('-').toLowerCase();
      const found = ours.find((name) => name.toLowerCase() === shorter);
      if (found) return found;
    }
  }
  return ours[0] ?? 'en';
}

/** Read off the tag: `Intl.Locale` says the same, and takes a page's first 20 ms for it (Chromium 156).
 * @param locale a tag that names its script wherever its language has more than one: `pa-Arab` */
export function directionOf(locale: string): 'ltr' | 'rtl' {
  const [language = '', ...rest] = locale.toLowerCase().split(/[-_]/);
  const script = rest.find((part) => part.length === 4);
  return (script ? SCRIPTS.includes(script) : LANGUAGES.includes(language)) ? 'rtl' : 'ltr';
}
