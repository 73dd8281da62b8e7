/** Twenty clear digits at full depth, two of each class, to look at and to compute with. None is in the training sets. */
import { bytesFromBase64 } from './bytes.js';
import { DataError } from './data-error.js';
import { base64 as defaultDigits } from './generated/default-digits.js';
import { parseInkRuns } from './ink-runs.js';
import { assetBytes, once } from './lazy-asset.js';
import { defaultDigitNames, DIGIT_PIXELS, properDigitName, sampleDigitNames } from './sample-digit-names.js';

/** Grey values 0…255 by name, as far as they are loaded. */
const loaded = new Map<string, Uint8Array>();

function keep(names: readonly string[], runs: Uint8Array): void {
  const pixels = parseInkRuns(runs, names.length * DIGIT_PIXELS);
  names.forEach((name, i) => loaded.set(name, pixels.subarray(i * DIGIT_PIXELS, (i + 1) * DIGIT_PIXELS)));
}

const loadAll = once(async () => {
  keep(sampleDigitNames, await assetBytes(() => import('./generated/sample-digits.js'), 'The sample digits'));
});

/**
 * A sample digit as 28×28 values 0 (paper) … 1 (ink), row by row; a copy. `4` and `7` are part of this module, the others
 * are there once `loadSampleDigit` has loaded one of them.
 *
 * @param name one of `sampleDigitNames`: `4`, or `4:1` for the second 4
 * @throws DataError `data-missing` if there is no such digit, or if it is not loaded yet
 */
export function sampleDigit(name: string): Float32Array {
  const proper = properDigitName(name);
  if (loaded.size === 0) keep(defaultDigitNames, bytesFromBase64(defaultDigits));
  const pixels = loaded.get(proper);
  if (!pixels) {
    throw new DataError('data-missing', `The sample digit ${proper} must be loaded first, with loadSampleDigit.`);
  }
  return Float32Array.from(pixels, (grey) => grey / 255);
}

/** The same, loading what is not there yet (one small module holds them all). Rejects with a DataError. */
export async function loadSampleDigit(name: string): Promise<Float32Array> {
  const proper = properDigitName(name);
  if (!defaultDigitNames.includes(proper)) await loadAll();
  return sampleDigit(proper);
}
