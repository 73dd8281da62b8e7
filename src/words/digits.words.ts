/** Why the name of a sample digit is none. */
import { inLanguages } from './words.js';

export const words = inLanguages('digits', {
  none: (name: string): string =>
    `There is no sample digit "${name}". A sample digit is called 0…9, or 0:1…9:1 for the second one of each class.`,
});
