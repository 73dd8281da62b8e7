import { activate } from '../math/activations.js';
import { crossCorrelate2d } from '../math/cross-correlation.js';
import { averagePool2d, maxPool2d } from '../math/pooling.js';
import type { Floats, Tensor } from '../math/tensor.js';
import type { ConvLayer } from './recipe.js';

/** What a convolution layer makes of one image. */
export interface ConvLayerPass<A extends Floats = Float64Array> {
  /** z = x ⋆ W + b, before the activation `[height, width, Cout]` */
  readonly preActivation: Tensor<A>;
  /** φ(z), shaped like z. */
  readonly activation: Tensor<A>;
  /** What the next layer receives: φ(z) pooled, or φ(z) itself where the layer does not pool. */
  readonly output: Tensor<A>;
  /** For max-pooling: for every value of `output` the index of its winner in `activation`, the first of equals. */
  readonly winners: Int32Array | undefined;
}

/**
 * Runs one convolution layer: cross-correlation and bias, activation, pooling.
 *
 * @param input `[height, width, Cin]`
 * @param filters `[K, K, Cin, Cout]`
 * @param bias `[Cout]`
 * @returns all in the precision of the input
 * @throws ShapeError
 */
export function runConvLayer<A extends Floats>(
  { padding = 0, activation: name, pool }: ConvLayer,
  input: Tensor<A>,
  filters: Tensor,
  bias: Tensor,
): ConvLayerPass<A> {
  const preActivation = crossCorrelate2d(input, filters, { padding, bias });
  const activation = activate(preActivation, name);
  if (!pool) return { preActivation, activation, output: activation, winners: undefined };
  if (pool.type === 'average') {
    return { preActivation, activation, output: averagePool2d(activation, { size: pool.size }), winners: undefined };
  }
  const { output, argmax } = maxPool2d(activation, { size: pool.size });
  return { preActivation, activation, output, winners: argmax };
}
