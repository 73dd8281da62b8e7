/** What channel-sum says of a `kernel` that it cannot read, in English. */
import { inLanguages } from '../../words/words.js';
export const words = inLanguages('channel-sum.kernel', {
  slices: (channels: number, filter: number, slices: number): string =>
    `A filter needs one slice for each input channel, separated by “|”: ${channels}, but filter ${filter} has ${slices}.`,
  noMatrix: (slice: number, filter: number): string => `Slice ${slice} of filter ${filter} is no matrix of numbers.`,
  tooLarge: (slice: number, filter: number, most: number): string =>
    `Slice ${slice} of filter ${filter} is larger than ${most}×${most}.`,
  sizes: 'All slices of all filters of a layer have the same size.',
});
