import type { TrainingRecipe } from '../../../src/training/recipe.js';

/** Prepares a network; what is returned does one step of training, digits drawn and weights updated. */
export type Contender = (recipe: TrainingRecipe) => Promise<() => void>;
