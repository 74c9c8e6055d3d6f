/** The words of Enough: what screens import. Lines live in `locales/<language>/<area>.json`. */

export { cachedFormatter } from './cached-formatter.ts';
export { speakOn } from './document.ts';
export { about, aboutShort, exact, rounding, sentence } from './duration.ts';
export { number } from './format.ts';
export { hasLine, locale, t, useLanguage } from './t.ts';
export { clockTime } from './when.ts';
