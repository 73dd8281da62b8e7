/** Where the grids of the filters view stand, in CSS pixels, for a given width. */
import { heightOf, widthOf, type GridBox } from '../../drawing/heat-map.js';
import type { StackedFilters } from './linear-collapse.model.js';

export interface FiltersLayout {
  readonly width: number;
  readonly height: number;
  /** Both ways side by side. */
  readonly wide: boolean;
  readonly image: GridBox;
  readonly first: GridBox;
  readonly middle: GridBox;
  readonly second: GridBox;
  readonly two: GridBox;
  readonly composed: GridBox;
  readonly one: GridBox;
  readonly difference: GridBox;
}

export const TITLE = 22;
const GAP = 16;
/** Side of a filter's place: three cells in which a number can be read. */
const FILTER = 96;
const COMPOSED = 190;
/** Below this width the two ways stand one under the other. */
const WIDE = 560;

type Size = readonly number[];

const boxed = ([rows, columns]: Size, cell: number, x: number, middle: number): GridBox => ({
  ...{ x, y: middle - (rows * cell) / 2, cell, rows, columns },
});

const filterBox = (shape: Size, side: number, x: number, middle: number): GridBox => {
  const box = boxed(shape, side / Math.max(shape[0], shape[1]), x, middle);
  return { ...box, x: x + (side - widthOf(box)) / 2 };
};

export function layOut(stack: StackedFilters, width: number, largestCell: number): FiltersLayout {
  return width >= WIDE ? sideBySide(stack, width, largestCell) : below(stack, width, largestCell);
}

/** Two layers above, one layer below, the image left of both, their difference right of both. */
function sideBySide(
  { image, first, middle, second, composed, two }: StackedFilters,
  width: number,
  most: number,
): FiltersLayout {
  const [, imageColumns] = image.shape;
  const columns = imageColumns + middle.shape[1] + 2 * two.shape[1];
  const cell = Math.min(most, (width - 2 * FILTER - 5 * GAP) / columns, 240 / image.shape[0]);
  const map = Math.max(FILTER, middle.shape[0] * cell);
  const upper = TITLE + map / 2;
  const lower = upper + (map + Math.max(COMPOSED, two.shape[0] * cell)) / 2 + TITLE + 6;
  const between = (upper + lower) / 2;
  // What is left over goes between the columns.
  const gap = (width - 2 * FILTER - columns * cell) / 5;
  const imageBox = boxed(image.shape, cell, 0, between);
  const firstX = widthOf(imageBox) + gap;
  const middleBox = boxed(middle.shape, cell, firstX + FILTER + gap, upper);
  const secondX = middleBox.x + widthOf(middleBox) + gap;
  const twoBox = boxed(two.shape, cell, secondX + FILTER + gap, upper);
  const differenceX = twoBox.x + widthOf(twoBox) + gap;
  return {
    width,
    wide: true,
    height: lower + COMPOSED / 2 + 4,
    image: imageBox,
    first: filterBox(first.shape, FILTER, firstX, upper),
    middle: middleBox,
    second: filterBox(second.shape, FILTER, secondX, upper),
    two: twoBox,
    composed: filterBox(composed.shape, COMPOSED, middleBox.x + widthOf(middleBox) / 2 - COMPOSED / 2, lower),
    one: boxed(two.shape, cell, twoBox.x, lower),
    difference: boxed(two.shape, cell, differenceX, between),
  };
}

/** Four lines: the first layer, the second, the one that replaces both, the difference. */
function below(
  { image, first, middle, second, composed, two }: StackedFilters,
  width: number,
  most: number,
): FiltersLayout {
  const cell = Math.min(
    ...[most, 6, (width - FILTER - 2 * GAP) / (image.shape[1] + middle.shape[1])],
    200 / image.shape[0],
  );
  const gap = (width - FILTER - (image.shape[1] + middle.shape[1]) * cell) / 2;
  const right = width - middle.shape[1] * cell;
  const filterX = right - gap - FILTER;
  const tall = (rows: number): number => Math.max(FILTER, rows * cell);
  const line1 = TITLE + tall(image.shape[0]) / 2;
  const step = TITLE + 12;
  const line2 = line1 + tall(image.shape[0]) / 2 + step + tall(two.shape[0]) / 2;
  const line3 = line2 + tall(two.shape[0]) + step;
  const line4 = line3 + tall(two.shape[0]) + step;
  const difference = boxed(two.shape, cell, right, line4);
  return {
    width,
    wide: false,
    height: difference.y + heightOf(difference) + 24,
    image: boxed(image.shape, cell, 0, line1),
    first: filterBox(first.shape, FILTER, filterX, line1),
    middle: boxed(middle.shape, cell, right, line1),
    second: filterBox(second.shape, FILTER, filterX, line2),
    two: boxed(two.shape, cell, right, line2),
    composed: filterBox(composed.shape, FILTER, filterX, line3),
    one: boxed(two.shape, cell, right, line3),
    difference,
  };
}

/** Room around the chart of numbers, in CSS pixels; at the right for the names of the lines. */
export const SCALAR_MARGIN = { left: 34, right: 104, top: 12, bottom: 30 };

export const scalarHeight = (width: number): number => (width < 480 ? 220 : 280);

/** From this width on the network's two ways stand beside the image and the scores. */
export const NETWORK_WIDE = 680;
/** Narrower than this, the five layers take three lines. */
export const LAYERS_IN_LINE = 404;

/** Height of the network's picture, known before it is loaded; two rows of five templates decide it. */
export function networkHeight(width: number): number {
  const wide = width >= NETWORK_WIDE;
  const side = (wide ? width - 208 - Math.min(210, 0.29 * width) : width - 40) / 5;
  return 2 * side + (wide ? 156 : width >= LAYERS_IN_LINE ? 456 : 516);
}
