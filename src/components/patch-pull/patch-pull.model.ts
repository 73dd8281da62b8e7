/** How every region of one image pulls at a filter of the first layer. Loaded with the weights: there is nothing to compute before. */
import type { Cell } from '../../drawing/heat-map.js';
import { maxMagnitude } from '../../drawing/scale.js';
import type { Tensor } from '../../math/tensor.js';
import { window2dAt } from '../../math/windows.js';
import { networkGradients, networkPass, type NetworkGradients } from '../../training/network-gradients.js';
import type { TrainingRecipe, Weights } from '../../training/index.js';

/** A place of the image that has a part in the filter's gradient. */
export interface Region extends Cell {
  /** δ = ∂L/∂z of the filter's answer there. Below zero the region pulls the filter toward its patch, above zero away. */
  readonly delta: number;
}

/** Why a place has no part in it. */
export type Silence = 'not-positive' | 'outdone' | 'unheard';

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

/** One filter and what pulls at it. */
export class Pulls {
  /** Regions with δ ≠ 0, the strongest first. */
  readonly regions: readonly Region[];
  /** Side of the maps, and of the filter. */
  readonly side: number;
  readonly kernel: number;
  /** −δ at every place of the map, row-major. */
  readonly towards: Float64Array;
  /** The filter's map: its sums with bias, and what the activation makes of them. */
  readonly sums: Float64Array;
  readonly map: Float64Array;
  readonly weights: Float64Array;
  /** −∂L/∂W as the backward pass has it, `kernel × kernel`: one sum over the whole image, I ⋆ δ. */
  readonly goal: Float64Array;
  /** ‖∂L/∂W‖ */
  readonly strength: number;
  /** p of the right class. */
  readonly probability: number;
  /** The greatest magnitude in any pull, and in any sum on the way: one scale for all pulls, one for all sums. */
  readonly greatestPull: number;
  readonly greatestSum: number;
  readonly #network: NetworkGradients;
  readonly #filter: number;
  /** What the regions so far add up to: `#running[i]` after `i` of them. */
  readonly #running: Float64Array[];

  constructor(network: NetworkGradients, filter: number) {
    const [{ delta, weights }] = network.gradients;
    const { preActivation, activation, weights: filters } = network.layers[0];
    this.#network = network;
    this.#filter = filter;
    this.side = delta.shape[1];
    this.kernel = filters.shape[0];
    this.towards = channel(delta, filter).map((value) => -value || 0);
    this.sums = channel(preActivation, filter);
    this.map = channel(activation, filter);
    this.weights = channel(filters, filter);
    this.goal = weights ? channel(weights, filter).map((value) => -value || 0) : new Float64Array(0);
    this.strength = Math.hypot(...this.goal);
    this.probability = network.probabilities.data[network.label];
    this.regions = Array.from(this.towards, (value, i) => ({
      row: Math.floor(i / this.side),
      column: i % this.side,
      delta: -value,
    }))
      .filter(({ delta: value }) => value !== 0)
      .sort((a, b) => Math.abs(b.delta) - Math.abs(a.delta));
    this.#running = this.#add();
    this.greatestPull = Math.max(0, ...this.regions.map((region) => maxMagnitude(this.pullOf(region))));
    this.greatestSum = Math.max(maxMagnitude(this.goal), ...this.#running.map(maxMagnitude));
  }

  #add(): Float64Array[] {
    let sum = new Float64Array(this.kernel ** 2);
    const running = [sum];
    for (const region of this.regions) {
      const pull = this.pullOf(region);
      sum = sum.map((value, i) => value + pull[i]);
      running.push(sum);
    }
    return running;
  }

  /** The normalised pixels under the filter at a place, `kernel × kernel`. */
  patchAt({ row, column }: Cell): Float64Array {
    const { input, weights, layer } = this.#network.layers[0];
    const padding = 'padding' in layer ? (layer.padding ?? 0) : 0;
    return window2dAt(input, weights, row, column, { padding, channel: this.#filter }).patch.data;
  }

  deltaAt({ row, column }: Cell): number {
    return -this.towards[row * this.side + column] || 0;
  }

  /** −δ · patch: what a region adds to the filter, times the learning rate. */
  pullOf(cell: Cell): Float64Array {
    const delta = this.deltaAt(cell);
    return this.patchAt(cell).map((value) => -delta * value || 0);
  }

  /** What the first `count` regions add up to. */
  sumOf(count: number): Float64Array {
    return this.#running[Math.min(count, this.regions.length)];
  }

  /** Largest difference between the sum over all regions and −∂L/∂W: rounding. */
  get difference(): number {
    const all = this.sumOf(this.regions.length);
    return maxMagnitude(all.map((value, i) => value - this.goal[i]));
  }

  /** Where a region stands in the order; −1 for a place with δ = 0. */
  indexOf({ row, column }: Cell): number {
    return this.regions.findIndex((region) => region.row === row && region.column === column);
  }

  /** Why δ = 0 at a place. */
  silenceAt({ row, column }: Cell): Silence {
    const at = row * this.side + column;
    const { winners, layer } = this.#network.layers[0];
    if ('activation' in layer && layer.activation === 'relu' && this.sums[at] <= 0) return 'not-positive';
    const channels = this.#network.gradients[0].delta.shape[2];
    return winners && !winners.includes(at * channels + this.#filter) ? 'outdone' : 'unheard';
  }
}
