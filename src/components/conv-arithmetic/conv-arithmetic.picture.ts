/** The picture of conv-arithmetic: padded input, kernel and output, with the steps counted on a ruler. */
import { nothing, svg, type SVGTemplateResult } from 'lit';
import { beam } from '../../drawing/beam.js';
import { cellsRect, heightOf, widthOf, type Cell, type GridBox } from '../../drawing/heat-map.js';
import type { Scale } from '../../drawing/scale.js';
import { grid } from '../../templates/grid.js';
import type { Mark } from './conv-arithmetic.formula.js';
import type { ArithmeticLayout } from './conv-arithmetic.layout.js';
import { inputIn, type SizeArithmetic, type SlidAxis } from './conv-arithmetic.model.js';
import { ruler } from './conv-arithmetic.ruler.js';
import { words } from './conv-arithmetic.words.js';

export interface ArithmeticView {
  readonly sizes: SizeArithmetic;
  readonly layout: ArithmeticLayout;
  readonly stop: Cell;
  /** Number of outputs drawn so far. */
  readonly drawn: number;
  /** The output is not to be seen yet. */
  readonly hidden: boolean;
  /** The cell pointed at, and the outputs it feeds. */
  readonly cell: Cell | undefined;
  /** The weight pointed at, and the cells it meets. */
  readonly tap: Cell | undefined;
  /** The symbol of the formula pointed at. */
  readonly mark: Mark | undefined;
  readonly summary: string;
  readonly pointCell: (cell: Cell | undefined) => void;
  readonly pointTap: (cell: Cell | undefined) => void;
  readonly pointOutput: (cell: Cell | undefined) => void;
}

/** Values are 0 and 1 only: a light grey says that a number stands there. */
const INPUT: Scale = { kind: 'ink', max: 4 };
const OUTPUT: Scale = { kind: 'sequential', max: 3 };
const KERNEL: Scale = { kind: 'ink', max: 1e9 };

const TITLE_WIDTH = 120;

type Rect = ReturnType<typeof cellsRect>;

const rect = (kind: string, { x, y, width, height }: Rect): SVGTemplateResult =>
  svg`<rect class=${kind} x=${x} y=${y} width=${width} height=${height}></rect>`;

const outline = (place: Rect): SVGTemplateResult => svg`${rect('casing', place)}${rect('window', place)}`;

const ones = (box: GridBox): Float64Array => new Float64Array(box.rows * box.columns).fill(1);

export function arithmeticPicture(view: ArithmeticView): SVGTemplateResult {
  const { layout, sizes, summary, hidden } = view;
  const { y, x } = sizes;
  const { output, kernel } = layout;
  const title = (left: number, at: number, text: string, rows: number, columns: number): SVGTemplateResult =>
    svg`<text class="title" x=${left} y=${at}>${text} ${words.by(rows, columns)}</text>`;
  // Narrow outputs at the right edge have titles longer than themselves.
  const outputRight = output.x + TITLE_WIDTH > layout.width;
  return svg`<svg
    class="stage"
    part="stage"
    role="group"
    aria-label=${summary}
    viewBox=${`0 0 ${layout.width} ${Math.ceil(layout.height)}`}
  >
    ${inputGrid(view)} ${hidden ? nothing : outputGrid(view)} ${kernelGrid(view)} ${here(view)}
    ${title(0, 14, words.input, y.settings.input, x.settings.input)}
    ${kernel && title(kernel.x, kernel.y - 10, words.kernel, y.settings.kernel, x.settings.kernel)}
    <text class="title ${outputRight ? 'end' : ''}" x=${outputRight ? layout.width : output.x} y=${output.y - 10}>
      ${hidden ? words.hidden : `${words.output} ${words.by(y.output, x.output)}`}</text>
    ${ruler(view)}
  </svg>`;
}

function inputGrid({ sizes, layout, stop, cell, mark, hidden, pointCell }: ArithmeticView): SVGTemplateResult {
  const { y, x } = sizes;
  const box = layout.input;
  const presence = sizes.presence;
  const zeros = Array.from(presence, (value, i) =>
    value === 0 ? cellsRect(box, Math.floor(i / x.cells), i % x.cells) : undefined,
  ).filter((place) => place !== undefined);
  const spanned = (axis: SlidAxis): number => (axis.settings.input - 1) * axis.spacing + 1;
  const inner = cellsRect(box, y.before, x.before, spanned(y), spanned(x));
  const zero = (place: Cell): boolean => inputIn(y, place.row) < 0 || inputIn(x, place.column) < 0;
  return svg`
    ${grid({
      id: 'input',
      label: `${words.input}, ${words.by(y.cells, x.cells)}`,
      box,
      values: presence,
      scale: INPUT,
      active: cell ?? sizes.windowAt(stop),
      describe: (place) =>
        `${words.place(place)}: ${zero(place) ? words.zero : words.value}` +
        (hidden ? '' : `, ${words.feeds(sizes.fedBy(place).length)}`),
      pointed: pointCell,
    })}
    ${
      box.cell >= 14
        ? svg`<g class="zeros" aria-hidden="true">${zeros.map(
            (place) => svg`<text x=${place.x + box.cell / 2} y=${place.y + box.cell / 2}>0</text>`,
          )}</g>`
        : nothing
    }
    ${rect(`inner ${mark === 'N' ? 'lit' : ''}`, inner)}
    ${mark === 'P' ? zeros.map((place) => rect('glow', place)) : nothing}
    ${hidden ? nothing : hatch(box, y.rest, x.rest)}
  `;
}

