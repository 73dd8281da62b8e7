/**
 * A recipe's network run forward and backward for one image, with every value on the way kept. It computes what the
 * training engine computes, in the precision of the pixels: in doubles for figures, in singles to see what they lose.
 */
import { activate, activationGradient } from '../math/activations.js';
import { biasGradient, filterGradient2d, inputGradient2d } from '../math/convolution-gradients.js';
import { dense, denseGradients, flatten } from '../math/dense.js';
import { softmaxCrossEntropy, softmaxCrossEntropyGradient } from '../math/losses.js';
import { averagePool2dGradient, maxPool2dGradient } from '../math/pooling.js';
import { softmax } from '../math/softmax.js';
import type { Floats, Tensor } from '../math/tensor.js';
import { runConvLayer, type ConvLayerPass } from './conv-layer-pass.js';
import type { ConvLayer, DenseLayer, TrainingRecipe } from './recipe.js';

interface Used<A extends Floats> {
  /** What came in: an image `[height, width, Cin]`, or a vector `[in]` for a dense layer. */
  readonly input: Tensor<A>;
  /** Filters `[K, K, Cin, Cout]`, or a matrix `[in, out]` for a dense layer. */
  readonly weights: Tensor;
  /** `[Cout]` or `[out]` */
  readonly bias: Tensor;
}

/**
 * What one layer made of its input. A dense layer has vectors `[out]` in the places of maps, does not pool and has no
 * winners.
 */
export type LayerPass<A extends Floats = Float64Array> = Used<A> &
  ConvLayerPass<A> &
  ({ readonly type: 'conv'; readonly layer: ConvLayer } | { readonly type: 'dense'; readonly layer: DenseLayer });

/** A network's answer to one image. */
export interface NetworkPass<A extends Floats = Float64Array> {
  /** In the order of the recipe. */
  readonly layers: readonly LayerPass<A>[];
  /** `[classes]` */
  readonly logits: Tensor<A>;
  /** p = softmax(logits) `[classes]` */
  readonly probabilities: Tensor<A>;
}

/** What the backward pass finds for one layer, each shaped like what it belongs to. */
export interface LayerGradients<A extends Floats = Float64Array> {
  /** The layer's name. */
  readonly name: string;
  /** δ = ∂L/∂z, z being the layer's `preActivation`. */
  readonly delta: Tensor<A>;
  /** ∂L/∂W; undefined if not asked for. */
  readonly weights: Tensor<A> | undefined;
  /** ∂L/∂b; undefined if not asked for. */
  readonly bias: Tensor<A> | undefined;
}

/** A network's answer to one image, and how its loss depends on everything. */
export interface NetworkGradients<A extends Floats = Float64Array> extends NetworkPass<A> {
  readonly label: number;
  /** L = −ln p(label), in nats. In double precision from the logits, whatever theirs is. */
  readonly loss: number;
  /** In the order of the recipe: the last one's δ is p − y. */
  readonly gradients: readonly LayerGradients<A>[];
}

export interface GradientOptions {
  /**
   * Names of the layers whose ∂L/∂W and ∂L/∂b are wanted. Default: all. δ is found for every layer, since it has to
   * pass through all of them; asking for the first layer alone spares half of the backward arithmetic.
   */
  readonly layers?: readonly string[];
}

/**
 * The forward pass.
 *
 * @param weights as in a snapshot or a frame of a run
 * @param pixels 0 (paper) … 1 (ink), row-major, `size`·`size` of the recipe's; they are normalised here:
 *   (value − mean) / std. A recipe with permuted pixels wants them permuted
 * @returns undefined if weights are missing: a recording may hold the first layer alone
 * @throws ShapeError if sizes do not fit together
 */
