/** Two filters and a unit that reads them; fetched when the task asks for it. */
import { sigmoid } from '../../math/elementary.js';
import type { Said } from './kernel-learner.caption.js';
import { FOOT, layOutPeaks, TITLE, WIDE, type PeakLayout, type Rect } from './kernel-learner.layout.js';
import { addUnit, PeakNet, READ, tapsOf, unitSum } from './kernel-learner.nets.js';
import type { Manner } from './kernel-learner.peak-picture.js';
import { rareWords } from './kernel-learner.rare-words.js';
import type { Move } from './kernel-learner.run.js';
import { words as common } from './kernel-learner.words.js';
import { words } from './kernel-learner.two-filters.words.js';

/** Adam's memory of the gradient and of its square, and what keeps it from dividing by 0. */
const [BETA1, BETA2, EPSILON] = [0.9, 0.999, 1e-8];

/** Adam (Kingma & Ba, 2015): moves of about equal size for every parameter, however flat its slope. */
export function adam(rate: number, size: number): Move {
  const mean = new Float64Array(size);
  const square = new Float64Array(size);
  // How much of the means the zeros are that they began with.
  let [fade1, fade2] = [1, 1];
  return (parameters, gradient) => {
    fade1 *= BETA1;
    fade2 *= BETA2;
    return parameters.map((value, i) => {
      mean[i] = BETA1 * mean[i] + (1 - BETA1) * gradient[i];
      square[i] = BETA2 * square[i] + (1 - BETA2) * gradient[i] * gradient[i];
      const spread = Math.sqrt(square[i] / (1 - fade2));
      return value - (rate * mean[i]) / ((1 - fade1) * (spread + EPSILON));
    });
  };
}

/** y = σ(v₁h₁ + v₂h₂ + c) with hₖ = σ(wₖ ⋆ u + bₖ). Parameters: w₁ b₁ w₂ b₂ v₁ v₂ c. */
export class TwoFilters extends PeakNet {
  readonly size = READ + 3;
  readonly drawn = [0, 1, 2, 4, 5, 6, READ, READ + 1];
  readonly units = 2;
  readonly names = [
    ...[1, 2].flatMap((k) => [...common.taps, 'b'].map((name) => `${name} ${String(k)}`)),
    'v 1',
    'v 2',
    'c',
  ];
  readonly rates = { uniform: 0.05, normal: 0.05, walk: 0.05, spikes: 0.05 };
  readonly steps = 1000;
  /** h₁ and h₂ of the last score. */
  readonly #hidden = new Float64Array(2);

  override mover(rate: number): Move {
    return adam(rate, this.size);
  }

  score(parameters: Float64Array, signal: Float64Array, i: number): number {
    let score = parameters[READ + 2];
    for (let k = 0; k < 2; k++) {
      this.#hidden[k] = sigmoid(unitSum(parameters, k, signal, i));
      score += parameters[READ + k] * this.#hidden[k];
    }
    return score;
  }

  protected addGradient(
    gradient: Float64Array,
    parameters: Float64Array,
    signal: Float64Array,
    i: number,
    by: number,
  ): void {
    for (let k = 0; k < 2; k++) {
      const h = this.#hidden[k];
      gradient[READ + k] += by * h;
      addUnit(gradient, k, signal, i, by * parameters[READ + k] * h * (1 - h));
    }
    gradient[READ + 2] += by;
  }
}

/** Cosine of the angle between two lists of weights; 0 if one of them is all zeros. */
export function cosine(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let [product, squareA, squareB] = [0, 0, 0];
  for (let i = 0; i < a.length; i++) {
    product += a[i] * b[i];
    squareA += a[i] * a[i];
    squareB += b[i] * b[i];
  }
  return squareA > 0 && squareB > 0 ? product / Math.sqrt(squareA * squareB) : 0;
}

/** The side that a filter compares the middle with, if it is one of the two differences, whatever its sign. */
export function comparedSide(weights: ArrayLike<number>): 'left' | 'right' | undefined {
  const [left, right] = [cosine(weights, [-1, 1, 0]), cosine(weights, [0, 1, -1])].map(Math.abs);
  if (Math.max(left, right) < 0.95) return undefined;
  return left > right ? 'left' : 'right';
}

/** Whether the two filters share the work: one compares with the left neighbour, the other with the right one. */
export function sharesWork(parameters: Float64Array): boolean {
  const sides = [0, 1].map((k) => comparedSide(tapsOf(parameters, k)));
  return sides.includes('left') && sides.includes('right');
}

/** The sentence under the picture. */
function caption({ finding, step, write }: Said, right: string): string {
  const { run, steps } = finding;
  const { diverged } = run;
  const parameters = run.frames[step];
  if (diverged !== undefined && step >= diverged) return rareWords.diverged(write(diverged));
  if (step === 0) return words.start(right);
  const side = comparedSide(tapsOf(parameters, 0));
  if (side && sharesWork(parameters)) return words.done(side === 'left', right);
  if (tapsOf(parameters, 0).every((weight, tap) => weight === tapsOf(parameters, 1)[tap]))
    return words.alike(write(step), right);
  return (step < steps ? words.growing : words.stuck)(write(step), right);
}

/** Equal parts of a rectangle, side by side. */
function split({ x, y, width, height }: Rect, gap: number): Rect[] {
  const each = (width - gap) / 2;
  return [0, each + gap].map((right) => ({ x: x + right, y, width: each, height }));
}

/** As for one filter, but with two charts each of weights and steps; on narrow pages the record gets a row of its own. */
export function layOutTwo(width: number): PeakLayout {
  const one = layOutPeaks(width, 246);
  const [bars] = one.bars;
  const [path] = one.paths;
  if (width >= WIDE) return { ...one, bars: split(bars, 12), paths: split(path, 16) };
  const row = bars.height + FOOT + TITLE + 10;
  const lower = (rect: Rect, rows = 1): Rect => ({ ...rect, y: rect.y + rows * row });
  return {
    width,
    height: one.height + 2 * row,
    bars: split({ ...bars, width }, 16),
    accuracy: { ...lower(bars), width },
    signal: lower(one.signal),
    answer: lower(one.answer),
    paths: [lower(path), lower(path, 2)],
  };
}

export const manner: Manner = {
  layOut: layOutTwo,
  filter: (k) => words.filter(k + 1),
  path: (k) => words.path(k + 1),
  said: caption,
};
