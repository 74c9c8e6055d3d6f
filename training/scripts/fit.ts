/** A linear model, fitted by L-BFGS on the softmax loss with an L2 penalty: no chance in it, so the same lines give the same model.
 *  Nocedal and Wright, "Numerical Optimization", 2006, algorithm 7.4. */
import { softmax } from '../../lib/content/find/model.ts';

/** One line as numbers: which features it has, and their values. */
export interface Sample {
  features: readonly number[];
  values: readonly number[];
  label: number;
  /** how much the line counts */
  weight: number;
}

export interface Fitted {
  classes: number;
  /** what feature `f` says for class `c`: at `f * classes + c` */
  weights: Float64Array;
  bias: Float64Array;
}

export interface Options {
  classes: number;
  features: number;
  /** pull of the weights towards zero */
  shrink: number;
  rounds: number;
}

/** Steps that are kept to guess the curvature. */
const MEMORY = 8;
/** Share of the expected gain that a step must bring, and how often it is halved until it does. */
const ENOUGH = 1e-4;
const HALVINGS = 20;

export function fitLinear(samples: readonly Sample[], { classes, features, shrink, rounds }: Options): Fitted {
  const size = (features + 1) * classes; // the bias stands last
  let at = new Float64Array(size);
  let { loss, gradient } = lossAt(at, samples, classes, shrink);
  const steps: { step: Float64Array; change: Float64Array }[] = [];
  for (let round = 0; round < rounds; round++) {
    const direction = downhill(gradient, steps);
    const slope = dot(direction, gradient);
    let share = steps.length === 0 ? 1 / Math.sqrt(dot(gradient, gradient)) : 1;
    let next = at;
    let there = { loss, gradient };
    for (let i = 0; i < HALVINGS; i++, share /= 2) {
      next = at.map((value, j) => value + share * (direction[j] as number));
      there = lossAt(next, samples, classes, shrink);
      if (there.loss <= loss + ENOUGH * share * slope) break;
    }
    if (there.loss >= loss) break;
    steps.push({ step: minus(next, at), change: minus(there.gradient, gradient) });
    if (steps.length > MEMORY) steps.shift();
    const gain = (loss - there.loss) / Math.abs(loss);
    at = next;
    ({ loss, gradient } = there);
    if (gain < 1e-6) break;
  }
  return { classes, weights: at.subarray(0, features * classes), bias: at.subarray(features * classes) };
}

export function scores(
  { classes, weights, bias }: Fitted,
  { features, values }: Omit<Sample, 'label' | 'weight'>,
): number[] {
  const sums = Array.from(bias);
  for (let i = 0; i < features.length; i++) {
    const from = (features[i] as number) * classes;
    for (let c = 0; c < classes; c++)
      sums[c] = (sums[c] as number) + (weights[from + c] as number) * (values[i] as number);
  }
  return sums;
}

function lossAt(at: Float64Array, samples: readonly Sample[], classes: number, shrink: number) {
  const gradient = new Float64Array(at.length);
  const size = at.length - classes;
  const fitted = { classes, weights: at, bias: at.subarray(size) };
  let loss = 0;
  for (let i = 0; i < size; i++) {
    loss += (shrink / 2) * (at[i] as number) ** 2;
    gradient[i] = shrink * (at[i] as number);
  }
  for (const sample of samples) {
    const chances = softmax(scores(fitted, sample));
    loss -= sample.weight * Math.log(Math.max(chances[sample.label] as number, 1e-12));
    chances[sample.label] = (chances[sample.label] as number) - 1;
    for (let c = 0; c < classes; c++)
      gradient[size + c] = (gradient[size + c] as number) + sample.weight * (chances[c] as number);
    for (let i = 0; i < sample.features.length; i++) {
      const from = (sample.features[i] as number) * classes;
      const value = sample.weight * (sample.values[i] as number);
      for (let c = 0; c < classes; c++)
        gradient[from + c] = (gradient[from + c] as number) + value * (chances[c] as number);
    }
  }
  return { loss, gradient };
}

/** The two-loop recursion. */
function downhill(
  gradient: Float64Array,
  steps: readonly { step: Float64Array; change: Float64Array }[],
): Float64Array {
  const direction = gradient.map((value) => -value);
  const shares: number[] = [];
  for (const { step, change } of [...steps].reverse()) {
    const share = dot(step, direction) / dot(step, change);
    shares.push(share);
    add(direction, change, -share);
  }
  const last = steps.at(-1);
  if (last) {
    const scale = dot(last.step, last.change) / dot(last.change, last.change);
    for (let i = 0; i < direction.length; i++) direction[i] = (direction[i] as number) * scale;
  }
  for (const { step, change } of steps) {
    const share = dot(change, direction) / dot(step, change);
    add(direction, step, (shares.pop() as number) - share);
  }
  return direction;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}

function add(to: Float64Array, other: Float64Array, share: number): void {
  for (let i = 0; i < to.length; i++) to[i] = (to[i] as number) + share * (other[i] as number);
}

const minus = (a: Float64Array, b: Float64Array): Float64Array => a.map((value, i) => value - (b[i] as number));
