/** Languages that nobody speaks, to see what layouts do and whether all words can be translated: `?pseudo=rtl` runs right to
 *  left, `?pseudo=long` has long words, `?pseudo=part` has the words of screens and none of cards and breaks. Only tests and
 *  their build reach this file. */

export interface Pseudo {
  locale: string;
  /** the folder of `locales/` that its words are taken from */
  folder: string;
  change(text: string): string;
}

export function pseudoFor(search: string): Pseudo | null {
  const kind = new URLSearchParams(search).get('pseudo');
  if (kind === 'rtl') return { locale: 'ar-EG', folder: 'en', change: mirror };
  if (kind === 'long') return { locale: 'de', folder: 'en', change: stretch };
  if (kind === 'part') return { locale: 'ar-EG', folder: 'none', change: mirror };
  return null;
}

/** Latin letters swapped for Hebrew ones, so that the bidi algorithm is at work and no English is left. Gaps stay. */
const HEBREW = 'אבגדהוזחטיכלמנסעפצקרשת';
const mirror = (text: string) =>
  text.replace(/\{\w+\}|[a-z]/gi, (found) =>
    found.startsWith('{') ? found : (HEBREW[found.toLowerCase().charCodeAt(0) % HEBREW.length] ?? found),
  );

/** German and Finnish run about 40 % longer, and in one word. */
const stretch = (text: string) =>
  text.replace(/\{\w+\}|[a-z]{5,}/gi, (found) =>
    found.startsWith('{') ? found : `${found}${found.toLowerCase().slice(0, Math.ceil(found.length * 0.6))}`,
  );
