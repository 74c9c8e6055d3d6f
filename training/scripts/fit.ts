/** A linear model, fitted by stochastic gradient descent (Adagrad) on the softmax loss, with a seed: the same lines give the same model. */

import { softmax } from '../../lib/content/find/model.ts';

/** One line as numbers: which features it has, and what its words mean together. */
export interface Sample {
  features: number[];
  /** the value of each feature */
  values: number[];
  dense: Float32Array;
  label: number;
}

export interface Fitted {
  /** classes × features */
  sparse: Float32Array[];
  /** classes × dimensions */
  dense: Float32Array[];
  bias: Float32Array;
}

export interface Options {
  classes: number;
  features: number;
  dimensions: number;
  epochs: number;
  rate: number;
  /** pull towards zero of the weights of features, and of those of meanings */
  shrink: { sparse: number; dense: number };
}

export function fitted(samples: readonly Sample[], options: Options): Fitted {
  const { classes, features, dimensions, epochs, rate, shrink } = options;
  const grid = (width: number) => Array.from({ length: classes }, () => new Float32Array(width));
  const model: Fitted = { sparse: grid(features), dense: grid(dimensions), bias: new Float32Array(classes) };
  const seen = { sparse: grid(features), dense: grid(dimensions), bias: new Float32Array(classes) };
  const step = (weights: Float32Array, squares: Float32Array, i: number, gradient: number) => {
    squares[i] = (squares[i] as number) + gradient * gradient;
    weights[i] = (weights[i] as number) - (rate * gradient) / Math.sqrt((squares[i] as number) + 1e-6);
  };
  const random = mulberry(7);
  const order = samples.map((_, i) => i);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const at of order) {
      const sample = samples[at] as Sample;
      const chances = softmax([...scores(model, sample)]);
      for (let c = 0; c < classes; c++) {
        const error = (chances[c] as number) - (c === sample.label ? 1 : 0);
        const own = model.sparse[c] as Float32Array;
        const ownSeen = seen.sparse[c] as Float32Array;
        sample.features.forEach((f, i) => {
          step(own, ownSeen, f, error * (sample.values[i] as number) + shrink.sparse * (own[f] as number));
        });
        const meant = model.dense[c] as Float32Array;
        const meantSeen = seen.dense[c] as Float32Array;
        for (let d = 0; d < dimensions; d++)
          step(meant, meantSeen, d, error * (sample.dense[d] as number) + shrink.dense * (meant[d] as number));
        step(model.bias, seen.bias, c, error);
      }
    }
  }
  return model;
}

export function scores({ sparse, dense, bias }: Fitted, sample: Omit<Sample, 'label'>): Float32Array {
  return Float32Array.from(bias, (from, c) => {
    const own = sparse[c] as Float32Array;
    const meant = dense[c] as Float32Array;
    let sum = from;
    for (let i = 0; i < sample.features.length; i++)
      sum += (own[sample.features[i] as number] as number) * (sample.values[i] as number);
    for (let d = 0; d < meant.length; d++) sum += (meant[d] as number) * (sample.dense[d] as number);
    return sum;
  });
}

/** A small generator of chance with a seed. */
export function mulberry(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j] as number, order[i] as number];
  }
}
