/** A recipe with the reader's own drawings in the place of the training digits, and back. */
import type { OwnClass } from '../data/own-digits.js';
import type { Layer, RecipeData, TrainingRecipe } from './recipe.js';
import { recipes } from './recipes.js';

/** Variations of each class that are trained on. */
const EXAMPLES_EACH = 100;

/** The recipe with an answer for each of these classes, trained on variations of their drawings. */
export function withOwnDigits(recipe: TrainingRecipe, own: readonly OwnClass[]): TrainingRecipe {
  const data = { ...recipe.data, own, examples: EXAMPLES_EACH * own.length };
  return { ...recipe, data, layers: answering(recipe.layers, own.length) };
}

/** The recipe on MNIST's digits. */
export function withoutOwnDigits(recipe: TrainingRecipe): TrainingRecipe {
  if (!recipe.data.own) return recipe;
  const data: { own?: unknown } & RecipeData = { ...recipe.data, examples: recipes.look.data.examples };
  delete data.own;
  return { ...recipe, data, layers: answering(recipe.layers, 10) };
}

/** The layers with another number of classes: the last layer has one unit for each. */
const answering = (layers: readonly Layer[], units: number): Layer[] =>
  layers.map((layer, i) => (i === layers.length - 1 ? ({ ...layer, units } as Layer) : layer));
