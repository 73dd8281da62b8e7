/** What flatten-vs-conv trains: two networks of about 6 000 weights, on the same digits in the same order. */
import type { Layer, RecipeData, TrainingRecipe } from '../../training/recipe.js';

/** `dense` flattens the image at once; `conv` keeps neighbourhood through two convolutions. */
export type NetworkName = 'dense' | 'conv';
export type Pixels = NonNullable<RecipeData['pixels']>;

const init = { type: 'glorot-uniform' } as const;
const OUTPUT: Layer = { type: 'dense', name: 'output', units: 10, init };

const MAX_POOL = { type: 'max', size: 2 } as const;

function conv(name: string, filters: number): Layer {
  return { type: 'conv', name, filters, kernel: 5, activation: 'leaky-relu', pool: MAX_POOL, init };
}

/** The layers of both; the leaky ReLU keeps the few hidden units of the dense network alive. */
const LAYERS: Readonly<Record<NetworkName, readonly Layer[]>> = {
  dense: [{ type: 'dense', name: 'hidden', units: 8, activation: 'leaky-relu', init }, OUTPUT],
  conv: [conv('conv1', 8), conv('conv2', 16), OUTPUT],
};

/**
 * The recipe of one of the networks. `permuted` pixels: every image is shuffled by the same permutation, which the seed
 * decides. The digits are never shifted while training: what a shift does afterwards is not learned but built in.
 */
export function contestRecipe(network: NetworkName, pixels: Pixels, seed: number): TrainingRecipe {
  return {
    name: network,
    data: { size: 28, examples: 2000, shift: 0, mean: 0.1307, std: 0.3081, pixels },
    layers: LAYERS[network],
    optimizer: { type: 'adam', rate: 2e-3 },
    batch: 32,
    steps: 1000,
    seed,
  };
}
