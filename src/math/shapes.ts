import { ShapeError } from './shape-error.js';
import type { Floats, Tensor } from './tensor.js';

export { ShapeError };

/** Most values that one result may hold: 2²⁶, a quarter of a gigabyte in single precision. */
export const MAX_OUTPUT_VALUES = 67_108_864;

/** Most multiply-adds that one call may cost: 2³¹, some seconds of work. */
export const MAX_MULTIPLY_ADDS = 2_147_483_648;

/** A shape as it is written in messages: `[3, 3, 1]`. */
export function shapeText(shape: readonly number[]): string {
  return `[${shape.join(', ')}]`;
}

/** The number of values in a shape. */
export function sizeOf(shape: readonly number[]): number {
  return shape.reduce((product, side) => product * side, 1);
}

/**
 * The value as it came, if it is a whole number of at least `least`.
 *
 * @param name what it is, as a message begins: `The stride`
 * @throws ShapeError
 */
export function wholeNumber(value: number, name: string, least: number): number {
  if (!Number.isSafeInteger(value) || value < least) {
    throw new ShapeError(`${name} must be a whole number of at least ${least}, not ${value}.`);
  }
  return value;
}

/** What the axes of an image and of a filter mean, for {@link checkTensor}. */
export const IMAGE_AXES = ['height', 'width', 'channels'];
export const FILTER_AXES = ['height', 'width', 'input channels', 'output channels'];

/** Checks that a tensor holds real numbers, as many as its shape says. */
function checkData({ shape, data }: Tensor, name: string): void {
  if (!(data instanceof Float32Array || data instanceof Float64Array)) {
    throw new ShapeError(`The ${name} must hold its numbers in a Float32Array or a Float64Array.`);
  }
  if (data.length !== sizeOf(shape)) {
    throw new ShapeError(
      `The ${name} of shape ${shapeText(shape)} needs ${sizeOf(shape)} numbers, but has ${data.length}.`,
    );
  }
}

/**
 * Checks that a tensor has one side of at least 1 for each named axis, and as many numbers as its shape says.
 *
 * @param axes what the axes mean, for the message: `['height', 'width', 'channels']`
 * @throws ShapeError
 */
export function checkTensor(tensor: Tensor, name: string, axes: readonly string[]): void {
  if (tensor.shape.length !== axes.length) {
    throw new ShapeError(`The ${name} must have the shape [${axes.join(', ')}], not ${shapeText(tensor.shape)}.`);
  }
  axes.forEach((axis, i) => wholeNumber(tensor.shape[i], `The ${axis} of the ${name}`, 1));
  checkData(tensor, name);
}

/**
 * Checks that a tensor has exactly the expected shape.
 *
 * @param because where the expectation comes from, for the message: `'one gradient for each output'`
 * @throws ShapeError naming both shapes
 */
export function checkShape(tensor: Tensor, name: string, expected: readonly number[], because: string): void {
  const { shape } = tensor;
  if (shape.length !== expected.length || shape.some((side, i) => side !== expected[i])) {
    throw new ShapeError(
      `The ${name} has the shape ${shapeText(shape)}, but ${shapeText(expected)} was expected: ${because}.`,
    );
  }
  checkData(tensor, name);
}

/**
 * Refuses a result that is too large or too costly, before anything is allocated.
 *
 * @throws ShapeError naming the size and the limit
 */
export function checkCost(shape: readonly number[], multiplyAddsPerValue = 0): void {
  const values = sizeOf(shape);
  if (!(values <= MAX_OUTPUT_VALUES)) {
    throw new ShapeError(`The shape ${shapeText(shape)} holds ${values} numbers; the limit is ${MAX_OUTPUT_VALUES}.`);
  }
  const multiplyAdds = values * multiplyAddsPerValue;
  if (!(multiplyAdds <= MAX_MULTIPLY_ADDS)) {
    throw new ShapeError(
      `Computing the shape ${shapeText(shape)} costs ${multiplyAdds} multiply-adds; the limit is ${MAX_MULTIPLY_ADDS}.`,
    );
  }
}

/** Zeros in the precision of `like`. */
export function zeros<A extends Floats>(like: A, length: number): A {
  return (like instanceof Float64Array ? new Float64Array(length) : new Float32Array(length)) as A;
}

/** Sums that were accumulated in double precision, rounded to the precision of `like`. */
export function rounded<A extends Floats>(like: A, sums: Float64Array): A {
  return (like instanceof Float64Array ? sums : new Float32Array(sums)) as A;
}
