/**
 * Exponential, logarithm and hyperbolic tangent from additions, multiplications, divisions and the bits of a number:
 * `src/math/elementary.ts`, operation by operation, so that both give the same bits.
 */

const LN2_HIGH: f64 = 2977044471.0 / 4294967296.0;
const LN2_LOW: f64 = 1.9082149292705877e-10;
const LOG2_E: f64 = 1.4426950408889634;

function powerOfTwo(k: i32): f64 {
  return reinterpret<f64>((<u64>(k + 1023)) << 52);
}

function scale(y: f64, k: i32): f64 {
  const half = k >> 1;
  return y * powerOfTwo(half) * powerOfTwo(k - half);
}

function wholeLn2s(x: f64): i32 {
  return <i32>floor(x * LOG2_E + 0.5);
}

function reducedExpm1(x: f64, k: f64): f64 {
  const high = x - k * LN2_HIGH;
  const low = k * LN2_LOW;
  const r = high - low;
  let q: f64 = 1.0 / 6227020800.0;
  q = q * r + 1.0 / 479001600.0;
  q = q * r + 1.0 / 39916800.0;
  q = q * r + 1.0 / 3628800.0;
  q = q * r + 1.0 / 362880.0;
  q = q * r + 1.0 / 40320.0;
  q = q * r + 1.0 / 5040.0;
  q = q * r + 1.0 / 720.0;
  q = q * r + 1.0 / 120.0;
  q = q * r + 1.0 / 24.0;
  q = q * r + 1.0 / 6.0;
  q = q * r + 1.0 / 2.0;
  return high + (r * r * q - low);
}

export function exp(x: f64): f64 {
  if (x > 710) return Infinity;
  if (x < -746) return 0;
  if (x != x) return x;
  const k = wholeLn2s(x);
  return scale(1 + reducedExpm1(x, k), k);
}

function expm1(x: f64): f64 {
  if (x > 710) return Infinity;
  if (x < -40) return -1;
  if (x != x || x == 0) return x;
  const k = wholeLn2s(x);
  const p = reducedExpm1(x, k);
  if (k == 0) return p;
  return k > 54 ? scale(1 + p, k) : scale(p + (1 - powerOfTwo(-k)), k);
}

/** Natural logarithm of a normal number, x ≥ 2⁻¹⁰²². */
export function log(x: f64): f64 {
  if (x != x || x == Infinity) return x;
  const bits = reinterpret<u64>(x);
  let k = <i32>(bits >> 52) - 1023;
  let m = reinterpret<f64>((bits & 0x000fffffffffffff) | 0x3ff0000000000000);
  if (m >= 1.4142135623730951) {
    m *= 0.5;
    k += 1;
  }
  const f = m - 1;
  const s = f / (2 + f);
  const z = s * s;
  let series: f64 = 2.0 / 21.0;
  series = series * z + 2.0 / 19.0;
  series = series * z + 2.0 / 17.0;
  series = series * z + 2.0 / 15.0;
  series = series * z + 2.0 / 13.0;
  series = series * z + 2.0 / 11.0;
  series = series * z + 2.0 / 9.0;
  series = series * z + 2.0 / 7.0;
  series = series * z + 2.0 / 5.0;
  series = series * z + 2.0 / 3.0;
  series *= z;
  const half = 0.5 * f * f;
  return <f64>k * LN2_HIGH - (half - (s * (half + series) + <f64>k * LN2_LOW) - f);
}

export function sigmoid(x: f64): f64 {
  if (x < 0) {
    const e = exp(x);
    return e / (1 + e);
  }
  return 1 / (1 + exp(-x));
}

export function tanh(x: f64): f64 {
  if (x == 0) return x;
  const t = expm1(x < 0 ? 2 * x : -2 * x);
  const magnitude = -t / (t + 2);
  return x < 0 ? -magnitude : magnitude;
}
