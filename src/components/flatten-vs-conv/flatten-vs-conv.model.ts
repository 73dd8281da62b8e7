/** What flatten-vs-conv does to an image, and what it reads from the recorded measurements. */
import type { ContestAccuracies } from '../../data/flatten-vs-conv.js';

/** Side of the images. */
export const SIDE = 28;
/** Furthest that the reader can move the digit, in pixels each way. */
export const FURTHEST = 4;

/** The image moved to the right and down by whole pixels; paper (0) comes in. */
export function moved(pixels: ArrayLike<number>, right: number, down: number): Float64Array {
  return Float64Array.from({ length: SIDE * SIDE }, (_, i) => {
    const [row, column] = [Math.floor(i / SIDE) - down, (i % SIDE) - right];
    return row < 0 || row >= SIDE || column < 0 || column >= SIDE ? 0 : pixels[row * SIDE + column];
  });
}

/** The image with its pixels in another order. */
export const reordered = (pixels: ArrayLike<number>, order: ArrayLike<number>): Float64Array =>
  Float64Array.from(order, (from) => pixels[from]);

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Accuracy at each measured shift, the mean over all runs. */
export function meanByShift({ shifted }: ContestAccuracies): number[] {
  return shifted[0].map((_, i) => mean(shifted.map((run) => run[i])));
}

/** What a network makes of an image. */
export interface Opinion {
  /** Probabilities of the ten classes. */
  readonly probabilities: Float64Array | readonly number[];
  /** The class with the largest one. */
  readonly answer: number;
  /**
   * Eight square pictures of what happens in the first layer: the weights with which each hidden unit looks at each
   * pixel, or the feature map of each filter.
   */
  readonly panels: readonly ArrayLike<number>[];
  /** Side of the panels. */
  readonly side: number;
}

export function opinion(probabilities: Opinion['probabilities'], panels: Opinion['panels']): Opinion {
  const answer = probabilities.indexOf(Math.max(...probabilities));
  return { probabilities, panels, answer, side: Math.sqrt(panels[0].length) };
}

/** The class that an `input` attribute names, if it names a sample digit. */
export function classNamed(input: string): number | undefined {
  const digit = /^\s*digit:(\d)/.exec(input);
  return digit ? Number(digit[1]) : undefined;
}
