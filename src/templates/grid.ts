import { nothing, svg, type SVGTemplateResult } from 'lit';
import {
  cellAt,
  gridLines,
  heatMap,
  heightOf,
  widthOf,
  type Cell,
  type GridBox,
  type HeatPath,
} from '../drawing/heat-map.js';
import type { HeatMap } from '../drawing/heat-maps.js';
import { isStrong, toneOf, type Scale } from '../drawing/scale.js';

/** A matrix in a picture: what it shows, and what happens when somebody points at it. */
export interface GridView {
  /** Unique in the element. */
  readonly id: string;
  /** Accessible name, such as "Input image, 28 by 28". */
  readonly label: string;
  readonly box: GridBox;
  /** Row-major, `rows × columns`. */
  readonly values: ArrayLike<number>;
  readonly scale: Scale;
  /** Only the first so many cells are drawn. Default all. */
  readonly drawn?: number;
  /** Takes the heat map, which `uponMaps` draws with those of other grids. Without it the grid draws its own. */
  readonly beneath?: HeatMap[];
  /** Writes a number into each cell, counted row by row; used where cells are at least 24 px. */
  readonly write?: (value: number, index: number) => string;
  /** The cell that keyboard and screen reader stand on. Without it the grid cannot be focused. */
  readonly active?: Cell | undefined;
  /** What a screen reader says of a cell. */
  readonly describe?: (cell: Cell) => string;
  /** The reader points at a cell (pointer or arrow keys), or at none any more. */
  readonly pointed?: (cell: Cell | undefined) => void;
  /** The reader picks a cell (click, tap, Enter). */
  readonly picked?: (cell: Cell) => void;
}

/** Fills of a heat map. Their hue is worked out once for each group: for every single path that takes longer than to draw it. */
export const heatPaths = (paths: readonly HeatPath[]): SVGTemplateResult =>
  svg`<g class="heat">${(['negative', 'positive', 'ink'] as const).map((name) => {
    const toned = paths.filter(({ tone }) => tone === name);
    return toned.length > 0
      ? svg`<g class=${name}>${toned.map(({ opacity, d }) => svg`<path fill-opacity=${opacity} d=${d}></path>`)}</g>`
      : nothing;
  })}</g>`;

/** Where a key of the grid pattern leads: arrows one cell, Home and End the row, Page keys the column, with Ctrl the whole grid. */
export function cellAfterKey(
  event: KeyboardEvent,
  { row, column }: Cell,
  { rows, columns }: GridBox,
): Cell | undefined {
  const whole = event.ctrlKey || event.metaKey;
  const keys: Readonly<Record<string, readonly [row: number, column: number] | undefined>> = {
    ArrowUp: [row - 1, column],
    ArrowDown: [row + 1, column],
    ArrowLeft: [row, column - 1],
    ArrowRight: [row, column + 1],
    Home: [whole ? 0 : row, 0],
    End: [whole ? rows : row, columns],
    PageUp: [0, column],
    PageDown: [rows, column],
  };
  const to = keys[event.key];
  const inside = (at: number, count: number): number => Math.max(0, Math.min(count - 1, at));
  return to && { row: inside(to[0], rows), column: inside(to[1], columns) };
}

function numbers({ box, values, scale, drawn = Infinity, write }: GridView): SVGTemplateResult | typeof nothing {
  if (!write || box.cell < 24) return nothing;
  const cells = [];
  for (let i = 0; i < Math.min(box.rows * box.columns, drawn); i++) {
    const text = write(values[i], i);
    const strong = isStrong(toneOf(values[i], scale));
    cells.push(
      svg`<tspan
        class="number ${text.length * 8 > box.cell ? 'small' : ''} ${strong ? 'on-strong' : ''}"
        x=${box.x + ((i % box.columns) + 0.5) * box.cell}
        y=${box.y + (Math.floor(i / box.columns) + 0.5) * box.cell}
      >${text}</tspan>`,
    );
  }
  // One text: laid out in a quarter of the time that many take.
  return svg`<text aria-hidden="true">${cells}</text>`;
}

/** Cell under the pointer; the picture may be drawn at another size than its units. */
export function cellUnder(event: PointerEvent | MouseEvent, box: GridBox): Cell | undefined {
  const rect = (event.currentTarget as Element).getBoundingClientRect();
  const x = box.x + ((event.clientX - rect.left) / rect.width) * widthOf(box);
  const y = box.y + ((event.clientY - rect.top) / rect.height) * heightOf(box);
  return cellAt(box, x, y);
}

function painting({ box, values, scale, drawn }: GridView): SVGTemplateResult {
  const lines = gridLines(box);
  return svg`${heatPaths(heatMap(values, box, scale, drawn))}
    ${lines ? svg`<path class="lines" d=${lines}></path>` : nothing}`;
}

/** A matrix drawn as a heat map that answers to pointer, touch and keys alike: one tab stop, arrows move. */
export function grid(view: GridView): SVGTemplateResult {
  const { id, label, box, values, scale, drawn, beneath, active, describe, pointed, picked } = view;
  beneath?.push([values, box, scale, drawn]);
  // Without paper it is still the place of what is named.
  const picture = svg`
    <rect
      class=${beneath ? '' : 'paper'}
      fill="none"
      x=${box.x}
      y=${box.y}
      width=${widthOf(box)}
      height=${heightOf(box)}
    ></rect>
    ${beneath ? nothing : painting(view)} ${numbers(view)}
  `;
  if (!active) return svg`<g role="img" aria-label=${label}>${picture}</g>`;
  const moved = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      picked?.(active);
      return;
    }
    const to = cellAfterKey(event, active, box);
    if (!to) return;
    event.preventDefault();
    pointed?.(to);
  };
  const point = (event: PointerEvent): void => {
    if (event.pointerType !== 'touch' || event.buttons > 0) pointed?.(cellUnder(event, box));
  };
  return svg`
    <g
      class="grid"
      part="grid"
      role="grid"
      tabindex="0"
      aria-label=${label}
      aria-rowcount=${box.rows}
      aria-colcount=${box.columns}
      aria-activedescendant=${`${id}-cell`}
      @keydown=${moved}
    >
      ${picture}
      <rect
        class="ring"
        x=${box.x - 3}
        y=${box.y - 3}
        width=${widthOf(box) + 6}
        height=${heightOf(box) + 6}
        rx="3"
      ></rect>
      <g role="row" aria-rowindex=${active.row + 1}>
        <rect
          id=${`${id}-cell`}
          role="gridcell"
          part="cell-active"
          aria-colindex=${active.column + 1}
          aria-label=${describe ? describe(active) : ''}
          x=${box.x + active.column * box.cell}
          y=${box.y + active.row * box.cell}
          width=${box.cell}
          height=${box.cell}
          fill="none"
        ></rect>
      </g>
      <rect
        class="hit"
        x=${box.x}
        y=${box.y}
        width=${widthOf(box)}
        height=${heightOf(box)}
        @pointerdown=${point}
        @pointermove=${point}
        @pointerleave=${(): void => pointed?.(undefined)}
        @click=${(event: MouseEvent): void => {
          const cell = cellUnder(event, box);
          if (cell) picked?.(cell);
        }}
      ></rect>
    </g>
  `;
}
