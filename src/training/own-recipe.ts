import type { OwnClass } from '../data/own-digits.js';
import type { Layer, TrainingRecipe } from './recipe.js';
import { recipes } from './recipes.js';

/** Variations of each class that are trained on. */
const EXAMPLES_EACH = 100;

/**
 * The recipe on drawings of the reader: with an answer for each of these classes, and variations of their drawings in the
 * place of the training digits. Without classes: the recipe on MNIST's digits.
 */
export function withOwnDigits(recipe: TrainingRecipe, own?: readonly OwnClass[]): TrainingRecipe {
  const { own: before, ...data } = recipe.data;
  if (before === own) return recipe;
  const units = own?.length ?? 10;
  return {
    ...recipe,
    data: { ...data, ...(own ? { own, examples: EXAMPLES_EACH * units } : { examples: recipes.look.data.examples }) },
    // The last layer has one unit for each class.
    layers: recipe.layers.map((layer, i) => (i < recipe.layers.length - 1 ? layer : ({ ...layer, units } as Layer))),
  };
}
