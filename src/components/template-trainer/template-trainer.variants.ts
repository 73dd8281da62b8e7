/** Any other run than the plain one: checks what the attributes say, and trains. Loaded when one is asked for. */
import { InputError, oneOf } from '../../data/input-error.js';
import { checkSeed } from '../../data/seed.js';
import { activation, activationDerivative, type Activation } from '../../math/activations.js';
import { examplesNamed } from './template-trainer.images.js';
import { AnyNet } from './template-trainer.any-net.js';
import { topicOfOne } from './template-trainer.experiment.js';
import type { ImageBoxes } from './template-trainer.layout.js';
import { Run, type Pattern, type Topic } from './template-trainer.model.js';
import type { Example, Head, Optimizer, Settings, Squash } from './template-trainer.net.js';
import type { Wanted } from './template-trainer.wanted.js';
import { variantWords as rare } from './template-trainer.variants.words.js';
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

const squashes = (name: Activation): { squash?: Squash } =>
  name === 'linear'
    ? {}
    : { squash: { value: (x) => activation(name, x), slope: (x) => activationDerivative(name, x) } };

/** Multiplications of one filter in one run; more would let a page stand still. */
const MOST_WORK = 3e7;

function within(name: string, value: number, least: number, most: number, whole: boolean, example: number): void {
  if (value >= least && value <= most && (!whole || Number.isInteger(value))) return;
  throw new InputError(`bad-${name}`, rare.outOfRange(name, whole, least, most), `${name}="${String(example)}"`);
}

/** Checks what can be checked before any image is there. @throws InputError */
function check({ filterSize, head, activation, optimizer, rate, steps, std, seed }: Wanted): void {
  oneOf('filter-size', String(filterSize), SIZES.map(String));
  oneOf('head', head, HEADS);
  oneOf('activation', activation, ACTIVATIONS);
  oneOf('optimizer', optimizer, OPTIMIZERS);
  within('std', std, 0, 1, false, 0.007);
  if (rate !== undefined) within('rate', rate, 0.0001, 2, false, 0.05);
  if (steps !== undefined) within('steps', steps, 1, 600, true, 40);
  checkSeed(seed);
}

/**
 * @param images number of training images
 * @param classes number of classes among them
 * @throws InputError
 */
function settingsOf(wanted: Wanted, images: number, classes: number): { settings: Settings; steps: number } {
  const { filterSize, head, optimizer, std, seed } = wanted;
  const usual = USUAL[optimizer];
  const rate = wanted.rate ?? usual.rate;
  const steps = wanted.steps ?? (optimizer !== 'decay' && classes > 1 ? STEPS_FOR_SEVERAL : usual.steps);
  if (filterSize < SIDE && images > 1) {
    throw new InputError('bad-images', () => rare.oneImage, 'images="4"');
  }
  if (steps * images * (SIDE - filterSize + 1) ** 2 * filterSize ** 2 > MOST_WORK) {
    throw new InputError('too-long', () => rare.tooLong, 'steps="40"');
  }
  return {
    settings: {
      ...{ filterSize, head, optimizer, std, seed, rate },
      decay: usual.decay,
      ...squashes(wanted.activation),
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

/** Tiles of several images share the place of one. */
const imageBoxes =
  (count: number): ImageBoxes =>
  (x, y, side) => {
    const across = Math.ceil(Math.sqrt(count));
    const gap = across > 1 ? 4 : 0;
    const each = (side - (across - 1) * gap) / across;
    return Array.from({ length: count }, (_, i) => ({
      x: x + (i % across) * (each + gap),
      y: y + Math.floor(i / across) * (each + gap),
      ...{ cell: each / SIDE, rows: SIDE, columns: SIDE },
    }));
  };

/** The image of each class, or the mean of its images. */
export function classMeans(examples: readonly Example[]): Pattern[] {
  return [...new Set(examples.map(({ label }) => label))].map((label) => {
    const of = examples.filter((example) => example.label === label);
    const values = new Float64Array(SIDE * SIDE);
    for (const { pixels } of of) values.forEach((_, i) => (values[i] += pixels[i] / of.length));
    return { name: String(label), values };
  });
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

/** What the filters are compared with, and what the numbers under them are called. */
function topicOf({ filterSize, head, optimizer }: Settings, examples: readonly Example[]): Topic {
  const images = classMeans(examples);
  const one = { ...topicOfOne(images[0]), exact: examples.length === 1 && filterSize === SIDE && optimizer === 'sgd' };
  if (filterSize < SIDE) {
    const patterns = piecesOf(examples[0].pixels, filterSize, head);
    return patterns.length > 1
      ? { ...one, patterns, likeness: () => rare.likePiece, changeLikeness: () => rare.cosinePiece }
      : { ...one, patterns, likeness: () => rare.likeMean, changeLikeness: () => rare.cosineMean };
  }
  if (examples.length === 1) return one;
  const title = (): string => (examples.length > images.length ? rare.means(String(examples.length)) : rare.images);
  if (images.length === 1) return { ...one, title };
  const several = { likeness: () => rare.likeImages, changeLikeness: () => rare.cosineImages };
  return {
    ...{ ...one, images, patterns: images, title, ...several },
    ...{ what: () => rare.answers, chance: () => rare.right, boxes: imageBoxes(images.length) },
  };
}

/** Milliseconds of training at a stretch. */
const SLICE = 8;

/** The run that the attributes ask for. Rejects with an InputError. */
export async function variantRun(wanted: Wanted): Promise<Run> {
  check(wanted);
  const examples = await examplesNamed(wanted.images);
  const { settings, steps } = settingsOf(wanted, examples.length, new Set(examples.map(({ label }) => label)).size);
  const run = new Run(settings, examples, momentsOf(steps), topicOf(settings, examples), AnyNet);
  while (!run.train(SLICE)) await new Promise((resolve) => setTimeout(resolve));
  if (!Number.isFinite(run.largest.weight + run.confidence[run.confidence.length - 1])) {
    throw new InputError('diverged', () => rare.diverged, 'rate="0.05"');
  }
  return run;
}
