/** The line below the net: one step as three small matrices, or the loss for every rate. Fetched with the explanation. */
import { nothing, svg, type SVGTemplateResult } from 'lit';
import { cellsRect, heightOf, widthOf, type Cell, type GridBox } from '../../drawing/heat-map.js';
import { decimalsThatAddUp } from '../../drawing/numbers.js';
import { fitScale } from '../../drawing/scale.js';
import { grid } from '../../templates/grid.js';
import { layOutWorked } from './backprop-stepper.layout.js';
import type { Lesson, StepKind } from './backprop-stepper.model.js';
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

export interface ChartView {
  readonly lesson: Lesson;
  readonly width: number;
  readonly top: number;
  readonly bottom: number;
  /** Largest rate. */
  readonly fastest: number;
  readonly write: (value: number, decimals?: number) => string;
}

const POINTS = 60;
const CHART_TITLE = 'Loss after the step, for every rate η';

/** The loss after the step for every rate, with the chosen one: beyond the valley the step overshoots. */
export function rateChart({ lesson, width, top, bottom, fastest, write }: ChartView): SVGTemplateResult {
  const { rate, passed, afterPass } = lesson;
  const rates = Array.from({ length: POINTS + 1 }, (_, i) => (i / POINTS) * fastest);
  const most = 1.6 * passed.loss || 1;
  const [left, right, floor] = [6, Math.min(width - 6, 420), bottom - 20];
  const x = (at: number): number => left + (at / fastest) * (right - left);
  const y = (loss: number): number => floor - (Math.min(loss, most) / most) * (floor - top - 26);
  const line = rates.map((at, i) => `${i === 0 ? 'M' : 'L'}${x(at).toFixed(1)} ${y(lesson.lossAfter(at)).toFixed(1)}`);
  const level = (at: number): string => `M${String(left)} ${at.toFixed(1)}H${String(right)}`;
  return svg`<g role="img" aria-label=${CHART_TITLE}>
    <text class="title" x="0" y=${top + 14}>${CHART_TITLE}</text>
    <path class="chart-level" d=${level(y(passed.loss)) + level(floor)}></path>
    <path class="chart" d=${line.join('')}></path>
    <circle class="chart-before" cx=${x(0)} cy=${y(passed.loss)} r="4"></circle>
    <circle class="chart-dot" cx=${x(rate)} cy=${y(afterPass.loss)} r="5"></circle>
    <text class="sum" text-anchor=${x(rate) > right - 70 ? 'end' : 'start'} x=${x(rate) + (x(rate) > right - 70 ? -10 : 10)} y=${Math.max(top + 42, y(afterPass.loss) - 10)}>${write(afterPass.loss, 3)}</text>
    <text class="note" x=${left} y=${bottom - 4}>η = 0</text>
    <text class="note" text-anchor="end" x=${right} y=${bottom - 4}>η = ${write(fastest)}</text>
  </g>`;
}
