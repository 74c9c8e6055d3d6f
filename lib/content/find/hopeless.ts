/** How hopeless a line sounds: a linear model of its own, over words made plain, two and three that follow each other or
 *  nearly, parts of words, and signs. Features have no names in the package: a number made from it stands for each. */
import { wordsOf } from './features.ts';
import { placeOf, shareOf, signAt } from './model.ts';
import { alike, plainly } from './plainly.ts';
import { hasHint, hasSign } from './signs.ts';

export interface HopelessWeights {
  /** keys of features, the smallest first, each as the step from the one before; and one sign a feature for its weight */
  steps: string;
  signs: string;
  greatest: number;
  bias: number;
  /** score from which a line sounds hopeless */
  limit: number;
}

export type Hashed = ReadonlyMap<number, number>;

/** Keys lie below this; a feature that nobody taught takes another's weight about once in fifty. */
const KEYS = 2 ** 20;
/** A step of this or more is written as this sign, as often as it fits, and the rest. */
const LONG = 90;

export function unpackHopeless({ steps, signs, greatest }: HopelessWeights): Hashed {
  const weights = new Map<number, number>();
  let key = 0;
  for (let i = 0; i < steps.length; i++) {
    const step = placeOf(steps.charCodeAt(i));
    key += step;
    if (step < LONG) weights.set(key, greatest * shareOf(signs.charCodeAt(weights.size)));
  }
  return weights;
}

/** @param keys all different, the smallest first */
export function packKeys(keys: readonly number[]): string {
  return keys
    .map((key, i) => {
      const step = key - (keys[i - 1] ?? 0);
      return signAt(LONG).repeat(Math.floor(step / LONG)) + signAt(step % LONG);
    })
    .join('');
}

/** The first letter says the kind. @param words of the line, slips mended */
export function hopelessFeatures(text: string, words: readonly string[]): Set<string> {
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
  for (const word of wordsOf(text)) for (const part of partsOf(word)) found.add(`c${part}`);
  if (hasSign(text)) found.add('xsign');
  if (hasHint(text)) found.add('xhint');
  return found.add(`xlength ${Math.min(6, Math.floor(plain.length / 3))}`);
}

function partsOf(word: string): string[] {
  if (word.length < 5) return [];
  const marked = `_${word}_`;
  return [3, 4].flatMap((size) =>
    Array.from({ length: marked.length - size + 1 }, (_, i) => marked.slice(i, i + size)),
  );
}

/** Many features of a kind share one voice; signs and length speak for themselves. */
export function voices(features: ReadonlySet<string>): (feature: string) => number {
  const count = new Map<string, number>();
  for (const feature of features) count.set(feature[0] as string, (count.get(feature[0] as string) ?? 0) + 1);
  return (feature) => (feature[0] === 'x' ? 1 : 1 / Math.sqrt(count.get(feature[0] as string) as number));
}

/** FNV-1a, mixed once more. */
export function keyOf(feature: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < feature.length; i++) hash = Math.imul(hash ^ feature.charCodeAt(i), 0x01000193);
  return ((hash ^ (hash >>> 15)) >>> 0) % KEYS;
}

/** @param meant what the meanings of its words add */
export function hopelessScore(
  text: string,
  words: readonly string[],
  weights: Hashed,
  { bias, meant }: { bias: number; meant: number },
): number {
  const features = hopelessFeatures(text, words);
  const voice = voices(features);
  let score = bias + meant;
  for (const feature of features) score += (weights.get(keyOf(feature)) ?? 0) * voice(feature);
  return score;
}
