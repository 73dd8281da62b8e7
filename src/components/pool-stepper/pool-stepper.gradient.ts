/** What pool-stepper computes on the way back: where the gradient of the outputs goes. */
import { InputError } from '../../data/input-error.js';
import { matrixFromText } from '../../data/matrix-text.js';
import { tensor } from '../../math/create.js';
import { averagePool2dGradient, maxPool2dGradient } from '../../math/pooling-gradients.js';
import { backwardWords } from './pool-stepper.backward-words.js';
import type { Pooling } from './pool-stepper.model.js';

/** What one window gives to the gradient of one pixel: share · δ. */
export interface GradientTerm {
  readonly stop: number;
  readonly delta: number;
  /** 1 or 0 for a maximum, 1/n for an average. */
  readonly share: number;
  readonly product: number;
}

/** Incoming gradients of an example, repeated as often as there are outputs. */
const EXAMPLE_DELTAS = [1, -2, 3, -1, 0.5, 2, -0.5, 4, -3];

export class PoolGradient {
  /** δ, one for every output. */
  readonly deltas: Float64Array;
  /** ∂L/∂I, one for every pixel of the map. */
  readonly values: Float64Array;

  /**
   * @param deltas the incoming gradient as text, as large as the output; empty: an example
   * @throws InputError if it has another size
   */
  constructor(
    readonly pooling: Pooling,
    deltas: string,
  ) {
    this.deltas = deltasFrom(deltas, pooling);
    this.values = this.after(pooling.stops);
  }

  /** δ as a matrix. */
  get rows(): number[][] {
    const { rows, columns } = this.pooling;
    return Array.from({ length: rows }, (_, row) =>
      Array.from(this.deltas.subarray(row * columns, (row + 1) * columns)),
    );
  }

  /** ∂L/∂I when only the first so many windows have sent their gradient back. */
  after(stops: number): Float64Array {
    const { rows, columns, winners, image, settings } = this.pooling;
    const sent = this.deltas.map((delta, i) => (i < stops ? delta : 0));
    const outputGradient = tensor([rows, columns, 1], sent);
    return winners
      ? maxPool2dGradient(outputGradient, winners, image.shape).data
      : averagePool2dGradient(outputGradient, image.shape, settings).data;
  }

  /** How a pixel's gradient comes about: one term for every window that holds the pixel. */
  termsOf(pixel: number): GradientTerm[] {
    const { pooling, deltas } = this;
    const width = pooling.x.input;
    return pooling.windowsWith({ row: Math.floor(pixel / width), column: pixel % width }).map((stop) => {
      const { winner, pixels } = pooling.at(stop);
      const share = winner === undefined ? 1 / pixels.length : Number(winner === pixel);
      const delta = deltas[stop];
      // `+ 0` turns a negative zero into zero.
      return { stop, delta, share, product: share * delta + 0 };
    });
  }
}

function deltasFrom(text: string, { rows: height, columns: width, stops }: Pooling): Float64Array {
  if (text.trim() === '') {
    return Float64Array.from({ length: stops }, (_, i) => EXAMPLE_DELTAS[i % EXAMPLE_DELTAS.length]);
  }
  const rows = matrixFromText(text);
  if (rows?.length !== height || rows[0].length !== width) {
    const message = backwardWords.badGradient(text.slice(0, 60), height, width);
    const example = Array.from({ length: height }, () => Array(width).fill(1).join(' ')).join('; ');
    throw new InputError('bad-gradient', message, `gradient="${example}"`);
  }
  return Float64Array.from(rows.flat());
}
