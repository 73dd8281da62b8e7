/** Runs the forward passes of a gradient check. */
import { DIFFERENCES, NUDGES, PRECISIONS, rounded } from './gradient-check.model.js';
import type {
  Check,
  ErrorCurve,
  Evaluation,
  Kink,
  Line,
  Precision,
  Problem,
  Settings,
} from './gradient-check.model.js';

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
