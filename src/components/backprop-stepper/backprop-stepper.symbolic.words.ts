/** What backprop-stepper says in letters, in English. */
import { inLanguages } from '../../words/words.js';
export const words = inLanguages('backprop-stepper.symbolic', {
  summary: (rows: number, columns: number, outputs: number): string =>
    `An image, a filter of ${rows} × ${columns} weights and its ${outputs} outputs, in letters`,
  caption: (weight: string, uses: number): string =>
    `${weight} is used ${uses} times, once in every output: that is how the loss depends on it, and why its gradient has ${uses} terms.`,
});
