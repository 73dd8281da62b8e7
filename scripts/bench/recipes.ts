/** The networks that the contenders train. */
import type { TrainingRecipe } from '../../src/training/recipe.js';
import { recipes } from '../../src/training/recipes.js';

/** conv 8 @ 5×5 → ReLU → max 2 → conv 16 @ 5×5 → ReLU → max 2 → dense 10, SGD with momentum 0.9, batches of 64. */
export const reference: TrainingRecipe = {
  ...recipes.fast,
  name: 'reference net',
  optimizer: { type: 'momentum', rate: 0.03, momentum: 0.9 },
  schedule: 'constant',
  batch: 64,
};

export const { look, tutorial, fast } = recipes;

/** The reference net with other batches, images or numbers of filters. */
export function variation(batch: number, size: 28 | 14, filters: number): TrainingRecipe {
  const layers = reference.layers.map((layer, index) =>
    layer.type === 'conv' ? { ...layer, filters: filters * (index + 1), kernel: size === 28 ? 5 : 3 } : layer,
  );
  const data = { ...reference.data, size };
  return {
    ...reference,
    name: `${batch} × ${size}×${size}, ${filters} and ${2 * filters} filters`,
    data,
    layers,
    batch,
  };
}
