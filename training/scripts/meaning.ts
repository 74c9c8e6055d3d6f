/** What a word means: its GloVe vector, less what all words share, and the quieter the more common the word is
 *  (Arora, Liang and Ma, "A simple but tough-to-beat baseline for sentence embeddings", 2017). */
import { DIMENSIONS, type Vectors } from './vectors.ts';

/** Words commoner than this in running text speak more quietly. */
const COMMON = 1e-3;
/** Chance of the n-th most frequent word, by Zipf's law. */
const chanceAt = (rank: number) => 0.08 / (rank + 2);
/** Words whose mean is what all words share. */
const SHARED = 5000;

/** Contractions and short forms, apostrophes gone, as GloVe knows them. */
const SAID: Record<string, string> = {
  cant: 'not can', dont: 'not do', wont: 'not will', isnt: 'not', arent: 'not', wasnt: 'not was', werent: 'not were',
  didnt: 'not did', doesnt: 'not does', couldnt: 'not could', shouldnt: 'not should', wouldnt: 'not would',
  havent: 'not have', hasnt: 'not has', hadnt: 'not had', im: 'i', ive: 'i have', id: 'i would', ill: 'i will',
  youre: 'you', theyre: 'they', shes: 'she', hes: 'he', thats: 'that', its: 'it', theres: 'there', theyll: 'they will',
  gonna: 'going', wanna: 'want', gotta: 'must', bc: 'because', cos: 'because', cuz: 'because', u: 'you', ppl: 'people',
}; // biome-ignore format: one line a thought

/** The words that a word is read as. */
export const wordsFor = (word: string): string[] => (SAID[word] ?? word).split(' ');

export type Meaning = (word: string) => Float32Array | undefined;

export function meaningOf({ words, rankOf, vectorOf }: Vectors): Meaning {
  const shared = new Float32Array(DIMENSIONS);
  for (const word of words.slice(0, SHARED))
    vectorOf(word)?.forEach((value, d) => {
      shared[d] = (shared[d] as number) + value / SHARED;
    });
  const kept = new Map<string, Float32Array | undefined>();
  const make = (word: string): Float32Array | undefined => {
    const sum = new Float32Array(DIMENSIONS);
    let found = false;
    for (const part of wordsFor(word)) {
      const rank = rankOf(part);
      if (rank === undefined) continue;
      found = true;
      const quiet = COMMON / (COMMON + chanceAt(rank));
      vectorOf(part)?.forEach((value, d) => {
        sum[d] = (sum[d] as number) + (value - (shared[d] as number)) * quiet;
      });
    }
    return found ? sum : undefined;
  };
  return (word) => {
    if (!kept.has(word)) kept.set(word, make(word));
    return kept.get(word);
  };
}

export const contractions = (): string[] => Object.keys(SAID);
