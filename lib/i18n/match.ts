/** Which of our languages fits a person best, and which way it runs. */

const RIGHT_TO_LEFT = ['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg'];

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

/** `Intl.Locale.getTextInfo` is not in Firefox 153; the script says the same. */
export function directionOf(locale: string): 'ltr' | 'rtl' {
  try {
    return RIGHT_TO_LEFT.includes(new Intl.Locale(locale).maximize().script ?? '') ? 'rtl' : 'ltr';
  } catch {
    return 'ltr';
  }
}
