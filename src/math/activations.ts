import { sigmoid, tanh } from './elementary.js';
import { LEAKY_SLOPE, leakyRelu, piecewiseLinear, piecewiseLinearDerivative, relu } from './piecewise-linear.js';
import { checkShape, zeros } from './shapes.js';
import type { Floats, Tensor } from './tensor.js';

/** Squashing function applied to every value of a layer's output. */
export type Activation = 'linear' | 'relu' | 'leaky-relu' | 'sigmoid' | 'tanh';

export { LEAKY_SLOPE, leakyRelu, relu };

/**
 * φ(x).
 *
 * @param slope of the leaky ReLU below zero
 */
export function activation(name: Activation, x: number, slope = LEAKY_SLOPE): number {
  switch (name) {
    case 'sigmoid':
      return sigmoid(x);
    case 'tanh':
      return tanh(x);
    default:
      return piecewiseLinear(name, x, slope);
  }
}

/**
 * φ′(x). At its kink the ReLU has no derivative; by convention it is taken from the left: 0, and `slope` for the leaky
 * ReLU. NaN stays NaN.
 */
export function activationDerivative(name: Activation, x: number, slope = LEAKY_SLOPE): number {
  switch (name) {
    case 'sigmoid': {
      const s = sigmoid(x);
      return s * (1 - s);
    }
    case 'tanh': {
      const t = tanh(x);
      return 1 - t * t;
    }
    default:
      return piecewiseLinearDerivative(name, x, slope);
  }
}

/** φ of every value, in the precision of the input. */
export function activate<A extends Floats>(input: Tensor<A>, name: Activation, slope = LEAKY_SLOPE): Tensor<A> {
  const data = zeros(input.data, input.data.length);
  for (let i = 0; i < data.length; i++) data[i] = activation(name, input.data[i], slope);
  return { shape: input.shape, data };
}

/**
 * The gradient with respect to the input of {@link activate}: δ · φ′(x), value by value.
 *
 * @param input what went in, not what came out
 * @param outputGradient δ, shaped like the input
 * @returns in the precision of the input
 * @throws ShapeError
 */
export function activationGradient<A extends Floats>(
  input: Tensor<A>,
  outputGradient: Tensor,
  name: Activation,
  slope = LEAKY_SLOPE,
): Tensor<A> {
  checkShape(outputGradient, 'output gradient', input.shape, 'one gradient for each output');
  const data = zeros(input.data, input.data.length);
  for (let i = 0; i < data.length; i++) {
    data[i] = outputGradient.data[i] * activationDerivative(name, input.data[i], slope);
  }
  return { shape: input.shape, data };
}
