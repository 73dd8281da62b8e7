/** Where the parts of a gradient check stand, in CSS pixels, for a given width. */
import type { GridBox } from '../../drawing/heat-map.js';

export interface ChartBox {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface CheckLayout {
  readonly width: number;
  readonly height: number;
  /** Weights, gradient by the backward pass, gradient by nudging. */
  readonly grids: readonly [GridBox, GridBox, GridBox];
  /** The loss along the weight. */
  readonly slope: ChartBox;
  /** Error against ε. */
  readonly errors: ChartBox;
}

const TITLE = 24;
const FOOT = 24;
/** Room for the numbers of the error axis. */
const AXIS = 40;

/** @param largest side of a cell that the page allows */
export function layOut(rows: number, columns: number, width: number, largest: number): CheckLayout {
  const wide = width >= 560;
  const side = wide ? 0.25 * width : (width - 2 * 20) / 3;
  const cell = Math.min(largest, side / columns);
  const pitch = wide ? rows * cell + TITLE + 14 : side + 20;
  const grid = (index: number): GridBox => ({
    x: wide ? 0 : index * pitch,
    y: TITLE + (wide ? index * pitch : 0),
    cell,
    rows,
    columns,
  });
  const left = wide ? columns * cell + 40 : 0;
  const top = wide ? TITLE : TITLE + rows * cell + 20 + TITLE;
  const tall = wide ? Math.max(380, 3 * pitch) : 0;
  const slopeHeight = wide ? 0.5 * (tall - 2 * FOOT - TITLE) : 0.58 * width;
  const errorHeight = wide ? 0.42 * (tall - 2 * FOOT - TITLE) : 0.52 * width;
  const slope = { left, right: width, top, bottom: top + slopeHeight };
  const errorTop = slope.bottom + FOOT + 14 + TITLE;
  const errors = { left: left + AXIS, right: width - 14, top: errorTop, bottom: errorTop + errorHeight };
  const height = Math.max(errors.bottom + FOOT, wide ? 3 * pitch : 0);
  return { width, height: Math.ceil(height), grids: [grid(0), grid(1), grid(2)], slope, errors };
}
