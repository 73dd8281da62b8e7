import { featureMap } from './feature-map.js';
import { biasValues, convGeometry, type ConvOptions } from './geometry.js';
import { checkTensor, FILTER_AXES, zeros } from './shapes.js';
import type { Floats, Tensor } from './tensor.js';

/**
 * What every framework calls a convolution layer: the filter slides over the image as it is,
 * `O(i, j) = Σₘ Σₙ I(i + m, j + n) · W(m, n) + b`, summed over the input channels too.
 *
 * Sums are accumulated in double precision, tap by tap in row-major order, and rounded once. The padding is made of
 * real zeros, and no product is left out: a NaN in the filter reaches every output. There are no groups: every output
 * channel looks at every input channel.
 *
 * @param input `[height, width, Cin]`
 * @param filter `[height, width, Cin, Cout]`
 * @returns `[height, width, Cout]`, in the precision of the input; the size is that of {@link convOutputSize}
 * @throws ShapeError
 */
export function crossCorrelate2d<A extends Floats>(
  input: Tensor<A>,
  filter: Tensor,
  options: ConvOptions = {},
): Tensor<A> {
  const geometry = convGeometry(input, filter, options);
  return featureMap(input, filter, geometry, biasValues(options.bias, filter.shape[3]));
}

/**
 * A filter turned by 180°: both spatial axes reversed, channels as they were.
 *
 * @param filter `[height, width, Cin, Cout]`
 * @throws ShapeError
 */
export function rotate180<A extends Floats>(filter: Tensor<A>): Tensor<A> {
  checkTensor(filter, 'filter', FILTER_AXES);
  const [height, width, inChannels, outChannels] = filter.shape;
  const taps = height * width;
  const depth = inChannels * outChannels;
  const data = zeros(filter.data, taps * depth);
  // Reversing both axes is reversing the row-major order of the taps.
  for (let tap = 0; tap < taps; tap++) {
    data.set(filter.data.subarray(tap * depth, (tap + 1) * depth), (taps - 1 - tap) * depth);
  }
  return { shape: filter.shape, data };
}

/**
 * Convolution as mathematics defines it, `O(i, j) = Σₘ Σₙ I(i − m, j − n) · W(m, n)`: cross-correlation with the filter
 * turned by 180°. Where the window lies, which the formula leaves open, is as in {@link crossCorrelate2d}.
 *
 * @param input `[height, width, Cin]`
 * @param filter `[height, width, Cin, Cout]`
 * @returns `[height, width, Cout]`, in the precision of the input
 * @throws ShapeError
 */
export function convolve2d<A extends Floats>(input: Tensor<A>, filter: Tensor, options: ConvOptions = {}): Tensor<A> {
  return crossCorrelate2d(input, rotate180(filter), options);
}
