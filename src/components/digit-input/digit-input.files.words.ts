/** Why an image file cannot be read, in English. */
import { inLanguages } from '../../words/words.js';
export const words = inLanguages('digit-input.files', {
  blank: (name: string): string => `There is nothing to see in ${name}: all of it has the same grey.`,
  svg: (name: string): string => `“${name}” is an SVG drawing, which has no pixels of its own: save it as PNG.`,
  noImage: (name: string): string => `“${name}” is no image.`,
  largeFile: (name: string, size: string, most: string): string =>
    `“${name}” has ${size}; ${most} is the most that is read.`,
  damaged: (name: string): string =>
    `“${name}” cannot be opened: the file is damaged, or of a kind that this browser does not know.`,
  largeImage: (name: string, width: number, height: number): string =>
    `“${name}” is too large: ${width}×${height} pixels.`,
});
