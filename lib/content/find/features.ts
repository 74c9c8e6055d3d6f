/** What the models see of a line: its words, as typed and made plain, words that follow each other, and parts of words. Training and
 *  the product read alike. */
import { plainly } from './plainly.ts';

export interface Seen {
  words: string[];
  /** names of features; the first letter says the kind: `w` a word, `p` two words, `t` a plain word, `q` two of them, `s` two with one or
   *  two between, `c` three to five letters of a word whose ends are marked `_` */
  features: string[];
}

/** Longer lines are read as far as this; a thought field takes 280 characters. */
const LONGEST = 600;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** @param known whether the model knows a word: one that it does not is read as the word one slip away, if there is one */
export function readFeatures(text: string, known: (word: string) => boolean): Seen {
  const words = wordsOf(text).map((word) => withoutSlip(word, known));
  const pairs = words.map((word, i) => `p${words[i - 1] ?? '^'} ${word}`);
  const plain = plainly(words);
  const apart = [2, 3].flatMap((far) => plain.slice(far).map((word, i) => `s${plain[i]}~${word}`));
  const features = new Set([
    ...words.map((word) => `w${word}`),
    ...pairs,
    ...words.flatMap((word) => parts(word)),
    ...plain.map((word) => `t${word}`),
    ...plain.map((word, i) => `q${plain[i - 1] ?? '^'} ${word}`),
    ...apart,
  ]);
  return { words, features: [...features] };
}

/** Lower case, apostrophes and accents gone ("can't" and "cant" are one word), "soooo" shortened, a number is `0`. */
export function wordsOf(text: string): string[] {
  const plain = text
    .slice(0, LONGEST)
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+|['’‘`´]/gu, '')
    .replace(/(\p{L})\1{2,}/gu, '$1$1');
  return (plain.match(/\p{L}+|\p{N}+/gu) ?? []).map((word) => (/^\p{N}/u.test(word) ? '0' : word));
}

/** Short words carry their own weight; long ones lend it to their parts, so that a slip of the finger costs little. */
export function parts(word: string, least = 4, sizes: readonly number[] = [3, 4, 5]): string[] {
  if (word.length < least) return [];
  const marked = `_${word}_`;
  return sizes.flatMap((size) =>
    Array.from({ length: Math.max(0, marked.length - size + 1) }, (_, i) => `c${marked.slice(i, i + size)}`),
  );
}

/** Many features of a kind share one voice, so that a long line is no louder than a short one; `x`, signs and length, speak for themselves. */
export function voices(features: Iterable<string>): (feature: string) => number {
  const count = new Map<string, number>();
  for (const feature of features) count.set(feature[0] as string, (count.get(feature[0] as string) ?? 0) + 1);
  return (feature) => (feature[0] === 'x' ? 1 : 1 / Math.sqrt(count.get(feature[0] as string) as number));
}

function withoutSlip(word: string, known: (word: string) => boolean): string {
  if (word.length < 4 || known(word)) return word;
  return slips(word).find(known) ?? word;
}

/** Two letters swapped, one too many, one missing, one wrong: the commonest first. */
function slips(word: string): string[] {
  const places = Array.from({ length: word.length }, (_, i) => i);
  const swapped = places.slice(1).map((i) => word.slice(0, i - 1) + word[i] + word[i - 1] + word.slice(i + 1));
  const without = places.map((i) => word.slice(0, i) + word.slice(i + 1));
  const added = [...places, word.length].flatMap((i) =>
    [...LETTERS].map((letter) => word.slice(0, i) + letter + word.slice(i)),
  );
  const other = places.flatMap((i) => [...LETTERS].map((letter) => word.slice(0, i) + letter + word.slice(i + 1)));
  return [...swapped, ...without, ...added, ...other];
}
