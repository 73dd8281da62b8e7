/** What init-lab compares: one network and one set of digits, begun in different ways. */
import type { Activation, ConvLayer, Initializer, Layer, TrainingRecipe } from '../../training/recipe.js';

/** How the three weight tensors of the network begin. Biases begin with zero. */
export interface Start {
  readonly conv1: Initializer;
  readonly conv2: Initializer;
  readonly output: Initializer;
}

export type SchemeName =
  | 'zero'
  | 'tenth'
  | 'one'
  | 'constant-convs'
  | 'constant-first'
  | 'tiny'
  | 'small-first'
  | 'uniform'
  | 'normal'
  | 'glorot'
  | 'he'
  | 'huge';

const constant = (value: number): Initializer => ({ type: 'constant', value });
const normal = (std: number): Initializer => ({ type: 'normal', std });
const everywhere = (init: Initializer): Start => ({ conv1: init, conv2: init, output: init });
const GLOROT: Initializer = { type: 'glorot-uniform' };

/** Standard deviations of the schemes that have one to choose. */
export const USUAL_STD: Readonly<Partial<Record<SchemeName, number>>> = {
  'small-first': 0.01,
  uniform: 0.05,
  normal: 0.05,
};

/** The start of a scheme. `std` replaces the usual standard deviation of `small-first`, `uniform` and `normal`. */
export function startOf(scheme: SchemeName, std = USUAL_STD[scheme] ?? 0): Start {
  switch (scheme) {
    case 'zero':
      return everywhere(constant(0));
    case 'tenth':
      return everywhere(constant(0.1));
    case 'one':
      return everywhere(constant(1));
    case 'constant-convs':
      return { conv1: constant(0.1), conv2: constant(0.1), output: GLOROT };
    case 'constant-first':
      return { conv1: constant(0.1), conv2: GLOROT, output: GLOROT };
    case 'tiny':
      return everywhere(normal(0.001));
    case 'small-first':
      return { conv1: normal(std), conv2: GLOROT, output: GLOROT };
    case 'uniform':
      // U(±limit) has the variance limit²/3.
      return everywhere({ type: 'uniform', limit: Math.sqrt(3) * std });
    case 'normal':
      return everywhere(normal(std));
    case 'glorot':
      return everywhere(GLOROT);
    case 'he':
      return everywhere({ type: 'he-normal' });
    case 'huge':
      return everywhere(normal(1));
  }
}

/** In the order in which they stand in the picture. */
export const SCHEMES: readonly SchemeName[] = [
  ...(['zero', 'tenth', 'one', 'constant-convs', 'constant-first', 'tiny'] as const),
  ...(['small-first', 'uniform', 'normal', 'glorot', 'he', 'huge'] as const),
];

export type PoolName = 'max' | 'average';

function network(start: Start, activation: Activation, pool: PoolName): readonly Layer[] {
  const conv = (name: 'conv1' | 'conv2', filters: number, kernel: number): ConvLayer => ({
    ...{ type: 'conv', name, filters, kernel, activation, pool: { type: pool, size: 2 }, init: start[name] },
  });
  return [conv('conv1', 8, 5), conv('conv2', 16, 3), { type: 'dense', name: 'output', units: 10, init: start.output }];
}

/** The course of all runs: only start, seed, activation and pooling differ. */
function recipe(name: string, layers: readonly Layer[], seed: number, steps: number): TrainingRecipe {
  return {
    ...{ name, layers, seed, steps },
    data: { size: 28, examples: 2000, shift: 1, mean: 0.1307, std: 0.3081 },
    optimizer: { type: 'adam', rate: 2e-3 },
    batch: 32,
  };
}

/** Seed of the recorded runs; `SEEDS` are those that are compared with each other. */
export const SEED = 1;
export const SEEDS = [1, 2, 3, 4];

/** 300 steps from a scheme's start. */
export const schemeRecipe = (scheme: SchemeName, seed = SEED, std?: number): TrainingRecipe =>
  recipe(scheme, network(startOf(scheme, std), 'relu', 'max'), seed, 300);

export const ACTIVATIONS: readonly Activation[] = ['linear', 'relu', 'leaky-relu', 'sigmoid', 'tanh'];

/** 1 000 steps from a Glorot start with one of the activations. */
export const activationRecipe = (activation: Activation, pool: PoolName, seed = SEED): TrainingRecipe =>
  recipe(`${activation} ${pool}`, network(startOf('glorot'), activation, pool), seed, 1000);

/** In the order of the rows of the picture. */
export const POOLS: readonly PoolName[] = ['average', 'max'];
