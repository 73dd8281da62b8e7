/** The filters view: two layers above, the one that replaces them below, and their difference. */
import { nothing, svg, type SVGTemplateResult } from 'lit';
import { beam } from '../../drawing/beam.js';
import { cellsRect, widthOf, type Cell, type GridBox } from '../../drawing/heat-map.js';
import type { HeatMap } from '../../drawing/heat-maps.js';
import { fitScale, type Scale } from '../../drawing/scale.js';
import { grid } from '../../templates/grid.js';
import { uponMaps } from '../../templates/small-maps.js';
import type { FiltersLayout } from './linear-collapse.layout.js';
import type { StackedFilters, Values } from './linear-collapse.model.js';
import { words } from './linear-collapse.words.js';

export interface FiltersView {
  readonly stack: StackedFilters;
  readonly layout: FiltersLayout;
  readonly imageScale: Scale;
  readonly summary: string;
  readonly largest: string;
  /** The output looked at. */
  readonly cell: Cell;
  /** The weight of the composed filter pointed at. */
  readonly tap: Cell | undefined;
  readonly write: (value: number) => string;
  readonly pointOutput: (cell: Cell | undefined) => void;
  readonly pointTap: (cell: Cell | undefined) => void;
  readonly pick: (cell: Cell) => void;
}

type Rect = ReturnType<typeof cellsRect>;

const frame = (box: GridBox): Rect => cellsRect(box, 0, 0, box.rows, box.columns);

const outline = ({ x, y, width, height }: Rect): SVGTemplateResult => svg`
  <rect class="casing" x=${x} y=${y} width=${width} height=${height}></rect>
  <rect class="window" x=${x} y=${y} width=${width} height=${height}></rect>`;

const title = (box: GridBox, text: string, kind = 'title'): SVGTemplateResult =>
  svg`<text class=${kind} x=${box.x} y=${box.y - 8}>${text}</text>`;

export function filtersPicture(view: FiltersView): SVGTemplateResult {
  const { stack, layout, summary, cell, tap, largest, imageScale } = view;
  const answers = fitScale('signed', stack.two.data, stack.one.data);
  const { image, first, middle, second, two, composed, one, difference } = layout;
  const window = cellsRect(image, cell.row, cell.column, stack.composed.shape[0], stack.composed.shape[1]);
  const between = cellsRect(middle, cell.row, cell.column, stack.second.shape[0], stack.second.shape[1]);
  const [answerTwo, answerOne, gap] = [two, one, difference].map((box) => cellsRect(box, cell.row, cell.column));
  const terms = tap ? stack.termsOf(tap) : [];
  const filterScale = fitScale('signed', stack.first.data, stack.second.data);
  // In a narrow column the results stand at its right edge, and so do their names.
  const [anchor, edge] = layout.wide ? ['start', 0] : ['end', widthOf(two)];
  const above = ({ x, y }: GridBox, text: string): SVGTemplateResult =>
    svg`<text class="title" text-anchor=${anchor} x=${x + edge} y=${y - 8}>${text}</text>`;
  return svg`<svg
    class="stage"
    part="stage"
    role="group"
    aria-label=${summary}
    viewBox=${`0 0 ${String(layout.width)} ${String(Math.ceil(layout.height))}`}
  >
    ${uponMaps(
      (beneath) => svg`${title(image, words.image)}
    ${still(beneath, 'image', words.image, image, stack.image, imageScale)}
    ${above(middle, words.middle(stack.withRelu))}
    ${still(beneath, 'middle', words.middle(stack.withRelu), middle, stack.middle, fitScale('signed', stack.middle.data))}
    ${[
      beam(window, frame(first)),
      beam(frame(first), between),
      beam(frame(second), answerTwo),
      beam(frame(composed), answerOne),
      // In four lines these two would cross everything.
      ...(layout.wide ? [beam(between, frame(second)), beam(window, frame(composed))] : []),
    ].map((d) => svg`<path class="beam" d=${d}></path>`)}
    ${title(first, words.filter1)}
    ${still(beneath, 'first', words.filter1, first, stack.first, filterScale, view.write)}
    ${title(second, layout.wide ? words.filter2 : words.filter2On)}
    ${still(beneath, 'second', words.filter2, second, stack.second, filterScale, view.write)}
    ${title(composed, layout.wide ? words.composed : words.composedOn)}
    ${grid({
      id: 'composed',
      label: `${words.composed}, ${words.size(composed.rows, composed.columns)}`,
      box: composed,
      values: stack.composed.data,
      scale: fitScale('signed', stack.composed.data),
      beneath,
      write: view.write,
      active: tap ?? { row: composed.rows >> 1, column: composed.columns >> 1 },
      describe: describe(stack.composed, view.write),
      pointed: view.pointTap,
    })}
    ${terms.map(({ first: a, second: b }) => [
      related(cellsRect(first, a.row, a.column)),
      related(cellsRect(second, b.row, b.column)),
    ])}
    ${tap ? outline(cellsRect(composed, tap.row, tap.column)) : nothing}
    ${above(two, words.two)} ${result(view, beneath, 'two', words.two, two, stack.two, answers)}
    ${above(one, words.one)} ${result(view, beneath, 'one', words.one, one, stack.one, answers)}
    ${above(difference, words.difference)}
    ${result(view, beneath, 'difference', words.difference, difference, { ...stack.two, data: stack.difference }, answers)}
    <text
      class="note ${stack.withRelu ? 'broken' : ''}"
      text-anchor=${anchor}
      x=${difference.x + edge}
      y=${difference.y + difference.rows * difference.cell + 18}
      >${words.atMost(largest)}</text
    >`,
    )}
    ${[window, between, answerTwo, answerOne, gap].map(outline)}
  </svg>`;
}

const related = ({ x, y, width, height }: Rect): SVGTemplateResult =>
  svg`<rect class="window related" x=${x} y=${y} width=${width} height=${height}></rect>`;

const describe =
  ({ shape, data }: Values, write: (value: number) => string) =>
  ({ row, column }: Cell): string =>
    words.cell(row + 1, column + 1, write(data[row * shape[1] + column]));

/** A matrix that does not answer by itself: it shows what belongs to the output looked at. */
function still(
  beneath: HeatMap[],
  id: string,
  text: string,
  box: GridBox,
  { data }: Values,
  scale: Scale,
  write?: (value: number) => string,
): SVGTemplateResult {
  const label = `${text}, ${words.size(box.rows, box.columns)}`;
  return grid({ id, label, box, values: data, scale, beneath, ...(write ? { write } : {}) });
}

/** A result that can be pointed at; all three look at the same place. */
function result(
  { cell, write, pointOutput, pick }: FiltersView,
  beneath: HeatMap[],
  id: string,
  text: string,
  box: GridBox,
  values: Values,
  scale: Scale,
): SVGTemplateResult {
  return grid({
    id,
    label: `${text}, ${words.size(box.rows, box.columns)}`,
    box,
    values: values.data,
    scale,
    beneath,
    active: cell,
    describe: describe(values, write),
    pointed: pointOutput,
    picked: pick,
  });
}
