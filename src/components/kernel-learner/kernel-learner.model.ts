/** What is learned, from what, and how fast. */
import type { SignalKind } from './kernel-learner.signals.js';

export type ImageKind = 'noise' | 'digit';

/** Filters that are recovered from what they do to images. */
export type TargetName = 'sobel-x' | 'sobel-y' | 'laplacian' | 'sharpen' | 'emboss' | 'gaussian' | 'difference';

export type Task = 'peaks' | 'two-filters' | TargetName;

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

/** Attributes that make up a run. */
export const NAMES = ['task', 'signals', 'images', 'seed', 'rate', 'steps', 'init'] as const;

/** Nothing is asked for but the example. */
export const isUntouched = (wanted: Wanted): boolean =>
  NAMES.every((name) => wanted[name] === EXAMPLE[name]) && /^(visible|off)$/.test(wanted.autoplay);

export const LAST_SEED = 4294967295;

export const isTarget = (task: Task): task is TargetName => !/^(peaks|two-filters)$/.test(task);

/** Signs of weights, such as `− + −`. */
export const signsOf = (weights: ArrayLike<number>): string =>
  Array.from(weights, (weight) => (weight < 0 ? '−' : weight > 0 ? '+' : '0')).join(' ');
