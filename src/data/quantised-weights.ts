/**
 * Weights as whole numbers −127…127 times a scale: a byte instead of four, wrong by at most half a scale, which is
 * 0.4 % of the largest weight of the tensor at that step.
 *
 * Each frame of a recorded run has its own scale. One scale for the whole run would need a sixth fewer bytes, but the
 * almost blank filters of the first steps would be off by 11 %; so no tensor is off by more than 0.9 % at any frame (root
 * mean square of the error over that of the weights, recipe `look`).
 */
const LARGEST = 127;

/** One tensor at one step. */
export interface QuantisedTensor {
  /** Value of one level; 0 if all weights are 0. A single-precision number. */
  readonly scale: number;
  readonly levels: Int8Array;
}

export function quantise(weights: Float32Array): QuantisedTensor {
  const scale = Math.fround(weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / LARGEST);
  return { scale, levels: Int8Array.from(weights, (weight) => (scale === 0 ? 0 : Math.round(weight / scale))) };
}

export function dequantise({ scale, levels }: QuantisedTensor): Float32Array {
  return Float32Array.from(levels, (level) => level * scale);
}

/**
 * What the levels of `before` become on the scale of the next frame, if the weights have not changed: the guess from
 * which only the difference is kept. Without a frame before: zero.
 */
function expectedLevels(before: QuantisedTensor | undefined, scale: number, count: number): Int8Array {
  if (!before || scale === 0) return new Int8Array(count);
  return before.levels.map((level) => {
    const expected = Math.round((level * before.scale) / scale);
    return Math.max(-LARGEST, Math.min(LARGEST, expected));
  });
}

/** The differences of the levels from what the frame before lets expect, modulo 256. */
export function timeDifferences(tensor: QuantisedTensor, before: QuantisedTensor | undefined): Uint8Array {
  const expected = expectedLevels(before, tensor.scale, tensor.levels.length);
  return Uint8Array.from(tensor.levels, (level, i) => level - expected[i]);
}

/** The inverse of `timeDifferences`. */
export function fromTimeDifferences(
  scale: number,
  differences: Uint8Array,
  before: QuantisedTensor | undefined,
): QuantisedTensor {
  const expected = expectedLevels(before, scale, differences.length);
  return { scale, levels: Int8Array.from(differences, (difference, i) => expected[i] + difference) };
}
