/** The experiment of <feature-hierarchy>: each unit's strongest answers, and pictures that please the classes. */
import { networkAnswer } from '../../src/components/feature-hierarchy/feature-hierarchy.answers.js';
import type { DigitSet } from '../../src/data/digits.js';
import { PICTURE_LEVELS, type Answer, type Verdict } from '../../src/data/feature-hierarchy.js';
import type { RecordedWeights } from '../../src/data/recorded-run.js';
import { inputGradient2d } from '../../src/math/convolution-gradients.js';
import { Random } from '../../src/math/random.js';
import { layerGradients, networkPass, type NetworkPass } from '../../src/training/network-gradients.js';
import type { TrainingRecipe } from '../../src/training/recipe.js';

/** A trained network. */
export interface Network {
  readonly recipe: TrainingRecipe;
  readonly weights: RecordedWeights;
}

export function passOf({ recipe, weights }: Network, pixels: Float64Array): NetworkPass {
  const pass = networkPass(recipe, weights, pixels);
  if (!pass) throw new Error(`The network ${recipe.name} lacks weights.`);
  return pass;
}

/** One digit of a set, 0 (paper) … 1 (ink). */
export function pixelsOf({ images, size }: DigitSet, digit: number): Float64Array {
  const pixels = images.subarray(digit * size * size, (digit + 1) * size * size);
  return Float64Array.from(pixels, (grey) => grey / 255);
}

/** The strongest answer of every unit to an image, by layer. */
export const answersTo = (network: Network, pixels: Float64Array): Readonly<Record<string, readonly Answer[]>> =>
  networkAnswer(passOf(network, pixels)).answers;

/** The largest answer that pixels 0 … 1 can get from each filter of the first layer: with ink exactly where w > 0. */
export function mostOf({ recipe, weights }: Network): number[] {
  const [{ name }] = recipe.layers;
  const { mean, std } = recipe.data;
  return filtersOf({ recipe, weights }).map((filter, index) => {
    const bias = weights[`${name}/bias`].data[index];
    return Math.max(0, filter.reduce((sum, weight) => sum + (weight * (Number(weight > 0) - mean)) / std, bias)); // prettier-ignore
  });
}

/** The filters of the first layer, each row by row. */
export function filtersOf({ recipe, weights }: Network): Float32Array[] {
  const { shape, data } = weights[`${recipe.layers[0].name}/filters`];
  const [side, , , count] = shape;
  return Array.from({ length: count }, (_, k) => Float32Array.from({ length: side * side }, (_w, i) => data[i * count + k])); // prettier-ignore
}

/** What the network says of a picture made for a class, in the greys in which it is recorded. */
export function verdictOn(network: Network, picture: Float64Array, label: number): Verdict {
  const recorded = picture.map((grey) => Math.round(grey * PICTURE_LEVELS) / PICTURE_LEVELS);
  const { logits, probabilities } = passOf(network, recorded);
  return { probability: probabilities.data[label], logit: logits.data[label] };
}

/** How a picture is sought. */
export interface Ascent {
  readonly steps: number;
  /** Rate of Adam, in greys per step. */
  readonly rate: number;
  /** Largest shift by which the network sees the picture each time, in pixels; around the edge it goes on. */
  readonly jitter: number;
  /** Every so many steps the picture is blurred; 0: never. */
  readonly blurEvery: number;
  /** Standard deviation of the blur, in pixels. */
  readonly blur: number;
  /** Pull towards blank paper: this times the grey. */
  readonly decay: number;
  /** What is made large: the class's logit, or how far it is above the mean of all logits. */
  readonly above: 'zero' | 'mean';
}

/** Smooth and sparing, and the same wherever it stands: what holds the search among pictures that look like something. */
export const HELD_BACK: Ascent = {
  ...{ steps: 200, rate: 0.1, jitter: 2, blurEvery: 4, blur: 0.6, decay: 0.05, above: 'mean' },
};
/** Nothing holds it. */
export const FREE: Ascent = { steps: 200, rate: 0.1, jitter: 0, blurEvery: 0, blur: 0, decay: 0, above: 'zero' };

/** Every pixel moved, what leaves on one side comes back on the other. */
function rolled(pixels: Float64Array, size: number, down: number, right: number): Float64Array {
  const from = (at: number, by: number): number => (at - by + size) % size;
  return pixels.map((_, i) => pixels[from(Math.floor(i / size), down) * size + from(i % size, right)]);
}

/** Blur by a Gaussian of 5×5 pixels; beyond the edge is paper. */
function blurred(pixels: Float64Array, size: number, sigma: number): Float64Array {
  const weights = [-2, -1, 0, 1, 2].map((offset) => Math.exp(-(offset ** 2) / (2 * sigma ** 2)));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const along = (values: Float64Array, stride: number, at: (i: number) => number): Float64Array =>
    values.map((_, i) =>
      weights.reduce((total, weight, k) => {
        const place = at(i) + k - 2;
        return place < 0 || place >= size ? total : total + (weight / sum) * values[i + (k - 2) * stride];
      }, 0),
    );
  const across = along(pixels, 1, (i) => i % size);
  return along(across, size, (i) => Math.floor(i / size));
}

/** ∂(objective)/∂(pixels) for the network as it sees `pixels`. */
export function pixelGradient(
  network: Network,
  pixels: Float64Array,
  label: number,
  above: Ascent['above'],
): Float64Array {
  const { recipe, weights } = network;
  const pass = passOf(network, pixels);
  const share = above === 'mean' ? 1 / pass.logits.data.length : 0;
  const wanted = pass.logits.data.map((_, k) => (k === label ? 1 : 0) - share);
  const [first] = layerGradients(pass, { shape: pass.logits.shape, data: wanted }, { layers: [] });
  const [layer] = recipe.layers;
  const { size, std } = recipe.data;
  if (layer.type !== 'conv') throw new Error('The first layer must be a convolution.');
  const filters = weights[`${layer.name}/filters`];
  const gradient = inputGradient2d(first.delta, filters, [size, size], { padding: layer.padding ?? 0 });
  return gradient.data.map((value) => value / std);
}

/** The picture that a class answers most, by gradient ascent from almost blank paper. */
export function pleasingPicture(network: Network, label: number, ascent: Ascent): Float64Array {
  const { steps, rate, jitter, blurEvery, blur, decay, above } = ascent;
  const { size } = network.recipe.data;
  const random = new Random(label);
  let pixels: Float64Array = Float64Array.from({ length: size * size }, () => 0.02 * random.uniform());
  const first = new Float64Array(size * size);
  const second = new Float64Array(size * size);
  for (let step = 1; step <= steps; step++) {
    const [down, right] = [0, 1].map(() => (jitter === 0 ? 0 : random.integer(2 * jitter + 1) - jitter));
    const seen = pixelGradient(network, rolled(pixels, size, down, right), label, above);
    const gradient = rolled(seen, size, -down, -right);
    pixels = pixels.map((grey, i) => {
      const slope = gradient[i] - 2 * decay * grey;
      first[i] = 0.9 * first[i] + 0.1 * slope;
      second[i] = 0.999 * second[i] + 0.001 * slope ** 2;
      const mean = first[i] / (1 - 0.9 ** step);
      const spread = Math.sqrt(second[i] / (1 - 0.999 ** step));
      return Math.min(1, Math.max(0, grey + (rate * mean) / (spread + 1e-8)));
    });
    if (blurEvery > 0 && step % blurEvery === 0) pixels = blurred(pixels, size, blur);
  }
  return pixels;
}
