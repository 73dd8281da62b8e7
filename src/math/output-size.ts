import { ShapeError, wholeNumber } from './shapes.js';

/**
 * Zeros added before and after one axis: the same number on both sides, or one for each; `valid` adds none; `same` adds
 * as many as are needed for ⌈input/stride⌉ outputs (with stride 1: as many outputs as inputs). An odd one goes after.
 */
export type AxisPadding = number | readonly [before: number, after: number] | 'valid' | 'same';

/** How a window moves along one axis. */
export interface AxisOptions {
  /** Distance between neighbouring windows. Default 1. */
  readonly stride?: number;
  /** Default 0. */
  readonly padding?: AxisPadding;
  /** Distance between neighbouring taps of the kernel. Default 1: no holes. */
  readonly dilation?: number;
}

/** One axis of a convolution or pooling, worked out. All lengths in pixels (or samples). */
export interface ConvAxis {
  readonly input: number;
  readonly kernel: number;
  readonly stride: number;
  readonly dilation: number;
  /** Padding before and after the input. */
  readonly before: number;
  readonly after: number;
  /** How far one window reaches, D(K−1) + 1. */
  readonly reach: number;
  /** How many windows fit: the length of the output. */
  readonly output: number;
  /** How many of the last positions of the padded input no window reaches: what the floor in the rule drops. */
  readonly rest: number;
  /** How many of these belong to the input itself: rows or columns at its end that are never seen. */
  readonly unseen: number;
}

function axisPadding(padding: AxisPadding, input: number, reach: number, stride: number, axis: string): number[] {
  if (padding === 'valid') return [0, 0];
  if (padding === 'same') {
    const total = Math.max(0, (Math.ceil(input / stride) - 1) * stride + reach - input);
    return [Math.floor(total / 2), Math.ceil(total / 2)];
  }
  const [before, after] = typeof padding === 'number' ? [padding, padding] : padding;
  return [
    wholeNumber(before, `The padding before the ${axis}`, 0),
    wholeNumber(after, `The padding after the ${axis}`, 0),
  ];
}

/**
 * How many windows fit along one axis: ⌊(N + P₁ + P₂ − D(K−1) − 1)/S⌋ + 1.
 *
 * @param input N, the length of the input
 * @param kernel K, the length of the kernel
 * @param options stride S, padding P₁ and P₂, dilation D
 * @param axis what the axis is called in messages
 * @throws ShapeError for lengths that are not whole numbers, or a kernel that reaches beyond the padded input
 * @example convOutputSize(8, 3, { stride: 2 }) // output 3; rest 1: the last column is never seen
 */
export function convOutputSize(input: number, kernel: number, options: AxisOptions = {}, axis = 'input'): ConvAxis {
  wholeNumber(input, `The length of the ${axis}`, 1);
  wholeNumber(kernel, `The kernel's size along the ${axis}`, 1);
  const stride = wholeNumber(options.stride ?? 1, `The stride along the ${axis}`, 1);
  const dilation = wholeNumber(options.dilation ?? 1, `The dilation along the ${axis}`, 1);
  const reach = dilation * (kernel - 1) + 1;
  const [before, after] = axisPadding(options.padding ?? 0, input, reach, stride, axis);
  const room = before + input + after - reach;
  if (room < 0) {
    const holes = dilation > 1 ? `, ${reach} with its dilation of ${dilation}` : '';
    const padded = before + after > 0 ? `, ${before + input + after} with its padding` : '';
    throw new ShapeError(
      `The kernel is larger than the input along the ${axis}: kernel ${kernel}${holes}; input ${input}${padded}.`,
    );
  }
  const rest = room % stride;
  const output = (room - rest) / stride + 1;
  return { input, kernel, stride, dilation, before, after, reach, output, rest, unseen: Math.max(0, rest - after) };
}

/** How a transposed convolution spreads along one axis. */
export interface TransposedAxisOptions extends AxisOptions {
  /** Length added at the end of the output, less than the stride. Default 0. */
  readonly outputPadding?: number;
  /** The length of the output itself; `outputPadding` then plays no part. */
  readonly outputSize?: number;
}

/**
 * The output of a transposed convolution along one axis: (N − 1)S + D(K−1) + 1 − P₁ − P₂ + output padding.
 *
 * It undoes the lengths of a convolution: a convolution with the same options leads from this output back to `input`.
 * Several lengths lead to the same one when the stride is above 1; the output padding chooses among them. With `same`
 * the output is input · stride.
 *
 * @returns the axis of that convolution: its `input` is the length asked for, its `output` the given length
 * @throws ShapeError for lengths that are not whole numbers, an output padding that is not below the stride, or an
 *   output size that these options cannot give
 */
export function transposedOutputSize(
  input: number,
  kernel: number,
  options: TransposedAxisOptions = {},
  axis = 'input',
): ConvAxis {
  wholeNumber(input, `The length of the ${axis}`, 1);
  wholeNumber(kernel, `The kernel's size along the ${axis}`, 1);
  const stride = wholeNumber(options.stride ?? 1, `The stride along the ${axis}`, 1);
  const dilation = wholeNumber(options.dilation ?? 1, `The dilation along the ${axis}`, 1);
  const reach = dilation * (kernel - 1) + 1;
  const [before, after] = axisPadding(options.padding ?? 0, input * stride, reach, stride, axis);
  const spread = (input - 1) * stride + reach - before - after;
  // With `same` and a kernel shorter than the stride, the last outputs are reached by no input.
  const least = options.padding === 'same' ? input * stride : spread;
  const output = options.outputSize ?? least + (options.outputPadding ?? 0);
  wholeNumber(output, `The length of the output along the ${axis}`, 1);
  if (output < spread || output >= spread + stride) {
    throw new ShapeError(
      `Along the ${axis} the output may be ${Math.max(1, spread)} to ${spread + stride - 1} long (input ${input}, ` +
        `kernel ${kernel}, stride ${stride}, dilation ${dilation}, padding ${before} and ${after}), not ${output}.`,
    );
  }
  return convOutputSize(output, kernel, { stride, dilation, padding: [before, after] }, axis);
}
