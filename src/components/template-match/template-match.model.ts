/** What template-match computes: one image against one filter of the same size, pixel by pixel. */
import { cosineSimilarity } from '../../math/filters.js';
import { Random } from '../../math/random.js';

/** `0-1`: grey values as they are; `0-255`: every pixel OFF (0) or ON (255). */
export type PixelValues = '0-1' | '0-255';

export const ON = 255;

/** An image of one channel. */
export interface Pixels {
  readonly rows: number;
  readonly columns: number;
  /** Row-major, `rows × columns`. */
  readonly data: Float64Array;
}

export interface Shift {
  /** Pixels to the right. */
  readonly x: number;
  /** Pixels down. */
  readonly y: number;
}

/** Which of the two pixels at a place are above 0. */
export type Meeting = 'both' | 'one' | 'neither';
export const meetings: readonly Meeting[] = ['both', 'one', 'neither'];

export interface Match {
  readonly image: Pixels;
  /** Image · template at every pixel. */
  readonly products: Float64Array;
  /** Their sum: what a filter answers. */
  readonly raw: number;
  /** The raw score divided by the lengths of both: −1 … 1. */
  readonly cosine: number;
}

const mapped = (image: Pixels, change: (value: number, index: number) => number): Pixels => ({
  ...image,
  data: image.data.map(change),
});

/** Grey values 0 … 1 as the given kind of pixel values; from one half up a pixel is ON. */
export const inValues = (image: Pixels, values: PixelValues): Pixels =>
  values === '0-1' ? image : mapped(image, (grey) => (grey >= 0.5 ? ON : 0));

export const negativeOf = (image: Pixels): Pixels => mapped(image, (grey) => 1 - grey);
export const dimmed = (image: Pixels): Pixels => mapped(image, (grey) => grey / 2);
export const allOn = (image: Pixels): Pixels => mapped(image, () => 1);

/** As many pixels, each uniformly random, decided by the seed. */
export function noiseLike(image: Pixels, seed: number): Pixels {
  const random = new Random(seed).fork('noise');
  return mapped(image, () => random.uniform());
}

/** The image moved; what comes in from outside is 0. */
export function shifted(image: Pixels, { x, y }: Shift): Pixels {
  const { rows, columns, data } = image;
  return mapped(image, (_, i) => {
    const row = Math.floor(i / columns) - y;
    const column = (i % columns) - x;
    return row >= 0 && row < rows && column >= 0 && column < columns ? data[row * columns + column] : 0;
  });
}

export function meetingAt(image: Pixels, template: Pixels, index: number): Meeting {
  const on = Number(image.data[index] > 0) + Number(template.data[index] > 0);
  return on === 2 ? 'both' : on === 1 ? 'one' : 'neither';
}

/** How many pixels meet in each way. */
export function meetingCounts(image: Pixels, template: Pixels): Readonly<Record<Meeting, number>> {
  const counts = { both: 0, one: 0, neither: 0 };
  image.data.forEach((_, i) => counts[meetingAt(image, template, i)]++);
  return counts;
}

/** Both images hold values of the same kind and have the same size. */
export function match(image: Pixels, template: Pixels): Match {
  const products = new Float64Array(image.data.length);
  // A loop: all images are matched before the first picture.
  let raw = 0;
  for (let i = 0; i < products.length; i++) raw += products[i] = image.data[i] * template.data[i];
  const shape = [image.rows, image.columns];
  return {
    image,
    products,
    raw,
    cosine: cosineSimilarity({ shape, data: image.data }, { shape, data: template.data }),
  };
}

/** Length of the image as a vector. */
export const norm = ({ data }: Pixels): number => Math.sqrt(data.reduce((sum, value) => sum + value * value, 0));
