/** What is wrong with a filter and how it is slid, in elements that slide one. */
import { inLanguages } from './words.js';

export const words = inLanguages('kernels', {
  noMatrix: (text: string, most: number): string =>
    `The kernel “${text}” is no matrix of numbers up to ${most}×${most}: rows end with a semicolon and are equally long.`,
  stride: (stride: number): string => `The stride must be a whole number of at least 1, not ${stride}.`,
  dilation: (dilation: number): string => `The dilation must be a whole number of at least 1, not ${dilation}.`,
  padding: 'The padding must be valid, same, or a whole number of at least 0.',
  tooLarge: (rows: number, columns: number, height: number, width: number): string =>
    `The kernel covers ${rows}×${columns} pixels; with its padding, the image has ${height}×${width}.`,
  largeMap: (rows: number, columns: number, most: number): string =>
    `The feature map would be ${rows}×${columns}; ${most}×${most} is the most that can be seen.`,
});
