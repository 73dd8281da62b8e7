/** Drawings of a reader, sorted into classes of their own, and the data set that is made of them. */
import { Random } from '../math/random.js';
import { bytesFromBase64 } from './base64.js';
import { DataError } from './data-error.js';
import type { DigitSet } from './digits.js';

/** A class of the reader: what is drawn alike. */
export interface OwnClass {
  readonly name: string;
  /** 28×28 grey values 0 (paper) … 255 (ink) of each drawing, as base64, so that a recipe stays plain JSON. */
  readonly drawings: readonly string[];
}

/** Side of a drawing in pixels. */
const SIDE = 28;
const AREA = SIDE * SIDE;
/** The middle of an image lies between its pixels number 13 and 14. */
const MIDDLE = (SIDE - 1) / 2;
/** Variations of each class that are kept apart, to measure with. */
const HELD_OUT_EACH = 50;

/** How far a variation may be from its drawing, in either direction. */
export const MOST = {
  /** tan(θ/2): 0.105 is 12°. With it sine and cosine are fractions, the same bits on every device. */
  halfTangent: 0.105,
  /** Larger or smaller by so much. */
  scale: 0.12,
  /** Pixels, across and down. */
  shift: 1.5,
} as const;

/** Values 0 (paper) … 1 (ink), 28×28, as a drawing of a class. */
export function drawingFrom(pixels: ArrayLike<number>): string {
  const bytes = Array.from(pixels, (value) => Math.round(255 * Math.min(1, Math.max(0, value))));
  return btoa(String.fromCharCode(...bytes));
}

/**
 * Grey values 0…255 of a drawing.
 *
 * @throws DataError `data-corrupt` if it is none
 */
export function drawingPixels(drawing: string): Uint8Array {
  const corrupt = (): DataError => new DataError('data-corrupt', 'A drawing is damaged.');
  let pixels: Uint8Array;
  try {
    pixels = bytesFromBase64(drawing);
  } catch {
    throw corrupt();
  }
  if (pixels.length !== AREA) throw corrupt();
  return pixels;
}

/** A drawing slightly rotated, scaled and moved about its middle; pixels in between are mixed of their four neighbours. */
export function variationOf(drawing: Uint8Array, random: Random): Uint8Array {
  const within = (most: number): number => most * (2 * random.uniform() - 1);
  const t = within(MOST.halfTangent);
  const [cosine, sine] = [(1 - t * t) / (1 + t * t), (2 * t) / (1 + t * t)];
  const scale = 1 + within(MOST.scale);
  const [right, down] = [within(MOST.shift), within(MOST.shift)];
  const inkAt = (x: number, y: number): number =>
    x < 0 || y < 0 || x >= SIDE || y >= SIDE ? 0 : drawing[y * SIDE + x];
  return Uint8Array.from({ length: AREA }, (_, i) => {
    // Where the pixel was before it was moved, scaled and rotated.
    const [dx, dy] = [((i % SIDE) - MIDDLE - right) / scale, (Math.floor(i / SIDE) - MIDDLE - down) / scale];
    const [x, y] = [MIDDLE + cosine * dx + sine * dy, MIDDLE - sine * dx + cosine * dy];
    const [left, top] = [Math.floor(x), Math.floor(y)];
    const [across, below] = [x - left, y - top];
    const upper = (1 - across) * inkAt(left, top) + across * inkAt(left + 1, top);
    const lower = (1 - across) * inkAt(left, top + 1) + across * inkAt(left + 1, top + 1);
    return Math.round((1 - below) * upper + below * lower);
  });
}

/** `count` variations; classes take turns, and within a class its drawings. */
function variations(classes: readonly (readonly Uint8Array[])[], count: number, random: Random): DigitSet {
  const images = new Uint8Array(count * AREA);
  const labels = Uint8Array.from({ length: count }, (_, i) => i % classes.length);
  labels.forEach((label, i) => {
    const drawings = classes[label];
    const round = Math.floor(i / classes.length);
    images.set(variationOf(drawings[round % drawings.length], random), i * AREA);
  });
  return { count, size: SIDE, images, labels };
}

/**
 * The data set of these classes: the same for the same seed, on every device. The held-out images are other variations
 * of the same drawings, 50 of each class.
 *
 * @param examples how many images to train on
 * @throws DataError `data-corrupt` if a drawing is none
 */
export function digitsFromDrawings(
  classes: readonly OwnClass[],
  examples: number,
  seed: number,
): { readonly training: DigitSet; readonly heldOut: DigitSet } {
  const drawings = classes.map((one) => one.drawings.map(drawingPixels));
  const random = new Random(seed).fork('variations');
  return {
    training: variations(drawings, examples, random.fork('training')),
    heldOut: variations(drawings, HELD_OUT_EACH * classes.length, random.fork('held-out')),
  };
}
