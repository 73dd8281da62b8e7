/** The arithmetic of init-lab for what was not recorded, and of the recorder. */
import type { Beginning } from '../../data/init-lab.js';
import type { Tensor } from '../../math/tensor.js';

/**
 * The largest standard deviation of a weight across the filters of a layer, `[…, Cout]`: exactly 0 if and only if all
 * filters are the same.
 */
export function diversityOf({ shape, data }: Tensor): number {
  const count = shape[shape.length - 1];
  let largest = 0;
  for (let start = 0; start < data.length; start += count) {
    largest = Math.max(largest, standardDeviation(data.subarray(start, start + count)));
  }
  return largest;
}

/** Root mean square distance from the mean. Exactly 0 for equal values, whatever their sum would be rounded to. */
export function standardDeviation(values: ArrayLike<number>): number {
  const first = values[0];
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i] - first;
  const mean = sum / values.length;
  let squares = 0;
  for (let i = 0; i < values.length; i++) squares += (values[i] - first - mean) ** 2;
  return Math.sqrt(squares / values.length);
}

/** Cosine of the angle between two lists of weights; NaN if one of them is zero. */
export function cosine(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let [product, aa, bb] = [0, 0, 0];
  for (let i = 0; i < a.length; i++) {
    product += a[i] * b[i];
    aa += a[i] * a[i];
    bb += b[i] * b[i];
  }
  return product / Math.sqrt(aa * bb);
}

/** Which of some filters is most like the given one, and how like: the largest cosine. */
export function bestMatch(
  filter: ArrayLike<number>,
  others: readonly ArrayLike<number>[],
): { readonly index: number; readonly cosine: number } {
  const cosines = others.map((other) => cosine(filter, other));
  const largest = Math.max(...cosines);
  return { index: cosines.indexOf(largest), cosine: largest };
}

/** How often which weights occur: an odd number of equal bins, symmetric about 0. Zeros alone lie in the middle one. */
export function histogramOf(weights: ArrayLike<number>, bins: number): Beginning['weights'] {
  const reach = Array.from(weights).reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const counts = new Array<number>(bins).fill(0);
  for (const weight of Array.from(weights)) {
    const share = reach === 0 ? 0.5 : (weight / reach + 1) / 2;
    counts[Math.min(bins - 1, Math.floor(share * bins))]++;
  }
  return { counts, reach };
}
