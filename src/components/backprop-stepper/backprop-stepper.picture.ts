/** The picture of backprop-stepper: the net with its gradients below, and one step worked out. */
import { nothing, svg, type SVGTemplateResult } from 'lit';
import { cellsRect, heightOf, widthOf, type Cell, type GridBox } from '../../drawing/heat-map.js';
import { decimalsThatAddUp } from '../../drawing/numbers.js';
import { fitScale, type Scale } from '../../drawing/scale.js';
import { grid } from '../../templates/grid.js';
import { layOut, layOutWorked } from './backprop-stepper.layout.js';
import type { Lesson, MapName, Step } from './backprop-stepper.model.js';
import type { Factor, Worked } from './backprop-stepper.terms.js';
import { titles, words, workedTitles } from './backprop-stepper.words.js';

export interface StepperView {
  readonly lesson: Lesson;
  readonly step: Step;
  readonly worked: Worked | undefined;
  /** The last step whose numbers are on screen. */
  readonly reached: number;
  readonly width: number;
  readonly largestCell: number;
  /** Height kept for the worked line, so that nothing jumps. */
  readonly workedHeight: number;
  /** Numbers of the terms that the reader points at; all of them where nobody points. */
  readonly lit: readonly number[];
  readonly actives: Partial<Record<MapName | 'terms', Cell>>;
  /** The gradient is still to be guessed. */
  readonly secret: boolean;
  readonly hidden: (name: MapName, cell: number) => boolean;
  /** Largest rate of the chart. */
  readonly fastest: number;
  readonly summary: string;
  readonly write: (value: number, decimals?: number) => string;
  readonly point: (map: MapName | 'terms', cell: Cell | undefined) => void;
  readonly pick: (map: MapName, cell: Cell) => void;
}

type Rect = ReturnType<typeof cellsRect>;

const EDITABLE: readonly MapName[] = ['I', 'W', 'b', 'V'];
const isGradient = (name: MapName): boolean => name.startsWith('d');
/** Probabilities and losses are shown to three decimals. */
const decimalsOf = (name: MapName): number => (['s', 'p', 'L'].includes(name) ? 3 : 2);

export const titleOf = (name: MapName, dense: boolean): string => {
  if (dense || (name !== 's' && name !== 'ds')) return titles[name];
  return name === 's' ? 'y' : '∂L/∂y';
};

const rectOf = (box: GridBox, cell: number): Rect =>
  cell < 0
    ? cellsRect(box, 0, 0, box.rows, box.columns)
    : cellsRect(box, Math.floor(cell / box.columns), cell % box.columns);

const outline = ({ x, y, width, height }: Rect, kind = ''): SVGTemplateResult => svg`
  <rect class="casing" x=${x} y=${y} width=${width} height=${height}></rect>
  <rect class="window ${kind}" x=${x} y=${y} width=${width} height=${height}></rect>`;

export function stepperPicture(view: StepperView): SVGTemplateResult {
  const { lesson, step, width, largestCell, workedHeight, summary } = view;
  const layout = layOut(lesson, width, largestCell);
  const after = step.kind === 'again';
  const height = Math.ceil(layout.net + 20 + workedHeight);
  return svg`<svg
    class="stage"
    part="stage"
    role="group"
    aria-label=${summary}
    viewBox=${`0 0 ${String(width)} ${String(height)}`}
  >
    ${arrows(view, layout)}
    ${Array.from(layout.boxes, ([name, box]) => netGrid(view, name, box, after))}
    ${marks(view, layout.boxes)}
    ${after ? chart(view, layout.net + 20) : worked(view, layout.net + 20)}
  </svg>`;
}

function scaleOf(lesson: Lesson, name: MapName): Scale {
  const { values } = lesson.map(name);
  if (name === 'I' && !Array.prototype.some.call(values, (value) => value < 0)) return fitScale('ink', values);
  if (name === 'L') return { kind: 'signed', max: 0 };
  return isGradient(name) ? fitScale('signed', values) : fitScale('signed', values, lesson.map(name, true).values);
}

