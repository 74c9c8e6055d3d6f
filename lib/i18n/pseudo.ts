/** Two languages that nobody speaks, to see what layouts do: `?pseudo=rtl` runs right to left, `?pseudo=long` has long words.
 *  Only the test build reaches this file. */

export function pseudoFor(search: string): { locale: string; change: (text: string) => string } | null {
  const kind = new URLSearchParams(search).get('pseudo');
  if (kind === 'rtl') return { locale: 'ar-EG', change: mirrored };
  if (kind === 'long') return { locale: 'de', change: stretched };
  return null;
}

/** Latin letters swapped for Hebrew ones, so that the bidi algorithm is at work and no English is left. */
const HEBREW = 'אבגדהוזחטיכלמנסעפצקרשת';
const mirrored = (text: string) =>
  text.replace(/[a-z]/gi, (letter) => HEBREW[letter.toLowerCase().charCodeAt(0) % HEBREW.length] ?? letter);

/** German and Finnish run about 40 % longer, and in one word. */
const stretched = (text: string) =>
  text.replace(/[a-z]{5,}/gi, (word) => `${word}${word.toLowerCase().slice(0, Math.ceil(word.length * 0.6))}`);
