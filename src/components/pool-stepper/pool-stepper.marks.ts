/** Marks that the way forward and the way back share: windows, beams, tiles, titles. */
import { nothing, svg, type SVGTemplateResult } from 'lit';
import { cellsRect, heightOf, widthOf, type Cell, type GridBox } from '../../drawing/heat-map.js';
import type { Scale } from '../../drawing/scale.js';
import { grid } from '../../templates/grid.js';
import { rightEdge, type PoolRow } from './pool-stepper.layout.js';
import type { Pooling, PoolStop } from './pool-stepper.model.js';
import { words } from './pool-stepper.words.js';

interface Moment {
  readonly pooling: Pooling;
  readonly stop: PoolStop;
  /** The number of the map pointed at. */
  readonly pixel: Cell | undefined;
}

export type Rect = ReturnType<typeof cellsRect>;

/** Below this side, in CSS pixels, marks inside cells would hide them. */
export const SMALLEST_MARKED = 16;

export const outline = ({ x, y, width, height }: Rect, kind = ''): SVGTemplateResult => svg`
  <rect class="casing" x=${x} y=${y} width=${width} height=${height}></rect>
  <rect class=${`window ${kind}`} x=${x} y=${y} width=${width} height=${height}></rect>`;

export const related = ({ x, y, width, height }: Rect, kind = ''): SVGTemplateResult =>
  svg`<rect class=${`window related ${kind}`} x=${x} y=${y} width=${width} height=${height}></rect>`;

export const windowIn = (box: GridBox, { y, x }: Pooling, { top, left }: PoolStop): Rect =>
  cellsRect(box, top, left, y.kernel, x.kernel);

/** Joins the right edge of one rectangle with the left edge of another. */
export const beam = (from: Rect, to: Rect): string =>
  `M${corner(from, 1, 0)}L${corner(to, 0, 0)}L${corner(to, 0, 1)}L${corner(from, 1, 1)}Z`;

const corner = ({ x, y, width, height }: Rect, right: number, bottom: number): string =>
  `${x + right * width} ${y + bottom * height}`;

export const frame = (box: GridBox): Rect => cellsRect(box, 0, 0, box.rows, box.columns);

export const cellOf = (index: number, columns: number): Cell => ({
  row: Math.floor(index / columns),
  column: index % columns,
});

export const titles = (
  row: PoolRow,
  left: string,
  middle: string,
  right: string,
  before: number,
): SVGTemplateResult => svg`
  <text class="title" x=${row.left.x - before} y=${row.titles + 14}>${left}</text>
  ${row.middle ? svg`<text class="title" text-anchor="middle" x=${middleOf(row.middle)} y=${row.middle.y - 10}>${middle}</text>` : nothing}
  <text class="title end" x=${rightEdge(row.right)} y=${row.right.y - 10}>${right}</text>`;

export const middleOf = (box: GridBox): number => box.x + widthOf(box) / 2;

const clamp = (value: number, last: number): number => Math.min(last, Math.max(0, value));

/** The cell of the map that keyboard and screen reader stand on. */
export const activePixel = ({ pooling, pixel, stop }: Moment): Cell =>
  pixel ?? { row: clamp(stop.top, pooling.y.input - 1), column: clamp(stop.left, pooling.x.input - 1) };

/** Windows side by side cut the map into tiles. */
export function tiles({ x, y, stops }: Pooling, box: GridBox): SVGTemplateResult | typeof nothing {
  if (x.stride !== x.kernel || y.stride !== y.kernel || x.before > 0 || box.cell < SMALLEST_MARKED || stops === 1)
    return nothing;
  const right = box.x + x.output * x.kernel * box.cell;
  const bottom = box.y + y.output * y.kernel * box.cell;
  let d = '';
  for (let i = 1; i < y.output; i++) d += `M${box.x} ${box.y + i * y.kernel * box.cell}H${right}`;
  for (let i = 1; i < x.output; i++) d += `M${box.x + i * x.kernel * box.cell} ${box.y}V${bottom}`;
  return svg`<path class="tiles" d=${d}></path>`;
}

/** Rows and columns that no window reaches are struck out. */
export function unused(pooling: Pooling, box: GridBox): SVGTemplateResult | typeof nothing {
  if (pooling.y.unseen + pooling.x.unseen === 0) return nothing;
  const { cell } = box;
  let d = '';
  for (let row = 0; row < box.rows; row++) {
    for (let column = 0; column < box.columns; column++) {
      if (!pooling.unused({ row, column })) continue;
      const [x, y] = [box.x + column * cell, box.y + row * cell];
      d += `M${x} ${y + cell}l${cell} ${-cell}`;
      d += `M${x} ${y + cell / 2}l${cell / 2} ${-cell / 2}`;
      d += `M${x + cell / 2} ${y + cell}l${cell / 2} ${-cell / 2}`;
    }
  }
  return svg`
    <path class="unused" d=${d}></path>
    <text class="note" x=${box.x + widthOf(box) + 6} y=${box.y + heightOf(box) - cell / 2 + 4}>${words.unused}</text>`;
}

/** The enlarged window with one number for each of its pixels; places in the padding are struck out. */
export function patch(
  { pooling, stop, write }: Moment & { readonly write: (value: number) => string },
  box: GridBox,
  scale: Scale,
  numbers: readonly number[],
  id: string,
  label: string,
): SVGTemplateResult {
  const { columns, rows, cell } = box;
  const values = new Float64Array(rows * columns);
  const outside = new Set(values.keys());
  stop.pixels.forEach((pixel, i) => {
    const { row, column } = cellOf(pixel, pooling.x.input);
    const at = (row - stop.top) * columns + column - stop.left;
    values[at] = numbers[i];
    outside.delete(at);
  });
  const struck = Array.from(outside, (at) => {
    const { row, column } = cellOf(at, columns);
    return `M${box.x + column * cell} ${box.y + (row + 1) * cell}l${cell} ${-cell}`;
  });
  return svg`
    ${grid({ id, label, box, values, scale, write: (value, i) => (outside.has(i) ? '' : write(value)) })}
    <path class="unused" d=${struck.join('')}></path>`;
}
