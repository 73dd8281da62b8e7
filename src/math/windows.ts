import { biasValues, convGeometry, type ConvOptions, type Geometry } from './geometry.js';
import { ShapeError, wholeNumber, zeros } from './shapes.js';
import type { Floats, Tensor } from './tensor.js';

/** One stop of a sliding filter, with everything that was multiplied and added there. */
export interface Window2d<A extends Floats = Floats> {
  /** Where the result stands in the output. */
  readonly row: number;
  readonly column: number;
  /** Which output channel, that is, which filter. */
  readonly channel: number;
  /** Where the window's first pixel lies in the unpadded input; negative in the padding. */
  readonly top: number;
  readonly left: number;
  /** The pixels under the filter `[height, width, Cin]`; zeros where there is only padding. */
  readonly patch: Tensor<A>;
  /** Pixel · weight, in double precision `[height, width, Cin]`. */
  readonly products: Tensor<Float64Array>;
  /** The sum of the products, without the bias. */
  readonly sum: number;
  /** Added to the sum, it gives the output. */
  readonly bias: number;
}

/** Options of {@link windows2d}. */
export interface WindowsOptions extends ConvOptions {
  /** Only this output channel. Default: all. */
  readonly channel?: number;
}

function cutPatch<A extends Floats>(input: Tensor<A>, { y, x }: Geometry, top: number, left: number): Tensor<A> {
  const [height, width, channels] = input.shape;
  const data = zeros(input.data, y.kernel * x.kernel * channels);
  for (let m = 0; m < y.kernel; m++) {
    for (let n = 0; n < x.kernel; n++) {
      const row = top + m * y.dilation;
      const column = left + n * x.dilation;
      if (row < 0 || row >= height || column < 0 || column >= width) continue;
      const start = (row * width + column) * channels;
      data.set(input.data.subarray(start, start + channels), (m * x.kernel + n) * channels);
    }
  }
  return { shape: [y.kernel, x.kernel, channels], data };
}

/** The products of a patch with filter number `channel`, and their sum in row-major order. */
function multiply(patch: Tensor, filter: Tensor, channel: number): { products: Tensor<Float64Array>; sum: number } {
  const outChannels = filter.shape[3];
  const data = new Float64Array(patch.data.length);
  let sum = 0;
  for (let i = 0; i < data.length; i++) {
    data[i] = patch.data[i] * filter.data[i * outChannels + channel];
    sum += data[i];
  }
  return { products: { shape: patch.shape, data }, sum };
}

function checkedChannel(channel: number, filter: Tensor): number {
  if (!Number.isInteger(channel) || channel < 0 || channel >= filter.shape[3]) {
    throw new ShapeError(`There is no output channel ${channel}: the filter has ${filter.shape[3]}, counted from 0.`);
  }
  return channel;
}

/**
 * One stop of the filter, unchecked: for a position, a channel and a geometry that are known to fit. {@link window2dAt} is
 * the same for arguments from elsewhere.
 *
 * @param geometry of this input and filter
 * @param bias of this channel
 */
export function windowOf<A extends Floats>(
  input: Tensor<A>,
  filter: Tensor,
  geometry: Geometry,
  row: number,
  column: number,
  channel = 0,
  bias = 0,
): Window2d<A> {
  const top = row * geometry.y.stride - geometry.y.before;
  const left = column * geometry.x.stride - geometry.x.before;
  const patch = cutPatch(input, geometry, top, left);
  return { row, column, channel, top, left, patch, ...multiply(patch, filter, channel), bias };
}

/**
 * One stop of the filter: what {@link crossCorrelate2d} multiplies and adds for one output value.
 *
 * @param input `[height, width, Cin]`
 * @param filter `[height, width, Cin, Cout]`
 * @param row of the output
 * @param column of the output
 * @param options those of the convolution; `channel` (default 0) chooses the filter
 * @throws ShapeError for a position that the output does not have
 */
export function window2dAt<A extends Floats>(
  input: Tensor<A>,
  filter: Tensor,
  row: number,
  column: number,
  options: WindowsOptions = {},
): Window2d<A> {
  const geometry = convGeometry(input, filter, options);
  const { y, x } = geometry;
  wholeNumber(row, 'The row', 0);
  wholeNumber(column, 'The column', 0);
  if (row >= y.output || column >= x.output) {
    throw new ShapeError(
      `There is no output at row ${row}, column ${column}: the output is ${y.output} × ${x.output}.`,
    );
  }
  const channel = checkedChannel(options.channel ?? 0, filter);
  const bias = biasValues(options.bias, filter.shape[3])[channel];
  return windowOf(input, filter, geometry, row, column, channel, bias);
}

/**
 * The stops of the filter, one at a time: row by row, column by column, and at each position channel by channel.
 *
 * `sum + bias`, rounded to the precision of the input, is exactly the value that {@link crossCorrelate2d} puts there.
 *
 * @param input `[height, width, Cin]`
 * @param filter `[height, width, Cin, Cout]`
 * @throws ShapeError, at the first step
 */
export function* windows2d<A extends Floats>(
  input: Tensor<A>,
  filter: Tensor,
  options: WindowsOptions = {},
): Generator<Window2d<A>, void, undefined> {
  const geometry = convGeometry(input, filter, options);
  const { y, x } = geometry;
  const outChannels = filter.shape[3];
  const bias = biasValues(options.bias, outChannels);
  const first = options.channel === undefined ? 0 : checkedChannel(options.channel, filter);
  const last = options.channel === undefined ? outChannels - 1 : first;
  for (let row = 0; row < y.output; row++) {
    for (let column = 0; column < x.output; column++) {
      const top = row * y.stride - y.before;
      const left = column * x.stride - x.before;
      const patch = cutPatch(input, geometry, top, left);
      for (let channel = first; channel <= last; channel++) {
        yield { row, column, channel, top, left, patch, ...multiply(patch, filter, channel), bias: bias[channel] };
      }
    }
  }
}
