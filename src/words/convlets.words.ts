/** What every element may have to say, in English. */
import { inLanguages } from './words.js';

export const words = inLanguages('convlets', {
  example: 'For example:',
  missing: 'A part of this figure could not be loaded.',
  reload: 'reload the page',
  none: (attribute: string, value: string, names: string): string =>
    `There is no ${attribute} “${value}”. There are: ${names}.`,
});
