/** What the networks look at. The default digit is at hand; anything else is loaded, and so is what reads it. */
import { defaultDigit } from '../../data/default-digits.js';
import { digitNameOf } from '../../data/image-input.js';
import { SIDE } from './flatten-vs-conv.model.js';

export interface Image {
  /** The `input` attribute that it comes from. */
  readonly input: string;
  readonly shape: readonly number[];
  /** Row by row; for digits and files 0 (paper) … 1 (ink). */
  readonly values: ArrayLike<number>;
}

export function imageAtHand(input: string): Image | undefined {
  const values = defaultDigit(digitNameOf(input) ?? '');
  return values && { input, shape: [SIDE, SIDE, 1], values };
}

/** Rejects with an InputError if the text can be no input. */
export async function loadImage(input: string): Promise<Image> {
  const { loadInput } = await import('../../data/load-input.js');
  const { shape, data } = (await loadInput(input)).image;
  return { input, shape, values: data };
}
