/**
 * What there is besides the untouched element: checks of its attributes, and runs that end otherwise. Fetched when an
 * attribute differs from the untouched one.
 */
import { InputError, oneOf } from '../../data/input-error.js';
import { checkSeed } from '../../data/seed.js';
import { FOUND, type Said } from './kernel-learner.caption.js';
import { signsOf, type ImageKind, type Settings, type Task, type Wanted } from './kernel-learner.model.js';
import { rareWords } from './kernel-learner.rare-words.js';
import type { SignalKind } from './kernel-learner.signals.js';
import { TASKS } from './kernel-learner.tasks.js';

const SIGNALS: readonly SignalKind[] = ['uniform', 'normal', 'walk', 'spikes'];

export const MOST_STEPS = 2000;
export const MOST_RATE = 1000;

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
  throw new InputError('bad-init', rareWords.badInit(init, count), `init="${example}"`);
}

/**
 * Checks all attributes together.
 *
 * @throws InputError that names the first one that cannot be used
 */
export function settingsOf(wanted: Wanted): Settings {
  const { task, signals, images, seed, rate, steps, init, autoplay } = wanted;
  oneOf('autoplay', autoplay, ['visible', 'off']);
  oneOf('task', task, TASKS);
  oneOf('signals', signals, SIGNALS);
  oneOf('images', images, ['noise', 'digit']);
  checkSeed(seed, 2);
  if (rate !== undefined && !(rate > 0 && rate <= MOST_RATE)) {
    throw new InputError('bad-rate', rareWords.badRate(MOST_RATE), 'rate="3"');
  }
  if (steps !== undefined && !(Number.isInteger(steps) && steps >= 1 && steps <= MOST_STEPS)) {
    throw new InputError('bad-steps', rareWords.badSteps(MOST_STEPS), 'steps="200"');
  }
  const start = startOf(init, task as Task);
  return {
    ...{ task: task as Task, signals: signals as SignalKind, images: images as ImageKind },
    ...{ seed, rate, steps, start },
  };
}

/** What is said of one filter where it does not end as it should. */
export function strayed({ finding, step, write }: Said, right: string): string | undefined {
  const { run, steps } = finding;
  const { diverged } = run;
  if (diverged !== undefined && step >= diverged) return rareWords.diverged(write(diverged));
  const signs = signsOf(finding.filters(step)[0]);
  return step > 0 && step === steps && signs !== FOUND ? rareWords.unfinished(write(step), signs, right) : undefined;
}
