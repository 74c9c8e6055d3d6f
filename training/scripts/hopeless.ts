/** Fits the model of hopeless lines: logistic regression by Adagrad with features left out at random, and a limit that is chosen on
 *  lines which the model did not see. */

import { see } from '../../lib/content/find/features.ts';
import type { HopelessWeights } from '../../lib/content/find/hopeless.ts';
import { hopelessFeatures, keyOf, packKeys, voices } from '../../lib/content/find/hopeless.ts';
import { signOf } from '../../lib/content/find/model.ts';
import { hasSign } from '../../lib/content/find/signs.ts';
import { mulberry, shuffle } from './fit.ts';
import { DIMENSIONS } from './glove.ts';
import type { World } from './learn.ts';
import type { Heard } from './lines.ts';

/** How loud each kind of feature is; the rarer one is, the louder. */
const LOUD: Record<string, number> = { w: 1, v: 0.5, p: 1, s: 0.7, t: 0.7, k: 0.5, q: 0.7, z: 0.5, c: 0.3, x: 1 };
/** Words and signs count from the first line on. */
const ALWAYS = 'wvx';
const FIT = { epochs: 20, rate: 0.15, shrink: { sparse: 2e-3, dense: 1e-3 }, leftOut: 0.3 };

interface Sample {
  features: number[];
  values: number[];
  dense: Float32Array;
  label: number;
}

export interface HopelessFit {
  places: Map<string, number>;
  values: number[];
  sparse: Float32Array;
  dense: Float32Array;
  bias: number;
  counts: Map<string, number>;
}

interface Plain {
  features: Set<string>;
  dense: Float32Array;
  label: number;
}

export function plainOf({ text, hopeless }: Heard, { known, meaning }: World): Plain {
  const { words } = see(text, known);
  const dense = new Float32Array(DIMENSIONS);
  const meant = words.flatMap((word) => meaning(word) ?? []);
  for (const vector of meant)
    for (let d = 0; d < DIMENSIONS; d++)
      dense[d] = (dense[d] as number) + (vector[d] as number) / Math.sqrt(meant.length);
  return { features: hopelessFeatures(text, words), dense, label: Number(hopeless) };
}

/** @param only the features to keep, where they were chosen before */
export function fitHopeless(plain: readonly Plain[], only?: ReadonlySet<string>): HopelessFit {
  const counts = new Map<string, number>();
  for (const { features } of plain) for (const one of features) counts.set(one, (counts.get(one) ?? 0) + 1);
  const places = new Map<string, number>();
  const values: number[] = [];
  for (const [feature, count] of counts) {
    const kind = feature[0] as string;
    if (only ? !only.has(feature) : count < 2 && !ALWAYS.includes(kind)) continue;
    places.set(feature, places.size);
    values.push((LOUD[kind] as number) * (kind === 'x' ? 1 : Math.log(plain.length / count) / 3));
  }
  const fit: HopelessFit = {
    places,
    values,
    sparse: new Float32Array(places.size),
    dense: new Float32Array(DIMENSIONS),
    bias: 0,
    counts,
  };
  const samples = plain.map((one) => ({ ...sampleOf(one, fit), label: one.label }));
  descend(fit, samples);
  return fit;
}

export const scoreOf = (plain: Plain, fit: HopelessFit): number => score(sampleOf(plain, fit), fit);

function sampleOf({ features, dense }: Plain, { places, values }: HopelessFit): Omit<Sample, 'label'> {
  const voice = voices(features);
  const own = [...features].filter((feature) => places.has(feature));
  const at = own.map((feature) => places.get(feature) as number);
  return { features: at, values: at.map((place, i) => (values[place] as number) * voice(own[i] as string)), dense };
}

function score({ features, values, dense }: Omit<Sample, 'label'>, fit: HopelessFit): number {
  let sum = fit.bias;
  for (let i = 0; i < features.length; i++)
    sum += (fit.sparse[features[i] as number] as number) * (values[i] as number);
  for (let d = 0; d < DIMENSIONS; d++) sum += (fit.dense[d] as number) * (dense[d] as number);
  return sum;
}

