/** What a link says of a run. */
import type { TrainingRecipe } from '../../training/index.js';
import { recipes } from '../../training/recipes.js';

/**
 * The panel's attributes that make this recipe: its name, its seed, how many digits; steps, rule and rate where they are
 * not those of its name. A recipe of the page has no name that a link could use; the page brings it.
 */
export function linkedSettings({ name, seed, steps, optimizer, data }: TrainingRecipe): Record<string, unknown> {
  const named = Object.hasOwn(recipes, name) ? recipes[name as keyof typeof recipes] : undefined;
  return {
    ...(named && { recipe: name }),
    seed,
    ...(!data.own && { examples: data.examples }),
    ...(steps !== named?.steps && { steps }),
    ...(JSON.stringify(optimizer) !== JSON.stringify(named?.optimizer) && {
      ...{ optimizer: optimizer.type, rate: optimizer.rate },
    }),
  };
}
