import type { OwnClass } from '../data/own-digits.js';

/** Squashing function applied to every value of a layer's output. */
export type Activation = 'linear' | 'relu' | 'leaky-relu' | 'sigmoid' | 'tanh';

/**
 * How a weight tensor starts. `normal` and `uniform` are centred on zero: `std` is the standard deviation, `limit` the
 * largest magnitude. `glorot-*` and `he-*` derive them from fan-in and fan-out; `fan-in-uniform` is U(±1/√fan-in), the
 * default of PyTorch.
 */
export type Initializer =
  | { readonly type: 'constant'; readonly value: number }
  | { readonly type: 'normal'; readonly std: number }
  | { readonly type: 'uniform'; readonly limit: number }
  | {
      readonly type: 'glorot-uniform' | 'glorot-normal' | 'he-uniform' | 'he-normal' | 'fan-in-uniform';
    };

/** A convolution layer: cross-correlation + bias, activation, then pooling without overlap if `pool` is given. */
export interface ConvLayer {
  readonly type: 'conv';
  /** Name of the layer and of its weights: `<name>/filters` `[K, K, Cin, Cout]` and `<name>/bias` `[Cout]`. */
  readonly name: string;
  /** Number of filters, hence of output maps. */
  readonly filters: number;
  /** Side of the square filter, in pixels. */
  readonly kernel: number;
  /** Zeros added on every side, in pixels. Default 0 (`valid`). */
  readonly padding?: number;
  readonly activation: Activation;
  /** Pooling with a window of `size` and a stride of `size`. */
  readonly pool?: { readonly type: 'max' | 'average'; readonly size: number };
  readonly init: Initializer;
  /** Start of the bias. Default: zero. */
  readonly biasInit?: Initializer;
}

/** A dense (fully connected) layer on the flattened maps, weights `<name>/weights` `[in, out]`, `<name>/bias` `[out]`. */
export interface DenseLayer {
  readonly type: 'dense';
  readonly name: string;
  readonly units: number;
  /** Default `linear`. The last layer is linear: its outputs are the logits. */
  readonly activation?: Activation;
  readonly init: Initializer;
  readonly biasInit?: Initializer;
}

export type Layer = ConvLayer | DenseLayer;

/** The update rule. All rates are per step; `momentum`, `beta1`, `beta2`, `epsilon` default to .9, .9, .999, 1e-7. */
export type Optimizer =
  | { readonly type: 'sgd'; readonly rate: number }
  | { readonly type: 'momentum'; readonly rate: number; readonly momentum?: number }
  | {
      readonly type: 'adam';
      readonly rate: number;
      readonly beta1?: number;
      readonly beta2?: number;
      readonly epsilon?: number;
    };

/** Which digits are shown to the network, and how they are prepared. */
export interface RecipeData {
  /** Side of the square image: 28, or 14 (mean of 2×2 pixels). */
  readonly size: 28 | 14;
  /** How many training digits are used (class-balanced, the first ones of the set). */
  readonly examples: number;
  /** Largest random shift in pixels, drawn anew for every use of a digit and for each direction. */
  readonly shift: number;
  /** `x = (value − mean) / std` with values in 0…1. */
  readonly mean: number;
  readonly std: number;
  /** Control experiments: labels dealt out at random, or the same random permutation of the pixels for all images. */
  readonly labels?: 'true' | 'shuffled';
  readonly pixels?: 'natural' | 'permuted';
  /** Classes of the reader, 2…5: variations of their drawings take the place of the training digits. */
  readonly own?: readonly OwnClass[];
}

/** Everything that determines a training run: the same recipe gives the same numbers, on every device. */
export interface TrainingRecipe {
  readonly name: string;
  readonly data: RecipeData;
  readonly layers: readonly Layer[];
  readonly optimizer: Optimizer;
  /** `constant` (default), or `linear`: the rate falls evenly from its full value to zero over `steps`. */
  readonly schedule?: 'constant' | 'linear';
  /** Digits per step. */
  readonly batch: number;
  /** Length of the run. */
  readonly steps: number;
  /** A whole number, 0…2³²−1: decides starting weights, order of the digits and their shifts. */
  readonly seed: number;
}
