/** Images that are loaded, as they are called in sentences, and why an `input` is none. */
import { inLanguages } from './words.js';

export const words = inLanguages('inputs', {
  pixels: (rows: number, columns: number, channels: number): string =>
    `a ${rows}×${columns} image of ${channels} channels`,
  file: 'an image',
  tooLarge: (rows: number, columns: number, most: number): string =>
    `The input has ${rows}×${columns} numbers; ${most}×${most} is the most that can be seen.`,
  noMatrix: (text: string, most: number): string =>
    `The input “${text}” is no matrix: every row needs equally many numbers, at most ${most} rows and columns.`,
  notLoaded: (url: string): string =>
    `The image “${url}” could not be loaded: it is missing, no image, or its server does not allow other sites to read it (CORS).`,
  noCanvas: 'This browser does not let the page read images.',
});
