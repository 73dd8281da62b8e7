/** What is learned, from what, and how fast: the attributes, checked. */
import { InputError, oneOf } from '../../data/input-error.js';
import { SIGNALS, type SignalKind } from './kernel-learner.signals.js';

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
export const EXAMPLE: Wanted = {
  ...{ task: 'peaks', signals: 'uniform', images: 'noise', seed: 2, init: 'normal' },
  ...{ rate: undefined, steps: undefined },
};

export const MOST_STEPS = 2000;
export const LAST_SEED = 4294967295;
export const MOST_RATE = 1000;

export const isTarget = (task: Task): task is TargetName => (TARGETS as readonly string[]).includes(task);

/** How many numbers a start of a task consists of. */
function drawnBy(task: Task): number {
  if (task === 'peaks') return 3;
  return task === 'two-filters' ? 8 : task === 'difference' ? 2 : 9;
}

function startOf(init: string, task: Task): readonly number[] | undefined {
  const text = init.trim();
  const count = drawnBy(task);
  if (text === 'normal') return undefined;
  if (text === 'zeros') return new Array<number>(count).fill(0);
  const numbers = text
    .replaceAll('−', '-')
    .split(/[\s,;]+/)
    .map(Number);
  if (numbers.length === count && numbers.every((value) => Math.abs(value) <= 100)) return numbers;
  const example = Array.from({ length: count }, (_, i) => (i % 2 === 0 ? '1' : '-1')).join(' ');
  throw new InputError(
    'bad-init',
    `The start “${init}” is not normal, zeros, or ${String(count)} numbers from −100 to 100.`,
    `init="${example}"`,
  );
}

/**
 * Checks all attributes together.
 *
 * @throws InputError that names the first one that cannot be used
 */
export function settingsOf(wanted: Wanted): Settings {
  const { task, signals, images, seed, rate, steps, init } = wanted;
  oneOf('task', task, TASKS);
  oneOf('signals', signals, SIGNALS);
  oneOf('images', images, IMAGES);
  if (!Number.isInteger(seed) || seed < 0 || seed > LAST_SEED) {
    throw new InputError('bad-seed', 'The seed is a whole number from 0 to 4294967295.', 'seed="2"');
  }
  if (rate !== undefined && !(rate > 0 && rate <= MOST_RATE)) {
    throw new InputError('bad-rate', `The rate is a number above 0, at most ${String(MOST_RATE)}.`, 'rate="3"');
  }
  if (steps !== undefined && !(Number.isInteger(steps) && steps >= 1 && steps <= MOST_STEPS)) {
    throw new InputError('bad-steps', `Steps are a whole number from 1 to ${String(MOST_STEPS)}.`, 'steps="200"');
  }
  const start = startOf(init, task as Task);
  return {
    ...{ task: task as Task, signals: signals as SignalKind, images: images as ImageKind },
    ...{ seed, rate, steps, start },
  };
}

/** Signs of weights, such as `− + −`. */
export const signsOf = (weights: ArrayLike<number>): string =>
  Array.from(weights, (weight) => (weight < 0 ? '−' : weight > 0 ? '+' : '0')).join(' ');
