import { loadTrainingDigits } from '../../../src/data/training-digits.js';
import type { RecipeData } from '../../../src/training/recipe.js';

/** The training digits as contenders without an input pipeline want them: normalised once, not shifted. */
export async function normalisedDigits({
  size,
  mean,
  std,
}: RecipeData): Promise<{ images: Float32Array; labels: Int32Array; count: number }> {
  const set = await loadTrainingDigits();
  if (set.size !== size) throw new Error(`This contender takes images of ${set.size} pixels only.`);
  return {
    images: Float32Array.from(set.images, (value) => (value / 255 - mean) / std),
    labels: Int32Array.from(set.labels),
    count: set.count,
  };
}
