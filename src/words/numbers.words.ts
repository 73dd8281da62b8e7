/** What is wrong with a number, whichever element it is for. */
import { inLanguages } from './words.js';

export const words = inLanguages('numbers', {
  none: (text: string): string => `“${text}” is no number.`,
  bias: 'The bias is no number.',
  seed: 'The seed must be a whole number from 0 to 4294967295.',
});
