/** Which way a language runs. */

const SCRIPTS = ['arab', 'hebr', 'syrc', 'thaa', 'nkoo', 'adlm', 'rohg'];
/** Languages that are mostly written in one of them (CLDR 48, `likelySubtags`), of those that browsers are set to. */
const LANGUAGES =
  'ar arc bal bgn ckb dv fa glk he iw khw ks lki lrc mzn nqo pnb prs ps rhg sd sdh skr syr ug ur yi'.split(' ');

/** Read off the tag: `Intl.Locale` says the same, and takes a page's first 20 ms for it (Chromium 156).
 * @param locale a tag that names its script wherever its language has more than one: `pa-Arab` */
export function directionOf(locale: string): 'ltr' | 'rtl' {
  const [language = '', ...rest] = locale.toLowerCase().split(/[-_]/);
  const script = rest.find((part) => part.length === 4);
  return (script ? SCRIPTS.includes(script) : LANGUAGES.includes(language)) ? 'rtl' : 'ltr';
}
