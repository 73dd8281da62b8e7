/** Losses, one number for one sample; a mini-batch's loss is their mean. Every gradient has the prediction's precision. */
import { exp, log1p, sigmoid } from './elementary.js';
import { checkShape, zeros } from './shapes.js';
import { logSumExp, oneHot, softmax } from './softmax.js';
import type { Floats, Tensor } from './tensor.js';

function checkTarget(prediction: Tensor, target: Tensor): void {
  checkShape(target, 'target', prediction.shape, 'one target for each prediction');
}

function squaredDistance(prediction: Tensor, target: Tensor): number {
  checkTarget(prediction, target);
  let sum = 0;
  for (let i = 0; i < target.data.length; i++) sum += (prediction.data[i] - target.data[i]) ** 2;
  return sum;
}

/**
 * Mean of (y − t)² over all values.
 *
 * @throws ShapeError if prediction and target differ in shape
 */
export function meanSquaredError(prediction: Tensor, target: Tensor): number {
  return squaredDistance(prediction, target) / target.data.length;
}

/** ∂L/∂y of {@link meanSquaredError}: 2(y − t)/n. */
export function meanSquaredErrorGradient<A extends Floats>(prediction: Tensor<A>, target: Tensor): Tensor<A> {
  checkTarget(prediction, target);
  const data = zeros(prediction.data, target.data.length);
  for (let i = 0; i < data.length; i++) data[i] = (2 * (prediction.data[i] - target.data[i])) / data.length;
  return { shape: prediction.shape, data };
}

/**
 * ½ Σ (y − t)²: the squared error whose gradient is simply y − t.
 *
 * @throws ShapeError if prediction and target differ in shape
 */
export function halfSquaredError(prediction: Tensor, target: Tensor): number {
  return squaredDistance(prediction, target) / 2;
}

/** ∂L/∂y of {@link halfSquaredError}: y − t. */
export function halfSquaredErrorGradient<A extends Floats>(prediction: Tensor<A>, target: Tensor): Tensor<A> {
  checkTarget(prediction, target);
  const data = zeros(prediction.data, target.data.length);
  for (let i = 0; i < data.length; i++) data[i] = prediction.data[i] - target.data[i];
  return { shape: prediction.shape, data };
}

/** The logits' row of one sample, and its target as probabilities. */
function classTarget(logits: Tensor, target: number | Tensor): Tensor {
  const classes = logits.data.length;
  checkShape(logits, 'row of logits', [classes], 'one logit for each class');
  if (typeof target === 'number') return oneHot(target, classes);
  checkShape(target, 'target', [classes], 'one probability for each class');
  return target;
}

/**
 * Softmax followed by cross-entropy, in nats: ln Σ e^z − z at the right class, finite for any finite logits.
 *
 * @param logits `[classes]`
 * @param target the label, a whole number; or one probability for each class `[classes]`: −Σ y ln p
 * @throws ShapeError for a label that is no class, or shapes that differ
 */
export function softmaxCrossEntropy(logits: Tensor, target: number | Tensor): number {
  const wanted = classTarget(logits, target);
  const total = logSumExp(logits.data);
  if (typeof target === 'number') return total - logits.data[target];
  let loss = 0;
  for (let k = 0; k < wanted.data.length; k++) loss += wanted.data[k] * (total - logits.data[k]);
  return loss;
}

/** ∂L/∂z of {@link softmaxCrossEntropy}: p − y (p·Σy − y for a target that does not sum to 1). */
export function softmaxCrossEntropyGradient<A extends Floats>(logits: Tensor<A>, target: number | Tensor): Tensor<A> {
  const wanted = classTarget(logits, target);
  const p = softmax({ shape: logits.shape, data: Float64Array.from(logits.data) }).data;
  let total = 0;
  for (const share of wanted.data) total += share;
  const data = zeros(logits.data, p.length);
  for (let k = 0; k < data.length; k++) data[k] = p[k] * total - wanted.data[k];
  return { shape: logits.shape, data };
}

/**
 * Sigmoid followed by binary cross-entropy, in nats, the mean over all values: −y ln σ(s) − (1 − y) ln(1 − σ(s)), finite
 * for any finite logit.
 *
 * @param logits s, of any shape
 * @param target y, shaped like the logits, from 0 to 1
 * @throws ShapeError if logits and target differ in shape
 */
export function sigmoidCrossEntropy(logits: Tensor, target: Tensor): number {
  checkTarget(logits, target);
  let sum = 0;
  for (let i = 0; i < target.data.length; i++) {
    const s = logits.data[i];
    // The two large parts first: their difference is exact where it matters.
    sum += (s > 0 ? s : 0) - s * target.data[i] + log1p(exp(s > 0 ? -s : s));
  }
  return sum / target.data.length;
}

/** ∂L/∂s of {@link sigmoidCrossEntropy}: (σ(s) − y)/n. */
export function sigmoidCrossEntropyGradient<A extends Floats>(logits: Tensor<A>, target: Tensor): Tensor<A> {
  checkTarget(logits, target);
  const data = zeros(logits.data, target.data.length);
  for (let i = 0; i < data.length; i++) data[i] = (sigmoid(logits.data[i]) - target.data[i]) / data.length;
  return { shape: logits.shape, data };
}