/** Diagonal strokes over the rows and columns at the end that no window reaches. */
function hatch(box: GridBox, rows: number, columns: number): SVGTemplateResult | typeof nothing {
  if (rows + columns === 0) return nothing;
  let d = '';
  const half = box.cell / 2;
  for (let row = 0; row < box.rows; row++) {
    for (let column = 0; column < box.columns; column++) {
      if (row < box.rows - rows && column < box.columns - columns) continue;
      const x = box.x + column * box.cell;
      const y = box.y + row * box.cell;
      const [right, bottom] = [x + box.cell, y + box.cell];
      d += `M${x} ${y + half}L${x + half} ${y}M${x} ${bottom}L${right} ${y}M${x + half} ${bottom}L${right} ${y + half}`;
    }
  }
  return svg`<path class="hatch" d=${d}></path>`;
}

function kernelGrid({ sizes, layout, tap, mark, pointTap }: ArithmeticView): SVGTemplateResult | typeof nothing {
  const box = layout.kernel;
  if (!box) return nothing;
  const { y, x } = sizes;
  const gaps = [y.settings.dilation, x.settings.dilation] as const;
  const taps = sizes.tapsAt({ row: 0, column: 0 });
  const from: Cell = { row: (tap?.row ?? 0) * gaps[0], column: (tap?.column ?? 0) * gaps[1] };
  const hop = (to: number, at: number, gap: number): number => (Math.abs(to - at) === 1 ? at + (to - at) * gap : to);
  const nearest = (cell: Cell): Cell => ({
    row: Math.round(cell.row / gaps[0]),
    column: Math.round(cell.column / gaps[1]),
  });
  return svg`
    ${taps.map(({ row, column }) => rect(`tap ${mark === 'K' ? 'lit' : ''}`, cellsRect(box, row, column)))}
    ${grid({
      id: 'kernel',
      label: `${words.kernel}, ${words.by(y.settings.kernel, x.settings.kernel)}`,
      box,
      values: ones(box),
      scale: KERNEL,
      active: from,
      describe: (cell) => {
        const at = nearest(cell);
        return words.tap(words.place(at), sizes.metBy(at).length);
      },
      pointed: (cell) => {
        // From one tap, an arrow key leads to the next one, over the gap.
        pointTap(
          cell && nearest({ row: hop(cell.row, from.row, gaps[0]), column: hop(cell.column, from.column, gaps[1]) }),
        );
      },
    })}
  `;
}

function outputGrid({ sizes, layout, stop, drawn, mark, pointOutput }: ArithmeticView): SVGTemplateResult {
  const box = layout.output;
  const { y, x } = sizes;
  return svg`
    ${grid({
      id: 'output',
      label: `${words.output}, ${words.by(y.output, x.output)}`,
      box,
      values: ones(box),
      scale: OUTPUT,
      drawn,
      active: stop,
      describe: (cell) => {
        const { row, column } = sizes.windowAt(cell);
        return words.made(words.place(cell), words.rows(row, y.settings), words.rows(column, x.settings));
      },
      pointed: pointOutput,
    })}
    ${mark === 'O' ? rect('inner lit', cellsRect(box, 0, 0, box.rows, box.columns)) : nothing}
  `;
}

/** The window where it stands, its kernel and its output, or what the reader points at. */
function here({ sizes, layout, stop, hidden, cell, tap }: ArithmeticView): SVGTemplateResult {
  const { input, kernel, output } = layout;
  const { y, x } = sizes;
  const at = sizes.windowAt(stop);
  const window = cellsRect(input, at.row, at.column, y.reach, x.reach);
  const answer = cellsRect(output, stop.row, stop.column);
  const whole = kernel && { x: kernel.x, y: kernel.y, width: widthOf(kernel), height: heightOf(kernel) };
  const side = output.x > input.x;
  const related = cell && !hidden ? sizes.fedBy(cell) : [];
  const met = tap ? sizes.metBy(tap) : [];
  return svg`
    ${sizes.tapsAt(stop).map(({ row, column }) => rect('tap under', cellsRect(input, row, column)))}
    ${
      whole
        ? svg`<path class="beam" d=${beam(window, whole)}></path>
            ${hidden ? nothing : svg`<path class="beam" d=${beam(whole, answer)}></path>`}`
        : side && !hidden
          ? svg`<path class="beam" d=${beam(window, answer)}></path>`
          : nothing
    }
    ${outline(window)} ${hidden ? nothing : outline(answer)}
    ${related.map(({ row, column }) => rect('window related', cellsRect(output, row, column)))}
    ${cell ? rect('window related', cellsRect(input, cell.row, cell.column)) : nothing}
    ${met.map(({ row, column }) => rect('window related', cellsRect(input, row, column)))}
    ${
      tap && kernel
        ? rect('window', cellsRect(kernel, tap.row * y.settings.dilation, tap.column * x.settings.dilation))
        : nothing
    }
  `;
}
