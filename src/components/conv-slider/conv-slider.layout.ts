/** Where the grids of conv-slider stand, in CSS pixels, for a given width. */
import { heightOf, widthOf, type GridBox } from '../../drawing/heat-map.js';
import type { SlidingFilter } from './conv-slider.model.js';

export interface SliderLayout {
  readonly width: number;
  readonly height: number;
  readonly input: GridBox;
  readonly output: GridBox;
  /** The filter as written, between the two; left out where there is no room. */
  readonly filter: GridBox | undefined;
  readonly patch: GridBox;
  readonly weights: GridBox;
  readonly products: GridBox;
  /** Where the sum stands, right of the products. */
  readonly sum: { readonly x: number; readonly y: number };
}

const TITLE = 22;
const GAP = 26;

/** Room for a sum such as `= −12.34`. */
const SUM_WIDTH = 104;

/** `largestCell`: side of a cell where there is room enough. */
export function layOut(sliding: SlidingFilter, width: number, largestCell: number): SliderLayout {
  const [height, columns] = sliding.image.shape;
  const [kernelRows, kernelColumns] = sliding.filter.shape;
  const { y, x } = sliding;
  const padded = { rows: height + y.before + y.after, columns: columns + x.before + x.after };
  const wide = width >= 560;
  const middle = wide ? Math.min(132, 0.2 * width) : 0;
  const side = (width - (wide ? middle + 2 * GAP : GAP)) / 2;
  // One pixel has the same size left and right, so that the reader sees the output shrink.
  const cell = Math.min(
    largestCell,
    side / Math.max(padded.columns, x.output),
    (1.25 * side) / Math.max(padded.rows, y.output),
  );
  const input: GridBox = {
    x: x.before * cell,
    y: TITLE + y.before * cell,
    cell,
    rows: height,
    columns,
  };
  const upper = Math.max(padded.rows, y.output) * cell;
  const outputWidth = x.output * cell;
  const place = Math.min(side, padded.columns * cell);
  const output: GridBox = {
    // Centred in a place as wide as the padded input, or as wide as itself where it is larger.
    x: width - Math.max(outputWidth, place) + Math.max(0, (place - outputWidth) / 2),
    y: TITLE + Math.max(0, (upper - y.output * cell) / 2),
    cell,
    rows: y.output,
    columns: x.output,
  };
  const filterCell = Math.min(40, middle / kernelColumns);
  const inputRight = padded.columns * cell;
  const filter = wide
    ? {
        x: (inputRight + output.x - kernelColumns * filterCell) / 2,
        y: TITLE + Math.max(0, (upper - kernelRows * filterCell) / 2),
        cell: filterCell,
        rows: kernelRows,
        columns: kernelColumns,
      }
    : undefined;
  const top = TITLE + upper + 18 + TITLE;
  return { width, input, output, filter, ...workedLine(kernelRows, kernelColumns, width, top) };
}

type WorkedLine = Pick<SliderLayout, 'patch' | 'weights' | 'products' | 'sum' | 'height'>;

/** patch × filter = products = sum, in one line or, where cells would be too small for numbers, in two. */
function workedLine(rows: number, columns: number, width: number, top: number): WorkedLine {
  const oneLine = Math.min(44, (width - 2 * GAP - SUM_WIDTH) / (3 * columns));
  const inOne = oneLine >= 34;
  const cell = inOne ? oneLine : Math.min(40, (width - GAP) / (2 * columns));
  const patch: GridBox = { x: 0, y: top, cell, rows, columns };
  const weights: GridBox = { ...patch, x: widthOf(patch) + GAP };
  const products: GridBox = inOne
    ? { ...patch, x: weights.x + widthOf(weights) + GAP }
    : { ...patch, x: GAP, y: top + heightOf(patch) + TITLE + 8 };
  return {
    patch,
    weights,
    products,
    sum: { x: products.x + widthOf(products) + 10, y: products.y + heightOf(products) / 2 },
    height: products.y + heightOf(products) + 4,
  };
}
