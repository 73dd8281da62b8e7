import { exp, log } from './exponential.js';
import { checkShape, rounded, shapeText, ShapeError } from './shapes.js';
import type { Floats, Tensor } from './tensor.js';

/** Length of the last axis: the classes among which the probability is shared out. */
function classesOf({ shape }: Tensor): number {
  const classes = shape[shape.length - 1];
  if (!(classes >= 1))
    throw new ShapeError(`The logits need a last axis of at least one class, not ${shapeText(shape)}.`);
  return classes;
}

/** The largest of some numbers; of no consequence if one is NaN, which the exponentials pass on. */
function largest(values: ArrayLike<number>): number {
  let most = -Infinity;
  for (let i = 0; i < values.length; i++) if (values[i] > most) most = values[i];
  return most;
}

/** ln Σ e^z, without overflow: the largest value is taken out of the sum. −Infinity for no values. */
export function logSumExp(values: ArrayLike<number>): number {
  const most = largest(values);
  let sum = 0;
  // The largest itself counts 1, also where it is infinite and the difference would be NaN.
  for (let i = 0; i < values.length; i++) sum += values[i] === most ? 1 : exp(values[i] - most);
  return most + log(sum);
}

/**
 * Probabilities from logits along the last axis: e^z / Σ e^z, computed without overflow.
 *
 * @param logits `[…, classes]`
 * @returns shaped like the logits, in their precision; every row sums to 1
 * @throws ShapeError for logits without an axis
 */
export function softmax<A extends Floats>(logits: Tensor<A>): Tensor<A> {
  const classes = classesOf(logits);
  const probabilities = new Float64Array(logits.data.length);
  for (let start = 0; start < probabilities.length; start += classes) {
    const row = logits.data.subarray(start, start + classes);
    const most = largest(row);
    let sum = 0;
    for (let k = 0; k < classes; k++) sum += probabilities[start + k] = exp(row[k] - most);
    for (let k = 0; k < classes; k++) probabilities[start + k] /= sum;
  }
  return { shape: logits.shape, data: rounded(logits.data, probabilities) };
}

/**
 * The gradient with respect to the logits of {@link softmax}: p · (δ − Σ δp) in every row.
 *
 * @param probabilities p, what the forward call returned
 * @param outputGradient δ, shaped like p
 * @returns in the precision of p
 * @throws ShapeError
 */
export function softmaxGradient<A extends Floats>(probabilities: Tensor<A>, outputGradient: Tensor): Tensor<A> {
  const classes = classesOf(probabilities);
  checkShape(outputGradient, 'output gradient', probabilities.shape, 'one gradient for each probability');
  const p = probabilities.data;
  const delta = outputGradient.data;
  const gradient = new Float64Array(p.length);
  for (let start = 0; start < p.length; start += classes) {
    let mean = 0;
    for (let i = start; i < start + classes; i++) mean += delta[i] * p[i];
    for (let i = start; i < start + classes; i++) gradient[i] = p[i] * (delta[i] - mean);
  }
  return { shape: probabilities.shape, data: rounded(p, gradient) };
}

/**
 * A vector of zeros with a 1 at the label.
 *
 * @returns `[classes]`
 * @throws ShapeError if the label is not a whole number from 0 to classes − 1
 */
export function oneHot(label: number, classes: number): Tensor<Float64Array> {
  if (!Number.isInteger(label) || label < 0 || !(label < classes)) {
    throw new ShapeError(`The label must be a whole number from 0 to ${classes - 1}, not ${label}.`);
  }
  const data = new Float64Array(classes);
  data[label] = 1;
  return { shape: [classes], data };
}
