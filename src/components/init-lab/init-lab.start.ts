/** How a network begins, and how strong a signal is in it before it has learned anything. */
import type { Beginning } from '../../data/init-lab.js';
import { sampleDigit } from '../../data/sample-digits.js';
import { dense, flatten } from '../../math/dense.js';
import { fansOf, initialize } from '../../math/initializers.js';
import { Random } from '../../math/random.js';
import type { Tensor } from '../../math/tensor.js';
import { runConvLayer } from '../../training/conv-layer-pass.js';
import type { TrainingRecipe } from '../../training/recipe.js';
import { histogramOf, standardDeviation } from './init-lab.measures.js';

/** The weights that a training run of this recipe begins with, by layer; biases begin with zero. */
export function startWeights({ layers, seed, data: { size } }: TrainingRecipe): Record<string, Tensor<Float32Array>> {
  const random = new Random(seed).fork('weights');
  const weights: Record<string, Tensor<Float32Array>> = {};
  let side: number = size;
  let channels = 1;
  for (const layer of layers) {
    const conv = layer.type === 'conv';
    const shape = conv ? [layer.kernel, layer.kernel, channels, layer.filters] : [side * side * channels, layer.units];
    const name = `${layer.name}/${conv ? 'filters' : 'weights'}`;
    weights[layer.name] = { shape, data: initialize(layer.init, shape, random.fork(name), fansOf(shape)) };
    if (!conv) continue;
    side = Math.floor((side - layer.kernel + 1) / (layer.pool?.size ?? 1));
    channels = layer.filters;
  }
  return weights;
}

/** The standard deviation of a layer's outputs before the activation, over all places and maps. */
export interface Signal {
  readonly layer: string;
  readonly std: number;
}

/** @param pixels 28×28 values 0…1 */
export function signalsOf(recipe: TrainingRecipe, pixels: ArrayLike<number>): Signal[] {
  const weights = startWeights(recipe);
  const { size, mean, std } = recipe.data;
  let x: Tensor<Float64Array> = {
    shape: [size, size, 1],
    data: Float64Array.from(pixels, (value) => (value - mean) / std),
  };
  return recipe.layers.map((layer) => {
    const filters = weights[layer.name];
    if (layer.type === 'dense') {
      const logits = dense(flatten(x), filters);
      return { layer: layer.name, std: standardDeviation(logits.data) };
    }
    const bias = { shape: [layer.filters], data: new Float64Array(layer.filters) };
    const pass = runConvLayer(layer, x, filters, bias);
    x = pass.output;
    return { layer: layer.name, std: standardDeviation(pass.preActivation.data) };
  });
}

/** Bins of the histograms of weights: an odd number, so that zeros have one of their own. */
const BINS = 25;

/** What is to be seen of a network before it has learned anything; its digit is the sample `4`. */
export function beginningOf(recipe: TrainingRecipe): Beginning {
  return {
    signals: signalsOf(recipe, sampleDigit('4')).map(({ std }) => std),
    weights: histogramOf(startWeights(recipe).conv1.data, BINS),
  };
}
