/**
 * What was done to every digit of the MNIST data set, done to a digit of the reader: its ink is scaled to a box of
 * 20×20 pixels, its proportions kept, grey where a pixel is covered in part; then it is moved by whole pixels until its
 * centre of mass lies in the middle of an image of 28×28. The middle of an even number of pixels is a corner; in MNIST the
 * centre of mass comes to the pixel right of it and below, the fifteenth of its row and column.
 */

/** Side of the image that a network gets, in pixels. */
export const FRAME = 28;
/** Side of the box that the ink is scaled to, in pixels. */
export const BOX = 20;

/** How much ink is where: `width × height` values 0 (paper) … 1 (ink), row-major. */
export interface Ink {
  readonly width: number;
  readonly height: number;
  readonly data: ArrayLike<number>;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Area extends Point {
  readonly width: number;
  readonly height: number;
}

export interface CentredDigit {
  /** 28×28 values 0 (paper) … 1 (ink), row-major. */
  readonly pixels: Float32Array;
  /** The smallest rectangle with all ink in it, and the ink's centre of mass, in pixels of the source. */
  readonly from: Area;
  readonly fromCentre: Point;
  /** Where both came to lie in the 28×28 image. */
  readonly to: Area;
  readonly toCentre: Point;
  /** Pixels of the image for one pixel of the source. */
  readonly scale: number;
}

/** The smallest rectangle that holds all ink; undefined where there is none. */
export function inkArea({ width, height, data }: Ink): Area | undefined {
  let [left, right, top, bottom] = [width, 0, height, 0];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (!(data[y * width + x] > 0)) continue;
      left = Math.min(left, x);
      right = Math.max(right, x + 1);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y + 1);
    }
  }
  return right > left ? { x: left, y: top, width: right - left, height: bottom - top } : undefined;
}

/** Centre of mass; a pixel's mass lies in its middle, so that of an empty image is not defined (NaN). */
export function centreOfMass({ width, height, data }: Ink): Point {
  let [mass, x, y] = [0, 0, 0];
  for (let i = 0; i < width * height; i++) {
    mass += data[i];
    x += data[i] * ((i % width) + 0.5);
    y += data[i] * (Math.floor(i / width) + 0.5);
  }
  return { x: x / mass, y: y / mass };
}

/** How much of the unit interval from `cell` on lies in `from … to`. */
const overlap = (cell: number, from: number, to: number): number =>
  Math.max(0, Math.min(cell + 1, to) - Math.max(cell, from));

/**
 * The ink of an area at another size: each new pixel is the mean of what it covers. The area's corner becomes the first
 * pixel's; what a new pixel covers beyond the area counts as paper.
 */
export function rescale(source: Ink, area: Area, scale: number, width: number, height: number): Float32Array {
  const [right, bottom] = [area.x + area.width, area.y + area.height];
  const data = new Float32Array(width * height);
  for (let row = 0; row < height; row++) {
    const top = area.y + row / scale;
    const end = Math.min(bottom, top + 1 / scale);
    for (let column = 0; column < width; column++) {
      const left = area.x + column / scale;
      const stop = Math.min(right, left + 1 / scale);
      let sum = 0;
      for (let y = Math.floor(top); y < end; y++) {
        const share = overlap(y, top, end);
        for (let x = Math.floor(left); x < stop; x++) {
          sum += share * overlap(x, left, stop) * source.data[y * source.width + x];
        }
      }
      data[row * width + column] = Math.min(1, sum * scale * scale);
    }
  }
  return data;
}

/** Middle of the pixel that the centre of mass comes to. */
const MIDDLE = FRAME / 2 + 0.5;

/** How far to move a length that now begins at 0 so that `centre` comes to the middle, without cutting anything off. */
const shiftOf = (centre: number, length: number): number =>
  Math.min(FRAME - Math.ceil(length), Math.max(0, Math.round(MIDDLE - centre)));

/** The digit as MNIST has them; undefined where there is no ink. */
export function centreDigit(source: Ink): CentredDigit | undefined {
  const from = inkArea(source);
  if (!from) return undefined;
  const scale = BOX / Math.max(from.width, from.height);
  const scaled = { width: BOX, height: BOX, data: rescale(source, from, scale, BOX, BOX) };
  const centre = centreOfMass(scaled);
  const [width, height] = [from.width * scale, from.height * scale];
  const [x, y] = [shiftOf(centre.x, width), shiftOf(centre.y, height)];
  const pixels = new Float32Array(FRAME * FRAME);
  for (let row = 0; row < Math.min(BOX, FRAME - y); row++) {
    pixels.set(scaled.data.subarray(row * BOX, row * BOX + Math.min(BOX, FRAME - x)), (y + row) * FRAME + x);
  }
  return {
    pixels,
    from,
    fromCentre: centreOfMass(source),
    to: { x, y, width, height },
    toCentre: { x: centre.x + x, y: centre.y + y },
    scale,
  };
}

/** Differences from the paper below this share of the largest one are shadows and grain. */
const GRAIN = 0.25;

/**
 * Ink of a picture from its darkness (0 white … 1 black): the paper is what the picture's border mostly shows, so that
 * white on black counts like black on white. Undefined where everything has the same grey.
 */
export function inkOfPicture({ width, height, data }: Ink): Float32Array | undefined {
  const border: number[] = [];
  for (let i = 0; i < width * height; i++) {
    const [x, y] = [i % width, Math.floor(i / width)];
    if (x === 0 || y === 0 || x === width - 1 || y === height - 1) border.push(data[i]);
  }
  border.sort((a, b) => a - b);
  const paper = border[border.length >> 1];
  const sign = paper > 0.5 ? -1 : 1;
  const difference = Float32Array.from({ length: width * height }, (_, i) => sign * (data[i] - paper));
  const most = difference.reduce((a, b) => Math.max(a, b), 0);
  if (most < 0.05) return undefined;
  return difference.map((value) => Math.max(0, (value / most - GRAIN) / (1 - GRAIN)));
}
