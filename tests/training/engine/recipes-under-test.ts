import type { ConvLayer, Layer, Optimizer, TrainingRecipe } from '../../../src/training/recipe.js';

const glorot = { type: 'glorot-uniform' } as const;
const output: Layer = { type: 'dense', name: 'output', units: 10, init: glorot };

function conv(name: string, filters: number, kernel: number, rest: Partial<ConvLayer> = {}): ConvLayer {
  return {
    type: 'conv',
    name,
    filters,
    kernel,
    activation: 'relu',
    pool: { type: 'max', size: 2 },
    init: glorot,
    ...rest,
  };
}

/** A small network of the usual kind; tests change what they are about. */
export const small: TrainingRecipe = {
  name: 'small',
  data: { size: 28, examples: 60, shift: 1, mean: 0.1307, std: 0.3081 },
  layers: [conv('conv1', 4, 5), conv('conv2', 6, 3), output],
  optimizer: { type: 'momentum', rate: 0.02 },
  batch: 16,
  steps: 10,
  seed: 42,
};

export const optimizers: Record<string, Optimizer> = {
  SGD: { type: 'sgd', rate: 0.05 },
  momentum: { type: 'momentum', rate: 0.02, momentum: 0.8 },
  Adam: { type: 'adam', rate: 2e-3 },
};

/** Recipes that together use every kernel and every option. */
export const variety: Record<string, TrainingRecipe> = {
  'ReLU and max-pool': small,
  'padding, biases that start random, Adam': {
    ...small,
    layers: [
      conv('conv1', 5, 5, { padding: 2, biasInit: { type: 'fan-in-uniform' } }),
      conv('conv2', 9, 3, { padding: 1, init: { type: 'he-normal' } }),
      output,
    ],
    optimizer: { type: 'adam', rate: 2e-3 },
    batch: 13,
  },
  'tanh, average pool, a hidden layer, SGD': {
    ...small,
    layers: [
      conv('conv1', 3, 4, { activation: 'tanh', pool: { type: 'average', size: 2 } }),
      conv('conv2', 7, 3, { activation: 'leaky-relu', pool: { type: 'max', size: 3 } }),
      { type: 'dense', name: 'hidden', units: 11, activation: 'sigmoid', init: { type: 'he-uniform' } },
      output,
    ],
    optimizer: { type: 'sgd', rate: 0.1 },
  },
  'small images, no pool, linear': {
    ...small,
    data: { ...small.data, size: 14 },
    layers: [
      { type: 'conv', name: 'conv1', filters: 8, kernel: 7, activation: 'relu', init: glorot },
      conv('conv2', 4, 3, { activation: 'linear', pool: { type: 'average', size: 3 } }),
      output,
    ],
  },
  'controls: shuffled labels, permuted pixels': {
    ...small,
    data: { ...small.data, labels: 'shuffled', pixels: 'permuted' },
  },
};
