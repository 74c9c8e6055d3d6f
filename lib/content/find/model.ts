/** What the model of a language makes of a line. What it was made of stands in lib/content/model/README.md. */
import { readFeatures, voices } from './features.ts';
import { hopelessFeatures } from './hopeless.ts';
import { type Hashed, type HashedRows, keyOf, type Named, type NamedRows, unpackHashed, unpackNamed } from './table.ts';

/** What words, pairs and parts of words say for each pattern, and in a last column for "fits nothing". */
export interface RankingData extends HashedRows {
  /** ids of patterns, in the order of the columns */
  classes: string[];
  /** the theme of each, and all themes in the order in which they stand */
  themeOf: string[];
  themes: string[];
  bias: number[];
  /** score from which a line fits nothing */
  nothing: number;
  /** words that the model has learned and whose meaning it does not have, parted by commas */
  words: string;
}

/** How hopeless a line sounds: features of its own. */
export interface HopelessData extends HashedRows {
  bias: number;
  /** score from which a line sounds hopeless */
  limit: number;
}

/** What the meanings of words say, for words that no example holds too: the columns of the ranking, then one for hopeless lines. */
export type MeaningsData = NamedRows;

export interface Model {
  ranking: Omit<RankingData, keyof HashedRows | 'words'> & { rows: Hashed };
  hopeless: { rows: Hashed; bias: number; limit: number };
  meanings: Named;
  known(word: string): boolean;
}

export function unpack(ranking: RankingData, hopeless: HopelessData, meanings: MeaningsData): Model {
  const named = unpackNamed(meanings);
  const learned = new Set(ranking.words.split(','));
  const { classes, themeOf, themes, bias, nothing } = ranking;
  return {
    ranking: { classes, themeOf, themes, bias, nothing, rows: unpackHashed(ranking) },
    hopeless: { rows: unpackHashed(hopeless), bias: hopeless.bias, limit: hopeless.limit },
    meanings: named,
    known: (word) => named.has(word) || learned.has(word),
  };
}

export interface Read {
  /** how many of its words are known */
  known: number;
  /** the chance of each pattern, if it fits one */
  chances: number[];
  /** how much it sounds as if it fits nothing */
  nothing: number;
  hopeless: number;
}

export function readLine(text: string, model: Model): Read {
  const seen = readFeatures(text, model.known);
  const columns = model.ranking.bias.length;
  const meant = meaningOf(seen.words, model.meanings, columns + 1);
  const ranked = add(seen.features, model.ranking.rows, columns).map(
    (score, i) => score + (model.ranking.bias[i] as number) + (meant[i] as number),
  );
  const { rows, bias } = model.hopeless;
  const [own] = add(hopelessFeatures(text, model.known), rows, 1) as [number];
  return {
    known: seen.words.filter((word) => word !== '0' && model.known(word)).length,
    chances: softmax(ranked.slice(0, -1)),
    nothing: ranked.at(-1) as number,
    hopeless: bias + own + (meant[columns] as number),
  };
}

function add(features: Iterable<string>, rows: Hashed, columns: number): number[] {
  const voice = voices(features);
  const sums = new Array<number>(columns).fill(0);
  for (const feature of features) {
    const row = rows.get(keyOf(feature));
    if (!row) continue;
    const loud = voice(feature);
    for (let i = 0; i < columns; i++) sums[i] = (sums[i] as number) + (row[i] as number) * loud;
  }
  return sums;
}

function meaningOf(words: readonly string[], meanings: Named, columns: number): number[] {
  const sums = new Array<number>(columns).fill(0);
  const meant = words.flatMap((word) => meanings.get(word) ?? []);
  for (const row of meant)
    for (let i = 0; i < columns; i++) sums[i] = (sums[i] as number) + (row[i] as number) / Math.sqrt(meant.length);
  return sums;
}

export function softmax(scores: readonly number[]): number[] {
  const top = Math.max(...scores);
  const raised = scores.map((score) => Math.exp(score - top));
  const sum = raised.reduce((total, one) => total + one, 0);
  return raised.map((one) => one / sum);
}
