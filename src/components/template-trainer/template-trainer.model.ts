/** A whole run of the experiment, and what can be read off its filters. */
import { Net, type Answer, type Example, type Settings } from './template-trainer.net.js';
import { CLASSES, SIDE } from './template-trainer.sizes.js';

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

/** Up to so many steps are all kept; of a longer run, the first ones and others at equal distances. */
const KEPT = 60;
const FIRST = 20;

/** Steps of a run that can be looked at. */
export function momentsOf(steps: number): number[] {
  if (steps <= KEPT) return Array.from({ length: steps + 1 }, (_, i) => i);
  const rest = KEPT - FIRST;
  return Array.from({ length: KEPT + 1 }, (_, i) =>
    i <= FIRST ? i : Math.round(FIRST + ((i - FIRST) * (steps - FIRST)) / rest),
  );
}

/** What there is to say of a run besides its numbers. */
export interface Topic {
  /** What the filters can come to look like. */
  readonly patterns: readonly Pattern[];
  /** What the number under a filter is, and what the one under its change is. */
  readonly likeness: string;
  readonly changeLikeness: string;
  /** The change of each filter is a multiple of the one image. */
  readonly exact: boolean;
}

export class Run {
  /** Steps that can be looked at. */
  readonly moments: readonly number[];
  /** Probability of the right class at each moment, mean over the examples. */
  readonly confidence: readonly number[];
  /** Largest weight of the filters, and largest change of one, of all moments. */
  readonly largest: { readonly weight: number; readonly change: number };
  readonly settings: Settings;
  readonly examples: readonly Example[];
  readonly steps: number;
  readonly topic: Topic;
  readonly #kept: Float32Array[] = [];

  constructor(settings: Settings, examples: readonly Example[], steps: number, topic: Topic) {
    this.settings = settings;
    this.examples = examples;
    this.steps = steps;
    this.topic = topic;
    this.moments = momentsOf(steps);
    const net = new Net(settings);
    // One kind of array: the inner loops stay fast.
    const shown = examples.map(({ pixels, label }) => ({ pixels: Float64Array.from(pixels), label }));
    const confidence: number[] = [];
    const largest = { weight: 0, change: 0 };
    for (let step = 0, i = 0; step <= steps; step++) {
      if (step > 0) net.step(shown);
      if (step !== this.moments[i]) continue;
      this.#kept.push(Float32Array.from(net.parameters));
      confidence.push(
        shown.reduce((sum, { pixels, label }) => sum + net.answer(pixels).probabilities[label], 0) / examples.length,
      );
      net.filters.forEach((weight, w) => {
        largest.weight = Math.max(largest.weight, Math.abs(weight));
        largest.change = Math.max(largest.change, Math.abs(weight - this.#kept[0][w]));
      });
      i++;
    }
    this.confidence = confidence;
    this.largest = largest;
  }

  /** Weights of filter k at a moment. */
  filter(moment: number, k: number): Float32Array {
    const size = this.settings.filterSize ** 2;
    return this.#kept[moment].subarray(k * size, (k + 1) * size);
  }

  /** What has been added to filter k since its random start. */
  change(moment: number, k: number): Float64Array {
    const start = this.filter(0, k);
    return Float64Array.from(this.filter(moment, k), (weight, i) => weight - start[i]);
  }

  /** What the net of that moment makes of an image. */
  answer(moment: number, pixels: ArrayLike<number>): Answer {
    return new Net(this.settings, this.#kept[moment]).answer(pixels);
  }

  /** Filter k's vote for class j: its weight in the dense layer, for filters as large as the image. */
  vote(moment: number, k: number, j: number): number {
    return new Net(this.settings, this.#kept[moment]).output[k * CLASSES + j];
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

const centred = (values: ArrayLike<number>): Float64Array => {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i];
  return Float64Array.from(values, (value) => value - sum / values.length);
};

/** Pearson's correlation over the pixels; 0 if one of them is the same everywhere. */
export const correlation = (a: ArrayLike<number>, b: ArrayLike<number>): number => cosine(centred(a), centred(b));

/** The c for which c · image is nearest to the change, and the largest difference that is left. */
export function multipleOf(
  change: ArrayLike<number>,
  image: ArrayLike<number>,
): { readonly c: number; readonly residual: number } {
  const c = dot(change, image) / dot(image, image);
  let residual = 0;
  for (let i = 0; i < change.length; i++) residual = Math.max(residual, Math.abs(change[i] - c * image[i]));
  return { c, residual };
}

/** The image of each class, or the mean of its images. */
export function classMeans(examples: readonly Example[]): Pattern[] {
  return [...new Set(examples.map(({ label }) => label))].map((label) => {
    const of = examples.filter((example) => example.label === label);
    const values = new Float64Array(SIDE * SIDE);
    for (const { pixels } of of) values.forEach((_, i) => (values[i] += pixels[i] / of.length));
    return { name: String(label), values };
  });
}

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
