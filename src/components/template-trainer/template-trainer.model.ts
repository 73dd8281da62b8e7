/** A whole run of the experiment, and what can be read off its filters. */
import type { ImageBoxes } from './template-trainer.layout.js';
import { Net, type Example, type Settings } from './template-trainer.net.js';

/** A pattern that a filter may have come to look like. */
export interface Pattern {
  readonly name: string;
  readonly values: Float64Array;
}

/** How much like one of the patterns. */
export interface Likeness {
  readonly name: string;
  /** −1 … 1. */
  readonly value: number;
}

/** What there is to say of a run besides its numbers; words are read when it is drawn. */
export interface Topic {
  /** What the filters can come to look like. */
  readonly patterns: readonly Pattern[];
  /** What the number under a filter is, and what the one under its change is. */
  readonly likeness: () => string;
  readonly changeLikeness: () => string;
  /** The change of each filter is a multiple of the one image. */
  readonly exact: boolean;
  /** The training images, one for each class, and their title. */
  readonly images: readonly Pattern[];
  readonly title: (narrow: boolean) => string;
  /** Where several of them stand. */
  readonly boxes?: ImageBoxes;
  /** What the net is trained to recognise, and the title of its probability. */
  readonly what: () => string;
  readonly chance: () => string;
}

export class Run {
  /** Steps that can be looked at, from 0 to the last one. */
  readonly moments: readonly number[];
  /** Probability of the right class at each moment that is computed, mean over the examples. */
  readonly confidence: number[] = [];
  /** Largest weight of the filters, and largest change of one, so far. */
  readonly largest = { weight: 0, change: 0 };
  readonly settings: Settings;
  readonly examples: readonly Example[];
  readonly steps: number;
  readonly topic: Topic;
  readonly #make: typeof Net;
  readonly #net: Net;
  #step = 0;
  readonly #kept: Float32Array[] = [];

  /** A run at its start; `make` is the kind of net. */
  constructor(settings: Settings, examples: readonly Example[], moments: readonly number[], topic: Topic, make = Net) {
    this.settings = settings;
    // One kind of array: the inner loops stay fast.
    this.examples = examples.map(({ pixels, label }) => ({ pixels: Float64Array.from(pixels), label }));
    this.steps = moments[moments.length - 1];
    this.topic = topic;
    this.moments = moments;
    this.#make = make;
    this.#net = new make(settings);
    this.#keep();
  }

  /** Trains on to the end, for about so many milliseconds; true when it is there. The slices change nothing. */
  train(budget = Infinity): boolean {
    const end = performance.now() + budget;
    while (this.#step < this.steps && performance.now() < end) {
      this.#net.step(this.examples);
      this.#step++;
      if (this.#step === this.moments[this.#kept.length]) this.#keep();
    }
    return this.#step === this.steps;
  }

  #keep(): void {
    const { examples, largest } = this;
    const { parameters, filters } = this.#net;
    this.#kept.push(new Float32Array(parameters));
    const right = examples.reduce((sum, { pixels, label }) => sum + this.#net.answer(pixels).probabilities[label], 0);
    this.confidence.push(right / examples.length);
    const [start] = this.#kept;
    let { weight, change } = largest;
    for (let i = 0; i < filters.length; i++) {
      const size = Math.abs(filters[i]);
      const moved = Math.abs(filters[i] - start[i]);
      if (size > weight) weight = size;
      if (moved > change) change = moved;
    }
    Object.assign(largest, { weight, change });
  }

  /** Weights of filter k at a moment. */
  filter(moment: number, k: number): Float32Array {
    const size = this.settings.filterSize ** 2;
    return this.#kept[moment].subarray(k * size, (k + 1) * size);
  }

  /** What has been added to filter k since its random start. */
  change(moment: number, k: number): Float64Array {
    const start = this.filter(0, k);
    const change = new Float64Array(this.filter(moment, k));
    for (let i = 0; i < change.length; i++) change[i] -= start[i];
    return change;
  }

  /** The net of that moment. */
  net(moment: number): Net {
    return new this.#make(this.settings, this.#kept[moment]);
  }

  /** How much a filter looks like one of the patterns. */
  likeness(moment: number, k: number): Likeness {
    return mostAlike(this.filter(moment, k), this.topic.patterns, correlation);
  }

  /** The filter has not moved at all. */
  unmoved(moment: number, k: number): boolean {
    return this.change(moment, k).every((value) => value === 0);
  }
}

export const dot = (a: ArrayLike<number>, b: ArrayLike<number>): number => {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i];
  return sum;
};

/** Cosine of the angle between two patterns; 0 if one of them is all zero. */
export function cosine(a: ArrayLike<number>, b: ArrayLike<number>): number {
  const lengths = Math.sqrt(dot(a, a) * dot(b, b));
  return lengths > 0 ? dot(a, b) / lengths : 0;
}

/** Pearson's correlation over the pixels; 0 if one of them is the same everywhere. */
export function correlation(a: ArrayLike<number>, b: ArrayLike<number>): number {
  const n = a.length;
  let [sumA, sumB, squareA, squareB, product] = [0, 0, 0, 0, 0];
  for (let i = 0; i < n; i++) {
    sumA += a[i];
    sumB += b[i];
    squareA += a[i] * a[i];
    squareB += b[i] * b[i];
    product += a[i] * b[i];
  }
  const [spreadA, spreadB] = [squareA - (sumA * sumA) / n, squareB - (sumB * sumB) / n];
  // Below that a difference is nothing but rounding.
  const flat = spreadA <= 1e-12 * squareA || spreadB <= 1e-12 * squareB;
  return flat ? 0 : (product - (sumA * sumB) / n) / Math.sqrt(spreadA * spreadB);
}

/** The c for which c · image is nearest to the change. */
export const multipleOf = (change: ArrayLike<number>, image: ArrayLike<number>): number =>
  dot(change, image) / dot(image, image);

/** The pattern that is most alike, with either sign. */
export function mostAlike(
  values: ArrayLike<number>,
  patterns: readonly Pattern[],
  measure: (a: ArrayLike<number>, b: ArrayLike<number>) => number,
): Likeness {
  return patterns
    .map(({ name, values: pattern }) => ({ name, value: measure(values, pattern) }))
    .reduce((best, one) => (Math.abs(one.value) > Math.abs(best.value) ? one : best));
}
