/** The maps of one convolution layer for one digit, and how each of their values came about. */
import { InputError } from '../../data/input-error.js';
import type { Cell } from '../../drawing/heat-map.js';
import type { ScaleKind } from '../../drawing/scale.js';
import type { Activation } from '../../math/activations.js';
import { receptiveField } from '../../math/filters.js';
import { averagePool2d } from '../../math/pooling.js';
import type { Tensor } from '../../math/tensor.js';
import { window2dAt, type Window2d } from '../../math/windows.js';
import { runConvLayer } from '../../training/conv-layer-pass.js';
import type { ChosenDigit, ConvLayer, TrainingRecipe, Weights } from '../../training/index.js';
import { words } from './feature-map.words.js';

/** Which of a layer's results: sums with bias, after the activation, or after the pooling. */
export type Stage = 'before-activation' | 'activation' | 'pooled';
export const STAGES: readonly Stage[] = ['before-activation', 'activation', 'pooled'];

type Image = Tensor<Float64Array>;

/** Everything that one layer computes from one image. */
export interface LayerMaps {
  readonly layer: ConvLayer;
  /** What the layer's filters look at: the normalised digit, or the maps of the layer below. `[height, width, Cin]` */
  readonly below: Image;
  /** `[K, K, Cin, Cout]` */
  readonly filters: Tensor;
  /** `[Cout]` */
  readonly bias: Tensor;
  /** One image `[height, width, Cout]` per stage; `pooled` is the activation where the layer does not pool. */
  readonly stages: Readonly<Record<Stage, Image>>;
}

/** Sides and numbers of a layer, known before any weight is. */
export interface LayerShape {
  readonly layer: ConvLayer;
  /** Side of the images that go in, and how many they are. */
  readonly below: number;
  readonly depth: number;
  /** Side of the maps of each stage. */
  readonly sides: Readonly<Record<Stage, number>>;
}

export const convLayers = (recipe: TrainingRecipe): ConvLayer[] =>
  recipe.layers.filter((layer) => layer.type === 'conv');

/** The layer of this name and the convolution layers below it. */
function upTo(recipe: TrainingRecipe, name: string): ConvLayer[] {
  const layers = convLayers(recipe);
  return layers.slice(0, layers.findIndex((layer) => layer.name === name) + 1);
}

/** What the shapes in a layer of this name are; undefined if the recipe has none. */
export function layerShape(recipe: TrainingRecipe, name: string): LayerShape | undefined {
  let shape: LayerShape | undefined;
  let below: number = recipe.data.size;
  let depth = 1;
  for (const layer of upTo(recipe, name)) {
    const side = below + 2 * (layer.padding ?? 0) - layer.kernel + 1;
    const pooled = Math.floor(side / (layer.pool?.size ?? 1));
    shape = { layer, below, depth, sides: { 'before-activation': side, activation: side, pooled } };
    below = pooled;
    depth = layer.filters;
  }
  return shape;
}

/**
 * The digit as the network is shown it, before normalisation: 28×28 pixels become 14×14 by the mean of four.
 *
 * @throws InputError if its side is no multiple of the network's
 */
export function fitDigit({ pixels, size }: ChosenDigit, recipe: TrainingRecipe): Float64Array {
  const factor = size / recipe.data.size;
  if (!Number.isInteger(factor)) {
    throw new InputError('bad-input', words.badSize(recipe.data.size, size), 'input="digit:7"');
  }
  const image = { shape: [size, size, 1], data: Float64Array.from(pixels) };
  return factor === 1 ? image.data : averagePool2d(image, { size: factor }).data;
}

/**
 * The forward pass up to the layer of this name, in double precision; undefined while weights are missing.
 *
 * @param pixels 0 (paper) … 1 (ink), as many as the recipe's images have
 */
export function layerMaps(
  recipe: TrainingRecipe,
  weights: Weights,
  pixels: Float64Array,
  name: string,
): LayerMaps | undefined {
  const { size, mean, std } = recipe.data;
  let below: Image = { shape: [size, size, 1], data: pixels.map((value) => (value - mean) / std) };
  let maps: LayerMaps | undefined;
  for (const layer of upTo(recipe, name)) {
    const filters = weights[`${layer.name}/filters`] as Tensor | undefined;
    const bias = weights[`${layer.name}/bias`] as Tensor | undefined;
    if (!filters || !bias) return undefined;
    const { preActivation, activation, output } = runConvLayer(layer, below, filters, bias);
    const stages = { 'before-activation': preActivation, activation, pooled: output };
    maps = { layer, below, filters, bias, stages };
    below = output;
  }
  return maps;
}

