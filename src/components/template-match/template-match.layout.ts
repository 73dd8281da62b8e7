/** Where the pictures and the list of template-match stand, in CSS pixels. */
import { heightOf, widthOf, type GridBox } from '../../drawing/heat-map.js';

/** One row of the list of images: picture, name, two bars. */
export interface ListLayout {
  readonly top: number;
  readonly row: number;
  readonly thumb: number;
  readonly name: number;
  /** Left ends of the bars, their lengths at full scale, and where their numbers stand. */
  readonly raw: Bar;
  readonly cosine: Bar;
}

export interface Bar {
  readonly x: number;
  readonly length: number;
  /** Right end of the numbers beside it. */
  readonly number: number;
}

export interface MatchLayout {
  readonly width: number;
  readonly height: number;
  readonly wide: boolean;
  readonly image: GridBox;
  readonly template: GridBox;
  readonly products: GridBox;
  readonly sum: { readonly x: number; readonly y: number };
  readonly list: ListLayout;
}

const TITLE = 22;
const GAP = 30;
const SUM_WIDTH = 132;
const HEADER = 46;

/**
 * @param numbers width of the raw scores' numbers in a wide picture
 * @param largestCell largest side of a pixel
 */
export function layOut(
  size: { rows: number; columns: number },
  images: number,
  numbers: number,
  width: number,
  largestCell: number,
): MatchLayout {
  const { rows, columns } = size;
  const wide = width >= 560;
  const room = wide ? (width - 2 * GAP - SUM_WIDTH) / 3 : (width - GAP) / 2;
  const cell = Math.min(largestCell, room / columns, (1.4 * room) / rows);
  const image: GridBox = { x: 0, y: TITLE, cell, rows, columns };
  const template: GridBox = { ...image, x: widthOf(image) + GAP };
  const products: GridBox = wide
    ? { ...image, x: template.x + widthOf(template) + GAP }
    : { ...image, x: 0, y: 2 * TITLE + heightOf(image) + 8 };
  const top = products.y + heightOf(products) + HEADER;
  const row = wide ? 36 : 34;
  return {
    width,
    wide,
    image,
    template,
    products,
    sum: { x: products.x + widthOf(products) + 12, y: products.y + heightOf(products) / 2 },
    list: listLayout(width, wide, wide ? numbers : 48, top, row),
    height: top + images * row + 20,
  };
}

function listLayout(width: number, wide: boolean, numbers: number, top: number, row: number): ListLayout {
  const thumb = row - 6;
  const name = thumb + 10;
  const start = name + (wide ? 128 : 82);
  const cosineNumbers = 38;
  const gap = wide ? 16 : 12;
  const bars = width - start - numbers - cosineNumbers - gap;
  const rawLength = 0.58 * bars;
  const cosineStart = start + rawLength + numbers + gap;
  return {
    top,
    row,
    thumb,
    name,
    raw: { x: start, length: rawLength, number: start + rawLength + numbers },
    cosine: { x: cosineStart, length: 0.42 * bars, number: width },
  };
}
