/** What can be wrong with the attributes of patch-pull, in English. */
import { inLanguages } from '../../words/words.js';

export const words = inLanguages('patch-pull.wrong', {
  badInput: (input: string): string =>
    `The input “${input.slice(0, 40)}” is no digit. An input is digit:0 … digit:9, or digit:0:1 … digit:9:1 for the second one of each.`,
  badFilter: (filter: number, filters: number): string =>
    `There is no filter ${filter}: the first layer has ${filters}, counted from 0.`,
  badAnswer: (answer: number): string => `The right answer must be a digit 0 … 9, not ${answer}.`,
  badSession:
    'This network was not trained on images of digits as they are; no region of a digit pulls at its filters.',
  badSize: (size: number, wanted: number): string =>
    `The network looks at images of ${wanted}×${wanted} pixels, not ${size}×${size}.`,
});
