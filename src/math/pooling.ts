import { forEachPixel, poolGeometry, windowCounts, type PoolOptions } from './pooling-windows.js';
import { checkTensor, IMAGE_AXES, rounded, zeros } from './shapes.js';
import type { Floats, Tensor } from './tensor.js';

export type { PoolOptions } from './pooling-windows.js';
// By themselves, so that a page that only pools does not fetch them.
export { averagePool2dGradient, globalAveragePool2dGradient, maxPool2dGradient } from './pooling-gradients.js';

/** What a max-pooling found: the maxima, and where they were. */
export interface MaxPool<A extends Floats> {
  /** `[height, width, channels]`, in the precision of the input. */
  readonly output: Tensor<A>;
  /** For each output value the index of the winner in `input.data`. */
  readonly argmax: Int32Array;
}

/**
 * The largest value of every window, channel by channel. Among equal values the first in row-major order wins; a NaN
 * wins over every number.
 *
 * @param input `[height, width, channels]`
 * @throws ShapeError, also for a window that would lie entirely in the padding
 */
export function maxPool2d<A extends Floats>(input: Tensor<A>, options: PoolOptions): MaxPool<A> {
  checkTensor(input, 'input', IMAGE_AXES);
  const channels = input.shape[2];
  const geometry = poolGeometry(input.shape, options);
  const shape = [geometry.y.output, geometry.x.output, channels];
  const { data } = input;
  const argmax = new Int32Array(shape[0] * shape[1] * channels).fill(-1);
  forEachPixel(geometry, (window, pixel) => {
    for (let c = 0; c < channels; c++) {
      const candidate = data[pixel * channels + c];
      const holder = argmax[window * channels + c];
      const best = data[holder];
      const wins = holder < 0 || candidate > best || (Number.isNaN(candidate) && !Number.isNaN(best));
      if (wins) argmax[window * channels + c] = pixel * channels + c;
    }
  });
  const output = zeros(data, argmax.length);
  for (let i = 0; i < output.length; i++) output[i] = data[argmax[i]];
  return { output: { shape, data: output }, argmax };
}

/**
 * The mean of every window, channel by channel. Padding is not counted.
 *
 * @param input `[height, width, channels]`
 * @returns `[height, width, channels]`, in the precision of the input
 * @throws ShapeError, also for a window that would lie entirely in the padding
 */
export function averagePool2d<A extends Floats>(input: Tensor<A>, options: PoolOptions): Tensor<A> {
  checkTensor(input, 'input', IMAGE_AXES);
  const channels = input.shape[2];
  const geometry = poolGeometry(input.shape, options);
  const shape = [geometry.y.output, geometry.x.output, channels];
  const sums = new Float64Array(shape[0] * shape[1] * channels);
  forEachPixel(geometry, (window, pixel) => {
    for (let c = 0; c < channels; c++) sums[window * channels + c] += input.data[pixel * channels + c];
  });
  const counts = windowCounts(geometry);
  for (let i = 0; i < sums.length; i++) sums[i] /= counts[Math.floor(i / channels)];
  return { shape, data: rounded(input.data, sums) };
}

/** Max-pooling with the whole map as the window: `[height, width, channels]` becomes `[1, 1, channels]`. */
export function globalMaxPool2d<A extends Floats>(input: Tensor<A>): MaxPool<A> {
  return maxPool2d(input, { size: [input.shape[0], input.shape[1]] });
}

/** Average-pooling with the whole map as the window: `[height, width, channels]` becomes `[1, 1, channels]`. */
export function globalAveragePool2d<A extends Floats>(input: Tensor<A>): Tensor<A> {
  return averagePool2d(input, { size: [input.shape[0], input.shape[1]] });
}
