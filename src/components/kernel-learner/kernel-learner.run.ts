/** Gradient descent on fresh examples, step by step, as far as somebody looks. */
import type { Random } from '../../math/random.js';

/** A function with parameters, and the examples that it learns from. */
export interface Learner<Batch = unknown> {
  /** How many parameters there are. */
  readonly size: number;
  /** Which of them a start is drawn for; the others start at 0. */
  readonly drawn: readonly number[];
  /** Steps that take about ten milliseconds. */
  readonly slice: number;
  /** Fresh examples for one step. */
  batch(random: Random): Batch;
  /** Mean loss of the batch; writes its derivatives by the parameters into `gradient`. */
  gradient(parameters: Float64Array, batch: Batch, gradient: Float64Array): number;
}

/** `sgd`: each move is the rate times the gradient; `adam`: of about equal size for every parameter (Kingma & Ba). */
export type Optimizer = 'sgd' | 'adam';

export interface RunOptions {
  readonly random: Random;
  readonly rate: number;
  readonly optimizer: Optimizer;
  /** The numbers to start from, for the learner's `drawn` parameters; drawn from the normal distribution if undefined. */
  readonly start?: readonly number[] | undefined;
}

/** Adam's memory of the gradient and of its square, and what keeps it from dividing by 0. */
const [BETA1, BETA2, EPSILON] = [0.9, 0.999, 1e-8];

/** Beyond this a run has left all sense: the rate is too large. */
const FAR = 1e6;

/** One run from one start: the parameters at every step so far. */
export class Run<Batch = unknown> {
  /** Parameters after step 0, 1, 2, … */
  readonly frames: Float64Array[];
  /** Loss of the batch that step 1, 2, … learned from, before that step; so `losses[0]` is the start's. */
  readonly losses: number[] = [];
  /** The step at which the parameters ran away, if they did. */
  diverged: number | undefined;
  readonly #learner: Learner<Batch>;
  readonly #options: RunOptions;
  readonly #examples: Random;
  readonly #gradient: Float64Array;
  /** Adam's running means, and how much of them the zeros are that they began with. */
  readonly #mean: Float64Array;
  readonly #square: Float64Array;
  #fade1 = 1;
  #fade2 = 1;

  constructor(learner: Learner<Batch>, options: RunOptions) {
    this.#learner = learner;
    this.#options = options;
    this.#examples = options.random.fork('examples');
    this.#gradient = new Float64Array(learner.size);
    this.#mean = new Float64Array(learner.size);
    this.#square = new Float64Array(learner.size);
    const start = new Float64Array(learner.size);
    const draws = options.random.fork('start');
    learner.drawn.forEach((at, i) => (start[at] = options.start ? options.start[i] : draws.normal()));
    this.frames = [start];
  }

  /** The last step that is computed. */
  get trained(): number {
    return this.frames.length - 1;
  }

  /** Learns on to a step. */
  train(to: number): void {
    while (this.trained < to) {
      const last = this.frames[this.trained];
      if (this.diverged !== undefined) {
        this.frames.push(last);
        continue;
      }
      this.losses.push(this.#learner.gradient(last, this.#learner.batch(this.#examples), this.#gradient));
      const next = this.#moved(last);
      const sane = next.every((value) => Math.abs(value) < FAR);
      if (!sane) this.diverged = this.trained + 1;
      this.frames.push(sane ? next : last);
    }
  }

  /** The parameters one move downhill. */
  #moved(last: Float64Array): Float64Array {
    const { rate, optimizer } = this.#options;
    const gradient = this.#gradient;
    if (optimizer === 'sgd') return last.map((value, i) => value - rate * gradient[i]);
    this.#fade1 *= BETA1;
    this.#fade2 *= BETA2;
    return last.map((value, i) => {
      this.#mean[i] = BETA1 * this.#mean[i] + (1 - BETA1) * gradient[i];
      this.#square[i] = BETA2 * this.#square[i] + (1 - BETA2) * gradient[i] * gradient[i];
      const spread = Math.sqrt(this.#square[i] / (1 - this.#fade2));
      return value - (rate * this.#mean[i]) / ((1 - this.#fade1) * (spread + EPSILON));
    });
  }
}
