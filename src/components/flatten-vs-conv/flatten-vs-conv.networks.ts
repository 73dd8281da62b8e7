/** The two networks of flatten-vs-conv, computed from their weights. Loaded with their weights. */
import type { NetworkWeights } from '../../data/recorded-networks.js';
import { activation } from '../../math/activations.js';
import { crossCorrelate2d } from '../../math/cross-correlation.js';
import { dense, flatten } from '../../math/dense.js';
import { maxPool2d } from '../../math/pooling.js';
import { softmax } from '../../math/softmax.js';
import type { Tensor } from '../../math/tensor.js';
import { opinion, type Opinion } from './flatten-vs-conv.model.js';
import { contestRecipe, type NetworkName } from './flatten-vs-conv.recipes.js';

type Values = Tensor<Float64Array>;

/** One channel of `[height, width, channels]` numbers. */
const channel = ({ data }: Tensor, channels: number, k: number): Float64Array =>
  Float64Array.from({ length: data.length / channels }, (_, i) => data[i * channels + k]);

/** All channels, each by itself. */
const channels = (values: Tensor, count: number): Float64Array[] =>
  Array.from({ length: count }, (_, k) => channel(values, count, k));

const activated = (values: Values): Values => ({
  ...values,
  data: values.data.map((value) => activation('leaky-relu', value)),
});

/** What a network with these weights makes of 28×28 grey values 0…1. */
export function opinionOf(network: NetworkName, weights: NetworkWeights, pixels: ArrayLike<number>): Opinion {
  const { size, mean, std } = contestRecipe(network, 'natural', 0).data;
  const image: Values = {
    shape: [size, size, 1],
    data: Float64Array.from(pixels, (value) => (value - mean) / std),
  };
  const first = network === 'dense' ? denseLayer(weights, image) : convLayers(weights, image);
  const logits = dense(flatten(first.output), weights['output/weights'], weights['output/bias']);
  return opinion(softmax(logits).data, first.panels);
}

/** Its size, and what it makes of them. */
export const contestantOf = (
  network: NetworkName,
  weights: NetworkWeights,
  pixels: ArrayLike<number>,
): { size: number; opinion: Opinion } => ({
  size: Object.values(weights).reduce((sum, { data }) => sum + data.length, 0),
  opinion: opinionOf(network, weights, pixels),
});

interface Layers {
  readonly output: Values;
  readonly panels: readonly Float64Array[];
}

/** Pictures of the weights of each hidden unit: they are the same for every image. */
const unitPanels = new WeakMap<Tensor, readonly Float64Array[]>();

function denseLayer(weights: NetworkWeights, image: Values): Layers {
  const matrix = weights['hidden/weights'];
  const output = activated(dense(flatten(image), matrix, weights['hidden/bias']));
  const panels = unitPanels.get(matrix) ?? channels(matrix, matrix.shape[1]);
  unitPanels.set(matrix, panels);
  return { output, panels };
}

function convLayers(weights: NetworkWeights, image: Values): Layers {
  let panels: readonly Float64Array[] = [];
  let output = image;
  for (const layer of ['conv1', 'conv2']) {
    const filters = weights[`${layer}/filters`];
    output = activated(crossCorrelate2d(output, filters, { bias: weights[`${layer}/bias`] }));
    if (layer === 'conv1') panels = channels(output, filters.shape[3]);
    output = maxPool2d(output, { size: 2 }).output;
  }
  return { output, panels };
}