function netGrid(view: StepperView, name: MapName, box: GridBox, after: boolean): SVGTemplateResult {
  const { lesson, reached, write, actives, step, hidden } = view;
  const { values } = lesson.map(name, after);
  const drawn = lesson.known(name, reached);
  const title = titleOf(name, lesson.dense);
  const shown = (cell: number): string => (hidden(name, cell) ? '?' : write(values[cell], decimalsOf(name)));
  const beside = name === 'b' || name === 'db';
  let written = 0;
  const moved = after && !isGradient(name) && lesson.map(name).values !== values && name !== 'I';
  return svg`
    <text
      class="title ${isGradient(name) ? 'gradient' : ''} ${moved ? 'moved' : ''}"
      text-anchor=${beside ? 'end' : 'middle'}
      x=${beside ? box.x - 6 : box.x + widthOf(box) / 2}
      y=${beside ? box.y + box.cell / 2 + 4 : box.y - 8}
    >${title}${moved ? '′' : ''}</text>
    ${grid({
      id: name,
      label: `${title}, ${String(box.rows)} × ${String(box.columns)}`,
      box,
      values,
      scale: scaleOf(lesson, name),
      drawn,
      write: () => shown(written++),
      ...(drawn > 0
        ? {
            active: actives[name] ?? cellOf(box, step.map === name ? Math.max(0, step.cell) : 0),
            describe: (cell: Cell) =>
              words.cell(title, cell.row + 1, cell.column + 1, shown(cell.row * box.columns + cell.column)) +
              (EDITABLE.includes(name) ? `. ${words.change}` : ''),
            pointed: (cell: Cell | undefined) => {
              view.point(name, cell);
            },
            picked: (cell: Cell) => {
              view.pick(name, cell);
            },
          }
        : {}),
    })}
  `;
}

const cellOf = ({ columns }: GridBox, cell: number): Cell => ({
  row: Math.floor(cell / columns),
  column: cell % columns,
});

/** The smallest rectangle of cells that holds all of them. */
function around(box: GridBox, cells: readonly number[]): Rect {
  const rows = cells.map((cell) => Math.floor(cell / box.columns));
  const columns = cells.map((cell) => cell % box.columns);
  const [top, left] = [Math.min(...rows), Math.min(...columns)];
  return cellsRect(box, top, left, Math.max(...rows) - top + 1, Math.max(...columns) - left + 1);
}

/** The result of the step, and what goes into it: of a term pointed at, its two factors. */
function marks({ step, worked: terms, lit }: StepperView, boxes: ReadonlyMap<MapName, GridBox>): SVGTemplateResult[] {
  const used = new Map<MapName, number[]>();
  const use = ({ map, cell = 0 }: Factor): void => {
    if (map) used.set(map, [...(used.get(map) ?? []), cell]);
  };
  for (const i of terms ? lit : []) {
    const term = terms?.terms[i];
    if (!term) continue;
    use(term.left);
    use(term.right);
  }
  if (terms?.plus) use(terms.plus);
  const found = Array.from(used, ([map, cells]) => {
    const box = boxes.get(map);
    return box ? outline(around(box, cells), 'related') : svg``;
  });
  const here = boxes.get(step.map);
  if (here && step.kind !== 'update') found.push(outline(rectOf(here, step.cell), isGradient(step.map) ? 'back' : ''));
  return found;
}

const head = (x: number, y: number, direction: 1 | -1): string =>
  `M${String(x)} ${String(y)}l${String(-7 * direction)} -4v8Z`;

/** What flows where: forward solid to the right, gradients dashed to the left. */
function arrows(
  { lesson, reached, step }: StepperView,
  { lines, boxes }: ReturnType<typeof layOut>,
): SVGTemplateResult[] {
  const found: SVGTemplateResult[] = [];
  const middle = (box: GridBox): number => box.y + heightOf(box) / 2;
  const arrow = (from: GridBox, to: GridBox, back: boolean, on: boolean, d?: string): void => {
    const start = back ? from.x - 5 : from.x + widthOf(from) + 5;
    const end = back ? to.x + widthOf(to) + 5 : to.x - 5;
    const y = middle(to);
    const direction = back ? -1 : 1;
    found.push(svg`<g class="arrow ${back ? 'back' : ''} ${on ? 'on' : ''}">
      <path class="shaft" d=${d ?? `M${String(start)} ${String(y)}H${String(end - 5 * direction)}`}></path>
      <path class="head" d=${head(end, y, direction)}></path>
    </g>`);
  };
  const has = (name: MapName): boolean => lesson.known(name, reached) > 0;
  for (const line of lines) {
    line.slice(1).forEach((name, i) => {
      const [from, to] = [boxes.get(line[i]), boxes.get(name)];
      if (from && to && has(name)) arrow(from, to, false, step.map === name);
      const [source, sink] = [boxes.get(`d${name}` as MapName), boxes.get(`d${line[i]}` as MapName)];
      const result = `d${line[i]}` as MapName;
      // ∂L/∂I comes from δ, past ∂L/∂W.
      if (source && sink && has(result) && result !== 'dI') arrow(source, sink, true, step.map === result);
    });
  }
  return found;
}

