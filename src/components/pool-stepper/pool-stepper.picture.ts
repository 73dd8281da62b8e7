/** The picture of pool-stepper: map, window and pooled map; below, the gradients on their way back. */
import { nothing, svg, type SVGTemplateResult } from 'lit';
import { cellsRect, heightOf, widthOf, type Cell, type GridBox } from '../../drawing/heat-map.js';
import { fitScale, type Scale } from '../../drawing/scale.js';
import { grid } from '../../templates/grid.js';
import { rightEdge, type PoolLayout, type PoolRow } from './pool-stepper.layout.js';
import type { Pooling, PoolStop } from './pool-stepper.model.js';
import { words } from './pool-stepper.words.js';

export interface PoolView {
  readonly pooling: Pooling;
  readonly layout: PoolLayout;
  readonly stop: PoolStop;
  /** Number of windows done so far: outputs drawn, gradients sent back. */
  readonly drawn: number;
  /** The number of the map pointed at. */
  readonly pixel: Cell | undefined;
  /** Whether an output is still to be guessed. */
  readonly hidden: (stop: number) => boolean;
  readonly canEditInput: boolean;
  readonly canEditGradient: boolean;
  readonly summary: string;
  readonly write: (value: number) => string;
  readonly pointPixel: (cell: Cell | undefined) => void;
  readonly pointStop: (cell: Cell | undefined) => void;
  readonly editInput: (cell: Cell) => void;
  readonly editDelta: (cell: Cell) => void;
}

type Rect = ReturnType<typeof cellsRect>;

/** Below this side, in CSS pixels, marks inside cells would hide them. */
const SMALLEST_MARKED = 16;

const outline = ({ x, y, width, height }: Rect, kind = ''): SVGTemplateResult => svg`
  <rect class="casing" x=${x} y=${y} width=${width} height=${height}></rect>
  <rect class=${`window ${kind}`} x=${x} y=${y} width=${width} height=${height}></rect>`;

const related = ({ x, y, width, height }: Rect, kind = ''): SVGTemplateResult =>
  svg`<rect class=${`window related ${kind}`} x=${x} y=${y} width=${width} height=${height}></rect>`;

const windowIn = (box: GridBox, { y, x }: Pooling, { top, left }: PoolStop): Rect =>
  cellsRect(box, top, left, y.kernel, x.kernel);

/** Joins the right edge of one rectangle with the left edge of another. */
const beam = (from: Rect, to: Rect): string =>
  `M${corner(from, 1, 0)}L${corner(to, 0, 0)}L${corner(to, 0, 1)}L${corner(from, 1, 1)}Z`;

const corner = ({ x, y, width, height }: Rect, right: number, bottom: number): string =>
  `${String(x + right * width)} ${String(y + bottom * height)}`;

const frame = (box: GridBox): Rect => cellsRect(box, 0, 0, box.rows, box.columns);

const cellOf = (index: number, columns: number): Cell => ({
  row: Math.floor(index / columns),
  column: index % columns,
});

const clamp = (value: number, last: number): number => Math.min(last, Math.max(0, value));

export function poolPicture(view: PoolView): SVGTemplateResult {
  const { layout, summary } = view;
  return svg`<svg
    class="stage"
    part="stage"
    role="group"
    aria-label=${summary}
    viewBox=${`0 0 ${String(layout.width)} ${String(Math.ceil(layout.height))}`}
  >
    ${forwardRow(view)} ${layout.backward ? backwardRow(view, layout.backward) : nothing}
  </svg>`;
}

const titles = (row: PoolRow, left: string, middle: string, right: string, before: number): SVGTemplateResult => svg`
  <text class="title" x=${row.left.x - before} y=${row.titles + 14}>${left}</text>
  ${row.middle ? svg`<text class="title" text-anchor="middle" x=${middleOf(row.middle)} y=${row.middle.y - 10}>${middle}</text>` : nothing}
  <text class="title end" x=${rightEdge(row.right)} y=${row.middle ? row.right.y - 10 : row.titles + 14}>${right}</text>`;

const middleOf = (box: GridBox): number => box.x + widthOf(box) / 2;

