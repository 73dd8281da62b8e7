/**
 * Grey images as runs of ink: how many empty pixels come before, how many inked ones follow, then those; all as bytes.
 * For a few digits at full depth this is small without being compressed, and takes a dozen lines to read.
 */
import type { Bytes } from './bytes.js';
import { DataError } from './data-error.js';

export function packInkRuns(pixels: Uint8Array): Bytes {
  const runs: number[] = [];
  for (let at = 0; at < pixels.length;) {
    let start = at;
    while (start < pixels.length && start - at < 255 && pixels[start] === 0) start++;
    let end = start;
    while (end < pixels.length && end - start < 255 && pixels[end] !== 0) end++;
    runs.push(start - at, end - start, ...pixels.subarray(start, end));
    at = end;
  }
  return Uint8Array.from(runs);
}

/**
 * The pixels of an image, or of several one after the other.
 *
 * @throws DataError `data-corrupt` if the runs do not make up exactly `count` pixels
 */
export function parseInkRuns(runs: Uint8Array, count: number): Uint8Array {
  const pixels: number[] = [];
  for (let i = 0; i < runs.length;) {
    const [empty, inked] = runs.subarray(i, i + 2);
    for (let n = 0; n < empty; n++) pixels.push(0);
    pixels.push(...runs.subarray(i + 2, i + 2 + inked));
    i += 2 + inked;
  }
  if (pixels.length !== count) {
    throw new DataError('data-corrupt', `Images cannot be read: ${pixels.length} pixels instead of ${count}.`);
  }
  return Uint8Array.from(pixels);
}
