/** A typed array of real numbers: single or double precision. */
export type Floats = Float32Array | Float64Array;

/**
 * Numbers with a shape: `data` is row-major, the last axis varies fastest.
 *
 * Images are `[height, width, channels]`, signals `[length, channels]`, 2-D filters `[height, width, inChannels,
 * outChannels]`, 1-D filters `[length, inChannels, outChannels]`; a plain matrix is `[rows, columns]`.
 */
export interface Tensor<A extends Floats = Floats> {
  readonly shape: readonly number[];
  readonly data: A;
}
