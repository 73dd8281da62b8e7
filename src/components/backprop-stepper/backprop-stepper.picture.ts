/** The picture of backprop-stepper: the net, its values above and its gradients below. */
import { nothing, svg, type SVGTemplateResult } from 'lit';
import { cellsRect, heightOf, widthOf, type Cell, type GridBox } from '../../drawing/heat-map.js';
import { grid } from '../../templates/grid.js';
import { marksOf } from './backprop-stepper.marks.js';
import type { MapName } from './backprop-stepper.model.js';
import { decimalsOf, isEditable, isGradient, titleOf } from './backprop-stepper.names.js';
import { outline } from './backprop-stepper.outline.js';
import { scaleOf } from './backprop-stepper.scales.js';
import type { StepView } from './backprop-stepper.view.js';
import { words } from './backprop-stepper.words.js';
import { workedLine } from './backprop-stepper.worked.js';

export function stepperPicture(view: StepView): SVGTemplateResult {
  const { lesson, step, scene, lit, width, layout } = view;
  const { boxes } = layout;
  const here = boxes.get(step.map);
  return svg`<svg
    class="stage"
    part="stage"
    role="group"
    aria-label=${view.summary}
    viewBox=${`0 0 ${width} ${layout.height}`}
  >
    ${arrows(view)} ${Array.from(boxes, ([name, box]) => netGrid(view, name, box))}
    ${marksOf(lesson, scene?.worked, lit).map(({ map, row, column, rows, columns }) => {
      const box = boxes.get(map);
      return box ? outline(cellsRect(box, row, column, rows, columns)) : nothing;
    })}
    ${
      here && step.kind !== 'update'
        ? outline(
            step.cell < 0
              ? cellsRect(here, 0, 0, here.rows, here.columns)
              : cellsRect(here, Math.floor(step.cell / here.columns), step.cell % here.columns),
            isGradient(step.map) ? 'back' : '',
          )
        : nothing
    }
    ${scene?.worked ? workedLine(view, scene.worked) : scene?.below?.(layout, width)}
  </svg>`;
}

function netGrid(view: StepView, name: MapName, box: GridBox): SVGTemplateResult {
  const { lesson, reached, write, actives, step, hidden } = view;
  const { values } = lesson.map(name, step.kind === 'again' && !view.secret);
  const moved = values !== lesson.map(name).values && name !== 'I' && name !== 'b' && name !== 'V';
  const drawn = lesson.known(name, reached);
  const title = (name === 'L' && box.cell < 44 ? name : titleOf(name, lesson.dense)) + (moved ? '′' : '');
  const shown = (cell: number): string => (hidden(name, cell) ? '?' : write(values[cell], decimalsOf(name)));
  const beside = name === 'b' || name === 'db';
  // The last one stands at the edge: its name may be longer than its cell.
  const last = name === 'L';
  return svg`
    <text
      class="title ${isGradient(name) ? 'gradient' : ''} ${moved ? 'moved' : ''}"
      text-anchor=${beside || last ? 'end' : 'middle'}
      x=${beside ? box.x - 6 : box.x + widthOf(box) / (last ? 1 : 2)}
      y=${beside ? box.y + box.cell / 2 + 4 : box.y - 8}
    >${title}</text>
    ${grid({
      id: name,
      label: `${title}, ${box.rows} × ${box.columns}`,
      box,
      // A tone would give the answer away.
      values: values.map((value, cell) => (hidden(name, cell) ? 0 : value)),
      scale: scaleOf(lesson, name),
      drawn,
      write: (_, cell) => shown(cell),
      ...(drawn > 0
        ? {
            active: actives[name] ?? cellOf(box, step.map === name ? Math.max(0, step.cell) : 0),
            describe: ({ row, column }: Cell) => {
              const said = words.cell(title, row + 1, column + 1, shown(row * box.columns + column));
              return isEditable(name) ? words.editable(said) : said;
            },
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

/** What flows where: values solid to the right, gradients dashed to the left. */
function arrows({ lesson, reached, step, layout: { lines, boxes }, width }: StepView): SVGTemplateResult[] {
  const found: SVGTemplateResult[] = [];
  const draw = (d: string, x: number, y: number, back: boolean, on: boolean): void => {
    found.push(svg`<g class="arrow ${back ? 'backward' : ''} ${on ? 'on' : ''}">
      <path class="shaft" d=${d}></path>
      <path class="head" d=${`M${x} ${y}l${back ? '8' : '-8'} -4v8Z`}></path>
    </g>`);
  };
  const middle = (box: GridBox): number => box.y + heightOf(box) / 2;
  const right = (box: GridBox): number => box.x + widthOf(box);
  /** Between neighbours in one line; between lines, in from the edge of the picture. */
  const link = (result: MapName, from: GridBox, to: GridBox, back: boolean): void => {
    if (lesson.known(result, reached) === 0) return;
    const y = middle(to);
    const near = Math.abs(middle(from) - y) < 1;
    const end = back ? right(to) + 5 : to.x - 5;
    const start = back
      ? near
        ? from.x - 5
        : Math.min(width, end + 30)
      : near
        ? right(from) + 5
        : Math.max(0, end - 30);
    if (Math.abs(end - start) > 8)
      draw(`M${start} ${y}H${back ? end + 6 : end - 6}`, end, y, back, step.map === result);
  };
  const names = lines.flat();
  names.forEach((name, i) => {
    const [from, to] = [boxes.get(names[i - 1]), boxes.get(name)];
    if (from && to) link(name, from, to, false);
    const result = `d${names[i - 1]}` as MapName;
    const [source, sink] = [boxes.get(`d${name}` as MapName), boxes.get(result)];
    if (source && sink && name !== 'W') link(result, source, sink, true);
  });
  turn();
  past();
  return found;

  /** At the loss the way turns back. */
  function turn(): void {
    const [loss, slope] = [boxes.get('L'), boxes.get('ds')];
    if (!loss || !slope || lesson.known('ds', reached) === 0) return;
    const [x, y, end] = [loss.x + widthOf(loss) / 2, middle(slope), right(slope) + 5];
    const d = `M${x} ${loss.y + heightOf(loss) + 5}V${y - 14}q0 14 -14 14H${end + 6}`;
    draw(d, end, y, true, step.map === 'ds');
  }

  /** ∂L/∂I comes from δ, past ∂L/∂W and ∂L/∂b. */
  function past(): void {
    const [from, over, to] = [boxes.get('do'), boxes.get('dW'), boxes.get('dI')];
    if (!from || !over || !to || lesson.known('dI', reached) === 0) return;
    if (middle(from) !== middle(over)) {
      link('dI', from, to, true);
      return;
    }
    const end = right(to) + 5;
    const above = Math.min(over.y, from.y) - 24;
    const y = Math.max(to.y + to.cell / 2, above + 14);
    const start = from.x + 8;
    const bend = end + 14;
    const d = `M${start} ${from.y - 22}V${above}H${bend}V${y - 10}q0 10 -8 10`;
    draw(d, end, y, true, step.map === 'dI');
  }
}
