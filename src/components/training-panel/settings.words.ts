/** Everything that is said about the settings. */
import { inLanguages } from '../../words/words.js';
export const words = inLanguages('settings', {
  speed: 'Speed',
  slow: 'slow (10 steps a second)',
  watch: 'watch (60 steps a second)',
  full: 'full speed',
  otherSpeed: (steps: string) => `${steps} steps a second`,
  recipe: 'Recipe',
  ownRecipe: (name: string) => `${name} (set by the page)`,
  seed: 'Seed',
  examples: 'Training digits',
  count: (count: string, all: boolean) => (all ? `all ${count}` : count),
});
