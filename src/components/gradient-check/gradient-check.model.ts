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

const nudgeKey = (weight: number, precision: Precision, epsilon: number): string =>
  `${String(weight)} ${precision} ${String(epsilon)}`;

interface Nudged {
  readonly losses: readonly [number, number, number];
  readonly kinkLeft: Kink | undefined;
  readonly kinkRight: Kink | undefined;
  readonly lost: boolean;
}

const same = (a: ArrayLike<number>, b: ArrayLike<number>): boolean => {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
};

const kinkBetween = (a: Evaluation, b: Evaluation): Kink | undefined =>
  !same(a.gates, b.gates) ? 'relu' : same(a.winners, b.winners) ? undefined : 'pool';

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

/** Nudges the weights of one problem, each of them only once. */
export class Checker {
  readonly #nudged = new Map<string, Nudged>();
  readonly #lines = new Map<string, Line>();
  readonly #here = new Map<Precision, Evaluation>();

  constructor(readonly problem: Problem) {}

  /** Two forward passes, or none if this was asked before. */
  check(weight: number, { precision, difference, epsilon }: Settings): Check {
    const { losses, kinkLeft, kinkRight, lost } = this.#nudge(weight, precision, epsilon);
    const round = (value: number): number => rounded(value, precision);
    const slope = (rise: number, run: number): number => round(round(rise) / round(run));
    const left = slope(losses[1] - losses[0], epsilon);
    const right = slope(losses[2] - losses[1], epsilon);
    const central = difference === 'central';
    const numeric = central ? slope(losses[2] - losses[0], 2 * epsilon) : right;
    const analytic = this.problem.gradient[weight];
    const error = Math.abs(analytic - numeric);
    const relative = error === 0 ? 0 : error / Math.max(Math.abs(analytic), Math.abs(numeric));
    const kink = kinkRight ?? (central ? kinkLeft : undefined);
    return { analytic, numeric, error, relative, left, right, losses, kink, lost };
  }

  /** All weights at one nudge. */
  checks(settings: Settings): Check[] {
    return Array.from(this.problem.values, (_, weight) => this.check(weight, settings));
  }

  /** Error against ε, one curve for each precision and kind of difference, of the given weights together. */
  curves(weights: readonly number[]): ErrorCurve[] {
    return PRECISIONS.flatMap((precision) =>
      DIFFERENCES.map((difference) => {
        const checks = NUDGES.map((epsilon) =>
          weights.map((weight) => this.check(weight, { precision, difference, epsilon })),
        );
        return {
          precision,
          difference,
          errors: checks.map((at) => {
            const smooth = at.filter(({ kink }) => !kink);
            return smooth.length > 0 ? Math.max(...smooth.map(({ error }) => error)) : NaN;
          }),
          kinked: checks.map((at) => at.some(({ kink }) => kink)),
        };
      }),
    );
  }

  /** The loss from w − 2ε to w + 2ε; empty until it was prepared. */
  line(weight: number, { precision, epsilon }: Settings): Line {
    return this.#lines.get(nudgeKey(weight, precision, epsilon)) ?? { at: [], losses: [] };
  }

  /**
   * Does all forward passes that a picture needs, and yields after a few of them: the checks of all weights, the line
   * along one of them, and the error curves of `curved`.
   */
  *prepare(weight: number, settings: Settings, curved: readonly number[]): Generator<undefined, void, undefined> {
    const { precision, epsilon } = settings;
    const key = nudgeKey(weight, precision, epsilon);
    if (!this.#lines.has(key)) {
      const points = this.problem.background ? 33 : 129;
      const at = Array.from({ length: points }, (_, i) => (4 * i) / (points - 1) - 2);
      const losses: number[] = [];
      for (const t of at) {
        losses.push(this.#at(weight, this.problem.values[weight] + t * epsilon, precision).loss);
        yield;
      }
      this.#lines.set(key, { at, losses });
    }
    for (const each of curved) {
      for (const one of PRECISIONS) {
        for (const nudge of NUDGES) {
          this.#nudge(each, one, nudge);
          yield;
        }
      }
    }
    for (const each of this.problem.values.keys()) {
      this.#nudge(each, precision, epsilon);
      yield;
    }
  }

  #nudge(weight: number, precision: Precision, epsilon: number): Nudged {
    const key = nudgeKey(weight, precision, epsilon);
    let nudged = this.#nudged.get(key);
    if (!nudged) {
      const value = rounded(this.problem.values[weight], precision);
      let here = this.#here.get(precision);
      if (!here) this.#here.set(precision, (here = this.#at(weight, value, precision)));
      const left = this.#at(weight, value - epsilon, precision);
      const right = this.#at(weight, value + epsilon, precision);
      nudged = {
        losses: [left.loss, here.loss, right.loss],
        kinkLeft: kinkBetween(left, here),
        kinkRight: kinkBetween(here, right),
        lost: rounded(value + epsilon, precision) === value,
      };
      this.#nudged.set(key, nudged);
    }
    return nudged;
  }

  #at(weight: number, value: number, precision: Precision): Evaluation {
    return this.problem.evaluate(weight, rounded(value, precision), precision);
  }
}

/** Forward passes and multiply-adds of both ways to all gradients. */
export function bill({ weights, forward, backward }: Cost): {
  readonly passes: number;
  readonly nudging: number;
  readonly backward: number;
} {
  return { passes: 2 * weights, nudging: 2 * weights * forward, backward: forward + backward };
}