/** The cell of the map that keyboard and screen reader stand on. */
const activePixel = ({ pooling, pixel, stop }: PoolView): Cell =>
  pixel ?? { row: clamp(stop.top, pooling.y.input - 1), column: clamp(stop.left, pooling.x.input - 1) };

function forwardRow(view: PoolView): SVGTemplateResult {
  const { pooling, layout, stop, drawn, pixel, write, hidden } = view;
  const { left, middle, right } = layout.forward;
  const { y, x } = pooling;
  const before = x.before * left.cell;
  const fitted = fitScale(pooling.values.some((value) => value < 0) ? 'signed' : 'ink', pooling.values);
  // Under numbers and rings the tones stay light.
  const scale = { ...fitted, max: left.cell < SMALLEST_MARKED ? fitted.max : 2 * fitted.max };
  const shown = pooling.output.map((value, i) => (hidden(i) ? 0 : value));
  const window = windowIn(left, pooling, stop);
  const answer = cellsRect(right, stop.row, stop.column);
  const max = pooling.settings.operation === 'max';
  return svg`
    ${titles(layout.forward, words.input, words.window, words.output, before)}
    ${
      y.before > 0
        ? svg`<rect
          class="padding"
          x=${left.x - before}
          y=${left.y - before}
          width=${widthOf(left) + 2 * before}
          height=${heightOf(left) + 2 * before}
        ></rect>`
        : nothing
    }
    ${grid({
      id: 'input',
      label: `${words.input}, ${String(left.rows)} × ${String(left.columns)}`,
      box: left,
      values: pooling.values,
      scale,
      write,
      active: activePixel(view),
      describe: ({ row, column }) =>
        words.cell(row + 1, column + 1, write(pooling.values[row * left.columns + column])) +
        (view.canEditInput ? `.${words.change}` : ''),
      pointed: view.pointPixel,
      ...(view.canEditInput ? { picked: view.editInput } : {}),
    })}
    ${grid({
      id: 'output',
      label: `${words.output}, ${String(right.rows)} × ${String(right.columns)}`,
      box: right,
      values: shown,
      scale,
      drawn,
      write: (value, index) => (hidden(index) ? '?' : write(value)),
      active: stop,
      describe: ({ row, column }) => {
        const index = row * right.columns + column;
        return words.cell(row + 1, column + 1, hidden(index) ? words.hidden : write(pooling.output[index]));
      },
      pointed: view.pointStop,
    })}
    ${tiles(pooling, left)} ${unused(pooling, left)} ${max ? winners(view, left) : nothing}
    ${pixel ? related(cellsRect(left, pixel.row, pixel.column)) : nothing}
    ${
      middle
        ? svg`
          <path class="beam" d=${beam(window, frame(middle))}></path>
          <path class="beam" d=${beam(frame(middle), answer)}></path>
          ${patch(view, middle, scale, stop.values, 'patch', words.window)}
          ${max && !hidden(stop.index) ? winnerIn(view, middle) : nothing}
          <text class="result" x=${middleOf(middle)} y=${middle.y + heightOf(middle) + 20}
            >${max ? words.maxOf : words.meanOf} = ${hidden(stop.index) ? '?' : write(stop.output)}</text>`
        : svg`<path class="beam" d=${beam(window, answer)}></path>`
    }
    ${outline(window)} ${outline(answer)}
  `;
}

/** Windows side by side cut the map into tiles. */
function tiles({ x, y, stops }: Pooling, box: GridBox): SVGTemplateResult | typeof nothing {
  if (x.stride !== x.kernel || y.stride !== y.kernel || x.before > 0 || box.cell < SMALLEST_MARKED || stops === 1)
    return nothing;
  const right = box.x + x.output * x.kernel * box.cell;
  const bottom = box.y + y.output * y.kernel * box.cell;
  let d = '';
  for (let i = 1; i < y.output; i++)
    d += `M${String(box.x)} ${String(box.y + i * y.kernel * box.cell)}H${String(right)}`;
  for (let i = 1; i < x.output; i++)
    d += `M${String(box.x + i * x.kernel * box.cell)} ${String(box.y)}V${String(bottom)}`;
  return svg`<path class="tiles" d=${d}></path>`;
}

