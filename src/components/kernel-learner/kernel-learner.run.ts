/** Gradient descent on fresh examples, step by step, as far as somebody looks. */
import type { RandomStream } from '../../math/random-stream.js';

/** A function with parameters, and the examples that it learns from. */
export interface Learner<Batch = unknown> {
  /** How many parameters there are. */
  readonly size: number;
  /** Which of them a start is drawn for; the others start at 0. */
  readonly drawn: readonly number[];
  /** Fresh examples for one step. */
  batch(random: RandomStream): Batch;
  /** Mean loss of the batch; writes its derivatives by the parameters into `gradient`. */
  gradient(parameters: Float64Array, batch: Batch, gradient: Float64Array): number;
}

/** Where the parameters go next, given the gradient of the loss. */
export type Move = (parameters: Float64Array, gradient: Float64Array) => Float64Array;

/** Plain gradient descent: against the gradient, `rate` times as far. */
export const descend =
  (rate: number): Move =>
  (parameters, gradient) =>
    parameters.map((value, i) => value - rate * gradient[i]);

export interface RunOptions {
  readonly random: RandomStream;
  readonly move: Move;
  /** The numbers to start from, for the learner's `drawn` parameters; drawn from the normal distribution if undefined. */
  readonly start?: readonly number[] | undefined;
}

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
  readonly #examples: RandomStream;
  readonly #gradient: Float64Array;

  constructor(learner: Learner<Batch>, options: RunOptions) {
    this.#learner = learner;
    this.#options = options;
    this.#examples = options.random.fork('examples');
    this.#gradient = new Float64Array(learner.size);
    const start = new Float64Array(learner.size);
    const draws = options.random.fork('start');
    learner.drawn.forEach((at, i) => (start[at] = options.start ? options.start[i] : draws.normal()));
    this.frames = [start];
  }

  /** The last step that is computed. */
  get trained(): number {
    return this.frames.length - 1;
  }

  /** Learns on to a step, for at most so many milliseconds but always one step; the numbers do not depend on the slices. */
  train(to: number, budget = Infinity): void {
    const end = performance.now() + budget;
    for (let first = true; this.trained < to && (first || performance.now() < end); first = false) {
      const last = this.frames[this.trained];
      if (this.diverged !== undefined) {
        this.frames.push(last);
        continue;
      }
      this.losses.push(this.#learner.gradient(last, this.#learner.batch(this.#examples), this.#gradient));
      const next = this.#options.move(last, this.#gradient);
      const sane = next.every((value) => Math.abs(value) < FAR);
      if (!sane) this.diverged = this.trained + 1;
      this.frames.push(sane ? next : last);
    }
  }
}
