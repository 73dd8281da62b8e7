/** What gradient-check says of attributes of worked nets that it cannot use, in English. */
import { inLanguages } from '../../words/words.js';
export const words = inLanguages('gradient-check.worked', {
  badSteps: 'The steps before the check are a whole number from 0 to 100.',
  badKernel: 'The filter of these nets has two rows of two weights, none larger than a million.',
} as const);
