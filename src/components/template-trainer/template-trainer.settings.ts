/** Checks what the attributes say, and trains accordingly. */
import { defaultDigit } from '../../data/default-digits.js';
import { InputError, oneOf } from '../../data/input-error.js';
import type { Activation } from '../../math/activations.js';
import { Run } from './template-trainer.model.js';
import { SIDE, type Example, type Head, type Optimizer, type Settings } from './template-trainer.net.js';

export const SIZES = [28, 14, 10, 7];
export const HEADS: readonly Head[] = ['flatten', 'average', 'max'];
export const OPTIMIZERS: readonly Optimizer[] = ['sgd', 'decay', 'adam'];
export const ACTIVATIONS: readonly Activation[] = ['linear', 'relu', 'leaky-relu', 'tanh', 'sigmoid'];

/** Learning rate, weight decay and number of steps that suit each optimiser. */
const USUAL: Readonly<Record<Optimizer, { rate: number; decay: number; steps: number }>> = {
  sgd: { rate: 0.05, decay: 0, steps: 40 },
  decay: { rate: 0.1, decay: 0.02, steps: 600 },
  adam: { rate: 0.01, decay: 0, steps: 40 },
};
const STEPS_FOR_SEVERAL = 100;

/** Multiplications of one filter in one run; more would let a page stand still. */
const MOST_WORK = 3e7;

/** The attributes that make up a run. */
export interface Wanted {
  readonly filterSize: number;
  readonly head: Head;
  readonly activation: Activation;
  readonly optimizer: Optimizer;
  readonly rate: number | undefined;
  readonly steps: number | undefined;
  readonly std: number;
  readonly seed: number;
}

/** The untouched experiment. With this seed all five filters take shape: three as the image, two as its negative. */
export const EXAMPLE: Wanted = {
  filterSize: SIDE,
  head: 'flatten',
  activation: 'linear',
  optimizer: 'sgd',
  rate: undefined,
  steps: undefined,
  std: 0.007,
  seed: 201,
};

function within(name: string, value: number, least: number, most: number, whole: boolean, example: number): void {
  if (value >= least && value <= most && (!whole || Number.isInteger(value))) return;
  throw new InputError(
    `bad-${name}`,
    `${name} must be a ${whole ? 'whole ' : ''}number from ${String(least)} to ${String(most)}.`,
    `${name}="${String(example)}"`,
  );
}

/**
 * @param images number of training images
 * @param classes number of classes among them
 * @throws InputError
 */
function settingsOf(wanted: Wanted, images: number, classes: number): { settings: Settings; steps: number } {
  const { filterSize, head, activation, optimizer, std, seed } = wanted;
  oneOf('filter-size', String(filterSize), SIZES.map(String));
  oneOf('head', head, HEADS);
  oneOf('activation', activation, ACTIVATIONS);
  oneOf('optimizer', optimizer, OPTIMIZERS);
  const usual = USUAL[optimizer];
  const rate = wanted.rate ?? usual.rate;
  const steps = wanted.steps ?? (optimizer !== 'decay' && classes > 1 ? STEPS_FOR_SEVERAL : usual.steps);
  within('std', std, 0, 1, false, 0.007);
  within('rate', rate, 0.0001, 2, false, 0.05);
  within('steps', steps, 1, 600, true, 40);
  within('seed', seed, 0, 2 ** 32 - 1, true, 7);
  if (filterSize < SIDE && images > 1) {
    throw new InputError('bad-images', 'Filters smaller than the image are trained on one image alone.', 'images="4"');
  }
  if (steps * images * (SIDE - filterSize + 1) ** 2 * filterSize ** 2 > MOST_WORK) {
    throw new InputError('too-long', 'So many steps on so many images would take too long.', 'steps="40"');
  }
  return { settings: { filterSize, head, activation, optimizer, std, seed, rate, decay: usual.decay }, steps };
}

/** What every page trains on, if it asks for nothing else. */
export const oneFour = (): Example[] => [{ pixels: defaultDigit('4') ?? [], label: 4 }];

/**
 * The run that the attributes ask for: `before`, if that is the one.
 *
 * @throws InputError
 */
export function trainedRun(wanted: Wanted, examples: readonly Example[], before?: Run): Run {
  const { settings, steps } = settingsOf(wanted, examples.length, new Set(examples.map(({ label }) => label)).size);
  const names = Object.keys(settings) as (keyof Settings)[];
  if (
    before?.examples === examples &&
    before.steps === steps &&
    names.every((name) => before.settings[name] === settings[name])
  ) {
    return before;
  }
  const run = new Run(settings, examples, steps);
  if (!Number.isFinite(run.largest.weight + run.confidence[run.confidence.length - 1])) {
    throw new InputError('diverged', 'With this learning rate the weights grow beyond all bounds.', 'rate="0.05"');
  }
  return run;
}
