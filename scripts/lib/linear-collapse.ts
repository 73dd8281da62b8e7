/** The experiment of <linear-collapse>: the same training with and without activations, and with a single layer. */
import type { DigitSet } from '../../src/data/digits.js';
import type { Activation, Layer, TrainingRecipe } from '../../src/training/recipe.js';
import type { EngineRun, TrainingEngine } from '../../src/training/engine.js';

const init = { type: 'glorot-uniform' } as const;
const OUTPUT: Layer = { type: 'dense', name: 'output', units: 10, init };

const AVERAGE_POOL = { type: 'average', size: 2 } as const;

function conv(name: string, filters: number, activation: Activation): Layer {
  return { type: 'conv', name, filters, kernel: 5, activation, pool: AVERAGE_POOL, init };
}

const recipe = (name: string, layers: readonly Layer[]): TrainingRecipe => ({
  name,
  data: { size: 28, examples: 2000, shift: 1, mean: 0.1307, std: 0.3081 },
  layers,
  optimizer: { type: 'adam', rate: 2e-3 },
  batch: 32,
  steps: 1000,
  seed: 1,
});

/** The three networks: all see the same digits in the same order. */
export const collapseRecipes = {
  linear: recipe('linear', [conv('conv1', 8, 'linear'), conv('conv2', 16, 'linear'), OUTPUT]),
  relu: recipe('relu', [conv('conv1', 8, 'relu'), conv('conv2', 16, 'relu'), OUTPUT]),
  dense: recipe('dense', [OUTPUT]),
} as const;

/** Trains a recipe to its end. The caller disposes of the run. */
export function trained(
  engine: TrainingEngine,
  recipe: TrainingRecipe,
  training: DigitSet,
  heldOut: DigitSet,
): EngineRun {
  const run = engine.start(recipe, training, heldOut);
  while (run.stepsDone < recipe.steps) run.step();
  return run;
}
