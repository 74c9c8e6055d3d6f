/** Makes the fitted models small: the features that say most, the words that people use or that mean most, one character a number. */
import type { HopelessData, MeaningsData, RankingData } from '../../lib/content/find/model.ts';
import { characterOf, type HashedRows, keyOf, type NamedRows, packKeys } from '../../lib/content/find/table.ts';
import { type Learned, rowOfFeature, rowOfMeaning, telling } from './learn.ts';
import type { Meaning } from './meaning.ts';
import type { Models } from './models.ts';

/** Steps between nothing and the greatest number: more cost bytes and were not seen to help. */
const LEVELS = { ranking: 12, hopeless: 40, meanings: 20 };

/** What a feature says for each pattern, and in a last column for "fits nothing". */
function rankingRow({ ranking, nothing }: Models, feature: string): number[] {
  const [fits, not] = rowOfFeature(nothing, feature) as [number, number];
  return [...centre(rowOfFeature(ranking, feature)), not - fits];
}

export function packRanking(
  models: Models,
  about: Pick<RankingData, 'classes' | 'themeOf' | 'themes' | 'nothing'>,
  { most, named }: { most: number; named: ReadonlySet<string> },
): RankingData {
  const { ranking, nothing } = models;
  const spread = (feature: string, count: number) => {
    const row = rankingRow(models, feature);
    return (
      (Math.max(...row.slice(0, -1)) - Math.min(...row.slice(0, -1)) + Math.abs(row.at(-1) as number)) *
      Math.sqrt(count)
    );
  };
  const counts = new Map([...nothing.places, ...ranking.places].map(([feature, { count }]) => [feature, count]));
  const ranked = [...counts].map(([feature, count]) => ({ feature, moves: spread(feature, count) }));
  ranked.sort((a, b) => b.moves - a.moves);
  const kept = onePerKey(
    ranked.map(({ feature }) => feature),
    most,
  );
  const [fits, not] = Array.from(nothing.fitted.bias) as [number, number];
  const bias = centre(Array.from(ranking.fitted.bias));
  return {
    ...about,
    nothing: round(about.nothing),
    bias: [...bias, not - fits].map(round),
    words: kept
      .flatMap((feature) => (feature[0] === 'w' && !named.has(feature.slice(1)) ? feature.slice(1) : []))
      .join(','),
    ...packHashed(kept, (feature) => rankingRow(models, feature), LEVELS.ranking),
  };
}

export function packHopeless(model: Learned, limit: number): HopelessData {
  const [not, yes] = Array.from(model.fitted.bias) as [number, number];
  const row = (feature: string) => {
    const [less, more] = rowOfFeature(model, feature) as [number, number];
    return [more - less];
  };
  return { limit: round(limit), bias: round(yes - not), ...packHashed([...model.places.keys()], row, LEVELS.hopeless) };
}

/** No two features under one key. */
export const tellingHopeless = (model: Learned, most: number): Set<string> =>
  new Set(onePerKey([...telling(model, Number.POSITIVE_INFINITY)], most));

export function packMeanings(
  models: Models,
  hopeless: Learned,
  meaning: Meaning,
  words: readonly string[],
): MeaningsData {
  const rows = words.map((name) => ({ name, row: meaningRow(models, hopeless, meaning(name) as Float32Array) }));
  return {
    names: words.join(','),
    ...packRows(
      rows.map(({ row }) => row),
      LEVELS.meanings,
    ),
  };
}

function meaningRow({ ranking, nothing }: Models, hopeless: Learned, vector: Float32Array): number[] {
  const [fits, not] = rowOfMeaning(nothing, vector) as [number, number];
  const [less, more] = rowOfMeaning(hopeless, vector) as [number, number];
  return [...centre(rowOfMeaning(ranking, vector)), not - fits, more - less];
}

/** Words that the examples use first, then those whose meaning says most and that people use most.
 *  @param words the most frequent first, as they are kept: so a slip is read as the commoner word */
export function meaningful(
  models: Models,
  meaning: Meaning,
  words: readonly string[],
  used: ReadonlySet<string>,
  most: number,
): string[] {
  const ranked = words.flatMap((word, rank) => {
    const vector = meaning(word);
    if (!vector) return [];
    const said = rowOfMeaning(models.ranking, vector);
    const moves = (Math.max(...said) - Math.min(...said)) / Math.sqrt(rank + 2000);
    return [{ word, rank, moves: moves + (used.has(word) ? 1e3 : 0) }];
  });
  ranked.sort((a, b) => b.moves - a.moves);
  return ranked
    .slice(0, most)
    .sort((a, b) => a.rank - b.rank)
    .map(({ word }) => word);
}

function packHashed(features: readonly string[], rowOf: (feature: string) => number[], levels: number): HashedRows {
  const rows = features.map((feature) => ({ key: keyOf(feature), row: rowOf(feature) }));
  rows.sort((a, b) => a.key - b.key);
  return {
    steps: packKeys(rows.map(({ key }) => key)),
    ...packRows(
      rows.map(({ row }) => row),
      levels,
    ),
  };
}

function packRows(rows: readonly number[][], levels: number): Omit<NamedRows, 'names'> {
  const greatest = (rows[0] ?? []).map((_, column) =>
    Number(Math.max(...rows.map((row) => Math.abs(row[column] as number)), 1e-9).toPrecision(5)),
  );
  const values = rows.map((row) =>
    row.map((value, i) => characterOf(value / (greatest[i] as number), levels)).join(''),
  );
  return { levels, greatest, values: values.join('') };
}

function onePerKey(features: readonly string[], most: number): string[] {
  const kept = new Map<number, string>();
  for (const feature of features) if (kept.size < most && !kept.has(keyOf(feature))) kept.set(keyOf(feature), feature);
  return [...kept.values()];
}

/** What is said for all patterns alike decides nothing between them. */
function centre(row: readonly number[]): number[] {
  const mean = row.reduce((sum, value) => sum + value, 0) / row.length;
  return row.map((value) => value - mean);
}

const round = (value: number) => Number(value.toFixed(4));
