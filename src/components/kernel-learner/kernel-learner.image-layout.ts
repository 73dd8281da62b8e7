/** Where the grids of an image task stand, in CSS pixels, for a given width. */
import { heightOf, widthOf, type GridBox } from '../../drawing/heat-map.js';
import { FOOT, TITLE, type Rect } from './kernel-learner.layout.js';

export interface ImageLayout {
  readonly width: number;
  readonly height: number;
  readonly input: GridBox;
  readonly learned: GridBox;
  readonly target: GridBox;
  readonly now: GridBox;
  readonly wanted: GridBox;
  readonly errors: Rect;
}

type Size = Readonly<{ rows: number; columns: number }>;

/** A grid that fills a square of `side`, its middle at a point. */
function boxed({ rows, columns }: Size, side: number, x: number, y: number, most = Infinity): GridBox {
  const cell = Math.min(most, side / Math.max(rows, columns));
  return { rows, columns, cell, x: x - (columns * cell) / 2, y: y - (rows * cell) / 2 };
}

/** Input left, two filters in the middle, what each of them makes of it right; the error below. */
export function layOutImages(width: number, image: Size, filter: Size, output: Size, most: number): ImageLayout {
  const wide = width >= 560;
  const gap = wide ? 64 : 14;
  const side = wide ? 150 : (width - 2 * gap) / 3;
  const middle = wide ? side + gap + side / 2 : width / 2;
  const left = wide ? (width - (3 * side + 2 * gap)) / 2 : 0;
  const first = TITLE + side / 2;
  const second = first + side + TITLE + 22;
  const errors = second + side / 2 + 26 + TITLE;
  const right = left + 2 * (side + gap) + side / 2;
  return {
    width,
    height: errors + 110 + FOOT,
    input: boxed(image, side, left + side / 2, (first + second) / 2),
    learned: boxed(filter, side, wide ? left + middle : middle, first, most),
    target: boxed(filter, side, wide ? left + middle : middle, second, most),
    now: boxed(output, side, right, first),
    wanted: boxed(output, side, right, second),
    errors: { x: 0, y: errors, width, height: 110 },
  };
}

/** A line from the right edge of one grid to the left edge of another. */
export function stem(from: GridBox, to: GridBox): string {
  const [x1, y1] = [from.x + widthOf(from) + 4, from.y + heightOf(from) / 2];
  const [x2, y2] = [to.x - 4, to.y + heightOf(to) / 2];
  const bend = (x1 + x2) / 2;
  return `M${String(x1)} ${String(y1)}C${String(bend)} ${String(y1)} ${String(bend)} ${String(y2)} ${String(x2)} ${String(y2)}`;
}
