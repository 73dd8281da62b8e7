import type { Random } from './random.js';
import { checkCost, shapeText, ShapeError, sizeOf, wholeNumber } from './shapes.js';

/**
 * How a weight tensor starts. `normal` and `uniform` are centred on zero: `std` is the standard deviation, `limit` the
 * largest magnitude. `glorot-*` and `he-*` derive the variance from fan-in and fan-out; `fan-in-uniform` is
 * U(±1/√fan-in), the default of PyTorch. Normal distributions are not truncated.
 */
export type Initializer =
  | { readonly type: 'constant'; readonly value: number }
  | { readonly type: 'normal'; readonly std: number }
  | { readonly type: 'uniform'; readonly limit: number }
  | { readonly type: 'glorot-uniform' | 'glorot-normal' | 'he-uniform' | 'he-normal' | 'fan-in-uniform' };

/** How many inputs feed one output of a layer, and how many outputs one input feeds. */
export interface Fans {
  readonly fanIn: number;
  readonly fanOut: number;
}

/**
 * Fan-in and fan-out of a weight tensor: dense `[in, out]`, 1-D filters `[K, Cin, Cout]` or 2-D filters
 * `[K, K, Cin, Cout]`. For filters every tap counts: fan-in is K·K·Cin, fan-out K·K·Cout.
 *
 * @throws ShapeError for other shapes
 */
export function fansOf(shape: readonly number[]): Fans {
  if (shape.length < 2 || shape.length > 4) {
    throw new ShapeError(
      `Fan-in and fan-out are defined for weights [in, out] and filters [K, Cin, Cout] or [K, K, Cin, Cout], not for the shape ${shapeText(shape)}.`,
    );
  }
  const taps = sizeOf(shape.slice(0, -2));
  return { fanIn: taps * shape[shape.length - 2], fanOut: taps * shape[shape.length - 1] };
}

/** The distribution behind an initialiser: its kind and its half-width or standard deviation. */
function spread(initializer: Initializer, fans: () => Fans): { kind: 'uniform' | 'normal'; size: number } | number {
  switch (initializer.type) {
    case 'constant':
      return initializer.value;
    case 'normal':
      return { kind: 'normal', size: initializer.std };
    case 'uniform':
      return { kind: 'uniform', size: initializer.limit };
    case 'glorot-normal':
      return { kind: 'normal', size: Math.sqrt(2 / (fans().fanIn + fans().fanOut)) };
    case 'glorot-uniform':
      // U(±limit) has the variance limit²/3.
      return { kind: 'uniform', size: Math.sqrt(6 / (fans().fanIn + fans().fanOut)) };
    case 'he-normal':
      return { kind: 'normal', size: Math.sqrt(2 / fans().fanIn) };
    case 'he-uniform':
      return { kind: 'uniform', size: Math.sqrt(6 / fans().fanIn) };
    case 'fan-in-uniform':
      return { kind: 'uniform', size: 1 / Math.sqrt(fans().fanIn) };
  }
}

/**
 * Starting values for a tensor of the given shape, row-major.
 *
 * @param random the stream to draw from; a constant draws nothing
 * @param fans needed only for a bias, whose own shape `[Cout]` does not tell them: those of the layer's weights
 * @throws ShapeError for a shape that is not made of whole numbers, or without fans where they are needed
 * @throws RangeError for a spread that is negative or not a number
 */
export function initialize(
  initializer: Initializer,
  shape: readonly number[],
  random: Random,
  fans?: Fans,
): Float32Array {
  for (const side of shape) wholeNumber(side, 'Every side of the shape', 1);
  checkCost(shape, 0);
  const values = new Float32Array(sizeOf(shape));
  const distribution = spread(initializer, () => fans ?? fansOf(shape));
  if (typeof distribution === 'number') return values.fill(distribution);
  const { kind, size } = distribution;
  if (!(size >= 0 && size < Infinity)) {
    throw new RangeError(`The spread of the initialiser "${initializer.type}" must be 0 or more, not ${String(size)}.`);
  }
  for (let i = 0; i < values.length; i++) {
    values[i] = size * (kind === 'normal' ? random.normal() : 2 * random.uniform() - 1);
  }
  return values;
}
