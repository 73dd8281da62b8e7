/** Gradients checked by nudging: what a weight's slope is by two forward passes, and how far that is from the truth. */

export type Precision = 'float32' | 'float64';
export const PRECISIONS: readonly Precision[] = ['float64', 'float32'];

/** `forward`: (L(w + ε) − L(w)) / ε. `central`: (L(w + ε) − L(w − ε)) / 2ε. */
export type Difference = 'forward' | 'central';
export const DIFFERENCES: readonly Difference[] = ['central', 'forward'];

/** The nudges of the V-curve, from coarse to fine. */
export const NUDGES: readonly number[] = Array.from({ length: 8 }, (_, i) => Number(`1e-${String(i + 1)}`));

/** What one forward pass gives. */
export interface Evaluation {
  readonly loss: number;
  /** For every ReLU whether its input is positive (1), zero (0) or negative (−1). */
  readonly gates: ArrayLike<number>;
  /** For every max-pooling window the index of its winner. */
  readonly winners: ArrayLike<number>;
}

/** A loss as a function of a filter's weights, and its gradient. */
export interface Problem {
  readonly rows: number;
  readonly columns: number;
  /** The filter's weights, row-major. */
  readonly values: Float64Array;
  /** ∂L/∂W by one backward pass in double precision, row-major. */
  readonly gradient: Float64Array;
  /** One forward pass, with `value` in the place of one weight. */
  evaluate(weight: number, value: number, precision: Precision): Evaluation;
  /** Whose loss it is; empty for that of a worked net. */
  readonly subject: () => string;
  /** Whether so many passes take long enough to be done bit by bit. */
  readonly background: boolean;
  /** What checking all weights of the network would take, and what the backward pass takes. */
  readonly cost: Cost;
}

export interface Cost {
  /** Number of weights that could be nudged. */
  readonly weights: number;
  /** Multiply-adds of one forward pass. */
  readonly forward: number;
  /** Multiply-adds of one backward pass that gives the gradient of all these weights. */
  readonly backward: number;
}

export interface Settings {
  readonly precision: Precision;
  readonly difference: Difference;
  /** ε */
  readonly epsilon: number;
}

/** What makes two slopes meet in a corner: a ReLU that switches, or a pooling window with another winner. */
export type Kink = 'relu' | 'pool';

/** One weight's gradient, checked. */
export interface Check {
  readonly analytic: number;
  readonly numeric: number;
  /** |analytic − numeric| */
  readonly error: number;
  /** The error as a share of the larger of the two; 0 if both are 0. */
  readonly relative: number;
  /** Slopes to either side: (L(w) − L(w − ε)) / ε and (L(w + ε) − L(w)) / ε. */
  readonly left: number;
  readonly right: number;
  /** Losses at w − ε, w and w + ε. */
  readonly losses: readonly [number, number, number];
  /** Set if the loss has a corner between the points that were compared: the slope of the secant is then nobody's. */
  readonly kink: Kink | undefined;
  /** True if w + ε is w in this precision. */
  readonly lost: boolean;
}

/** A number in the given precision. */
export const rounded = (value: number, precision: Precision): number =>
  precision === 'float32' ? Math.fround(value) : value;

/** The nearest of the eight nudges, counted from 0. */
export const nudgeIndex = (epsilon: number): number =>
  Math.min(NUDGES.length - 1, Math.max(0, Math.round(-Math.log10(epsilon)) - 1));

/** The loss along one weight. */
export interface Line {
  /** Distances from w, in units of ε, from −2 to 2. */
  readonly at: readonly number[];
  readonly losses: readonly number[];
}

/** The largest error at every nudge, of the checks without a kink; NaN if there is none. */
export interface ErrorCurve extends Pick<Settings, 'precision' | 'difference'> {
  readonly errors: readonly number[];
  /** Whether a weight was left out for its kink. */
  readonly kinked: readonly boolean[];
}

/** Forward passes and multiply-adds of both ways to all gradients. */
export function bill({ weights, forward, backward }: Cost): {
  readonly passes: number;
  readonly nudging: number;
  readonly backward: number;
} {
  return { passes: 2 * weights, nudging: 2 * weights * forward, backward: forward + backward };
}