/** One channel of an image, or of a filter read as an image of Cin·Cout channels. */
export function channelOf({ shape, data }: Tensor, channel: number): Float64Array {
  const channels = shape.slice(2).reduce((product, side) => product * side, 1);
  const values = new Float64Array(data.length / channels);
  for (let i = 0; i < values.length; i++) values[i] = data[i * channels + channel];
  return values;
}

const UNSIGNED: readonly Activation[] = ['relu', 'sigmoid'];

/** Maps that cannot be negative have a scale of one hue. */
export const scaleKind = (layer: ConvLayer, stage: Stage): ScaleKind =>
  stage !== 'before-activation' && UNSIGNED.includes(layer.activation) ? 'sequential' : 'signed';

/** The square of the digit that a cell of a map was computed from. It may reach beyond the image where there is padding. */
export function seenBy(
  recipe: TrainingRecipe,
  name: string,
  stage: Stage,
  { row, column }: Cell,
): { readonly row: number; readonly column: number; readonly size: number } {
  const layers = upTo(recipe, name);
  const steps = layers.flatMap(({ kernel, padding = 0, pool }, i) => {
    const convolution = { kernel, padding };
    const pools = pool && (i < layers.length - 1 || stage === 'pooled');
    return pools ? [convolution, { kernel: pool.size, stride: pool.size }] : [convolution];
  });
  const { size, jump, start } = receptiveField(steps)[steps.length - 1];
  return { row: start + row * jump, column: start + column * jump, size };
}

/** How one value of a map came about. */
export interface Answer {
  readonly value: number;
  /** Σ window × filter + bias, before the activation. */
  readonly total: number;
  readonly activated: number;
  /** What the filter looked at there; of several pooled positions the strongest. */
  readonly window: Window2d<Float64Array>;
  /** The activated values that were pooled, row-major; empty unless the stage is `pooled`. */
  readonly pooled: readonly number[];
}

export function answerAt(maps: LayerMaps, stage: Stage, filter: number, cell: Cell): Answer {
  const { layer, below, filters, bias, stages } = maps;
  const at = ({ shape, data }: Image, { row, column }: Cell): number =>
    data[(row * shape[1] + column) * shape[2] + filter];
  const size = stage === 'pooled' ? (layer.pool?.size ?? 1) : 1;
  const places = Array.from({ length: size * size }, (_, i) => ({
    row: cell.row * size + Math.floor(i / size),
    column: cell.column * size + (i % size),
  }));
  const candidates = places.map((place) => at(stages.activation, place));
  const strongest = candidates.reduce((best, value, i) => (value > candidates[best] ? i : best), 0);
  const place = places[strongest];
  const window = window2dAt(below, filters, place.row, place.column, {
    padding: layer.padding ?? 0,
    bias,
    channel: filter,
  });
  return {
    value: at(stages[stage], cell),
    total: at(stages['before-activation'], place),
    activated: candidates[strongest],
    window,
    pooled: size > 1 ? candidates : [],
  };
}

/** One line of the sum that made a value. */
export interface Term {
  readonly value: number;
  /** Position in the window, for a product. */
  readonly cell?: Cell;
  /** Pixel and weight, for a product. */
  readonly factors?: readonly [pixel: number, weight: number];
  /** Number of the map below, for the products of one input channel. */
  readonly channel?: number;
  /** How many products are added in this line. */
  readonly products: number;
}

/**
 * The sum of a window in a few lines: for one input channel the `most` largest products and the rest, for several one
 * line for each. They add up to the window's sum; the bias is not among them.
 */
export function termsOf({ patch, products, channel }: Window2d, filters: Tensor, most = 5): Term[] {
  const [, width, depth] = patch.shape;
  const { data } = products;
  if (depth > 1) {
    return Array.from({ length: depth }, (_, c) => {
      const part = channelOf(products, c);
      return { value: part.reduce((sum, value) => sum + value, 0), channel: c, products: part.length };
    });
  }
  const order = Array.from(data.keys()).sort((a, b) => Math.abs(data[b]) - Math.abs(data[a]));
  const terms: Term[] = order.slice(0, most).map((i) => ({
    value: data[i],
    cell: { row: Math.floor(i / width), column: i % width },
    factors: [patch.data[i], filters.data[i * filters.shape[3] + channel]],
    products: 1,
  }));
  const rest = order.slice(most);
  if (rest.length > 0) terms.push({ value: rest.reduce((sum, i) => sum + data[i], 0), products: rest.length });
  return terms;
}
