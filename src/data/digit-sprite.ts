/**
 * A set of digits as a file, in four greys 0, 85, 170, 255. The sections of the envelope:
 *
 *   0  u8            side of the images in pixels, even
 *   1  u8 per digit  classes 0…9
 *   2  u8 per block  digit after digit, in blocks of 2×2 pixels: two bits each, the upper left one in the highest bits
 *
 * A byte that is a block says more about a stroke than one that is four pixels in a row: deflate saves 5 % more.
 */
import type { Bytes } from './bytes.js';
import { DataError } from './data-error.js';
import type { DigitSet } from './digits.js';
import { open, seal, type AssetKind } from './envelope.js';

const SPRITE: AssetKind = { magic: 'digs', version: 1, what: 'The digits' };
/** From one grey to the next. */
const STEP = 85;

/** Where in `images` the pixels of block number `block` are, row by row. */
function pixelsOfBlock(block: number, size: number): number[] {
  const perRow = size / 2;
  // All images one below the other are one tall image.
  const corner = 2 * Math.floor(block / perRow) * size + 2 * (block % perRow);
  return [corner, corner + 1, corner + size, corner + size + 1];
}

/** Writes a set of digits, each pixel rounded to the nearest of the four greys. */
export function packDigitSprite({ size, images, labels }: DigitSet): Promise<Bytes> {
  const blocks = Uint8Array.from({ length: images.length / 4 }, (_, block) =>
    pixelsOfBlock(block, size).reduce((byte, pixel) => (byte << 2) | Math.round(images[pixel] / STEP), 0),
  );
  return seal(SPRITE, [Uint8Array.of(size), Uint8Array.from(labels), blocks]);
}

/** Reads a set of digits. Rejects with a DataError `data-corrupt` that says what is wrong. */
export async function parseDigitSprite(bytes: Bytes): Promise<DigitSet> {
  const sections = await open(SPRITE, bytes);
  const corrupt = (why: string): DataError => new DataError('data-corrupt', `The digits cannot be read: ${why}.`);
  if (sections.length !== 3) throw corrupt(`there are ${sections.length} sections instead of 3`);
  const [[size = 0], labels, blocks] = sections;
  const count = labels.length;
  if (count === 0) throw corrupt('there are none');
  if (!(size > 0 && size % 2 === 0)) throw corrupt(`images of ${size}×${size} pixels are impossible`);
  const needed = (count * size * size) / 4;
  if (blocks.length !== needed) throw corrupt(`${count} digits need ${needed} bytes, there are ${blocks.length}`);
  const odd = labels.find((label) => label > 9);
  if (odd !== undefined) throw corrupt(`a digit is labelled ${odd}`);

  const images = new Uint8Array(count * size * size);
  // Half a million blocks come before the first step: no array and no function for each.
  const perRow = size / 2;
  for (let block = 0; block < blocks.length; block++) {
    const byte = blocks[block];
    const corner = 2 * Math.floor(block / perRow) * size + 2 * (block % perRow);
    images[corner] = (byte >> 6) * STEP;
    images[corner + 1] = ((byte >> 4) & 3) * STEP;
    images[corner + size] = ((byte >> 2) & 3) * STEP;
    images[corner + size + 1] = (byte & 3) * STEP;
  }
  return { count, size, images, labels };
}
