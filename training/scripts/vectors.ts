/** The word vectors that training/vectors/ keeps: GloVe, 100 numbers a word, each in one byte. Read from there, so that training
 *  needs no network; only `node training/scripts/fetch-vectors.ts` makes the files anew. */
import { readFileSync } from 'node:fs';

export const DIMENSIONS = 100;
export const FOLDER = new URL('../vectors/', import.meta.url);

export interface Vectors {
  /** the most frequent first */
  words: string[];
  /** place of a word among all words of the source, the most frequent is 0 */
  rankOf(word: string): number | undefined;
  vectorOf(word: string): Float32Array | undefined;
}

/** `glove.txt` has a line a word: the word, its rank, its greatest number; `glove.bin` as many times 100 signed bytes. */
export function readVectors(): Vectors {
  const rows = readFileSync(new URL('glove.txt', FOLDER), 'utf8').trimEnd().split('\n');
  const bytes = new Int8Array(readFileSync(new URL('glove.bin', FOLDER)));
  const ranks = new Map<string, number>();
  const vectors = new Map<string, Float32Array>();
  for (const [i, row] of rows.entries()) {
    const [word, rank, greatest] = row.split(' ') as [string, string, string];
    ranks.set(word, Number(rank));
    vectors.set(
      word,
      Float32Array.from(
        bytes.subarray(i * DIMENSIONS, (i + 1) * DIMENSIONS),
        (byte) => (byte * Number(greatest)) / 127,
      ),
    );
  }
  return { words: [...ranks.keys()], rankOf: (word) => ranks.get(word), vectorOf: (word) => vectors.get(word) };
}
