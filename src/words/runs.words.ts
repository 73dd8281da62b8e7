/** Why a training run that somebody saved cannot be opened. */
import { inLanguages } from './words.js';

export const words = inLanguages('runs', {
  newer: 'A newer version of this figure has saved it.',
});
