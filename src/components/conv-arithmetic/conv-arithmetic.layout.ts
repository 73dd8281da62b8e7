/** Where the grids of conv-arithmetic stand, in CSS pixels, for a given width. */
import { heightOf, widthOf, type GridBox } from '../../drawing/heat-map.js';
import type { SizeArithmetic } from './conv-arithmetic.model.js';

export interface ArithmeticLayout {
  readonly width: number;
  readonly height: number;
  /** All cells that the window slides over, border and all. */
  readonly input: GridBox;
  /** The kernel with its gaps; left out where there is no room. */
  readonly kernel: GridBox | undefined;
  readonly output: GridBox;
}

/** Title, and the line that measures border and input. */
const TOP = 50;
/** The line under the input on which the steps are counted. */
const RULER = 40;
const LEAST_GAP = 28;
const LARGEST_CELL = 38;
const HIGHEST = 400;

export function layOut(sizes: SizeArithmetic, width: number, largest = LARGEST_CELL): ArithmeticLayout {
  const { y, x } = sizes;
  const cellFor = (columns: number, gaps: number): number =>
    Math.min(largest, (width - gaps * LEAST_GAP) / columns, HIGHEST / Math.max(y.cells, y.output));
  const three = cellFor(x.cells + x.reach + x.output, 2);
  const wide = width >= 560 && three >= 12;
  const two = cellFor(x.cells + x.output, 1);
  const stacked = !wide && two < 14;
  const cell = Math.floor(wide ? three : stacked ? cellFor(Math.max(x.cells, x.output), 0) : two);
  const input: GridBox = { x: 0, y: TOP, cell, rows: y.cells, columns: x.cells };
  const below = TOP + heightOf(input) + RULER;
  if (stacked) {
    const output: GridBox = { x: 0, y: below + 24, cell, rows: y.output, columns: x.output };
    return { width, height: output.y + heightOf(output) + 2, input, kernel: undefined, output };
  }
  const upper = Math.max(y.cells, y.output) * cell;
  const middle = (rows: number): number => TOP + (upper - rows * cell) / 2;
  const gap = wide ? Math.min(96, (width - (x.cells + x.reach + x.output) * cell) / 2) : LEAST_GAP;
  const placed: GridBox = { ...input, y: middle(y.cells) };
  const kernel: GridBox | undefined = wide
    ? { x: widthOf(input) + gap, y: middle(y.reach), cell, rows: y.reach, columns: x.reach }
    : undefined;
  const output: GridBox = {
    x: (kernel ? kernel.x + widthOf(kernel) : widthOf(input)) + gap,
    y: middle(y.output),
    cell,
    rows: y.output,
    columns: x.output,
  };
  return { width, height: TOP + upper + RULER, input: placed, kernel, output };
}
