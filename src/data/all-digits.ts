import { parseInkRuns } from './ink-runs.js';
import { DIGIT_PIXELS, sampleDigitNames } from './sample-digit-names.js';

/** The grey values 0…255 of all sample digits, by name, from the runs of ink that they are shipped as. */
export function digitsFromRuns(runs: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const pixels = parseInkRuns(runs, sampleDigitNames.length * DIGIT_PIXELS);
  return new Map(sampleDigitNames.map((name, i) => [name, pixels.subarray(i * DIGIT_PIXELS, (i + 1) * DIGIT_PIXELS)]));
}
