import { ShapeError, sizeOf, shapeText, wholeNumber } from './shapes.js';
import type { Tensor } from './tensor.js';

/**
 * A tensor in double precision.
 *
 * @param values row-major, as many as the shape says
 * @throws ShapeError if their number does not fit the shape
 */
export function tensor(shape: readonly number[], values: Iterable<number>): Tensor<Float64Array> {
  for (const side of shape) wholeNumber(side, 'Every side of a shape', 1);
  const data = Float64Array.from(values);
  if (data.length !== sizeOf(shape)) {
    throw new ShapeError(
      `The shape ${shapeText(shape)} needs ${sizeOf(shape)} numbers, but ${data.length} were given.`,
    );
  }
  return { shape, data };
}

/** The numbers of a matrix, row by row, and its sides. */
function flatten(rows: readonly (readonly number[])[]): { height: number; width: number; values: number[] } {
  const height = rows.length;
  const width = height > 0 ? rows[0].length : 0;
  const odd = rows.findIndex((row) => row.length !== width);
  if (odd > 0) {
    throw new ShapeError(
      `All rows must be equally long: row 1 has ${width} numbers, row ${odd + 1} has ${rows[odd].length}.`,
    );
  }
  return { height, width, values: rows.flat() };
}

/**
 * An image `[height, width, 1]` from its rows.
 *
 * @throws ShapeError if the rows differ in length, or there is none
 */
export function imageFromRows(rows: readonly (readonly number[])[]): Tensor<Float64Array> {
  const { height, width, values } = flatten(rows);
  return tensor([height, width, 1], values);
}

/** A filter `[height, width, 1, 1]` from its rows: one input channel, one output channel. */
export function filterFromRows(rows: readonly (readonly number[])[]): Tensor<Float64Array> {
  const { height, width, values } = flatten(rows);
  return tensor([height, width, 1, 1], values);
}

/** A signal `[length, 1]`. */
export function signal(values: readonly number[]): Tensor<Float64Array> {
  return tensor([values.length, 1], values);
}

/** A 1-D filter `[length, 1, 1]`. */
export function signalFilter(values: readonly number[]): Tensor<Float64Array> {
  return tensor([values.length, 1, 1], values);
}

/**
 * One channel of an image `[height, width, channels]` as rows of numbers. A filter `[height, width, Cin, Cout]` is read
 * as an image of Cin·Cout channels: number c·Cout + k is what filter k does to input channel c.
 *
 * @param channel default 0
 */
export function rowsOf({ shape, data }: Tensor, channel = 0): number[][] {
  const [height, width] = shape;
  const channels = sizeOf(shape.slice(2));
  return Array.from({ length: height }, (_, y) =>
    Array.from({ length: width }, (_, x) => data[(y * width + x) * channels + channel]),
  );
}
