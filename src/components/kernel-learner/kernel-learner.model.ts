/** What is learned, from what, and how fast. */
import type { SignalKind } from './kernel-learner.signals.js';

export const IMAGES = ['noise', 'digit'] as const;
export type ImageKind = (typeof IMAGES)[number];

/** Filters that are recovered from what they do to images. */
export const TARGETS = ['sobel-x', 'sobel-y', 'laplacian', 'sharpen', 'emboss', 'gaussian', 'difference'] as const;
export type TargetName = (typeof TARGETS)[number];

export const TASKS = ['peaks', 'two-filters', ...TARGETS] as const;
export type Task = (typeof TASKS)[number];

/** Attributes as they stand. */
export interface Wanted {
  readonly task: string;
  readonly signals: string;
  readonly images: string;
  readonly seed: number;
  readonly rate: number | undefined;
  readonly steps: number | undefined;
  readonly init: string;
  readonly autoplay: string;
}

export interface Settings {
  readonly task: Task;
  readonly signals: SignalKind;
  readonly images: ImageKind;
  readonly seed: number;
  /** Undefined: the task's own. */
  readonly rate: number | undefined;
  readonly steps: number | undefined;
  /** The numbers to start from; undefined: drawn by the seed. */
  readonly start: readonly number[] | undefined;
}

/** The untouched element; its start has every sign wrong. */
export const EXAMPLE = {
  ...{ task: 'peaks', signals: 'uniform', images: 'noise', seed: 2, init: 'normal', autoplay: 'visible' as const },
  ...{ rate: undefined, steps: undefined, start: undefined },
} satisfies Wanted & Settings;

export const LAST_SEED = 4294967295;

export const isTarget = (task: Task): task is TargetName => (TARGETS as readonly string[]).includes(task);

/** Signs of weights, such as `− + −`. */
export const signsOf = (weights: ArrayLike<number>): string =>
  Array.from(weights, (weight) => (weight < 0 ? '−' : weight > 0 ? '+' : '0')).join(' ');