/** Rows and columns that no window reaches are struck out. */
function unused(pooling: Pooling, box: GridBox): SVGTemplateResult | typeof nothing {
  if (pooling.y.unseen + pooling.x.unseen === 0) return nothing;
  const { cell } = box;
  let d = '';
  for (let row = 0; row < box.rows; row++) {
    for (let column = 0; column < box.columns; column++) {
      if (!pooling.unused({ row, column })) continue;
      const [x, y] = [box.x + column * cell, box.y + row * cell];
      d += `M${String(x)} ${String(y + cell)}l${String(cell)} ${String(-cell)}`;
      d += `M${String(x)} ${String(y + cell / 2)}l${String(cell / 2)} ${String(-cell / 2)}`;
      d += `M${String(x + cell / 2)} ${String(y + cell)}l${String(cell / 2)} ${String(-cell / 2)}`;
    }
  }
  return svg`
    <path class="unused" d=${d}></path>
    <text class="note" x=${box.x + widthOf(box) + 6} y=${box.y + heightOf(box) - cell / 2 + 4}>${words.unused}</text>`;
}

const ring = (box: GridBox, { row, column }: Cell, kind: string): SVGTemplateResult =>
  svg`<circle
    class=${`winner ${kind}`}
    cx=${box.x + (column + 0.5) * box.cell}
    cy=${box.y + (row + 0.5) * box.cell}
    r=${0.42 * box.cell}
  ></circle>`;

/** The winner of every window is ringed, and so are the equals that lost by the rule. */
function winners({ pooling, stop, hidden }: PoolView, box: GridBox): SVGTemplateResult | typeof nothing {
  if (box.cell < SMALLEST_MARKED || hidden(stop.index)) return nothing;
  const won = Array.from(new Set(pooling.winners)).filter((pixel) => pixel !== stop.winner);
  const { columns } = box;
  return svg`
    ${won.map((pixel) => ring(box, cellOf(pixel, columns), ''))}
    ${stop.tied.map((pixel) => ring(box, cellOf(pixel, columns), 'tied'))}
    ${stop.winner === undefined ? nothing : ring(box, cellOf(stop.winner, columns), 'here')}`;
}

/** The same inside the enlarged window. */
function winnerIn({ pooling, stop }: PoolView, box: GridBox): SVGTemplateResult | typeof nothing {
  if (box.cell < SMALLEST_MARKED) return nothing;
  const inside = (pixel: number): Cell => {
    const { row, column } = cellOf(pixel, pooling.x.input);
    return { row: row - stop.top, column: column - stop.left };
  };
  return svg`
    ${stop.tied.map((pixel) => ring(box, inside(pixel), 'tied'))}
    ${stop.winner === undefined ? nothing : ring(box, inside(stop.winner), 'here')}`;
}

/** The enlarged window with one number for each of its pixels; places in the padding are struck out. */
function patch(
  { pooling, stop, write }: PoolView,
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
    return `M${String(box.x + column * cell)} ${String(box.y + (row + 1) * cell)}l${String(cell)} ${String(-cell)}`;
  });
  return svg`
    ${grid({ id, label, box, values, scale, write: (value, i) => (outside.has(i) ? '' : write(value)) })}
    <path class="unused" d=${struck.join('')}></path>`;
}

/**
 * A dashed arrow leftwards, from cells of one grid to cells of another. Inside the grids it runs along their lines, so
 * that it hides no number.
 */
