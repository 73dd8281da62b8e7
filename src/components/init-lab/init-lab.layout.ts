/** Where everything of init-lab stands, in CSS pixels. Known before the recorded runs are there. */
import type { GridBox } from '../../drawing/heat-map.js';
import { ACTIVATIONS, POOLS, SCHEMES, SEEDS } from './init-lab.names.js';
import type { Chosen } from './init-lab.settings.js';

export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** One network of the comparison: its name, its eight filters, a number below them. */
export interface TileLayout extends Place {
  readonly title: { readonly x: number; readonly y: number };
  readonly note: { readonly x: number; readonly y: number };
  readonly filters: readonly GridBox[];
}

/** Eight filters in two rows under a title. */
export interface DetailLayout {
  readonly title: { readonly x: number; readonly y: number };
  readonly filters: readonly GridBox[];
}

export interface LabLayout {
  readonly width: number;
  readonly height: number;
  readonly columns: number;
  readonly tiles: readonly TileLayout[];
  /** The filters of one network large, at the start and now. */
  readonly detail: readonly DetailLayout[];
  /** Two diagrams below; `seeds` has none. */
  readonly panels: readonly Place[];
}

const FILTERS = 8;
const KERNEL = 5;
const GAP = 12;
/** From here on, what stands below the networks stands side by side. */
export const WIDE = 560;
const TITLE = 18;
const NOTE = 18;
const PANEL = 112;
/** For the title of a panel above it, and the numbers of its axis below. */
const PANEL_TITLE = 30;
const PANEL_AXIS = 24;
const COLUMN_GAP = 36;

/** How many networks a view compares. */
function countOf({ view, seed }: Pick<Chosen, 'view' | 'seed'>): number {
  if (view === 'seeds') return SEEDS.length + (SEEDS.includes(seed) ? 0 : 1);
  return view === 'activations' ? ACTIVATIONS.length * POOLS.length : SCHEMES.length;
}

/** Networks beside each other: names of activations are longer than those of starts. */
function columnsOf(view: Chosen['view'], width: number): number {
  if (view === 'seeds') return 1;
  if (view === 'activations') return width >= 620 ? 5 : width >= 420 ? 3 : 2;
  return width >= WIDE ? 6 : width >= 420 ? 4 : 3;
}

/** @param largest side of a cell of the filters */
export function layOut(chosen: Pick<Chosen, 'view' | 'seed'>, width: number, largest: number): LabLayout {
  const { view } = chosen;
  const count = countOf(chosen);
  const wide = width >= WIDE;
  const columns = columnsOf(view, width);
  const perRow = view === 'seeds' ? FILTERS : 4;
  const between = view === 'seeds' ? 8 : 2;
  const pitch = (width - 4 + GAP) / columns;
  const room = pitch - GAP - (perRow - 1) * between;
  const cell = Math.max(
    3,
    Math.min(view === 'seeds' ? largest + 7 : columns === 2 ? 6 : largest, Math.floor(room / (perRow * KERNEL))),
  );
  const side = cell * KERNEL;
  const rows = FILTERS / perRow;
  const tileWidth = perRow * side + (perRow - 1) * between;
  const tileHeight = TITLE + rows * side + (rows - 1) * between + NOTE;
  const tiles = Array.from({ length: count }, (_, i) => {
    const x = 2 + Math.round((i % columns) * pitch);
    const y = 4 + Math.floor(i / columns) * (tileHeight + GAP);
    return {
      ...{ x, y, width: tileWidth, height: tileHeight, filters: boxes(x, y + TITLE, perRow, cell, between) },
      title: { x, y: y + 12 },
      note: { x, y: y + tileHeight - 4 },
    };
  });
  const below = 4 + Math.ceil(count / columns) * (tileHeight + GAP) - GAP;
  if (view === 'seeds') return { width, height: below, columns, tiles, detail: [], panels: [] };
  const left = leftOf(width, wide);
  const half = wide ? left : Math.floor((width - COLUMN_GAP) / 2);
  const large = Math.max(4, Math.min(largest + 1, Math.floor((half - 3 * 4) / (4 * KERNEL))));
  const top = below + 34;
  const detail = [0, half + COLUMN_GAP].map((x) => ({
    // Where there is little room, what stands on the right ends at the edge.
    title: { x: wide || x === 0 ? x : width, y: top - 9 },
    filters: boxes(x + 1, top, 4, large, 4),
  }));
  const panels = panelsBelow(top + 2 * KERNEL * large + 4, width, wide);
  const last = panels[1];
  return { width, height: last.y + last.height + PANEL_AXIS, columns, tiles, detail, panels };
}

/** Filters in rows. */
function boxes(x: number, y: number, perRow: number, cell: number, between: number): GridBox[] {
  const pitch = cell * KERNEL + between;
  return Array.from({ length: FILTERS }, (_, k) => ({
    ...{ x: x + (k % perRow) * pitch, y: y + Math.floor(k / perRow) * pitch },
    ...{ cell, rows: KERNEL, columns: KERNEL },
  }));
}

/** Width of the left column of what stands below the networks. */
const leftOf = (width: number, wide: boolean): number => (wide ? Math.round(width * 0.42) - 24 : width);

/** Side by side where there is room. */
function panelsBelow(top: number, width: number, wide: boolean): Place[] {
  const left = leftOf(width, wide);
  const y = top + 12 + PANEL_TITLE;
  const first = { x: 0, y, width: left, height: PANEL };
  return wide
    ? [first, { ...first, x: left + COLUMN_GAP, width: width - left - COLUMN_GAP }]
    : [first, { ...first, y: y + PANEL_TITLE + PANEL + PANEL_AXIS }];
}
