/** What an `input` attribute can name: a sample digit, a matrix, or an image file. */
import { tensor } from '../math/create.js';
import type { Tensor } from '../math/tensor.js';
import { words } from '../words/images.words.js';
import { defaultDigit } from './default-digits.js';
import { matrixFromText } from './matrix-text.js';

/** Larger matrices than this have cells too small to look at. */
export const LARGEST_MATRIX = 64;

export interface ImageInput {
  /** How it is called in a sentence: `a handwritten 4`, `a 3×3 image`; in the language that is being drawn. */
  readonly name: string;
  /** `[height, width, channels]`, values 0 (paper) … 1 (ink) for digits and files; as written for matrices. */
  readonly image: Tensor<Float64Array>;
  readonly kind: 'digit' | 'matrix' | 'file';
}

/** The name behind `digit:`, if the text is that of a digit. */
export const digitNameOf = (text: string): string | undefined => /^digit:(.+)$/.exec(text.trim())?.[1];

export const digitInput = (name: string, pixels: Float32Array): ImageInput => ({
  get name() {
    return words.digit(name.charAt(0));
  },
  image: tensor([28, 28, 1], pixels),
  kind: 'digit',
});

/** The input if it is at hand, else undefined: it must be loaded, or it is none. */
export function inputAtHand(text: string): ImageInput | undefined {
  const digit = digitNameOf(text);
  const pixels = digit && defaultDigit(digit);
  if (pixels) return digitInput(digit, pixels);
  const rows = matrixFromText(text);
  if (!rows || rows.length > LARGEST_MATRIX || rows[0].length > LARGEST_MATRIX) return undefined;
  return {
    get name() {
      return words.matrix(rows.length, rows[0].length);
    },
    image: tensor([rows.length, rows[0].length, 1], rows.flat()),
    kind: 'matrix',
  };
}