function arrow(from: Rect, source: GridBox, to: Rect, target: GridBox, into: boolean): SVGTemplateResult {
  const onLine = ({ y, height }: Rect, { cell }: GridBox): number =>
    into || height < 2 * cell ? y : y + Math.floor(height / cell / 2) * cell;
  const [x1, y1, left] = [from.x, onLine(from, source), source.x];
  const [x2, y2, right] = [to.x + to.width, onLine(to, target), target.x + widthOf(target)];
  const half = (left + right) / 2;
  const tip = into ? [x2 - 8, y2 + 8] : [x2 + 3, y2];
  const wings = into ? 'm7 0h-7v-7' : 'm6 -4l-6 4l6 4';
  const bend = into ? x2 : tip[0];
  return svg`
    <path
      class="arrow dashed"
      d=${`M${String(x1)} ${String(y1)}H${String(left)}C${String(half)} ${String(y1)} ${String(half)} ${String(y2)} ${String(right)} ${String(y2)}H${String(bend)}`}
    ></path>
    <path class="arrow" d=${`M${String(bend)} ${String(y2)}L${tip.map(String).join(' ')}${wings}`}></path>`;
}

function backwardRow(view: PoolView, row: PoolRow): SVGTemplateResult {
  const { pooling, stop, drawn, pixel, write } = view;
  const { left, middle, right } = row;
  const max = pooling.settings.operation === 'max';
  const scale = fitScale('signed', pooling.deltas, pooling.gradient);
  const window = windowIn(left, pooling, stop);
  const delta = cellsRect(right, stop.row, stop.column);
  const share = stop.pixels.map(
    (at) => pooling.deltas[stop.index] * (max ? Number(at === stop.winner) : 1 / stop.pixels.length) + 0,
  );
  const winner = stop.winner === undefined ? undefined : cellOf(stop.winner, left.columns);
  // A maximum passes everything to one cell, a mean something to all of the window.
  const target = winner ? cellsRect(left, winner.row, winner.column) : window;
  const place = winner && middle ? cellsRect(middle, winner.row - stop.top, winner.column - stop.left) : undefined;
  const holders = pixel ? pooling.termsOf(pixel.row * left.columns + pixel.column) : [];
  return svg`<g class="backward">
    ${titles(
      row,
      middle ? words.inputGradient : words.inputGradientShort,
      words.sharesShort,
      middle ? words.incoming : words.incomingShort,
      0,
    )}
    ${grid({
      id: 'gradient',
      label: `${words.inputGradient}, ${String(left.rows)} × ${String(left.columns)}`,
      box: left,
      values: drawn < pooling.stops ? pooling.gradientAfter(drawn) : pooling.gradient,
      scale,
      write,
      active: activePixel(view),
      describe: (cell) =>
        words.cell(cell.row + 1, cell.column + 1, write(pooling.gradient[cell.row * left.columns + cell.column])),
      pointed: view.pointPixel,
    })}
    ${tiles(pooling, left)} ${unused(pooling, left)}
    ${grid({
      id: 'delta',
      label: `${words.incoming}, ${String(right.rows)} × ${String(right.columns)}`,
      box: right,
      values: pooling.deltas,
      scale,
      write,
      active: stop,
      describe: (cell) =>
        words.cell(cell.row + 1, cell.column + 1, write(pooling.deltas[cell.row * right.columns + cell.column])) +
        (view.canEditGradient ? `.${words.change}` : ''),
      pointed: view.pointStop,
      ...(view.canEditGradient ? { picked: view.editDelta } : {}),
    })}
    ${
      middle
        ? svg`
          <path class="beam back" d=${beam(window, frame(middle))}></path>
          <path class="beam back" d=${beam(frame(middle), delta)}></path>
          ${patch(view, middle, scale, share, 'shares', words.shares)}
          ${arrow(delta, right, place ?? frame(middle), middle, max)}
          ${arrow(place ?? frame(middle), middle, target, left, max)}
          <text class="share" x=${middleOf(middle)} y=${middle.y + heightOf(middle) + 20}
            >${max ? words.toWinner : words.toAll(stop.pixels.length)}</text>`
        : svg`<path class="beam back" d=${beam(window, delta)}></path>${arrow(delta, right, target, left, max)}`
    }
    ${holders
      .filter((term) => term.stop !== stop.index)
      .map((term) => related(cellsRect(right, ...at(cellOf(term.stop, right.columns))), 'back'))}
    ${pixel ? related(cellsRect(left, pixel.row, pixel.column), 'back') : nothing}
    ${outline(window, 'back')} ${outline(delta, 'back')}
  </g>`;
}

const at = ({ row, column }: Cell): [number, number] => [row, column];
