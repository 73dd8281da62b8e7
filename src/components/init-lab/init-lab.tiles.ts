/** The networks side by side, each with its eight filters: a list of which one is picked. */
import { nothing, svg, type SVGTemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { heatMap, gridLines, widthOf, type GridBox } from '../../drawing/heat-map.js';
import { fitScale, type Scale } from '../../drawing/scale.js';
import { heatPaths } from '../../templates/grid.js';
import type { DetailLayout, LabLayout, TileLayout } from './init-lab.layout.js';
import { filtersOf } from './init-lab.model.js';
import { momentOf, type Entry } from './init-lab.runs.js';

/** A filter of one of the networks. */
export interface FilterPlace {
  readonly entry: number;
  readonly filter: number;
}

/** A mark around a filter: `here`, or one that is like it. */
export interface FilterMark extends FilterPlace {
  readonly kind: 'here' | 'like';
}

export interface TilesView {
  readonly label: string;
  readonly layout: LabLayout;
  readonly entries: readonly Entry[];
  readonly frame: number;
  readonly marks: readonly FilterMark[];
  /** What stands below a network, and what a screen reader says of it. */
  readonly note: (entry: Entry, index: number) => { readonly text: string; readonly special: boolean };
  readonly describe: (entry: Entry) => string;
  readonly locked: boolean;
  readonly point: (place: FilterPlace | undefined) => void;
  /** The reader goes on to a network (keys), or picks one (click). */
  readonly pick: (entry: number, filter: number | undefined) => void;
  /** A key that moves along the filters of the picked network, for views where filters are looked at one by one. */
  readonly along: ((by: number) => void) | undefined;
}

/** Where a key leads in rows of `columns`, or undefined if it leads nowhere. */
export function entryAfterKey(key: string, current: number, count: number, columns: number): number | undefined {
  const to = {
    ArrowLeft: current - 1,
    ArrowRight: current + 1,
    ArrowUp: current - columns,
    ArrowDown: current + columns,
    Home: 0,
    End: count - 1,
  }[key];
  if (to === undefined) return undefined;
  return to >= 0 && to < count ? to : current;
}

/** One tab stop: arrows pick. */
export function tiles(view: TilesView): SVGTemplateResult {
  const { entries, layout } = view;
  const current = Math.max(
    0,
    entries.findIndex(({ picked }) => picked),
  );
  const keyed = (event: KeyboardEvent): void => {
    const sideways = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : 0;
    if (sideways !== 0 && view.along) {
      event.preventDefault();
      view.along(sideways);
      return;
    }
    const to = entryAfterKey(event.key, current, entries.length, layout.columns);
    if (to === undefined) return;
    event.preventDefault();
    if (!view.locked) view.pick(to, undefined);
  };
  return svg`<g
    class="tiles"
    part="grid"
    role="listbox"
    tabindex="0"
    aria-label=${view.label}
    aria-activedescendant=${`tile-${String(current)}`}
    @keydown=${keyed}
    @pointerleave=${(): void => {
      view.point(undefined);
    }}
  >${entries.map((entry, i) => tile(view, entry, layout.tiles[i], i))}</g>`;
}

function tile(view: TilesView, entry: Entry, place: TileLayout, i: number): SVGTemplateResult {
  const { text, special } = view.note(entry, i);
  const { filters } = momentOf(entry, view.frame).filters;
  const [{ cell }] = place.filters;
  const maps = guard([filters, entry.frames, place.x, place.y, cell], () => {
    const scale = scaleOf(entry);
    return filtersOf(filters).map((filter, k) => filterMap(filter, place.filters[k], scale, k));
  });
  const at = ({ target }: Event): number | undefined => {
    const filter = (target as Element).getAttribute('data-filter');
    return filter === null ? undefined : Number(filter);
  };
  // The texts stand beside the option, not in it: its name says the same and more.
  return svg`<g
    class="tile ${entry.picked ? 'picked' : ''}"
    part=${entry.picked ? 'cell cell-active' : 'cell'}
    role="presentation"
    @pointermove=${(event: Event): void => {
      view.point({ entry: i, filter: at(event) ?? 0 });
    }}
    @click=${(event: Event): void => {
      if (!view.locked) view.pick(i, at(event));
    }}
  >
    <g
      id=${`tile-${String(i)}`}
      role="option"
      aria-selected=${entry.picked ? 'true' : 'false'}
      aria-label=${view.describe(entry)}
    >
      <rect class="tile-hit" x=${place.x - 5} y=${place.y - 4} width=${place.width + 10} height=${place.height + 6} rx="4"></rect>
      ${maps}
    </g>
    <text class="title" part="label" aria-hidden="true" x=${place.title.x} y=${place.title.y}>${entry.title}</text>
    ${view.marks.filter((mark) => mark.entry === i).map(({ filter, kind }) => frame(place.filters[filter], kind))}
    <text class="note ${special ? 'special' : ''}" aria-hidden="true" x=${place.note.x} y=${place.note.y}>${text}</text>
  </g>`;
}

/** One scale for the whole course: what grows is seen to grow. */
const scaleOf = ({ frames }: Entry): Scale => fitScale('signed', ...frames.map(({ filters }) => filters.data));

/** The filters of one network large: at the start, and at the moment that is shown. */
export function detail(
  places: readonly DetailLayout[],
  entry: Entry,
  frame: number,
  text: { readonly label: string; readonly titles: readonly string[] },
): SVGTemplateResult {
  const scale = scaleOf(entry);
  const sides = [entry.frames[0], momentOf(entry, frame).filters].map(({ filters }) => filtersOf(filters));
  return svg`<g role="img" aria-label=${text.label}>${places.map(
    ({ title, filters }, i) => svg`
      <text class="title" x=${title.x} y=${title.y}>${text.titles[i]}</text>
      ${sides[i].map((filter, k) => filterMap(filter, filters[k], scale))}`,
  )}</g>`;
}

function filterMap(values: ArrayLike<number>, box: GridBox, scale: Scale, filter?: number): SVGTemplateResult {
  const side = widthOf(box);
  const lines = gridLines(box);
  return svg`<rect class="paper" x=${box.x} y=${box.y} width=${side} height=${side}></rect>
    ${heatPaths(heatMap(values, box, scale))}
    ${lines ? svg`<path class="lines" d=${lines}></path>` : nothing}
    ${filter === undefined ? nothing : svg`<rect class="hit" data-filter=${filter} x=${box.x} y=${box.y} width=${side} height=${side}></rect>`}`;
}

function frame(box: GridBox, kind: FilterMark['kind']): SVGTemplateResult {
  const side = widthOf(box) + 4;
  return svg`<rect class="window ${kind === 'like' ? 'related' : ''}" x=${box.x - 2} y=${box.y - 2} width=${side} height=${side}></rect>`;
}
