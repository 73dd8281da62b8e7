/** Activations whose curve is made of straight lines: they need no exponential. */
export type PiecewiseLinear = 'linear' | 'relu' | 'leaky-relu';

/** Slope of the leaky ReLU below zero, unless told otherwise. */
export const LEAKY_SLOPE = 0.2;

/** x above zero, 0 below; range [0, ∞). NaN stays NaN. */
export function relu(x: number): number {
  return x <= 0 ? 0 : x;
}

/** x above zero, slope · x below. */
export function leakyRelu(x: number, slope = LEAKY_SLOPE): number {
  return x <= 0 ? slope * x : x;
}

/** φ(x) of a piecewise linear activation. */
export function piecewiseLinear(name: PiecewiseLinear, x: number, slope = LEAKY_SLOPE): number {
  return name === 'linear' ? x : name === 'relu' ? relu(x) : leakyRelu(x, slope);
}

/**
 * φ′(x) of a piecewise linear activation. At its kink the ReLU has no derivative; by convention it is taken from the
 * left: 0, and `slope` for the leaky ReLU. NaN stays NaN.
 */
export function piecewiseLinearDerivative(name: PiecewiseLinear, x: number, slope = LEAKY_SLOPE): number {
  if (Number.isNaN(x)) return x;
  return name === 'linear' || x > 0 ? 1 : name === 'relu' ? 0 : slope;
}