function worked(view: StepperView, top: number): SVGTemplateResult | typeof nothing {
  const { worked: terms, step, width, write, lit, actives, secret } = view;
  if (!terms) return nothing;
  const { left, right, result, sum } = layOutWorked(terms, width, top);
  const [leftTitle, rightTitle, resultTitle] = workedTitles[step.kind] ?? ['', '', ''];
  const lefts = terms.terms.map((term) => term.left.value);
  const rights = terms.terms.map((term) => term.right.value);
  const products = terms.terms.map(({ value }) => value);
  const values = (box: GridBox, title: string, numbers: number[]): SVGTemplateResult => svg`
    <text class="title" text-anchor="middle" x=${box.x + widthOf(box) / 2} y=${box.y - 8}>${title}</text>
    ${grid({ id: title, label: title, box, values: numbers, scale: fitScale('signed', numbers), write: (value) => write(value) })}`;
  const plus = terms.plus?.value ?? 0;
  const { exact } = decimalsThatAddUp([...products, plus], terms.sum ?? 0, 2, 2);
  const all = lit.length === terms.terms.length;
  return svg`
    ${values(left, leftTitle, lefts)} ${operator(right, terms.sign)} ${values(right, rightTitle, rights)} ${operator(result, '=')}
    <text class="title" text-anchor="middle" x=${result.x + widthOf(result) / 2} y=${result.y - 8}>${resultTitle}</text>
    ${grid({
      id: 'terms',
      label: resultTitle,
      box: result,
      values: products,
      scale: fitScale('signed', products),
      write: (value) => (secret ? '?' : write(value)),
      active: actives.terms ?? { row: 0, column: 0 },
      describe: ({ row, column }) => {
        const term = terms.terms[row * result.columns + column];
        return `${write(term.left.value)} ${terms.sign} ${write(term.right.value)} = ${secret ? '?' : write(term.value)}`;
      },
      pointed: (cell) => {
        view.point('terms', cell);
      },
    })}
    ${all ? nothing : lit.flatMap((i) => [left, right, result].map((box) => outline(rectOf(box, i), 'related')))}
    ${
      terms.sum === undefined
        ? nothing
        : svg`<text class="sum" x=${sum.x} y=${sum.y}>Σ ${plus === 0 ? '' : `${plus < 0 ? '−' : '+'} ${write(Math.abs(plus))} `}${exact ? '=' : '≈'} ${secret ? '?' : write(terms.sum)}</text>`
    }
  `;
}

/** The loss after the step for every rate, with the chosen one: beyond the valley the step overshoots. */
function chart({ lesson, width, workedHeight: height, fastest, write }: StepperView, top: number): SVGTemplateResult {
  const { rate, passed, afterPass } = lesson;
  const losses = Array.from({ length: 61 }, (_, i) => lesson.lossAfter((i / 60) * fastest));
  const most = 1.6 * passed.loss || 1;
  const [left, right, bottom] = [10, Math.min(width - 10, 380), top + height - 20];
  const x = (at: number): number => left + (at / fastest) * (right - left);
  const y = (loss: number): number => bottom - (Math.min(loss, most) / most) * (height - 44);
  const line = losses.map(
    (loss, i) => `${i === 0 ? 'M' : 'L'}${x((i / 60) * fastest).toFixed(1)} ${y(loss).toFixed(1)}`,
  );
  return svg`<g role="img" aria-label=${words.chart}>
    <text class="note" x=${left} y=${top + 8}>${words.chart}</text>
    <path class="chart-level" d=${`M${String(left)} ${String(y(passed.loss))}H${String(right)}`}></path>
    <path class="chart-level" d=${`M${String(left)} ${String(bottom)}H${String(right)}`}></path>
    <path class="chart" d=${line.join('')}></path>
    <circle class="chart-before" cx=${x(0)} cy=${y(passed.loss)} r="4"></circle>
    <circle class="chart-dot" cx=${x(rate)} cy=${y(afterPass.loss)} r="5"></circle>
    <text class="sum" x=${Math.min(x(rate) + 10, right - 40)} y=${y(afterPass.loss) - 10}>${write(afterPass.loss, 3)}</text>
    <text class="note" x=${left} y=${bottom + 14}>η = 0</text>
    <text class="note" text-anchor="end" x=${right} y=${bottom + 14}>η = ${write(fastest)}</text>
  </g>`;
}

const operator = (box: GridBox, sign: string): SVGTemplateResult =>
  svg`<text class="operator" text-anchor="middle" dominant-baseline="central" x=${box.x - 13} y=${box.y + heightOf(box) / 2}>${sign}</text>`;
