/** The outputs of the filter as expressions of letters: where each weight is used, and what that makes of its gradient. */
import { html, svg, type TemplateResult } from 'lit';
import { cellsRect, heightOf, widthOf, type Cell, type GridBox } from '../../drawing/heat-map.js';
import { grid } from '../../templates/grid.js';
import { formula } from './backprop-stepper.formula.js';
import type { Lesson } from './backprop-stepper.model.js';
import { outline } from './backprop-stepper.outline.js';
import { words } from './backprop-stepper.symbolic.words.js';

export interface SymbolicView {
  readonly lesson: Lesson;
  readonly size: { readonly width: number; cell(largest: number): number };
  /** The weight that is followed. */
  readonly weight: Cell | undefined;
  readonly point: (weight: Cell) => void;
}

const place = (row: number, column: number): string => `${row + 1}${column + 1}`;
const below = (digits: string): string => digits.replace(/\d/g, (digit) => String.fromCharCode(0x2080 + Number(digit)));

export function symbolicFigure(view: SymbolicView): TemplateResult {
  const { lesson, weight = { row: 0, column: 0 } } = view;
  const [W, o] = [lesson.map('W'), lesson.map('o')];
  const outputs = Array.from({ length: o.rows * o.columns }, (_, i) => ({
    row: Math.floor(i / o.columns),
    column: i % o.columns,
  }));
  const taps = Array.from({ length: W.rows * W.columns }, (_, i) => ({
    row: Math.floor(i / W.columns),
    column: i % W.columns,
  }));
  const here = ({ row, column }: Cell): boolean => row === weight.row && column === weight.column;
  const sub = place(weight.row, weight.column);
  return html`
    ${picture(view, weight, outputs)}
    <div class="formula symbolic" part="value">
      ${outputs.map(
        (output) =>
          html`<div class="terms">
            <span class="term lead">${formula(`o_${place(output.row, output.column)} =`)}</span>
            ${taps.map(
              (tap, i) =>
                html`<span
                  class="term ${here(tap) ? 'lit' : ''}"
                  @pointerenter=${(): void => {
                    view.point(tap);
                  }}
                  ><span class="plus">${i === 0 ? '' : '+'}</span
                  >${formula(`I_${place(output.row + tap.row, output.column + tap.column)} · W_${place(tap.row, tap.column)}`)}</span
                >`,
            )}
          </div>`,
      )}
      <div class="terms gradient">
        <span class="term lead">${formula(`∂L/∂W_${sub} =`)}</span>
        ${outputs.map(
          ({ row, column }, i) =>
            html`<span class="term"
              ><span class="plus">${i === 0 ? '' : '+'}</span
              >${formula(`I_${place(row + weight.row, column + weight.column)} · δ_${place(row, column)}`)}</span
            >`,
        )}
      </div>
    </div>
    <slot name="caption"><p class="caption" part="caption">${words.caption(`W${below(sub)}`, outputs.length)}</p></slot>
  `;
}

function picture({ lesson, size, point }: SymbolicView, weight: Cell, outputs: readonly Cell[]): TemplateResult {
  const [I, W, o] = (['I', 'W', 'o'] as const).map((name) => lesson.map(name));
  const columns = I.columns + W.columns + o.columns;
  const { width } = size;
  const cell = Math.floor(Math.min(size.cell(56), (width - 2 * 36) / columns));
  const gap = Math.min(72, (width - columns * cell) / 2);
  const height = Math.max(I.rows, W.rows, o.rows) * cell;
  const boxOf = ({ rows, columns: across }: { rows: number; columns: number }, x: number): GridBox => ({
    x,
    y: 24 + (height - rows * cell) / 2,
    cell,
    rows,
    columns: across,
  });
  const image = boxOf(I, 0);
  const filter = boxOf(W, widthOf(image) + gap);
  const output = boxOf(o, filter.x + widthOf(filter) + gap);
  const letters = (name: string, box: GridBox, active?: Cell): TemplateResult => {
    let written = 0;
    const at = (i: number): string => `${name}${below(place(Math.floor(i / box.columns), i % box.columns))}`;
    return svg`<text class="title" text-anchor="middle" x=${box.x + widthOf(box) / 2} y=${box.y - 8}>${name}</text>
      ${grid({
        id: name,
        label: `${name}, ${box.rows} × ${box.columns}`,
        box,
        values: new Float64Array(box.rows * box.columns),
        scale: { kind: 'signed', max: 0 },
        write: () => at(written++),
        ...(active
          ? {
              active,
              describe: ({ row, column }: Cell) => at(row * box.columns + column),
              pointed: (to: Cell | undefined) => {
                if (to) point(to);
              },
              picked: point,
            }
          : {}),
      })}`;
  };
  const operator = (box: GridBox, sign: string): TemplateResult =>
    svg`<text class="operator" text-anchor="middle" dominant-baseline="central" x=${box.x - gap / 2} y=${box.y + heightOf(box) / 2}>${sign}</text>`;
  return html`<svg
    class="stage"
    part="stage"
    role="group"
    aria-label=${words.summary(W.rows, W.columns, outputs.length)}
    viewBox=${`0 0 ${width} ${height + 32}`}
  >
    ${letters('I', image)} ${letters('W', filter, weight)} ${letters('o', output)} ${operator(filter, '⋆')}
    ${operator(output, '=')}
    ${outputs.map(({ row, column }) => outline(cellsRect(image, row + weight.row, column + weight.column)))}
    ${outline(cellsRect(filter, weight.row, weight.column), '')}
  </svg>`;
}