function descend(fit: HopelessFit, samples: readonly Sample[]): void {
  const squares = { sparse: new Float32Array(fit.sparse.length), dense: new Float32Array(DIMENSIONS), bias: 0 };
  const random = mulberry(7);
  const order = samples.map((_, i) => i);
  const step = (weights: Float32Array, seen: Float32Array, i: number, gradient: number) => {
    seen[i] = (seen[i] as number) + gradient * gradient;
    weights[i] = (weights[i] as number) - (FIT.rate * gradient) / Math.sqrt((seen[i] as number) + 1e-6);
  };
  for (let epoch = 0; epoch < FIT.epochs; epoch++) {
    shuffle(order, random);
    for (const at of order) {
      const sample = samples[at] as Sample;
      const kept = sample.features.map(() => random() >= FIT.leftOut);
      const features = sample.features.filter((_, i) => kept[i]);
      const values = sample.values.filter((_, i) => kept[i]).map((value) => value / (1 - FIT.leftOut));
      const error = 1 / (1 + Math.exp(-score({ features, values, dense: sample.dense }, fit))) - sample.label;
      features.forEach((f, i) => {
        const pull = FIT.shrink.sparse * (fit.sparse[f] as number);
        step(fit.sparse, squares.sparse, f, error * (values[i] as number) + pull);
      });
      for (let d = 0; d < DIMENSIONS; d++)
        step(
          fit.dense,
          squares.dense,
          d,
          error * (sample.dense[d] as number) + FIT.shrink.dense * (fit.dense[d] as number),
        );
      squares.bias += error * error;
      fit.bias -= (FIT.rate * error) / Math.sqrt(squares.bias + 1e-6);
    }
  }
}

const weightOf = (fit: HopelessFit, place: number) => (fit.sparse[place] as number) * (fit.values[place] as number);

/** The features that move scores most, over all lines; no two under one key. */
export function tellingHopeless(fit: HopelessFit, most: number): Set<string> {
  const rows = [...fit.places].map(([feature, place]) => ({
    feature,
    moves: Math.abs(weightOf(fit, place)) * Math.sqrt(fit.counts.get(feature) as number),
  }));
  const kept = new Map<number, string>();
  for (const { feature } of rows.sort((a, b) => b.moves - a.moves))
    if (kept.size < most && !kept.has(keyOf(feature))) kept.set(keyOf(feature), feature);
  return new Set(kept.values());
}

export function packHopeless(fit: HopelessFit, limit: number): HopelessWeights {
  const rows = [...fit.places].map(([feature, place]) => ({ key: keyOf(feature), weight: weightOf(fit, place) }));
  rows.sort((a, b) => a.key - b.key);
  const greatest = Math.max(...rows.map(({ weight }) => Math.abs(weight)));
  return {
    limit: Number(limit.toFixed(4)),
    bias: Number(fit.bias.toFixed(4)),
    greatest: Number(greatest.toPrecision(5)),
    steps: packKeys(rows.map(({ key }) => key)),
    signs: rows.map(({ weight }) => signOf(weight / greatest)).join(''),
  };
}

/** The lowest limit at which so many lines that are not hopeless stay below. Each part of the lines is judged by a model
 *  that never saw it; lines from frames are taught and not judged. */
export function chooseLimit(
  lines: readonly Heard[],
  world: World,
  { features, falseShare, folds }: { features: number; falseShare: number; folds: number },
) {
  const plain = lines.map((line) => plainOf(line, world));
  const random = mulberry(3);
  const fold = lines.map(({ framed }) => (framed ? -1 : Math.floor(random() * folds)));
  const scores = new Map<number, number>();
  for (let k = 0; k < folds; k++) {
    const taught = plain.filter((_, i) => fold[i] !== k);
    const fit = fitHopeless(taught, tellingHopeless(fitHopeless(taught), features));
    for (const [i, one] of plain.entries()) if (fold[i] === k) scores.set(i, scoreOf(one, fit));
  }
  const judged = [...scores].map(([i, value]) => ({ ...(lines[i] as Heard), value }));
  const others = judged.filter(({ hopeless, text }) => !hopeless && !hasSign(text));
  const limit = others.map(({ value }) => value).sort((a, b) => b - a)[
    Math.floor(falseShare * others.length)
  ] as number;
  return { limit, judged: judged.map((one) => ({ ...one, support: hasSign(one.text) || one.value >= limit })) };
}
