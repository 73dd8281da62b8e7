/** What init-lab says of a start of the reader's own and of training in the page, in English. */
import { inLanguages } from '../../words/words.js';
export const words = inLanguages('init-lab.own', {
  caption: (meaning: string, seed: string): string =>
    `${meaning}, seed ${seed}: a start of your own. Its filters, its weights and its signal are computed; how it learns is seen when you train it.`,
  std: 'Standard deviation',
  seed: 'Seed',
  train: 'Train this one live',
  goOn: 'Go on training',
  pause: 'Pause training',
  recorded: 'Back to the recorded runs',
  progress: (name: string, step: string, steps: string, accuracy: string): string =>
    `${name}: step ${step} of ${steps}${accuracy ? `, ${accuracy} of unseen digits right` : ''}`,
  trained: (meaning: string, seed: string, step: string, right: string, differ: string, kept: string): string =>
    `${meaning}, seed ${seed}, trained here up to step ${step}: ${right} right at the last measurement. The filters ${differ}${kept}.`,
  equal: 'are identical to the bit',
  differ: (by: string): string => `differ by ${by}`,
  kept: (cosine: string): string => `; cosine of a filter with its start ${cosine} on average`,
} as const);
