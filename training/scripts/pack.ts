/** Makes the fitted model small: the features that say most, the words that mean most, meanings turned into as few numbers as carry them. */
import { type Meanings, type OwnWeights, signOf, type Table } from '../../lib/content/find/model.ts';
import type { Fitted } from './fit.ts';
import type { Learned } from './learn.ts';
import { CLASSES } from './lines.ts';
import type { Meaning } from './meaning.ts';

const spread = (row: readonly number[]) => Math.max(...row) - Math.min(...row);

/** What a feature says for each class, where it stands alone. */
const saidBy = ({ fitted, places, values }: Learned, feature: string): number[] =>
  fitted.sparse.map((own) => (own[places.get(feature) as number] as number) * (values.get(feature) as number));

/** The features that move scores most, over all lines. */
export function telling(learned: Learned, most: number): Set<string> {
  const weigh = (feature: string) =>
    spread(saidBy(learned, feature)) * Math.sqrt(learned.counts.get(feature) as number);
  const ranked = [...learned.places.keys()].map((feature) => ({ feature, weight: weigh(feature) }));
  ranked.sort((a, b) => b.weight - a.weight);
  return new Set(ranked.slice(0, most).map(({ feature }) => feature));
}

/** What a word's meaning says for each class; less what it says for all of them, which decides nothing. */
function scoresOf({ dense }: Fitted, vector: Float32Array): number[] {
  const scores = dense.map((own) => own.reduce((sum, weight, d) => sum + weight * (vector[d] as number), 0));
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  return scores.map((score) => score - mean);
}

/** The words whose meaning moves scores most and that people use. @param words the most frequent first @param must words of the examples */
export function meaningful(
  fitted: Fitted,
  meaning: Meaning,
  words: readonly string[],
  must: ReadonlySet<string>,
  most: number,
): string[] {
  const ranked = words.flatMap((word, rank) => {
    const vector = meaning(word);
    if (!vector) return [];
    const used = must.has(word) ? 1 : 0;
    return { word, rank, weight: used * 1e3 + spread(scoresOf(fitted, vector)) / Math.sqrt(rank + 200) };
  });
  ranked.sort((a, b) => b.weight - a.weight);
  // the most frequent stand first, so that a slip is read as the commoner word
  return ranked
    .slice(0, most)
    .sort((a, b) => a.rank - b.rank)
    .map(({ word }) => word);
}

export function packOwn(learned: Learned, limit: number): OwnWeights {
  const rows = [...learned.places.keys()].map((feature) => ({ name: feature, row: saidBy(learned, feature) }));
  const round = (value: number) => Number(value.toFixed(4));
  return { classes: CLASSES, bias: Array.from(learned.fitted.bias, round), limit, ...pack(rows) };
}

/** @param hopeless what each number of a meaning adds to how hopeless a line sounds: the last column
 * @param width numbers a word: its scores lie, nearly, in so few directions */
export function packMeanings(
  fitted: Fitted,
  hopeless: Float32Array,
  meaning: Meaning,
  words: readonly string[],
  width: number,
): Meanings {
  const rows = words.map((word) => ({ name: word, row: scoresOf(fitted, meaning(word) as Float32Array) }));
  const heard = ({ name }: { name: string }) =>
    hopeless.reduce((sum, weight, d) => sum + weight * ((meaning(name) as Float32Array)[d] as number), 0);
  const turn = directions(
    rows.map(({ row }) => row),
    width,
  );
  const turned = rows.map((one) => ({
    name: one.name,
    row: [...turn.map((direction) => dot(direction, one.row)), heard(one)],
  }));
  return { turn: turn.map((direction) => direction.map((value) => Number(value.toFixed(4)))), ...pack(turned) };
}

function pack(rows: readonly { name: string; row: readonly number[] }[]): Table {
  const width = rows[0]?.row.length ?? 0;
  const greatest = Array.from({ length: width }, (_, c) =>
    Math.max(...rows.map(({ row }) => Math.abs(row[c] as number)), 1e-9),
  );
  return {
    names: rows.map(({ name }) => name).join(','),
    signs: rows.map(({ row }) => row.map((value, c) => signOf(value / (greatest[c] as number))).join('')).join(''),
    greatest: greatest.map((value) => Number(value.toPrecision(5))),
  };
}

const dot = (a: readonly number[], b: readonly number[]) =>
  a.reduce((sum, value, i) => sum + value * (b[i] as number), 0);

/** The directions in which rows differ most (principal components by power iteration), each of length one. */
function directions(rows: readonly number[][], most: number): number[][] {
  const width = rows[0]?.length ?? 0;
  const square = Array.from({ length: width }, (_, i) =>
    Array.from({ length: width }, (_, j) =>
      rows.reduce((sum, row) => sum + (row[i] as number) * (row[j] as number), 0),
    ),
  );
  return Array.from({ length: most }, (_, n) => {
    let direction = Array.from({ length: width }, (_, i) => Math.sin(1 + i * (n + 1)));
    for (let turn = 0; turn < 300; turn++) {
      const next = square.map((line) => dot(line, direction));
      const length = Math.hypot(...next) || 1;
      direction = next.map((value) => value / length);
    }
    const size = dot(
      square.map((line) => dot(line, direction)),
      direction,
    );
    for (let i = 0; i < width; i++)
      for (let j = 0; j < width; j++)
        (square[i] as number[])[j] =
          (square[i]?.[j] as number) - size * (direction[i] as number) * (direction[j] as number);
    return direction;
  });
}
