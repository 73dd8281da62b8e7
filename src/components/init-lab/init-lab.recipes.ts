/** What init-lab compares: one network and one set of digits, begun in different ways. */
import type { Activation, ConvLayer, Initializer, Layer, TrainingRecipe } from '../../training/recipe.js';
import { AMOUNTS, SEED, STEPS, type PoolName, type SchemeName } from './init-lab.names.js';

/** How the three weight tensors of the network begin. Biases begin with zero. */
export interface Start {
  readonly conv1: Initializer;
  readonly conv2: Initializer;
  readonly output: Initializer;
}

const constant = (value: number): Initializer => ({ type: 'constant', value });
const normal = (std: number): Initializer => ({ type: 'normal', std });
const everywhere = (init: Initializer): Start => ({ conv1: init, conv2: init, output: init });
const GLOROT: Initializer = { type: 'glorot-uniform' };

/** The start of a scheme; `std` is its constant or its standard deviation. */
export function startOf(scheme: SchemeName, std = AMOUNTS[scheme] ?? 0): Start {
  switch (scheme) {
    case 'zero':
    case 'tenth':
    case 'one':
      return everywhere(constant(std));
    case 'constant-convs':
      return { conv1: constant(std), conv2: constant(std), output: GLOROT };
    case 'constant-first':
      return { conv1: constant(std), conv2: GLOROT, output: GLOROT };
    case 'small-first':
      return { conv1: normal(std), conv2: GLOROT, output: GLOROT };
    case 'uniform':
      // U(±limit) has the variance limit²/3.
      return everywhere({ type: 'uniform', limit: Math.sqrt(3) * std });
    case 'normal':
    case 'tiny':
    case 'huge':
      return everywhere(normal(std));
    case 'glorot':
      return everywhere(GLOROT);
    case 'he':
      return everywhere({ type: 'he-normal' });
  }
}

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

/** From a scheme's start. */
export const schemeRecipe = (scheme: SchemeName, seed = SEED, std?: number): TrainingRecipe =>
  recipe(scheme, network(startOf(scheme, std), 'relu', 'max'), seed, STEPS.starts);

/** From a Glorot start with one of the activations. */
export const activationRecipe = (activation: Activation, pool: PoolName, seed = SEED): TrainingRecipe =>
  recipe(`${activation} ${pool}`, network(startOf('glorot'), activation, pool), seed, STEPS.activations);
