import { loadHeldOutDigits, loadTrainingDigits } from '../data/training-digits.js';
import type { TrainingRecipe } from './recipe.js';
import type { TrainingDigits } from './sources/host-connection.js';

/** The digits made last of a reader's drawings, and what they were made from. */
let made: { readonly from: TrainingRecipe; readonly digits: TrainingDigits } | undefined;

/** The digits of a live run: MNIST's or, made once for all runs on the same ones, variations of a reader's drawings. */
export async function loadDigits(recipe: TrainingRecipe): Promise<TrainingDigits> {
  const { data, seed } = recipe;
  if (data.own) {
    const same =
      made?.from.data.own === data.own && made.from.data.examples === data.examples && made.from.seed === seed;
    if (made && same) return made.digits;
    const { digitsFromDrawings } = await import('../data/own-digits.js');
    made = { from: recipe, digits: digitsFromDrawings(data.own, data.examples, seed) };
    return made.digits;
  }
  const [training, heldOut] = await Promise.all([loadTrainingDigits(), loadHeldOutDigits()]);
  return { training, heldOut };
}
