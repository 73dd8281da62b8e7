/** The picture of pool-stepper: map, window and pooled map; below, where asked for, the gradients on their way back. */
import { nothing, svg, type SVGTemplateResult } from 'lit';
import { cellsRect, heightOf, widthOf, type Cell, type GridBox } from '../../drawing/heat-map.js';
import { fitScale } from '../../drawing/scale.js';
import { grid } from '../../templates/grid.js';
import type { PoolLayout, PoolRow } from './pool-stepper.layout.js';
import {
  activePixel,
  beam,
  cellOf,
  frame,
  middleOf,
  outline,
  patch,
  related,
  SMALLEST_MARKED,
  tiles,
  titles,
  unused,
  windowIn,
} from './pool-stepper.marks.js';
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

/** `backward` draws the second row; without it (not there yet, or not asked for) its place stays empty. */
export function poolPicture(
  view: PoolView,
  backward: ((view: PoolView, row: PoolRow) => SVGTemplateResult) | undefined,
): SVGTemplateResult {
  const { layout, summary } = view;
  return svg`<svg
    class="stage"
    part="stage"
    role="group"
    aria-label=${summary}
    viewBox=${`0 0 ${layout.width} ${Math.ceil(layout.height)}`}
  >
    ${forwardRow(view)} ${layout.backward && backward ? backward(view, layout.backward) : nothing}
  </svg>`;
}

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
      label: `${words.input}, ${left.rows} × ${left.columns}`,
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
      label: `${words.output}, ${right.rows} × ${right.columns}`,
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
