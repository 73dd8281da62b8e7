/** What the diagrams over the steps of init-lab say, in English. */
import { inLanguages } from '../../words/words.js';
export const words = inLanguages('init-lab.curves', {
  accuracy: 'Unseen digits right',
  diversity: 'How much conv1’s filters differ',
  steps: (steps: string): string => `${steps} steps`,
  accuracyOf: (title: string, last: string): string => `Accuracy over the steps: ${title} ends at ${last}`,
  accuracyOfOthers: (title: string): string => `Accuracy of the other networks; ${title} was not trained`,
  diversityOf: (title: string, last: string): string =>
    `Largest standard deviation of a weight across the filters of conv1: ${title} ends at ${last}`,
  diversityOfOthers: (title: string): string =>
    `How much filters differ in the other networks; ${title} was not trained`,
} as const);
