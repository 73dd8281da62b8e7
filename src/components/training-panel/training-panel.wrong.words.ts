/** What training-panel says of attributes that it cannot use, in English. */
import { inLanguages } from '../../words/words.js';
export const words = inLanguages('training-panel.wrong', {
  badRecipe: (name: string, names: string): string => `There is no recipe “${name}”. The recipes are ${names}.`,
  badSpeed: 'The attribute speed must be a number of steps per second, or 0 for full speed.',
  badOptimizer: (type: string): string => `The attribute optimizer is “${type}”, but must be sgd, momentum or adam.`,
  badCount: (name: string, least: number, most: number): string =>
    `The attribute ${name} must be a whole number from ${least} to ${most}.`,
  badRate: (name: string): string => `The attribute ${name} must be a number greater than 0.`,
});
