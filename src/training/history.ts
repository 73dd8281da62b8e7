import { interpolateWeights, type MeasuredStep, type TrainingFrame, type WeightSnapshot } from './frame.js';
import type { TrainingRecipe } from './recipe.js';
import { scheduledSteps } from './schedule.js';
import type { TrainingUpdate } from './source.js';

/** Kept frames are thinned beyond this number: with the LOOK recipe (5 066 weights) 160 frames take 3 MB. */
const MOST_FRAMES = 160;

/** A list of numbers that grows without being copied each time. */
class Curve {
  #values = new Float32Array(256);
  #length = 0;

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const larger = new Float32Array(2 * this.#length);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.#length++] = value;
  }

  get values(): Float32Array {
    return this.#values.subarray(0, this.#length);
  }

  /** Value at step `step`, counted from 1; in between, linear. Undefined where there is none. */
  at(step: number): number | undefined {
    const below = Math.floor(step);
    if (below < 1 || step > this.#length) return undefined;
    const value = this.#values[below - 1];
    const result = step === below ? value : value + (this.#values[below] - value) * (step - below);
    return Number.isNaN(result) ? undefined : result;
  }
}

/**
 * What is known of one run: every step's loss and accuracy, and the weights of the scheduled steps and of some others.
 * Losses are those of the mini-batch, before the update it causes: `losses[i]` belongs to step `i + 1`.
 */
export class History {
  readonly #losses = new Curve();
  readonly #accuracies = new Curve();
  readonly #scheduled: ReadonlySet<number>;
  #frames: WeightSnapshot[] = [];
  #measured: MeasuredStep[] = [];
  #version = 0;

  constructor(readonly recipe: TrainingRecipe) {
    this.#scheduled = new Set(scheduledSteps(recipe.steps));
  }

  /** Steps known so far. */
  get steps(): number {
    return Math.max(this.#losses.values.length, this.#frames.at(-1)?.step ?? 0);
  }

  /** Mini-batch loss (nats) of every step; a view that later steps may outgrow, so ask again rather than keep it. */
  get losses(): Float32Array {
    return this.#losses.values;
  }

  /** Mini-batch accuracy, 0…1, of every step, NaN where it was not recorded; a view like `losses`. */
  get accuracies(): Float32Array {
    return this.#accuracies.values;
  }

  /** Held-out measurements, ascending by step. */
  get measured(): readonly MeasuredStep[] {
    return this.#measured;
  }

  /** The kept weights, ascending by step. */
  get frames(): readonly WeightSnapshot[] {
    return this.#frames;
  }

  /** Grows whenever something was added: a cheap way to see whether to draw again. */
  get version(): number {
    return this.#version;
  }

  /** Adds what an update brings; what is already known is passed over. */
  append({ step, losses, accuracies, frames, measured }: Omit<TrainingUpdate, 'status' | 'note'>): void {
    const first = step - losses.length;
    for (let i = Math.max(0, this.losses.length - first); i < losses.length; i++) {
      this.#losses.push(losses[i]);
      this.#accuracies.push(i < accuracies.length ? accuracies[i] : NaN);
    }
    this.#frames.push(...newOnes(frames, this.#frames));
    this.#measured.push(...newOnes(measured, this.#measured));
    if (this.#frames.length > MOST_FRAMES) this.#thin();
    this.#version++;
  }

  /**
   * The network at `step`: as it was where its weights were kept (`exact`), else interpolated linearly between the kept
   * neighbours. Beyond either end: the first or last kept frame. Undefined while no frame is known.
   */
  frameAt(step: number): TrainingFrame | undefined {
    if (this.#frames.length === 0) return undefined;
    const next = this.#firstFrom(step);
    const after = this.#frames[Math.min(next, this.#frames.length - 1)];
    if (next === 0 || after.step <= step) return this.#describe(after, true);
    const before = this.#frames[next - 1];
    const share = (step - before.step) / (after.step - before.step);
    return this.#describe({ step, weights: interpolateWeights(before.weights, after.weights, share) }, false);
  }

  #describe({ step, weights }: WeightSnapshot, exact: boolean): TrainingFrame {
    return {
      step,
      imagesSeen: Math.round(step * this.recipe.batch),
      loss: this.#losses.at(step),
      accuracy: this.#accuracies.at(step),
      heldOut: this.#measured.find((measured) => measured.step === step),
      weights,
      exact,
    };
  }

  /** Index of the first kept frame whose step is not below `step`; the number of frames if there is none. */
  #firstFrom(step: number): number {
    let low = 0;
    let high = this.#frames.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#frames[middle].step < step) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Drops every second frame that is neither scheduled nor the newest. */
  #thin(): void {
    const newest = this.#frames.at(-1);
    let drop = false;
    this.#frames = this.#frames.filter((frame) => {
      if (frame === newest || this.#scheduled.has(frame.step)) return true;
      drop = !drop;
      return !drop;
    });
  }
}

/** Those that come after the last known step. */
function newOnes<T extends { readonly step: number }>(arriving: readonly T[], known: readonly T[]): T[] {
  const last = known.at(-1)?.step ?? -1;
  return arriving.filter(({ step }) => step > last);
}
