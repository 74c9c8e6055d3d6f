/** The model as it lies in the package: weights as text, one sign a number, so that it is a plain module. Packed by
 *  training/scripts, unpacked here, scored here; what it was made of stands in lib/content/model/README.md. */
import { type Seen, see } from './features.ts';

/** Rows of weights. Row `i` of `names` owns `width` signs of `signs`; each column has its own greatest number. */
export interface Table {
  names: string;
  signs: string;
  greatest: number[];
}

/** What single words, pairs and parts say for each class. */
export interface OwnWeights extends Table {
  classes: string[];
  bias: number[];
  /** chance from which a line fits nothing */
  limit: number;
}

/** What words mean, so that words which no example holds count too. `turn` leads from meaning to classes; the last column,
 *  which no turn reads, is what a word's meaning adds to how hopeless a line sounds. */
export interface Meanings extends Table {
  turn: number[][];
}

const FIRST = 35; // '#': 91 signs from here on, without the backslash
const STEPS = 45;

/** @param place 0 to 90 */
export const signAt = (place: number): string => String.fromCharCode(FIRST + place + (FIRST + place >= 92 ? 1 : 0));
export const placeOf = (code: number): number => code - FIRST - (code > 92 ? 1 : 0);

/** Small numbers keep more of their precision than great ones. @param share of the greatest, -1 to 1 */
export function signOf(share: number): string {
  return signAt(Math.round(Math.sign(share) * Math.sqrt(Math.min(1, Math.abs(share))) * STEPS) + STEPS);
}

export function shareOf(code: number): number {
  const step = (placeOf(code) - STEPS) / STEPS;
  return step * Math.abs(step);
}

export type Weights = ReadonlyMap<string, Float32Array>;

export function unpack({ names, signs, greatest }: Table): Weights {
  const width = greatest.length;
  return new Map(
    names
      .split(',')
      .map((name, row) => [
        name,
        Float32Array.from(greatest, (most, column) => most * shareOf(signs.charCodeAt(row * width + column))),
      ]),
  );
}

export interface Model {
  own: Weights;
  bias: number[];
  meanings?: Weights;
  turn: number[][];
}

export type Kind = 'word' | 'pair' | 'part';
export const kindOf = (feature: string): Kind =>
  feature[0] === '#' ? 'part' : feature.includes(' ') ? 'pair' : 'word';

/** Many features of a kind share one voice, so that a long line is no louder than a short one. */
export function shares({ features }: Seen): (feature: string) => number {
  const count = { word: 0, pair: 0, part: 0 };
  for (const feature of features) count[kindOf(feature)] += 1;
  return (feature) => 1 / Math.sqrt(count[kindOf(feature)]);
}

/** What the model makes of a line: a chance for each class, its words with slips mended, how many of them are known,
 *  and what their meanings add to how hopeless it sounds. */
export interface Read {
  chances: number[];
  words: string[];
  known: number;
  hopeless: number;
}

export function readLine(text: string, { own, bias, meanings, turn }: Model): Read {
  const known = (word: string) => own.has(word) || meanings?.has(word) === true;
  const seen = see(text, known);
  const share = shares(seen);
  const scores = [...bias];
  for (const feature of seen.features)
    own.get(feature)?.forEach((weight, i) => {
      scores[i] = (scores[i] as number) + weight * share(feature);
    });
  const meant = seen.words.flatMap((word) => meanings?.get(word) ?? []);
  const quiet = Math.sqrt(meant.length);
  for (const vector of meant)
    turn.forEach((direction, d) => {
      direction.forEach((weight, i) => {
        scores[i] = (scores[i] as number) + (weight * (vector[d] as number)) / quiet;
      });
    });
  return {
    chances: softmax(scores),
    words: seen.words,
    known: seen.words.filter((word) => word !== '0' && known(word)).length,
    hopeless: meant.reduce((sum, vector) => sum + (vector[turn.length] as number), 0) / (quiet || 1),
  };
}

export function softmax(scores: readonly number[]): number[] {
  const top = Math.max(...scores);
  const raised = scores.map((score) => Math.exp(score - top));
  const sum = raised.reduce((total, one) => total + one, 0);
  return raised.map((one) => one / sum);
}
