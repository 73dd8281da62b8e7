/** Relatives of the exponential and the logarithm, as exact and the same everywhere as these two. */
import { exp, log, powerOfTwo, reducedExpm1, scale, wholeLn2s } from './exponential.js';

export { exp, log } from './exponential.js';

/** e^x − 1, precise also for small x, where the subtraction would cancel. */
export function expm1(x: number): number {
  if (x > 710) return Infinity;
  if (x < -40) return -1;
  if (x !== x || x === 0) return x;
  const k = wholeLn2s(x);
  const p = reducedExpm1(x, k);
  if (k === 0) return p;
  // 2ᵏ(1 + p) − 1 = 2ᵏ(p + (1 − 2⁻ᵏ)); from 2⁵⁴ on the 1 is below the last bit.
  return k > 54 ? scale(1 + p, k) : scale(p + (1 - powerOfTwo(-k)), k);
}

/** ln(1 + x), precise also for small x. */
export function log1p(x: number): number {
  if (x === Infinity) return x;
  const u = 1 + x;
  // u is rounded; log(u)/(u − 1) hardly changes with that rounding, so the exact x restores the lost digits.
  return u === 1 ? x : log(u) * (x / (u - 1));
}

/** The logistic function 1/(1 + e^−x), from 0 to 1. */
export function sigmoid(x: number): number {
  if (x < 0) {
    const e = exp(x);
    return e / (1 + e);
  }
  return 1 / (1 + exp(-x));
}

/** Hyperbolic tangent, from −1 to 1. */
export function tanh(x: number): number {
  if (x === 0) return x;
  const t = expm1(x < 0 ? 2 * x : -2 * x);
  const magnitude = -t / (t + 2);
  return x < 0 ? -magnitude : magnitude;
}

/** ln(1 + e^x), the smooth ReLU: x itself for large x, e^x for very negative x. */
export function softplus(x: number): number {
  return (x > 0 ? x : 0) + log1p(exp(x < 0 ? x : -x));
}
