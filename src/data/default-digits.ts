/** The two digits that elements show untouched: small enough to be part of every element that shows a digit. */
import { bytesFromBase64 } from './bytes.js';
import { base64 } from './generated/default-digits.js';
import { DIGIT_PIXELS, defaultDigitNames } from './sample-digit-names.js';

/**
 * Grey values 0…255 of the default digits, one after the other. Their data are runs of ink: how many empty pixels come
 * before, how many inked ones follow, then those; all as bytes.
 */
export function defaultDigitPixels(): Uint8Array {
  const runs = bytesFromBase64(base64);
  const pixels = new Uint8Array(defaultDigitNames.length * DIGIT_PIXELS);
  let at = 0;
  for (let i = 0; i < runs.length;) {
    const [empty, inked] = runs.subarray(i, i + 2);
    pixels.set(runs.subarray(i + 2, i + 2 + inked), at + empty);
    at += empty + inked;
    i += 2 + inked;
  }
  return pixels;
}
