/** The experiment of <flatten-vs-conv>: what shifts and a shuffling of the pixels do to two networks. */
import {
  contestRecipe,
  type NetworkName,
  type Pixels,
} from '../../src/components/flatten-vs-conv/flatten-vs-conv.recipes.js';
import { moved as movedDigit } from '../../src/components/flatten-vs-conv/flatten-vs-conv.model.js';
import { contestantOf } from '../../src/components/flatten-vs-conv/flatten-vs-conv.networks.js';
import { defaultDigit } from '../../src/data/default-digits.js';
import type { DigitSet } from '../../src/data/digits.js';
import { VIEWED, type RecordedOpinion, type RecordedView } from '../../src/data/flatten-vs-conv-view.js';
import { SHIFTS, type Contest } from '../../src/data/flatten-vs-conv.js';
import { digitNameOf } from '../../src/data/image-input.js';
import { fitScale, LEVELS, toneOf } from '../../src/drawing/scale.js';
import { Random } from '../../src/math/random.js';
import type { EngineRun, TrainingEngine, Weights } from '../../src/training/engine.js';
import { trained } from './linear-collapse.js';

/** Seeds of the training runs. */
export const SEEDS = [1, 2, 3];

/** What one training run gives. */
export interface ContestRun {
  readonly weights: Weights;
  /** By shift, the mean over four directions; for a run on shuffled pixels the unshifted digits alone. */
  readonly shifted: readonly number[];
  /** On digits whose pixels are shuffled, for a run on digits as they are. */
  readonly shuffled: number | undefined;
}

/** The images 0…1 of a set, moved down and to the right (paper comes in), `[count, 28, 28, 1]`. */
function moved({ images, count, size }: DigitSet, down: number, right: number): Float32Array {
  const result = new Float32Array(images.length);
  for (let i = 0; i < count * size * size; i++) {
    const [digit, pixel] = [Math.floor(i / (size * size)), i % (size * size)];
    const [row, column] = [Math.floor(pixel / size) - down, (pixel % size) - right];
    if (row < 0 || row >= size || column < 0 || column >= size) continue;
    result[i] = images[digit * size * size + row * size + column] / 255;
  }
  return result;
}

/** Pixel number i of a shuffled image is pixel number `order[i]` of the original, as the recipe's seed decides. */
function shuffled({ images, count, size }: DigitSet, seed: number): Float32Array {
  const order = Int32Array.from({ length: size * size }, (_, i) => i);
  new Random(seed).fork('pixels').shuffle(order);
  return Float32Array.from({ length: count * order.length }, (_, i) => {
    const pixel = i % order.length;
    return images[i - pixel + order[pixel]] / 255;
  });
}

/** Share of the images that the run classifies correctly. */
function accuracy(run: EngineRun, images: Float32Array, { count, size, labels }: DigitSet): number {
  const { data } = run.predict({ shape: [count, size, size, 1], data: images });
  let correct = 0;
  for (let i = 0; i < count; i++) {
    const probabilities = data.subarray(10 * i, 10 * i + 10);
    if (probabilities.indexOf(Math.max(...probabilities)) === labels[i]) correct++;
  }
  return correct / count;
}

/** Trains one network and measures it, at the shifts that are asked for. */
export function contestRun(
  engine: TrainingEngine,
  network: NetworkName,
  pixels: Pixels,
  seed: number,
  training: DigitSet,
  heldOut: DigitSet,
  shifts: readonly number[] = SHIFTS,
): ContestRun {
  const run = trained(engine, contestRecipe(network, pixels, seed), training, heldOut);
  const natural = pixels === 'natural';
  const shifted = (natural ? shifts : [0]).map((shift) => {
    const directions = shift === 0 ? [[0, 0]] : [[-shift, 0], [shift, 0], [0, -shift], [0, shift]]; // prettier-ignore
    const each = directions.map(([down, right]) => accuracy(run, moved(heldOut, down, right), heldOut));
    return each.reduce((sum, share) => sum + share, 0) / each.length;
  });
  const result: ContestRun = {
    weights: run.weights(),
    shifted,
    shuffled: natural ? accuracy(run, shuffled(heldOut, seed), heldOut) : undefined,
  };
  run.dispose();
  return result;
}

/** What the element shows untouched: what the recorded networks make of its default digit, in the tones that are drawn. */
export function recordedView({ measured, networks }: Contest): RecordedView {
  const digit = defaultDigit(digitNameOf(VIEWED.input) ?? '');
  if (!digit) throw new Error(`${VIEWED.input} is not the default digit.`);
  const said = (network: NetworkName): RecordedOpinion => {
    const weights = networks[`${network} natural`];
    const { size, opinion } = contestantOf(network, weights, movedDigit(digit, VIEWED.right, VIEWED.down));
    const scale = fitScale('signed', ...opinion.panels);
    const tone = (value: number): number => {
      const { name, strength } = toneOf(value, scale);
      const level = LEVELS * strength;
      return name === 'negative' && level > 0 ? -level : level;
    };
    return {
      ...{ size, probabilities: Array.from(opinion.probabilities) },
      panels: opinion.panels.map((panel) => Array.from(panel, tone)),
    };
  };
  return { measured, dense: said('dense'), conv: said('conv') };
}
