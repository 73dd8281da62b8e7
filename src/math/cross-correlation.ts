import { biasValues, convGeometry, FILTER_AXES, type ConvOptions, type Geometry } from './geometry.js';
import { checkTensor, zeros } from './shapes.js';
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
 * {@link crossCorrelate2d}, unchecked: for a geometry and a bias that are known to fit.
 *
 * @param geometry of this input and filter
 * @param bias of every output channel. Default 0
 */
export function featureMap<A extends Floats>(
  input: Tensor<A>,
  filter: Tensor,
  { y, x }: Geometry,
  bias: ArrayLike<number> = new Float64Array(filter.shape[3]),
): Tensor<A> {
  const [, , inChannels, outChannels] = filter.shape;
  const output = zeros(input.data, y.output * x.output * outChannels);
  const sums = new Float64Array(outChannels);
  let position = 0;
  for (let row = 0; row < y.output; row++) {
    for (let column = 0; column < x.output; column++) {
      sums.fill(0);
      let weight = 0;
      for (let m = 0; m < y.kernel; m++) {
        for (let n = 0; n < x.kernel; n++) {
          const top = row * y.stride + m * y.dilation - y.before;
          const left = column * x.stride + n * x.dilation - x.before;
          const inside = top >= 0 && top < y.input && left >= 0 && left < x.input;
          const pixel = (top * x.input + left) * inChannels;
          for (let c = 0; c < inChannels; c++) {
            const value = inside ? input.data[pixel + c] : 0;
            for (let k = 0; k < outChannels; k++) sums[k] += value * filter.data[weight++];
          }
        }
      }
      for (let k = 0; k < outChannels; k++) output[position++] = sums[k] + bias[k];
    }
  }
  return { shape: [y.output, x.output, outChannels], data: output };
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
