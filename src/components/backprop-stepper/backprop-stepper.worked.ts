/** The line below the net: one step as three small matrices. */
import { nothing, svg, type SVGTemplateResult } from 'lit';
import { cellsRect, heightOf, widthOf, type GridBox } from '../../drawing/heat-map.js';
import { decimalsThatAddUp } from '../../drawing/sums.js';
import { fitScale } from '../../drawing/scale.js';
import { grid } from '../../templates/grid.js';
import { layOutWorked } from './backprop-stepper.layout.js';
import { outline } from './backprop-stepper.outline.js';
import { scaleOf } from './backprop-stepper.scales.js';
import type { Worked } from './backprop-stepper.scene.js';
import type { StepView } from './backprop-stepper.view.js';

const operator = (box: GridBox, sign: string, gap: number): SVGTemplateResult =>
  svg`<text class="operator" text-anchor="middle" dominant-baseline="central" x=${box.x - gap / 2} y=${box.y + heightOf(box) / 2}>${sign}</text>`;

/** `left × right = products`, and what they add up to. */
export function workedLine(view: StepView, worked: Worked): SVGTemplateResult {
  const { layout, width, write, lit, pointed, secret } = view;
  const { terms, sign, plus, sum: total, columns } = worked;
  const { left, right, result, sum } = layOutWorked(worked, width, layout.net);
  const active = pointed?.map === 'terms' ? pointed.cell : 0;
  const gap = right.x - widthOf(left);
  const [leftTitle, rightTitle, resultTitle] = worked.titles;
  const title = (box: GridBox, text: string): SVGTemplateResult =>
    svg`<text class="title" x=${box.x} y=${box.y - 8}>${text}</text>`;
  const part = (box: GridBox, text: string, side: 'left' | 'right'): SVGTemplateResult => {
    const values = terms.map((term) => term[side].value);
    const { map, scaled } = terms[0][side];
    const scale = map && !scaled ? scaleOf(view.lesson, map) : fitScale('signed', values);
    return svg`${title(box, text)}
      ${grid({ id: text, label: text, box, values, scale, write: (value) => write(value) })}`;
  };
  const products = terms.map(({ value }) => value);
  const added = plus?.value ?? 0;
  const { exact } = decimalsThatAddUp([...products, added], total ?? 0, 2, 2);
  const and = added === 0 ? '' : `${added < 0 ? '−' : '+'} ${write(Math.abs(added))} `;
  return svg`
    ${part(left, leftTitle, 'left')}
    ${operator(right, sign, gap)}
    ${part(right, rightTitle, 'right')}
    ${operator(result, '=', result.y === left.y ? gap : 26)} ${title(result, resultTitle)}
    ${grid({
      id: 'terms',
      label: resultTitle,
      box: result,
      values: secret ? products.map(() => 0) : products,
      scale: fitScale('signed', products),
      write: (value) => (secret ? '?' : write(value)),
      active: { row: Math.floor(active / columns), column: active % columns },
      describe: ({ row, column }) => {
        const term = terms[row * result.columns + column];
        return `${write(term.left.value)} ${sign} ${write(term.right.value)} = ${secret ? '?' : write(term.value)}`;
      },
      pointed: (cell) => {
        view.pointTerm(cell && cell.row * columns + cell.column);
      },
    })}
    ${
      lit.length === terms.length
        ? nothing
        : lit.flatMap((i) =>
            [left, right, result].map((box) => outline(cellsRect(box, Math.floor(i / box.columns), i % box.columns))),
          )
    }
    ${
      total === undefined
        ? nothing
        : svg`<text class="sum" x=${sum.x} y=${sum.y}>Σ ${and}${exact ? '=' : '≈'} ${secret ? '?' : write(total)}</text>`
    }
  `;
}