export function networkPass<A extends Floats>(
  recipe: TrainingRecipe,
  weights: Readonly<Record<string, Tensor>>,
  pixels: A,
): NetworkPass<A> | undefined {
  const { size, mean, std } = recipe.data;
  let input: Tensor<A> = { shape: [size, size, 1], data: pixels.map((value) => (value - mean) / std) as A };
  const layers: LayerPass<A>[] = [];
  for (const layer of recipe.layers) {
    const matrix = weights[`${layer.name}/${layer.type === 'conv' ? 'filters' : 'weights'}`] as Tensor | undefined;
    const bias = weights[`${layer.name}/bias`] as Tensor | undefined;
    if (!matrix || !bias) return undefined;
    if (layer.type === 'conv') {
      const used = { type: layer.type, layer, input, weights: matrix, bias };
      layers.push({ ...used, ...runConvLayer(layer, input, matrix, bias) });
    } else {
      const vector = flatten(input);
      const preActivation = dense(vector, matrix, bias);
      const output = activate(preActivation, layer.activation ?? 'linear');
      const used = { type: layer.type, layer, input: vector, weights: matrix, bias };
      layers.push({ ...used, preActivation, activation: output, output, winners: undefined });
    }
    input = layers[layers.length - 1].output;
  }
  return { layers, logits: input, probabilities: softmax(input) };
}

/**
 * Forward and backward pass of one image with the label that it should get; softmax cross-entropy is the loss.
 *
 * @param weights as in a snapshot or a frame of a run
 * @param pixels 0 (paper) … 1 (ink), not normalised, as for {@link networkPass}
 * @param label number of the right class
 * @returns undefined if weights are missing
 * @throws ShapeError for a label that is no class, or sizes that do not fit together
 */
export function networkGradients<A extends Floats>(
  recipe: TrainingRecipe,
  weights: Readonly<Record<string, Tensor>>,
  pixels: A,
  label: number,
  options: GradientOptions = {},
): NetworkGradients<A> | undefined {
  const pass = networkPass(recipe, weights, pixels);
  if (!pass) return undefined;
  const gradients = layerGradients(pass, softmaxCrossEntropyGradient(pass.logits, label), options);
  return { ...pass, label, loss: softmaxCrossEntropy(pass.logits, label), gradients };
}

/**
 * Backward pass of anything that depends on the logits, such as one logit alone.
 *
 * @param outputGradient what its derivative for each logit is `[classes]`
 * @returns in the order of the recipe
 */
export function layerGradients<A extends Floats>(
  pass: NetworkPass<A>,
  outputGradient: Tensor<A>,
  { layers: wanted }: GradientOptions = {},
): LayerGradients<A>[] {
  const gradients: LayerGradients<A>[] = [];
  let above = outputGradient;
  for (const [index, layer] of [...pass.layers.entries()].reverse()) {
    const { name } = layer.layer;
    const backward = backThrough(layer, above, !wanted || wanted.includes(name), index > 0);
    gradients.unshift({ name, delta: backward.delta, weights: backward.weights, bias: backward.bias });
    if (backward.input) above = { shape: pass.layers[index - 1].output.shape, data: backward.input.data };
  }
  return gradients;
}

interface Backward<A extends Floats> extends Omit<LayerGradients<A>, 'name'> {
  readonly input: Tensor<A> | undefined;
}

/** From ∂L/∂(layer's output) to δ, and on to the weights and to the layer below. */
function backThrough<A extends Floats>(
  pass: LayerPass<A>,
  outputGradient: Tensor<A>,
  wantsWeights: boolean,
  wantsInput: boolean,
): Backward<A> {
  const { input, weights, preActivation } = pass;
  const delta = activationGradient(preActivation, unpool(pass, outputGradient), pass.layer.activation ?? 'linear');
  if (pass.type === 'dense') {
    const all = denseGradients({ input, weights, outputGradient: delta });
    return wantsWeights ? { delta, ...all } : { delta, input: all.input, weights: undefined, bias: undefined };
  }
  const { kernel, padding = 0 } = pass.layer;
  return {
    delta,
    weights: wantsWeights ? filterGradient2d(input, delta, [kernel, kernel], { padding }) : undefined,
    bias: wantsWeights ? biasGradient(delta) : undefined,
    input: wantsInput ? inputGradient2d(delta, weights, [input.shape[0], input.shape[1]], { padding }) : undefined,
  };
}

/** ∂L/∂φ(z): a max-pool hands δ to its winners alone, an average pool shares it out. */
function unpool<A extends Floats>(pass: LayerPass<A>, outputGradient: Tensor<A>): Tensor<A> {
  const { shape } = pass.activation;
  if (pass.type === 'dense' || !pass.layer.pool) return outputGradient;
  return pass.winners
    ? maxPool2dGradient(outputGradient, pass.winners, shape)
    : averagePool2dGradient(outputGradient, shape, { size: pass.layer.pool.size });
}
