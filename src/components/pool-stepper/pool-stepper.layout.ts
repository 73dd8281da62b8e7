/** Where the grids of pool-stepper stand, in CSS pixels, for a given width. */
import { heightOf, widthOf, type GridBox } from '../../drawing/heat-map.js';
import type { Pooling } from './pool-stepper.model.js';

/** Map left, window in the middle, pooled map right. */
export interface PoolRow {
  readonly left: GridBox;
  /** Left out where there is no room. */
  readonly middle: GridBox | undefined;
  readonly right: GridBox;
  /** Where the titles stand. */
  readonly titles: number;
}

export interface PoolLayout {
  readonly width: number;
  readonly height: number;
  readonly forward: PoolRow;
  /** Below it, the gradients: each under the numbers it belongs to. */
  readonly backward: PoolRow | undefined;
}

const TITLE = 24;
const GAP = 44;
/** Under the window stands what it gives. */
const RESULT = 26;

export function layOut(pooling: Pooling, width: number, backward: boolean, largest: number): PoolLayout {
  const { y, x } = pooling;
  const padded = { rows: y.before + y.input + y.after, columns: x.before + x.input + x.after };
  const wide = width >= 560;
  const middle = wide ? 0.25 * width : 0;
  const cell = Math.min(
    backward && wide ? Math.min(largest, 48) : largest,
    (width - middle - (wide ? 2 : 1) * GAP) / (padded.columns + x.output),
    (0.62 * width) / padded.rows,
  );
  const rowAt = (top: number): PoolRow => {
    const upper = padded.rows * cell;
    const left: GridBox = {
      x: x.before * cell,
      y: top + TITLE + y.before * cell,
      cell,
      rows: y.input,
      columns: x.input,
    };
    const right: GridBox = {
      x: width - x.output * cell - 1,
      y: top + TITLE + (upper - y.output * cell) / 2,
      cell,
      rows: y.output,
      columns: x.output,
    };
    if (!wide) return { left, middle: undefined, right, titles: top };
    const small = Math.min(44, middle / x.kernel, (upper - RESULT) / y.kernel);
    const box: GridBox = {
      x: (padded.columns * cell + right.x - x.kernel * small) / 2,
      y: top + TITLE + Math.max(0, (upper - y.kernel * small) / 2),
      cell: small,
      rows: y.kernel,
      columns: x.kernel,
    };
    return { left, middle: box, right, titles: top };
  };
  const forward = rowAt(0);
  const bottom = (row: PoolRow): number =>
    Math.max(
      row.left.y + heightOf(row.left) + y.after * cell,
      row.middle ? row.middle.y + heightOf(row.middle) + RESULT : 0,
    );
  const second = backward ? rowAt(bottom(forward) + 22) : undefined;
  return { width, height: bottom(second ?? forward) + 6, forward, backward: second };
}

/** Where a title of the right column ends: over the right edge of its grid. */
export const rightEdge = (box: GridBox): number => box.x + widthOf(box);
