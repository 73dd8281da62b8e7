import { expect } from '@open-wc/testing';
import type { Random } from '../../src/math/random.js';
import type { Floats, Tensor } from '../../src/math/tensor.js';

/** A tensor of random numbers, in double precision: small integers, quarters (exact in binary), or reals in ±1. */
export function randomTensor(
  random: Random,
  shape: readonly number[],
  kind: 'integer' | 'dyadic' | 'real' = 'real',
): Tensor<Float64Array> {
  const data = new Float64Array(shape.reduce((product, side) => product * side, 1));
  for (let i = 0; i < data.length; i++) {
    if (kind === 'real') data[i] = 2 * random.uniform() - 1;
    else data[i] = (random.integer(17) - 8) / (kind === 'dyadic' ? 4 : 1);
  }
  return { shape, data };
}

/** The same tensor rounded to single precision. */
export function single({ shape, data }: Tensor): Tensor<Float32Array> {
  return { shape, data: Float32Array.from(data) };
}

/** The numbers as a plain list, −0 written as 0. */
export function listOf({ data }: Tensor): number[] {
  return Array.from(data, (x) => x + 0);
}

/** |got − want| / max(1, |want|); 0 for equal numbers, infinities and NaNs. */
export function errorOf(got: number, want: number): number {
  if (Object.is(got, want) || got === want) return 0;
  const error = Math.abs(got - want) / Math.max(1, Math.abs(want));
  return Number.isNaN(error) ? Infinity : error;
}

/** Expects the same shape, and every number within the limit; a limit of 0 means equal numbers. */
export function expectClose(got: Tensor, want: { shape: readonly number[]; data: ArrayLike<number> }, limit = 0): void {
  expect(got.shape).to.deep.equal(want.shape);
  expect(got.data.length).to.equal(want.data.length);
  for (let i = 0; i < got.data.length; i++) {
    const error = errorOf(got.data[i], want.data[i]);
    if (error > limit) {
      expect.fail(
        `number ${i.toString()} is ${got.data[i].toString()}, not ${want.data[i].toString()} (error ${error.toString()})`,
      );
    }
  }
}

/** The sum of the products of two tensors: a loss whose gradient with respect to `output` is `weights`. */
export function weighted(output: Tensor, weights: Tensor): number {
  expect(output.data.length).to.equal(weights.data.length);
  return Array.from(output.data, (value, i) => value * weights.data[i]).reduce((sum, term) => sum + term, 0);
}

/** The gradient of a loss by central differences: every number is moved a little up and down. */
export function numericGradient(
  loss: (x: Tensor<Float64Array>) => number,
  at: Tensor<Float64Array>,
  step = 1e-5,
): Tensor<Float64Array> {
  const moved = (index: number, by: number): Tensor<Float64Array> => {
    const data = at.data.slice();
    data[index] += by;
    return { shape: at.shape, data };
  };
  const data = at.data.map((_, i) => (loss(moved(i, step)) - loss(moved(i, -step))) / (2 * step));
  return { shape: at.shape, data };
}

/** A copy of a tensor with one number replaced. */
export function withValue<A extends Floats>({ shape, data }: Tensor<A>, index: number, value: number): Tensor<A> {
  const copy = data.slice() as A;
  copy[index] = value;
  return { shape, data: copy };
}
