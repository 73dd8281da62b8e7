/** Any other run than the plain one: checks what the attributes say, and trains. Loaded when one is asked for. */
import { InputError, oneOf } from '../../data/input-error.js';
import { activation, activationDerivative, type Activation } from '../../math/activations.js';
import { examplesNamed } from './template-trainer.images.js';
import { classMeans, Run, type Pattern, type Topic } from './template-trainer.model.js';
import { LINEAR, type Example, type Head, type Optimizer, type Settings, type Squash } from './template-trainer.net.js';
import type { Wanted } from './template-trainer.wanted.js';
import { variantWords as rare } from './template-trainer.variants.words.js';
import { words } from './template-trainer.words.js';
import { SIDE } from './template-trainer.sizes.js';

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

const squashes = (name: Activation): Squash =>
  name === 'linear' ? LINEAR : { value: (x) => activation(name, x), slope: (x) => activationDerivative(name, x) };

/** Multiplications of one filter in one run; more would let a page stand still. */
const MOST_WORK = 3e7;

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
  const { filterSize, head, optimizer, std, seed } = wanted;
  oneOf('filter-size', String(filterSize), SIZES.map(String));
  oneOf('head', head, HEADS);
  oneOf('activation', wanted.activation, ACTIVATIONS);
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
  return {
    settings: {
      ...{ filterSize, head, optimizer, std, seed, rate },
      decay: usual.decay,
      squash: squashes(wanted.activation),
    },
    steps,
  };
}

/** What smaller filters can come to look like: every piece of the image, or with an average head the mean of them. */
export function piecesOf(pixels: ArrayLike<number>, size: number, head: Head): Pattern[] {
  const across = SIDE - size + 1;
  const pieces = Array.from({ length: across ** 2 }, (_, place) => ({
    name: '',
    values: Float64Array.from({ length: size ** 2 }, (_, i) => {
      const row = Math.floor(place / across) + Math.floor(i / size);
      return pixels[row * SIDE + (place % across) + (i % size)];
    }),
  }));
  if (head !== 'average') return pieces;
  return [{ name: '', values: pieces[0].values.map((_, i) => pieces.reduce((sum, { values }) => sum + values[i], 0) / pieces.length) }]; // prettier-ignore
}

/** What the filters are compared with, and what the numbers under them are called. */
function topicOf({ filterSize, head, optimizer }: Settings, examples: readonly Example[]): Topic {
  const exact = examples.length === 1 && filterSize === SIDE && optimizer === 'sgd';
  if (filterSize < SIDE) {
    const patterns = piecesOf(examples[0].pixels, filterSize, head);
    return patterns.length > 1
      ? { patterns, exact, likeness: rare.likePiece, changeLikeness: rare.cosinePiece }
      : { patterns, exact, likeness: rare.likeMean, changeLikeness: rare.cosineMean };
  }
  const patterns = classMeans(examples);
  return patterns.length > 1
    ? { patterns, exact, likeness: rare.likeImages, changeLikeness: rare.cosineImages }
    : { patterns, exact, likeness: words.likeImage, changeLikeness: words.cosine };
}

/** The run that the attributes ask for. Rejects with an InputError. */
export async function variantRun(wanted: Wanted): Promise<Run> {
  const examples = await examplesNamed(wanted.images);
  const { settings, steps } = settingsOf(wanted, examples.length, new Set(examples.map(({ label }) => label)).size);
  const run = new Run(settings, examples, steps, topicOf(settings, examples));
  if (!Number.isFinite(run.largest.weight + run.confidence[run.confidence.length - 1])) {
    throw new InputError('diverged', 'With this learning rate the weights grow beyond all bounds.', 'rate="0.05"');
  }
  return run;
}
