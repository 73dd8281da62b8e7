import { nothing, svg, type SVGTemplateResult } from 'lit';
import { cellAt, cellsRect, heatMap, heightOf, widthOf, type Cell, type GridBox } from '../../drawing/heat-map.js';
import type { HeatMap } from '../../drawing/heat-maps.js';
import type { Scale } from '../../drawing/scale.js';
import { heatPaths } from '../../templates/grid.js';
import { mapsAsOne } from '../../templates/small-maps.js';
import type { FilterLayout } from './filter-grid.layout.js';
import { words } from './filter-grid.words.js';

/** One filter in the picture: as many matrices as the comparison has rows. */
export interface FilterView {
  readonly title: string;
  readonly description: string;
  readonly maps: readonly { readonly values: ArrayLike<number>; readonly scale: Scale }[];
}

/** A weight that somebody points at. */
export interface PointedWeight extends Cell {
  readonly filter: number;
}

export interface FiltersView {
  readonly label: string;
  readonly layout: FilterLayout;
  readonly filters: readonly FilterView[];
  readonly notes: readonly string[];
  /** The picked filter, or none if the page looks at another layer. */
  readonly selected: number | undefined;
  /** Where the keyboard stands. */
  readonly current: number;
  readonly pointed: PointedWeight | undefined;
  readonly point: (weight: PointedWeight | undefined) => void;
  readonly move: (filter: number) => void;
  readonly pick: (filter: number) => void;
}

/** Where a key leads in rows of `perRow` filters, or undefined if it leads nowhere. */
export function filterAfterKey(key: string, current: number, count: number, perRow: number): number | undefined {
  const to = {
    ArrowLeft: current - 1,
    ArrowRight: current + 1,
    ArrowUp: current - perRow,
    ArrowDown: current + perRow,
    Home: 0,
    End: count - 1,
  }[key];
  if (to === undefined) return undefined;
  return to >= 0 && to < count ? to : current;
}

/** The filters as a list of pictures of which one is picked: one tab stop, arrows move, Enter picks. */
export function filterPictures(view: FiltersView): SVGTemplateResult {
  const { layout, filters, notes, current } = view;
  const keyed = (event: KeyboardEvent): void => {
    const to = filterAfterKey(event.key, current, filters.length, layout.perRow);
    if (to === undefined && event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    if (to === undefined) view.pick(current);
    else view.move(to);
  };
  return svg`
    ${pictures(view)}
    ${layout.notes.map(({ row, x, y }) => svg`<text class="note" x=${x} y=${y}>${notes[row]}</text>`)}
    <g
      class="filters"
      part="grid"
      role="listbox"
      tabindex="0"
      aria-label=${view.label}
      aria-activedescendant=${`filter-${String(current)}`}
      @keydown=${keyed}
    >${filters.map((filter, i) => option(view, filter, i))}</g>
  `;
}

/** What all filters look like. */
function pictures({ layout, filters }: FiltersView): SVGTemplateResult {
  return mapsAsOne(
    filters.flatMap((filter, i) =>
      filter.maps.map(({ values, scale }, row): HeatMap => [values, layout.boxes[i][row], scale]),
    ),
  );
}

function option(view: FiltersView, { title, description }: FilterView, i: number): SVGTemplateResult {
  const boxes = view.layout.boxes[i];
  const [first] = boxes;
  const last = boxes[boxes.length - 1];
  const side = widthOf(first);
  const whole = { x: first.x, y: first.y, width: side, height: last.y + heightOf(last) - first.y };
  const titleY = boxes.length > 1 ? first.y - 24 : first.y - 6;
  const { pointed } = view;
  return svg`
    <g
      id=${`filter-${String(i)}`}
      class="option ${i === view.current ? 'current' : ''}"
      part=${i === view.selected ? 'cell cell-active' : 'cell'}
      role="option"
      aria-selected=${i === view.selected ? 'true' : 'false'}
      aria-label=${description}
      @pointerleave=${(): void => {
        view.point(undefined);
      }}
      @click=${(): void => {
        view.pick(i);
      }}
    >
      <text class="title" part="label" x=${first.x} y=${titleY}>${title}</text>
      ${boxes.map((box) => hit(view, i, box))}
      ${boxes.map(
        ({ x, y }) =>
          svg`<rect class="frame" x=${x - 2} y=${y - 2} width=${side + 4} height=${side + 4} rx="2"></rect>`,
      )}
      <rect
        class="focus"
        x=${whole.x - 5}
        y=${whole.y - 5}
        width=${whole.width + 10}
        height=${whole.height + 10}
        rx="4"
      ></rect>
      ${pointed?.filter === i ? boxes.map((box) => loupe(box, pointed)) : nothing}
    </g>
  `;
}

function hit(view: FiltersView, filter: number, box: GridBox): SVGTemplateResult {
  const point = (event: PointerEvent): void => {
    const rect = (event.currentTarget as Element).getBoundingClientRect();
    const x = box.x + ((event.clientX - rect.left) / rect.width) * widthOf(box);
    const y = box.y + ((event.clientY - rect.top) / rect.height) * heightOf(box);
    const cell = cellAt(box, x, y);
    view.point(cell && { filter, ...cell });
  };
  const { x, y } = box;
  const side = widthOf(box);
  return svg`
    <rect class="hit" x=${x} y=${y} width=${side} height=${side} @pointermove=${point} @pointerdown=${point}></rect>
  `;
}

function loupe(box: GridBox, { row, column }: Cell): SVGTemplateResult {
  const { x, y, width, height } = cellsRect(box, row, column);
  return svg`
    <rect class="casing" x=${x} y=${y} width=${width} height=${height}></rect>
    <rect class="window" x=${x} y=${y} width=${width} height=${height}></rect>
  `;
}

const SWATCHES = [-1, -0.75, -0.5, -0.25, 0, 0.25, 0.5, 0.75, 1];

/** Which colour is which sign, and what full strength means. */
export function legend(y: number, width: number, note: string): SVGTemplateResult {
  const box: GridBox = { x: 58, y, cell: 12, rows: 1, columns: SWATCHES.length };
  const end = box.x + widthOf(box);
  const wide = width >= 560;
  return svg`
    <g part="legend" aria-hidden="true">
      <text class="note" x="0" y=${y + 10}>${words.negative}</text>
      <rect class="paper" x=${box.x} y=${y} width=${widthOf(box)} height=${box.cell}></rect>
      ${heatPaths(heatMap(SWATCHES, box, { kind: 'signed', max: 1 }))}
      <text class="note" x=${end + 8} y=${y + 10}>${words.positive}</text>
      ${
        wide
          ? svg`<text class="note" x=${width} y=${y + 10} text-anchor="end">${note}</text>`
          : svg`<text class="note" x="0" y=${y + 30}>${note}</text>`
      }
    </g>
  `;
}
