/** Filters recovered from what they do to images: the learner, and what it is shown. Fetched when a task asks for it. */
import { defaultDigit } from '../../data/default-digits.js';
import { kernelPresets } from '../../data/kernel-presets.js';
import { RandomStream } from '../../math/random-stream.js';
import { isTarget, type ImageKind, type Settings, type TargetName } from './kernel-learner.model.js';
import { descend, Run, type Learner } from './kernel-learner.run.js';

/** Side of an image of noise. */
const NOISE = 14;

/** A grey image, row by row. */
export interface Picture {
  readonly rows: number;
  readonly columns: number;
  readonly data: Float64Array;
}

const noise = (random: RandomStream): Picture => ({
  ...{ rows: NOISE, columns: NOISE },
  data: new Float64Array(NOISE * NOISE).map(() => random.uniform()),
});

let four: Picture | undefined;
const digit = (): Picture => (four ??= { rows: 28, columns: 28, data: Float64Array.from(defaultDigit('4') ?? []) });

/** A filter as rows of weights. */
export function targetFilter(name: TargetName): readonly (readonly number[])[] {
  return name === 'difference' ? [[1, -1]] : kernelPresets[name];
}

/** How far the pixel under each tap lies from the one under the first. */
const offsets = (rows: number, columns: number, image: Picture): number[] =>
  Array.from({ length: rows * columns }, (_, tap) => Math.floor(tap / columns) * image.columns + (tap % columns));

/** Slides a filter of `rows × columns` weights over an image, without padding. */
export function filtered(weights: ArrayLike<number>, rows: number, columns: number, image: Picture): Picture {
  const size = { rows: image.rows - rows + 1, columns: image.columns - columns + 1 };
  const under = offsets(rows, columns, image);
  const data = new Float64Array(size.rows * size.columns).map((_, at) => {
    const corner = Math.floor(at / size.columns) * image.columns + (at % size.columns);
    let sum = 0;
    for (let tap = 0; tap < under.length; tap++) sum += weights[tap] * image.data[corner + under[tap]];
    return sum;
  });
  return { ...size, data };
}

/** Learns a filter's weights from images and what the filter makes of them, by the mean squared error. */
export class FilterLearner implements Learner<Picture> {
  readonly rows: number;
  readonly columns: number;
  readonly target: Float64Array;
  readonly size: number;
  readonly drawn: readonly number[];
  /** Default rate: as large as the images allow. */
  readonly rate: number;
  readonly #images: ImageKind;

  constructor(name: TargetName, images: ImageKind) {
    const filter = targetFilter(name);
    [this.rows, this.columns] = [filter.length, filter[0].length];
    this.target = Float64Array.from(filter.flat());
    this.size = this.target.length;
    this.drawn = Array.from(this.target.keys());
    this.rate = images === 'noise' ? 0.4 : 0.6;
    this.#images = images;
  }

  batch(random: RandomStream): Picture {
    return this.#images === 'noise' ? noise(random) : digit();
  }

  /** Mean of (now − wanted)² over the output, and its gradient: at each tap the mean of 2(now − wanted) times its pixel. */
  gradient(weights: Float64Array, image: Picture, gradient: Float64Array): number {
    gradient.fill(0);
    const now = filtered(weights, this.rows, this.columns, image);
    const wanted = filtered(this.target, this.rows, this.columns, image);
    const under = offsets(this.rows, this.columns, image);
    const n = now.data.length;
    let loss = 0;
    now.data.forEach((value, at) => {
      const error = value - wanted.data[at];
      loss += (error * error) / n;
      const corner = Math.floor(at / now.columns) * image.columns + (at % now.columns);
      const pull = (2 * error) / n;
      for (let tap = 0; tap < this.size; tap++) gradient[tap] += pull * image.data[corner + under[tap]];
    });
    return loss;
  }
}

export const IMAGE_STEPS = 200;

/** One run of a filter learner, and an image on which it is watched. */
export class Recovery {
  readonly learner: FilterLearner;
  readonly run: Run<Picture>;
  readonly steps: number;
  readonly rate: number;
  /** An image of noise that it never learns from; the digit itself, where it learns from that. */
  readonly image: Picture;
  readonly wanted: Picture;
  /** Names of the parameters. */
  readonly names: readonly string[];
  /** Mean squared error on that image at every step so far. */
  readonly errors: number[] = [];

  constructor(settings: Settings) {
    const { task, images, seed, start } = settings;
    this.learner = new FilterLearner(isTarget(task) ? task : 'sobel-x', images);
    this.steps = settings.steps ?? IMAGE_STEPS;
    this.rate = settings.rate ?? this.learner.rate;
    this.run = new Run(this.learner, { random: new RandomStream(seed), move: descend(this.rate), start });
    this.image = images === 'noise' ? noise(new RandomStream(0).fork('held-out image')) : digit();
    this.names = Array.from(this.learner.target, (_, i) => `w${String(i + 1)}`);
    this.wanted = this.#output(this.learner.target);
  }

  /** Learns on for about so many milliseconds; true when all of it is learned and its errors are known. */
  prepare(budget: number): boolean {
    const { run, learner, errors, steps } = this;
    const end = performance.now() + budget;
    run.train(steps, budget);
    const unused = new Float64Array(learner.size);
    while (errors.length <= run.trained && performance.now() < end) {
      errors.push(learner.gradient(run.frames[errors.length], this.image, unused));
    }
    return errors.length > steps;
  }

  /** What the learned filter makes of the image at a step. */
  output(step: number): Picture {
    return this.#output(this.run.frames[step]);
  }

  /** Largest difference between a learned weight and the one it should be. */
  off(step: number): number {
    return Math.max(...this.run.frames[step].map((weight, i) => Math.abs(weight - this.learner.target[i])));
  }

  #output(weights: Float64Array): Picture {
    return filtered(weights, this.learner.rows, this.learner.columns, this.image);
  }
}
