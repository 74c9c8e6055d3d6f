/** From lines to a fitted model: which features there are, what each line is in numbers, and the fit. */
import { type Seen, see } from '../../lib/content/find/features.ts';
import { type Kind, kindOf, shares } from '../../lib/content/find/model.ts';
import { type Fitted, fitted, type Sample, scores } from './fit.ts';
import { DIMENSIONS } from './glove.ts';
import { CLASSES, type Line } from './lines.ts';
import type { Meaning } from './meaning.ts';

/** Found by cross-validation over the examples. */
const LOUD: Record<Kind, number> = { word: 1, pair: 1, part: 0.4 };
/** In how many lines a feature must stand to count. */
const LEAST: Record<Kind, number> = { word: 1, pair: 2, part: 2 };
const FIT = {
  classes: CLASSES.length,
  dimensions: DIMENSIONS,
  epochs: 15,
  rate: 0.1,
  shrink: { sparse: 3e-3, dense: 1e-3 },
};

export interface Learned {
  fitted: Fitted;
  /** the place of each feature, and the value it has where it stands alone of its kind */
  places: Map<string, number>;
  values: Map<string, number>;
  /** in how many lines it stands */
  counts: Map<string, number>;
}

export interface World {
  known(word: string): boolean;
  meaning: Meaning;
}

/** @param only the features to keep, where they were chosen before */
export function learn(lines: readonly Line[], world: World, only?: ReadonlySet<string>): Learned {
  const seen = lines.map(({ text }) => see(text, world.known));
  const counts = new Map<string, number>();
  for (const { features } of seen) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const places = new Map<string, number>();
  const values = new Map<string, number>();
  for (const [feature, count] of counts) {
    if (only ? !only.has(feature) : count < LEAST[kindOf(feature)]) continue;
    places.set(feature, places.size);
    values.set(feature, (LOUD[kindOf(feature)] * Math.log(lines.length / count)) / 3);
  }
  const samples = seen.map((one, i) => ({ ...sampleOf(one, world, places, values), label: (lines[i] as Line).label }));
  return { fitted: fitted(samples, { ...FIT, features: places.size }), places, values, counts };
}

export const judge = (text: string, world: World, { fitted, places, values }: Learned): number[] => [
  ...scores(fitted, sampleOf(see(text, world.known), world, places, values)),
];

function sampleOf(
  seen: Seen,
  { meaning }: World,
  places: ReadonlyMap<string, number>,
  values: ReadonlyMap<string, number>,
): Omit<Sample, 'label'> {
  const share = shares(seen);
  const own = seen.features.filter((feature) => places.has(feature));
  const dense = new Float32Array(DIMENSIONS);
  const meant = seen.words.flatMap((word) => meaning(word) ?? []);
  for (const vector of meant)
    vector.forEach((value, d) => {
      dense[d] = (dense[d] as number) + value / Math.sqrt(meant.length);
    });
  return {
    features: own.map((feature) => places.get(feature) as number),
    values: own.map((feature) => (values.get(feature) as number) * share(feature)),
    dense,
  };
}
