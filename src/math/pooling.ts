import { IMAGE_AXES, perAxis, windowGeometry, type Geometry, type Padding2d, type PerAxis } from './geometry.js';
import type { ConvAxis } from './output-size.js';
import { checkCost, checkShape, checkTensor, rounded, ShapeError, wholeNumber, zeros } from './shapes.js';
import type { Floats, Tensor } from './tensor.js';

/** The window of a pooling and how it moves. */
export interface PoolOptions {
  /** Height and width of the window, in pixels. */
  readonly size: PerAxis;
  /** Distance between neighbouring windows. Default: the size, so that windows do not overlap. */
  readonly stride?: PerAxis;
  /** Padding never wins a maximum and is not counted in an average. Default 0. */
  readonly padding?: Padding2d;
  /** Distance between neighbouring pixels of a window. Default 1. */
  readonly dilation?: PerAxis;
}

/** What a max-pooling found: the maxima, and where they were. */
export interface MaxPool<A extends Floats> {
  /** `[height, width, channels]`, in the precision of the input. */
  readonly output: Tensor<A>;
  /** For each output value the index of the winner in `input.data`. */
  readonly argmax: Int32Array;
}

function checkAxis({ input, kernel, stride, dilation, before, output }: ConvAxis, name: string): void {
  for (let i = 0; i < output; i++) {
    let seen = false;
    for (let m = 0; m < kernel && !seen; m++) {
      const position = i * stride + m * dilation - before;
      seen = position >= 0 && position < input;
    }
    if (!seen) {
      throw new ShapeError(
        `Window ${i + 1} along the ${name} would lie entirely in the padding: ` +
          `the padding must be smaller than the window (${kernel}).`,
      );
    }
  }
}

function poolGeometry(inputShape: readonly number[], options: PoolOptions): Geometry {
  const size = perAxis(options.size, 'window size');
  const geometry = windowGeometry(inputShape, size, { ...options, stride: options.stride ?? size });
  const { y, x } = geometry;
  checkCost([y.before + y.input + y.after, x.before + x.input + x.after, inputShape[2]]);
  checkCost([y.output, x.output, inputShape[2]], y.kernel * x.kernel);
  checkAxis(y, 'height');
  checkAxis(x, 'width');
  return geometry;
}

/**
 * Calls `visit` for every pixel of every window, window by window, row-major; padding is left out.
 *
 * @param visit is given the number of the window and of the pixel, both without the channel
 */
function forEachPixel({ y, x }: Geometry, visit: (window: number, pixel: number) => void): void {
  for (let row = 0; row < y.output; row++) {
    for (let column = 0; column < x.output; column++) {
      for (let m = 0; m < y.kernel; m++) {
        const top = row * y.stride + m * y.dilation - y.before;
        if (top < 0 || top >= y.input) continue;
        for (let n = 0; n < x.kernel; n++) {
          const left = column * x.stride + n * x.dilation - x.before;
          if (left >= 0 && left < x.input) visit(row * x.output + column, top * x.input + left);
        }
      }
    }
  }
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
 * The gradient with respect to the input of {@link maxPool2d}: each δ goes to the winner of its window, the others get
 * nothing. A pixel that won several overlapping windows collects them all.
 *
 * @param outputGradient δ, shaped like the output
 * @param argmax as the forward call returned it
 * @param inputShape `[height, width, channels]`
 * @returns shaped like the input, in the precision of δ
 * @throws ShapeError
 */
export function maxPool2dGradient<A extends Floats>(
  outputGradient: Tensor<A>,
  argmax: Int32Array,
  inputShape: readonly number[],
): Tensor<A> {
  checkTensor(outputGradient, 'output gradient', IMAGE_AXES);
  if (argmax.length !== outputGradient.data.length) {
    throw new ShapeError(
      `There are ${argmax.length} winners, but ${outputGradient.data.length} output gradients: one each was expected.`,
    );
  }
  checkCost(inputShape);
  const sums = new Float64Array(inputShape.reduce((product, side) => product * wholeNumber(side, 'Every side', 1), 1));
  argmax.forEach((winner, i) => {
    if (!(winner >= 0 && winner < sums.length)) {
      throw new ShapeError(`Winner ${i + 1} has the index ${winner}, but the input has only ${sums.length} values.`);
    }
    sums[winner] += outputGradient.data[i];
  });
  return { shape: inputShape, data: rounded(outputGradient.data, sums) };
}

/** How many pixels of the input each window holds: fewer where it reaches into the padding. */
function windowCounts(geometry: Geometry): Float64Array {
  const counts = new Float64Array(geometry.y.output * geometry.x.output);
  forEachPixel(geometry, (window) => {
    counts[window] += 1;
  });
  return counts;
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

/**
 * The gradient with respect to the input of {@link averagePool2d}: each δ is shared equally among the pixels of its
 * window.
 *
 * @param outputGradient δ, shaped like the output
 * @param inputShape `[height, width, channels]`
 * @returns shaped like the input, in the precision of δ
 * @throws ShapeError
 */
export function averagePool2dGradient<A extends Floats>(
  outputGradient: Tensor<A>,
  inputShape: readonly number[],
  options: PoolOptions,
): Tensor<A> {
  checkTensor(outputGradient, 'output gradient', IMAGE_AXES);
  const channels = wholeNumber(inputShape[2], 'The number of channels', 1);
  const geometry = poolGeometry(inputShape, options);
  const expected = [geometry.y.output, geometry.x.output, channels];
  checkShape(outputGradient, 'output gradient', expected, 'one gradient for each output');
  const counts = windowCounts(geometry);
  const sums = new Float64Array(inputShape[0] * inputShape[1] * channels);
  forEachPixel(geometry, (window, pixel) => {
    for (let c = 0; c < channels; c++) {
      sums[pixel * channels + c] += outputGradient.data[window * channels + c] / counts[window];
    }
  });
  return { shape: inputShape, data: rounded(outputGradient.data, sums) };
}

/** Max-pooling with the whole map as the window: `[height, width, channels]` becomes `[1, 1, channels]`. */
export function globalMaxPool2d<A extends Floats>(input: Tensor<A>): MaxPool<A> {
  return maxPool2d(input, { size: [input.shape[0], input.shape[1]] });
}

/** Average-pooling with the whole map as the window: `[height, width, channels]` becomes `[1, 1, channels]`. */
export function globalAveragePool2d<A extends Floats>(input: Tensor<A>): Tensor<A> {
  return averagePool2d(input, { size: [input.shape[0], input.shape[1]] });
}

/** The gradient of {@link globalAveragePool2d}: every pixel gets δ divided by the number of pixels. */
export function globalAveragePool2dGradient<A extends Floats>(
  outputGradient: Tensor<A>,
  inputShape: readonly number[],
): Tensor<A> {
  return averagePool2dGradient(outputGradient, inputShape, { size: [inputShape[0], inputShape[1]] });
}
