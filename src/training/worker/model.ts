import { fansOf, type Fans } from '../../math/initializers.js';
import type { Activation, ConvLayer, Initializer, TrainingRecipe } from '../recipe.js';

/**
 * What a layer is made of, on tensors of any kind T: the backend of ours, and in the tests tfjs' own, compute the same
 * model. Images are `[batch, height, width, channels]`. `inputGradient` says whether anything before the layer learns.
 */
export interface LayerOps<T> {
  /** Cross-correlation (stride 1, no padding) + bias → ReLU → 2×2 max-pool. Absent: composed of the ops below. */
  convReluPool?(x: T, filters: T, bias: T, inputGradient: boolean): T;
  /** Cross-correlation without padding, plus bias. `stride` defaults to 1. */
  conv(x: T, filters: T, bias: T, inputGradient: boolean, stride?: number): T;
  /** x·weights + bias for x `[batch, in]`. */
  dense(x: T, weights: T, bias: T, inputGradient: boolean): T;
  /** A frame of zeros, `margin` pixels wide. */
  pad(x: T, margin: number): T;
  activation(x: T, activation: Activation): T;
  maxPool(x: T, size: number): T;
  averagePool(x: T, size: number): T;
  /** `[batch, …]` → `[batch, values]` */
  flatten(x: T): T;
  /** Mean cross-entropy of the softmax of `logits` against int32 labels, a scalar. */
  crossEntropy(logits: T, labels: T): T;
}

/** How one weight tensor of a model begins. */
export interface WeightSpec {
  readonly name: string;
  readonly shape: readonly number[];
  readonly init: Initializer;
  readonly fans: Fans;
}

/** The weights of a recipe in the order of its layers, filters before bias. */
export function weightSpecs(recipe: TrainingRecipe): WeightSpec[] {
  const specs: WeightSpec[] = [];
  let side: number = recipe.data.size;
  let channels = 1;
  let values = side * side;
  for (const layer of recipe.layers) {
    const conv = layer.type === 'conv';
    const shape = conv ? [layer.kernel, layer.kernel, channels, layer.filters] : [values, layer.units];
    const fans = fansOf(shape);
    const biasInit = layer.biasInit ?? { type: 'constant', value: 0 };
    specs.push({ name: `${layer.name}/${conv ? 'filters' : 'weights'}`, shape, init: layer.init, fans });
    specs.push({ name: `${layer.name}/bias`, shape: shape.slice(-1), init: biasInit, fans });
    if (conv) {
      side = outputSide(layer, side);
      channels = layer.filters;
      values = side * side * channels;
    } else values = layer.units;
  }
  return specs;
}

/** Side of a convolution layer's output maps. */
export function outputSide(layer: ConvLayer, side: number): number {
  const convolved = side + 2 * (layer.padding ?? 0) - layer.kernel + 1;
  return layer.pool ? Math.floor(convolved / layer.pool.size) : convolved;
}

/** Logits `[batch, classes]` of images x; `weights` in the order of `weightSpecs`. */
export function forward<T>(ops: LayerOps<T>, recipe: TrainingRecipe, weights: readonly T[], x: T): T {
  let images = true;
  recipe.layers.forEach((layer, index) => {
    const [matrix, bias] = weights.slice(2 * index, 2 * index + 2) as [T, T];
    const inputGradient = index > 0;
    if (layer.type === 'conv') {
      x = convLayer(ops, layer, x, matrix, bias, inputGradient);
      return;
    }
    if (images) x = ops.flatten(x);
    images = false;
    x = ops.activation(ops.dense(x, matrix, bias, inputGradient), layer.activation ?? 'linear');
  });
  return x;
}

function convLayer<T>(ops: LayerOps<T>, layer: ConvLayer, x: T, filters: T, bias: T, inputGradient: boolean): T {
  const { activation, pool } = layer;
  if (layer.padding) x = ops.pad(x, layer.padding);
  if (ops.convReluPool && activation === 'relu' && pool?.type === 'max' && pool.size === 2) {
    return ops.convReluPool(x, filters, bias, inputGradient);
  }
  const maps = ops.activation(ops.conv(x, filters, bias, inputGradient), activation);
  if (!pool) return maps;
  return pool.type === 'max' ? ops.maxPool(maps, pool.size) : ops.averagePool(maps, pool.size);
}
