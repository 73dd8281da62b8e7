/** Twenty clear digits at full depth, two of each class, to look at and to compute with. None is in the training sets. */
import { digitsFromRuns } from './all-digits.js';
import { DataError } from './data-error.js';
import { defaultDigit, inkOf, inkValues } from './default-digits.js';
import { base64 as seven } from './generated/digit-7.js';
import { assetBytes, once } from './lazy-asset.js';
import { properDigitName } from './sample-digit-names.js';

/** The digits that need not be loaded. */
export const defaultDigitNames: readonly string[] = ['4', '7'];

/** Grey values 0…255 by name, as far as they are there. */
const loaded = new Map<string, Uint8Array>();

const loadAll = once(async () => {
  const runs = await assetBytes(() => import('./generated/sample-digits.js'), 'The sample digits');
  for (const [name, ink] of digitsFromRuns(runs)) loaded.set(name, ink);
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
  const four = defaultDigit(proper);
  if (four) return four;
  if (proper === '7' && !loaded.has(proper)) loaded.set(proper, inkOf(seven));
  const ink = loaded.get(proper);
  if (!ink) {
    throw new DataError('data-missing', `The sample digit ${proper} must be loaded first, with loadSampleDigit.`);
  }
  return inkValues(ink);
}

/** The same, loading what is not there yet (one small module holds them all). Rejects with a DataError. */
export async function loadSampleDigit(name: string): Promise<Float32Array> {
  const proper = properDigitName(name);
  if (!defaultDigitNames.includes(proper)) await loadAll();
  return sampleDigit(proper);
}
