import type { Geometry } from './geometry.js';
import { zeros } from './shapes.js';
import type { Floats, Tensor } from './tensor.js';

/**
 * The feature map of a cross-correlation, unchecked: for a geometry and a bias that are known to fit. `crossCorrelate2d`
 * is the same for arguments from elsewhere, and says what is summed in which order.
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
  // Many elements have a map in their first picture, computed by code that no browser has made fast yet: it looks up little.
  const { data: pixels } = input;
  const { data: weights } = filter;
  const output = zeros(pixels, y.output * x.output * outChannels);
  const sums = new Float64Array(outChannels);
  let position = 0;
  for (let row = 0; row < y.output; row++) {
    for (let column = 0; column < x.output; column++) {
      sums.fill(0);
      let weight = 0;
      for (let m = 0; m < y.kernel; m++) {
        const top = row * y.stride + m * y.dilation - y.before;
        for (let n = 0; n < x.kernel; n++) {
          const left = column * x.stride + n * x.dilation - x.before;
          const inside = top >= 0 && top < y.input && left >= 0 && left < x.input;
          const pixel = (top * x.input + left) * inChannels;
          for (let c = 0; c < inChannels; c++) {
            const value = inside ? pixels[pixel + c] : 0;
            for (let k = 0; k < outChannels; k++) sums[k] += value * weights[weight++];
          }
        }
      }
      for (let k = 0; k < outChannels; k++) output[position++] = sums[k] + bias[k];
    }
  }
  return { shape: [y.output, x.output, outChannels], data: output };
}
