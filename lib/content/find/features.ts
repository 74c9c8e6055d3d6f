/** What the model sees of a line: its words, pairs of words that follow each other, and parts of words. Training and the product read alike. */

export interface Seen {
  words: string[];
  /** names of features: a word, "two words", and `#` with three or four letters of a word whose ends are marked `_` */
  features: string[];
}

/** Longer lines are read as far as this; a thought field takes 280 signs. */
const LONGEST = 600;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** @param known whether the model knows a word: one that it does not is read as the word one slip away, if there is one */
export function see(text: string, known: (word: string) => boolean): Seen {
  const words = wordsOf(text).map((word) => meant(word, known));
  const pairs = words.slice(1).map((word, i) => `${words[i]} ${word}`);
  return { words, features: [...new Set([...words, ...pairs, ...words.flatMap(parts)])] };
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
function parts(word: string): string[] {
  if (word.length < 5) return [];
  const marked = `_${word}_`;
  return [3, 4].flatMap((size) =>
    Array.from({ length: marked.length - size + 1 }, (_, i) => `#${marked.slice(i, i + size)}`),
  );
}

function meant(word: string, known: (word: string) => boolean): string {
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
