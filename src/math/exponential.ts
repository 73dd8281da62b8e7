/**
 * Exponential, logarithm and their relatives, built from additions, multiplications, divisions and the bits of a number
 * alone.
 *
 * Standard libraries may round `Math.exp` and `Math.log` as they like, and JavaScript engines differ in the last bit. A
 * training run amplifies that bit until two browsers show different filters. IEEE 754 fixes the result of + − × ÷, so
 * these functions give the same bits everywhere. They work in double precision; the error is about one unit in the last
 * place (three for tanh).
 */

/** ln 2 in two parts: the first has 32 significant bits, so that its product with an exponent is exact. */
const LN2_HIGH = 2977044471 / 4294967296;
const LN2_LOW = 1.9082149292705877e-10;
const LOG2_E = 1.4426950408889634;

/** Room for one double whose bits are read or set; big-endian: the sign and the exponent come first. */
const bits = new DataView(new ArrayBuffer(8));

/** 2ᵏ for a whole number k from −1022 to 1023. */
export function powerOfTwo(k: number): number {
  bits.setUint32(0, (k + 1023) << 20);
  bits.setUint32(4, 0);
  return bits.getFloat64(0);
}

/** y·2ᵏ, in two exact halves so that only the last multiplication can round (to a subnormal) or overflow. */
export function scale(y: number, k: number): number {
  const half = k >> 1;
  return y * powerOfTwo(half) * powerOfTwo(k - half);
}

/** The number of times ln 2 fits into x, rounded to a whole number: x = k·ln 2 + r with |r| ≤ ½ ln 2. */
export function wholeLn2s(x: number): number {
  return Math.floor(x * LOG2_E + 0.5);
}

/**
 * e^r − 1 for r = x − k·ln 2, |r| ≤ 0.347. The Taylor series r + r²/2! + … + r¹³/13! leaves out less than 5·10⁻¹⁸;
 * the rounding error of r itself is put back through the low part of ln 2.
 */
export function reducedExpm1(x: number, k: number): number {
  const high = x - k * LN2_HIGH;
  const low = k * LN2_LOW;
  const r = high - low;
  let q = 1 / 6227020800;
  q = q * r + 1 / 479001600;
  q = q * r + 1 / 39916800;
  q = q * r + 1 / 3628800;
  q = q * r + 1 / 362880;
  q = q * r + 1 / 40320;
  q = q * r + 1 / 5040;
  q = q * r + 1 / 720;
  q = q * r + 1 / 120;
  q = q * r + 1 / 24;
  q = q * r + 1 / 6;
  q = q * r + 1 / 2;
  return high + (r * r * q - low);
}

/** e^x. Overflows to Infinity above 709.78, fades through the subnormal numbers to 0 below −745.13. */
export function exp(x: number): number {
  if (x > 710) return Infinity;
  if (x < -746) return 0;
  if (x !== x) return x;
  const k = wholeLn2s(x);
  return scale(1 + reducedExpm1(x, k), k);
}

/**
 * Natural logarithm; −Infinity at 0, NaN below.
 *
 * With x = 2ᵏ(1 + f), √½ ≤ 1 + f < √2, and s = f/(2 + f): ln(1 + f) = 2 artanh s = 2s + 2s³/3 + 2s⁵/5 + …, where
 * 2s = f − f²/2 + s·f²/2 keeps the exact f as the leading term.
 */
export function log(x: number): number {
  if (x !== x || x === Infinity) return x;
  if (x < 0) return NaN;
  if (x === 0) return -Infinity;
  let k = 0;
  if (x < 2.2250738585072014e-308) {
    // A subnormal number: 2⁵⁴ brings it into the normal range.
    x *= 18014398509481984;
    k = -54;
  }
  bits.setFloat64(0, x);
  const head = bits.getUint32(0);
  k += (head >>> 20) - 1023;
  bits.setUint32(0, (head & 0x000fffff) | 0x3ff00000);
  let m = bits.getFloat64(0);
  if (m >= 1.4142135623730951) {
    m *= 0.5;
    k += 1;
  }
  const f = m - 1;
  const s = f / (2 + f);
  const z = s * s;
  let series = 0;
  for (let n = 21; n > 1; n -= 2) series = series * z + 2 / n;
  series *= z;
  const half = 0.5 * f * f;
  return k * LN2_HIGH - (half - (s * (half + series) + k * LN2_LOW) - f);
}
