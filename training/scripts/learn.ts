/** From lines to a fitted model: which features there are, how loud each is, what each line is in numbers. */
import { voices } from '../../lib/content/find/features.ts';
import { type Fitted, fitLinear, type Sample, scores } from './fit.ts';
import { DIMENSIONS } from './vectors.ts';

/** A line as the model sees it. */
export interface Seen {
  features: readonly string[];
  /** the meanings of its words together */
  meaning: Float32Array;
}

export interface Taught extends Seen {
  label: number;
  weight: number;
}

export interface Kind {
  /** how loud it is */
  loud: number;
  /** in how many lines a feature must stand to count */
  least: number;
}

export interface Manner {
  classes: number;
  /** by the first letter of a feature; a kind that is not here is not seen */
  kinds: Record<string, Kind>;
  /** how loud meanings are; 0: not seen */
  meaning: number;
  shrink: number;
  rounds: number;
  /** the features to keep, where they were chosen before */
  only?: ReadonlySet<string>;
}

export interface Learned {
  fitted: Fitted;
  /** the place of each feature, its value where it stands alone of its kind, and in how many lines it stands */
  places: Map<string, { at: number; value: number; count: number }>;
  /** where meanings begin, and how loud they are */
  dense: { from: number; loud: number };
}

export function learn(lines: readonly Taught[], manner: Manner): Learned {
  const { kinds, classes, shrink, rounds, only } = manner;
  const counts = new Map<string, number>();
  for (const { features } of lines) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const places: Learned['places'] = new Map();
  for (const [feature, count] of counts) {
    const kind = kinds[feature[0] as string];
    if (!kind || (only ? !only.has(feature) : count < kind.least)) continue;
    // what is rare says more (inverse document frequency); signs and length are as loud as they are
    const value = kind.loud * (feature[0] === 'x' ? 1 : Math.log(lines.length / count) / 3);
    places.set(feature, { at: places.size, value, count });
  }
  const dense = { from: places.size, loud: manner.meaning };
  const samples = lines.map((line) => ({ ...sampleOf(line, places, dense), label: line.label, weight: line.weight }));
  const features = places.size + (dense.loud > 0 ? DIMENSIONS : 0);
  return { fitted: fitLinear(samples, { classes, features, shrink, rounds }), places, dense };
}

export const judge = (line: Seen, { fitted, places, dense }: Learned): number[] =>
  scores(fitted, sampleOf(line, places, dense));

function sampleOf(line: Seen, places: Learned['places'], dense: Learned['dense']): Omit<Sample, 'label' | 'weight'> {
  const voice = voices(line.features);
  const [features, values]: [number[], number[]] = [[], []];
  for (const feature of line.features) {
    const place = places.get(feature);
    if (!place) continue;
    features.push(place.at);
    values.push(place.value * voice(feature));
  }
  if (dense.loud > 0)
    for (let d = 0; d < DIMENSIONS; d++) {
      features.push(dense.from + d);
      values.push((line.meaning[d] as number) * dense.loud);
    }
  return { features, values };
}

/** What a feature says for each class, where it stands alone. */
export function rowOfFeature({ fitted, places }: Learned, feature: string): number[] {
  const place = places.get(feature);
  const { classes, weights } = fitted;
  return Array.from({ length: classes }, (_, c) =>
    place ? (weights[place.at * classes + c] as number) * place.value : 0,
  );
}

/** What a word's meaning says for each class. */
export function rowOfMeaning({ fitted, dense }: Learned, vector: Float32Array): number[] {
  const { classes, weights } = fitted;
  return Array.from({ length: classes }, (_, c) =>
    vector.reduce((sum, value, d) => sum + value * dense.loud * (weights[(dense.from + d) * classes + c] as number), 0),
  );
}

/** The features that move scores most, over all lines. */
export function telling(learned: Learned, most: number): Set<string> {
  const ranked = [...learned.places].map(([feature, { count }]) => {
    const said = rowOfFeature(learned, feature);
    return { feature, moves: (Math.max(...said) - Math.min(...said)) * Math.sqrt(count) };
  });
  ranked.sort((a, b) => b.moves - a.moves);
  return new Set(ranked.slice(0, most).map(({ feature }) => feature));
}
