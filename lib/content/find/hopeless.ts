/** What the model of hopeless lines sees: words made plain, two and three that follow each other or nearly, parts of words,
 *  and signs, once masked spellings are read as what they mean. */
import { parts, readFeatures, wordsOf } from './features.ts';
import { unmask } from './masked.ts';
import { alike, plainly } from './plainly.ts';
import { hasHint, hasSign } from './signs.ts';

/** The first letter says the kind. @param known as in `see`: slips are mended once masks are off */
export function hopelessFeatures(text: string, known: (word: string) => boolean): Set<string> {
  const plainText = unmask(text);
  const { words } = readFeatures(plainText, known);
  const plain = plainly(words);
  const named = plain.map(alike);
  const ends = ['^', ...plain, '$'];
  const found = new Set<string>();
  for (const word of words) found.add(`v${word}`);
  for (const [i, word] of ends.entries()) {
    found.add(`p${word} ${ends[i + 1]}`).add(`t${word} ${ends[i + 1]} ${ends[i + 2]}`);
  }
  for (const [i, word] of plain.entries()) {
    found.add(`w${word}`);
    for (const far of [2, 3]) if (i + far < plain.length) found.add(`s${word}~${plain[i + far]}`);
    const name = named[i] as string;
    const [next, after] = [named[i + 1], named[i + 2]];
    const fresh = name !== word;
    if (fresh) found.add(`k${name}`);
    if (next !== undefined && (fresh || next !== plain[i + 1])) found.add(`q${name} ${next}`);
    if (after !== undefined && (fresh || after !== plain[i + 2])) found.add(`q${name}~${after}`);
    if (after !== undefined && (fresh || next !== plain[i + 1] || after !== plain[i + 2]))
      found.add(`z${name} ${next} ${after}`);
  }
  for (const word of wordsOf(plainText)) for (const part of parts(word, 5, [3, 4])) found.add(part);
  if (hasSign(plainText)) found.add('xsign');
  if (hasHint(plainText)) found.add('xhint');
  return found.add(`xlength ${Math.min(6, Math.floor(plain.length / 3))}`);
}
