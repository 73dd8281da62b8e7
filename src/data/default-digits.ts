/** The sample digit that is part of every element that shows one: a 4. The first picture waits for nothing. */
import { bytesFromBase64 } from './base64.js';
import { base64 } from './generated/digit-4.js';
import { parseInkRuns } from './ink-runs.js';

/** Here, so that a page with one digit does not carry the names of all. */
const DIGIT_PIXELS = 28 * 28;

/** Grey values 0…255 of a digit that is shipped by itself. */
export const inkOf = (runs: string): Uint8Array => parseInkRuns(bytesFromBase64(runs), DIGIT_PIXELS);

/** Ink 0…255 as 28×28 values 0 (paper) … 1, row by row; a copy. */
export const inkValues = (ink: Uint8Array): Float32Array => Float32Array.from(ink, (grey) => grey / 255);

/** Values of the default digit, `4` or `4:0`; undefined for any other name. */
export const defaultDigit = (name: string): Float32Array | undefined =>
  /^\s*4(:0)?\s*$/.test(name) ? inkValues(inkOf(base64)) : undefined;
