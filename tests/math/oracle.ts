/**
 * A second, independent account of the arithmetic, for checking the first: plain loops over coordinates, no padding, no
 * strides through memory. It asks of every input pixel where it goes (the library asks of every output where its inputs
 * are) and of every gradient where it comes from (the library spreads it).
 */
import type { Tensor } from '../../src/math/tensor.js';

/** Options with everything spelled out. */
export interface Spec {
  stride: [number, number];
  dilation: [number, number];
  top: number;
  right: number;
  bottom: number;
  left: number;
}

type Grid = Map<string, number>;
const at = (...index: number[]): string => index.join();

/** All numbers of a tensor by their coordinates. */
function gridOf({ shape, data }: Tensor): Grid {
  const grid: Grid = new Map();
  data.forEach((value, flat) => {
    const index: number[] = [];
    let left = flat;
    for (let axis = shape.length - 1; axis >= 0; axis--) {
      index.unshift(left % shape[axis]);
      left = Math.floor(left / shape[axis]);
    }
    grid.set(at(...index), value);
  });
  return grid;
}

/** The tensor of a shape from its numbers by coordinates; missing ones are 0. */
function tensorOf(grid: Grid, shape: number[]): Tensor<Float64Array> {
  const blank = { shape, data: new Float64Array(shape.reduce((a, b) => a * b, 1)) };
  return { shape, data: Float64Array.from(gridOf(blank).keys(), (key) => grid.get(key) ?? 0) };
}

const add = (grid: Grid, key: string, value: number): void => {
  grid.set(key, (grid.get(key) ?? 0) + value);
};

/** How many windows fit, by putting down one after the other. */
export function countWindows(padded: number, kernel: number, stride: number, dilation: number): number {
  let count = 0;
  for (let start = 0; start + (kernel - 1) * dilation < padded; start += stride) count++;
  return count;
}

/** Calls back for every pair of an input pixel and a tap that meet, with the output position where they do. */
function forEachMeeting(
  inputShape: readonly number[],
  kernel: readonly number[],
  spec: Spec,
  meet: (y: number, x: number, m: number, n: number, row: number, column: number) => void,
): { rows: number; columns: number } {
  const rows = countWindows(spec.top + inputShape[0] + spec.bottom, kernel[0], spec.stride[0], spec.dilation[0]);
  const columns = countWindows(spec.left + inputShape[1] + spec.right, kernel[1], spec.stride[1], spec.dilation[1]);
  for (let y = inputShape[0] - 1; y >= 0; y--) {
    for (let x = inputShape[1] - 1; x >= 0; x--) {
      for (let m = 0; m < kernel[0]; m++) {
        for (let n = 0; n < kernel[1]; n++) {
          const row = (y + spec.top - m * spec.dilation[0]) / spec.stride[0];
          const column = (x + spec.left - n * spec.dilation[1]) / spec.stride[1];
          const exists = Number.isInteger(row) && Number.isInteger(column) && row >= 0 && column >= 0;
          if (exists && row < rows && column < columns) meet(y, x, m, n, row, column);
        }
      }
    }
  }
  return { rows, columns };
}

/** Cross-correlation: every pixel is sent to the outputs whose windows hold it. */
export function oracleCrossCorrelate(
  input: Tensor,
  filter: Tensor,
  spec: Spec,
  bias: number[] = [],
): Tensor<Float64Array> {
  const pixels = gridOf(input);
  const weights = gridOf(filter);
  const output: Grid = new Map();
  const [, , inChannels, outChannels] = filter.shape;
  const { rows, columns } = forEachMeeting(input.shape, filter.shape, spec, (y, x, m, n, row, column) => {
    for (let c = 0; c < inChannels; c++) {
      for (let k = 0; k < outChannels; k++) {
        add(output, at(row, column, k), (pixels.get(at(y, x, c)) ?? NaN) * (weights.get(at(m, n, c, k)) ?? NaN));
      }
    }
  });
  const result = tensorOf(output, [rows, columns, outChannels]);
  result.data.forEach((_, i) => (result.data[i] += bias[i % outChannels] ?? 0));
  return result;
}

/** All gradients of the cross-correlation: every meeting of a pixel and a weight hands δ on to both. */
export function oracleGradients(
  input: Tensor,
  filter: Tensor,
  outputGradient: Tensor,
  spec: Spec,
): { input: Tensor<Float64Array>; filter: Tensor<Float64Array>; bias: Tensor<Float64Array> } {
  const pixels = gridOf(input);
  const weights = gridOf(filter);
  const delta = gridOf(outputGradient);
  const toInput: Grid = new Map();
  const toFilter: Grid = new Map();
  const toBias: Grid = new Map();
  const [, , inChannels, outChannels] = filter.shape;
  forEachMeeting(input.shape, filter.shape, spec, (y, x, m, n, row, column) => {
    for (let c = 0; c < inChannels; c++) {
      for (let k = 0; k < outChannels; k++) {
        const d = delta.get(at(row, column, k)) ?? NaN;
        add(toInput, at(y, x, c), d * (weights.get(at(m, n, c, k)) ?? NaN));
        add(toFilter, at(m, n, c, k), d * (pixels.get(at(y, x, c)) ?? NaN));
      }
    }
  });
  delta.forEach((d, key) => {
    add(toBias, key.split(',')[2], d);
  });
  return {
    input: tensorOf(toInput, [...input.shape]),
    filter: tensorOf(toFilter, [...filter.shape]),
    bias: tensorOf(toBias, [outChannels]),
  };
}

/** The pixels of every window of a pooling, row-major, as [value, index in the input's data]. */
function windowsOf(
  input: Tensor,
  size: readonly number[],
  spec: Spec,
): { members: Map<string, [number, number][]>; shape: number[] } {
  const members = new Map<string, [number, number][]>();
  const [, width, channels] = input.shape;
  const { rows, columns } = forEachMeeting(input.shape, size, spec, (y, x, _m, _n, row, column) => {
    for (let c = 0; c < channels; c++) {
      const index = (y * width + x) * channels + c;
      const key = at(row, column, c);
      members.set(key, [...(members.get(key) ?? []), [input.data[index], index]]);
    }
  });
  return { members, shape: [rows, columns, channels] };
}

/** Max-pooling by sorting each window: largest value first, then the smallest index. */
export function oracleMaxPool(
  input: Tensor,
  size: number[],
  spec: Spec,
): { output: Tensor<Float64Array>; argmax: number[] } {
  const { members, shape } = windowsOf(input, size, spec);
  const maxima: Grid = new Map();
  const winners: Grid = new Map();
  members.forEach((pixels, key) => {
    const [value, index] = pixels.sort((a, b) => b[0] - a[0] || a[1] - b[1])[0];
    maxima.set(key, value);
    winners.set(key, index);
  });
  return { output: tensorOf(maxima, shape), argmax: [...tensorOf(winners, shape).data] };
}

/** Average-pooling over the pixels that are there. */
export function oracleAveragePool(input: Tensor, size: number[], spec: Spec): Tensor<Float64Array> {
  const { members, shape } = windowsOf(input, size, spec);
  const means: Grid = new Map();
  members.forEach((pixels, key) => {
    means.set(key, pixels.reduce((sum, [value]) => sum + value, 0) / pixels.length);
  });
  return tensorOf(means, shape);
}
