/** Where everything stands in the picture, in CSS pixels. */
import type { GridBox } from '../../drawing/heat-map.js';

export interface LayoutRequest {
  readonly width: number;
  /** Side of the digit, of the filters and of the map, in cells. */
  readonly digit: number;
  readonly kernel: number;
  readonly map: number;
  /** Slices of a filter: one per map of the layer below. */
  readonly depth: number;
  readonly filters: number;
  readonly twin: boolean;
}

export interface Layout {
  readonly height: number;
  readonly input: GridBox;
  /** One box for each slice of the filter. */
  readonly slices: readonly GridBox[];
  readonly map: GridBox;
  /** Columns of the strip of all maps. */
  readonly columns: number;
  readonly strip: readonly GridBox[];
  /** The strip of the untrained filters' maps; empty without it. */
  readonly twins: readonly GridBox[];
}

/** Room for a title above a grid. */
export const TITLE = 24;
const NUMBER = 18;
const GAP = 10;

const square = (x: number, y: number, side: number, cells: number): GridBox => ({
  x: Math.round(x),
  y: Math.round(y),
  // Whole pixels keep a small heat map even.
  cell: side / cells >= 4 ? Math.floor(side / cells) : Math.floor((2 * side) / cells) / 2,
  rows: cells,
  columns: cells,
});

const side = (box: GridBox): number => box.cell * box.rows;
const bottom = (box: GridBox): number => box.y + side(box);

/** The slices of a filter, near square, in a column `room` wide and centred on `middle`. */
function slicesIn(x: number, middle: number, room: number, { kernel, depth }: LayoutRequest): GridBox[] {
  const columns = depth === 1 ? 1 : depth > 8 ? 4 : 2;
  const rows = Math.ceil(depth / columns);
  const gap = 5;
  const one = square(0, 0, (room - (columns - 1) * gap) / columns, kernel);
  const pitch = side(one) + gap;
  const top = middle - (rows * pitch - gap) / 2;
  const left = x + (room - (columns * pitch - gap)) / 2;
  return Array.from({ length: depth }, (_, i) => ({
    ...one,
    x: Math.round(left + (i % columns) * pitch),
    y: Math.round(top + Math.floor(i / columns) * pitch),
  }));
}

/** Digit, filter and map side by side. */
function wideTop(request: LayoutRequest): Pick<Layout, 'input' | 'slices' | 'map'> {
  const { width } = request;
  const sized = square(0, TITLE, 0.43 * width, request.map);
  const map = { ...sized, x: width - side(sized) };
  const middle = TITLE + side(map) / 2;
  const small = square(0, 0, 0.32 * width, request.digit);
  const input = { ...small, y: Math.round(Math.max(TITLE, middle - side(small) / 2)) };
  const free = map.x - side(input);
  const room = 0.14 * width;
  return { input, slices: slicesIn(side(input) + (free - room) / 2, middle, room, request), map };
}

/** Digit and filter side by side, the map below them. */
function narrowTop(request: LayoutRequest): Pick<Layout, 'input' | 'slices' | 'map'> {
  const { width } = request;
  const input = square(0, TITLE, 0.56 * width, request.digit);
  const room = 0.28 * width;
  const gap = (width - side(input) - room) / 2;
  const slices = slicesIn(side(input) + gap, TITLE + side(input) / 2, room, request);
  const sized = square(0, bottom(input) + TITLE + GAP, Math.min(width, 360), request.map);
  return { input, slices, map: { ...sized, x: Math.round((width - side(sized)) / 2) } };
}

/** Rows of small maps from `top` down. */
function stripFrom(top: number, columns: number, { width, map, filters }: LayoutRequest): GridBox[] {
  const room = (width - (columns - 1) * GAP) / columns;
  const one = square(0, 0, room, map);
  return Array.from({ length: filters }, (_, i) => ({
    ...one,
    x: Math.round((i % columns) * (room + GAP)),
    y: Math.round(top + Math.floor(i / columns) * (side(one) + NUMBER + GAP)),
  }));
}

const endOf = (strip: readonly GridBox[]): number => Math.max(...strip.map(bottom)) + NUMBER;

export function layoutOf(request: LayoutRequest): Layout {
  const wide = request.width >= 520;
  const top = wide ? wideTop(request) : narrowTop(request);
  const columns = Math.min(request.filters, wide ? 8 : 4);
  const upper = Math.max(bottom(top.map), bottom(top.input), ...top.slices.map(bottom));
  const strip = stripFrom(upper + TITLE + 2 * GAP, columns, request);
  const twins = request.twin ? stripFrom(endOf(strip) + TITLE + GAP, columns, request) : [];
  const height = Math.ceil(endOf(request.twin ? twins : strip)) + 2;
  return { ...top, height, columns, strip, twins };
}
