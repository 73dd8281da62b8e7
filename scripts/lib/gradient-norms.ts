/** The experiment of <softmax-loss>: the gradient of the first layer's filters, for many digits and over one training. */
import type { DigitPull, NormCurve } from '../../src/data/gradient-norms.js';
import { initialize, type Initializer } from '../../src/math/initializers.js';
import { Random } from '../../src/math/random.js';
import type { Tensor } from '../../src/math/tensor.js';
import { networkGradients, type NetworkGradients } from '../../src/training/network-gradients.js';
import type { TrainingRecipe } from '../../src/training/recipe.js';

type NetworkWeights = Readonly<Record<string, Tensor>>;

/** One point of the diagram. */
export interface NormPoint {
  /** 1 − p(correct), added up from the other classes: exact where p is almost 1. */
  readonly missing: number;
  /** ‖∂L/∂W‖ of the first layer's filters. */
  readonly norm: number;
}

function gradients(
  recipe: TrainingRecipe,
  weights: NetworkWeights,
  pixels: Float64Array,
  label: number,
  layers: readonly string[],
): NetworkGradients {
  const found = networkGradients(recipe, weights, pixels, label, { layers });
  if (!found) throw new Error(`Weights of ${recipe.name} are missing.`);
  return found;
}

const filtersOf = ({ gradients: [first] }: NetworkGradients): Float64Array => {
  if (!first.weights) throw new Error(`No gradient of ${first.name}.`);
  return first.weights.data;
};

const inner = (a: Float64Array, b: Float64Array): number => a.reduce((sum, value, i) => sum + value * b[i], 0);

function pointOf(found: NetworkGradients): NormPoint {
  const missing = found.probabilities.data.reduce((sum, p, k) => (k === found.label ? sum : sum + p), 0);
  const filters = filtersOf(found);
  return { missing, norm: Math.sqrt(inner(filters, filters)) };
}

/** @param pixels 0…1 */
export const normPoint = (
  recipe: TrainingRecipe,
  weights: NetworkWeights,
  pixels: Float64Array,
  label: number,
): NormPoint => pointOf(gradients(recipe, weights, pixels, label, [recipe.layers[0].name]));

/** Logits of a digit, and the inner products of ∂L/∂W for each two labels. */
export function digitPull(
  recipe: TrainingRecipe,
  weights: NetworkWeights,
  name: string,
  pixels: Float64Array,
): DigitPull {
  const first = recipe.layers[0].name;
  const labels = Array.from({ length: 10 }, (_, label) => label);
  const passes = labels.map((label) => gradients(recipe, weights, pixels, label, [first]));
  const all = passes.map(filtersOf);
  return {
    name,
    logits: Float32Array.from(passes[0].logits.data),
    products: Float32Array.from(all.flatMap((a) => all.map((b) => inner(a, b)))),
  };
}

/** Five filters as large as the image, read out by one dense layer, trained on one digit. */
export const oneImageRecipe: TrainingRecipe = {
  name: 'one-image',
  data: { size: 28, examples: 1, shift: 0, mean: 0, std: 1 },
  layers: [
    { type: 'conv', name: 'conv1', filters: 5, kernel: 28, activation: 'linear', init: { type: 'normal', std: 0.007 } },
    { type: 'dense', name: 'output', units: 10, init: { type: 'normal', std: 0.1 } },
  ],
  optimizer: { type: 'sgd', rate: 0.05 },
  batch: 1,
  steps: 40,
  seed: 1,
};

/** Start of the one-image network; biases are zero. */
function oneImageStart({ seed, layers: [conv, output] }: TrainingRecipe): Record<string, Tensor<Float64Array>> {
  const random = new Random(seed);
  const start = (init: Initializer, shape: readonly number[]): Tensor<Float64Array> => ({
    shape,
    data: Float64Array.from(initialize(init, shape, random)),
  });
  return {
    'conv1/filters': start(conv.init, [28, 28, 1, 5]),
    'conv1/bias': { shape: [5], data: new Float64Array(5) },
    'output/weights': start(output.init, [5, 10]),
    'output/bias': { shape: [10], data: new Float64Array(10) },
  };
}

/** Trains the one-image network by plain gradient descent; one point before each step, and one after the last. */
export function oneImageRun(pixels: Float64Array, label: number, recipe = oneImageRecipe): NormCurve {
  const weights = oneImageStart(recipe);
  const names = recipe.layers.map(({ name }) => name);
  const points: NormPoint[] = [];
  for (let step = 0; step <= recipe.steps; step++) {
    const found = gradients(recipe, weights, pixels, label, names);
    points.push(pointOf(found));
    for (const { name, weights: matrix, bias } of found.gradients) {
      const kind = name === 'conv1' ? 'filters' : 'weights';
      for (const [part, gradient] of [
        [`${name}/${kind}`, matrix],
        [`${name}/bias`, bias],
      ] as const) {
        const { data } = weights[part];
        gradient?.data.forEach((value, i) => (data[i] -= recipe.optimizer.rate * value));
      }
    }
  }
  return curveOf(points);
}

export const curveOf = (points: readonly NormPoint[]): NormCurve => ({
  missing: Float32Array.from(points, ({ missing }) => missing),
  norms: Float32Array.from(points, ({ norm }) => norm),
});
