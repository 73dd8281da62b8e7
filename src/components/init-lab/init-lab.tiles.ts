/** The networks side by side, each with its eight filters: a list of which one is picked. */
import { svg, type SVGTemplateResult } from 'lit';
import { type GridBox } from '../../drawing/heat-map.js';
import { heatMaps } from '../../drawing/heat-maps.js';
import { fitScale } from '../../drawing/scale.js';
import type { Tensor } from '../../math/tensor.js';
import { smallMaps } from '../../templates/small-maps.js';
import { momentOf, type Entry } from './init-lab.entries.js';
import type { LabLayout, TileLayout } from './init-lab.layout.js';
import { filtersOf } from './init-lab.model.js';

/** A filter of one of the networks. */
export interface FilterPlace {
  readonly entry: number;
  readonly filter: number;
}

export interface TilesView {
  readonly label: string;
  readonly layout: LabLayout;
  readonly entries: readonly Entry[];
  readonly frame: number;
  /** What stands below a network, and what a screen reader says of it. */
  readonly note: (entry: Entry, index: number) => { readonly text: string; readonly special: boolean };
  readonly describe: (entry: Entry) => string;
  readonly locked: boolean;
  readonly point: (place: FilterPlace | undefined) => void;
  /** The reader goes on to a network (keys), or picks one (click). */
  readonly pick: (entry: number, filter: number | undefined) => void;
  /** For views where filters are looked at one by one: which one is under the pointer, and what a key moves along. */
  readonly under: ((event: MouseEvent, place: TileLayout) => number) | undefined;
  readonly along: (by: number) => void;
}

/** Where a key leads in rows of `columns`, or undefined if it leads nowhere. */
export function entryAfterKey(key: string, current: number, count: number, columns: number): number | undefined {
  const by = {
    ArrowLeft: -1,
    ArrowRight: 1,
    ArrowUp: -columns,
    ArrowDown: columns,
    Home: -current,
    End: count - 1 - current,
  }[key];
  if (by === undefined) return undefined;
  const to = current + by;
  return to >= 0 && to < count ? to : current;
}

/** Where the picked network stands. */
export const pickedOf = (entries: readonly Entry[]): number =>
  Math.max(
    0,
    entries.findIndex(({ picked }) => picked),
  );

/** One tab stop: arrows pick. */
export function tiles(view: TilesView): SVGTemplateResult {
  const { entries, layout } = view;
  const current = pickedOf(entries);
  const keyed = (event: KeyboardEvent): void => {
    const sideways = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : 0;
    const to = entryAfterKey(event.key, current, entries.length, layout.columns);
    if (to === undefined) return;
    event.preventDefault();
    if (sideways !== 0 && view.under) view.along(sideways);
    else if (!view.locked) view.pick(to, undefined);
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
  // The texts stand beside the option, not in it: its name says the same and more.
  return svg`<g
    class="tile ${entry.picked ? 'picked' : ''}"
    part=${entry.picked ? 'cell cell-active' : 'cell'}
    role="presentation"
    @pointermove=${(event: PointerEvent): void => {
      view.point({ entry: i, filter: view.under?.(event, place) ?? 0 });
    }}
    @click=${(event: MouseEvent): void => {
      if (!view.locked) view.pick(i, view.under?.(event, place));
    }}
  >
    <g
      id=${`tile-${String(i)}`}
      role="option"
      aria-selected=${entry.picked ? 'true' : 'false'}
      aria-label=${view.describe(entry)}
    >
      <rect class="tile-hit" x=${place.x - 5} y=${place.y - 4} width=${place.width + 10} height=${place.height + 6} rx="4"></rect>
      ${maps(entry, momentOf(entry, view.frame).filters, place.filters)}
    </g>
    <text class="title" part="label" aria-hidden="true" x=${place.title.x} y=${place.title.y}>${entry.title}</text>
    <text class="note ${special ? 'special' : ''}" aria-hidden="true" x=${place.note.x} y=${place.note.y}>${text}</text>
  </g>`;
}

/** Eight filters: for all of them together one path per tone. */
export function maps(entry: Entry, filters: Tensor, boxes: readonly GridBox[]): SVGTemplateResult {
  const [{ x, y, cell }] = boxes;
  const paths = heatMaps(filters, `${String(x)} ${String(y)} ${String(cell)}`, () => {
    // One scale for the whole course: what grows is seen to grow.
    const scale = fitScale('signed', ...entry.frames.map((one) => one.filters.data));
    return filtersOf(filters).map((filter, k) => [filter, boxes[k], scale]);
  });
  return smallMaps(boxes, paths);
}
