/** What a network makes of one image, forward and back, as its first layer sees it. Loaded with the weights: there is nothing to compute before. */
import type { Tensor } from '../../math/tensor.js';
import { networkGradients, networkPass, type NetworkGradients } from '../../training/network-gradients.js';
import type { TrainingRecipe, Weights } from '../../training/index.js';
import { Pulls, type Silence } from './patch-pull.pulls.js';

/** The class that the network takes the image for; undefined while weights are missing. */
export function answerOf(recipe: TrainingRecipe, weights: Weights, pixels: Float64Array): number | undefined {
  const pass = networkPass(recipe, weights, pixels);
  if (!pass) return undefined;
  const { data } = pass.probabilities;
  return data.indexOf(Math.max(...data));
}

/** All that the backward pass of one image says of the first layer; undefined while weights are missing. */
export function gradientsOf(
  recipe: TrainingRecipe,
  weights: Weights,
  pixels: Float64Array,
  label: number,
): NetworkGradients | undefined {
  const first = recipe.layers.find(({ type }) => type === 'conv');
  return networkGradients(recipe, weights, pixels, label, { layers: [first?.name ?? ''] });
}

/** Channel `k` of a tensor whose last axis is the channel. */
function channel({ shape, data }: Tensor, k: number): Float64Array {
  const channels = shape[shape.length - 1];
  return Float64Array.from({ length: data.length / channels }, (_, i) => data[i * channels + k]);
}

/** ‖∂L/∂W‖ of each filter of the first layer: the root of the sum of the squares. */
export function pullStrengths({ gradients }: NetworkGradients): number[] {
  const weights = gradients[0].weights;
  return Array.from({ length: weights?.shape[3] ?? 0 }, (_, k) => (weights ? Math.hypot(...channel(weights, k)) : NaN));
}

/** What pulls at one filter of the first layer. */
export function pullsOf(network: NetworkGradients, filter: number): Pulls {
  const [{ delta, weights: gradient }] = network.gradients;
  const { input, preActivation, activation, weights, winners, layer } = network.layers[0];
  const sums = channel(preActivation, filter);
  const rectified = layer.activation === 'relu';
  const silenceAt = (place: number): Silence => {
    if (rectified && sums[place] <= 0) return 'not-positive';
    return winners && !winners.includes(place * delta.shape[2] + filter) ? 'outdone' : 'unheard';
  };
  return new Pulls({
    input: input.data,
    size: input.shape[0],
    padding: 'padding' in layer ? (layer.padding ?? 0) : 0,
    weights: channel(weights, filter),
    kernel: weights.shape[0],
    sums,
    map: channel(activation, filter),
    delta: channel(delta, filter),
    gradient: gradient ? channel(gradient, filter) : new Float64Array(0),
    probability: network.probabilities.data[network.label],
    silenceAt,
  });
}
