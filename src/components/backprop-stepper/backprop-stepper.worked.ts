/** The line below the net: one step as three small matrices. Fetched with the explanation. */
import { nothing, svg, type SVGTemplateResult } from 'lit';
import { cellsRect, heightOf, widthOf, type Cell, type GridBox } from '../../drawing/heat-map.js';
import { decimalsThatAddUp } from '../../drawing/numbers.js';
import { fitScale } from '../../drawing/scale.js';
import { grid } from '../../templates/grid.js';
import { layOutWorked } from './backprop-stepper.layout.js';
import type { StepKind } from './backprop-stepper.model.js';
import { outline } from './backprop-stepper.picture.js';
import type { Worked } from './backprop-stepper.terms.js';

export interface WorkedView {
  readonly kind: StepKind;
  readonly worked: Worked;
  readonly width: number;
  /** Where the line starts. */
  readonly top: number;
  /** Numbers of the terms pointed at; all of them where nobody points. */
  readonly lit: readonly number[];
  readonly active: Cell | undefined;
  /** The sum is still to be guessed. */
  readonly secret: boolean;
  readonly write: (value: number, decimals?: number) => string;
  readonly point: (cell: Cell | undefined) => void;
}

/** Titles of the three small matrices: left, right, result. */
const titles: Readonly<Partial<Record<StepKind, readonly [string, string, string]>>> = {
  output: ['Patch of I', 'Filter W', 'Products'],
  activation: ['Output o', 'o > 0 ?', 'a'],
  score: ['Outputs', 'Weights', 'Products'],
  slope: ['p', 'Right', '∂L/∂s'],
  head: ['∂L/∂s', 'Met', '∂L/∂V'],
  features: ['V', '∂L/∂s', '∂L/∂a'],
  delta: ['From head', 'Gate', 'δ'],
  filter: ['Patch of I', 'δ', 'Products'],
  bias: ['δ', 'Met', 'Products'],
  image: ['δ, 0 outside', 'W, by 180°', 'Products'],
  update: ['W', 'η · ∂L/∂W', 'New W'],
};

const operator = (box: GridBox, sign: string, gap: number): SVGTemplateResult =>
  svg`<text class="operator" text-anchor="middle" dominant-baseline="central" x=${box.x - gap / 2} y=${box.y + heightOf(box) / 2}>${sign}</text>`;

/** `left × right = products`, and what they add up to. */
export function workedLine(view: WorkedView): SVGTemplateResult {
  const { worked, kind, width, top, write, lit, active, secret } = view;
  const { terms, sign, plus, sum: total } = worked;
  const { left, right, result, sum } = layOutWorked(worked, width, top);
  const gap = right.x - widthOf(left);
  const [leftTitle, rightTitle, resultTitle] = titles[kind] ?? ['', '', ''];
  const title = (box: GridBox, text: string): SVGTemplateResult =>
    svg`<text class="title" x=${box.x} y=${box.y - 8}>${text}</text>`;
  const part = (box: GridBox, text: string, values: number[]): SVGTemplateResult => svg`${title(box, text)}
    ${grid({ id: text, label: text, box, values, scale: fitScale('signed', values), write: (value) => write(value) })}`;
  const products = terms.map(({ value }) => value);
  const added = plus?.value ?? 0;
  const { exact } = decimalsThatAddUp([...products, added], total ?? 0, 2, 2);
  const and = added === 0 ? '' : `${added < 0 ? '−' : '+'} ${write(Math.abs(added))} `;
  return svg`
    ${part(
      left,
      leftTitle,
      terms.map((term) => term.left.value),
    )}
    ${operator(right, sign, gap)}
    ${part(
      right,
      rightTitle,
      terms.map((term) => term.right.value),
    )}
    ${operator(result, '=', result.y === left.y ? gap : 26)} ${title(result, resultTitle)}
    ${grid({
      id: 'terms',
      label: resultTitle,
      box: result,
      values: secret ? products.map(() => 0) : products,
      scale: fitScale('signed', products),
      write: (value) => (secret ? '?' : write(value)),
      active: active ?? { row: 0, column: 0 },
      describe: ({ row, column }) => {
        const term = terms[row * result.columns + column];
        return `${write(term.left.value)} ${sign} ${write(term.right.value)} = ${secret ? '?' : write(term.value)}`;
      },
      pointed: view.point,
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
