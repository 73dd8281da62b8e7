/** Where the filters stand, in CSS pixels. */
import type { GridBox } from '../../drawing/heat-map.js';

const GAP = 14;
const TITLE = 20;
const NOTE = 18;
const LEGEND = 16;

export interface FilterLayout {
  readonly height: number;
  /** For every filter, one box per row of the comparison. */
  readonly boxes: readonly (readonly GridBox[])[];
  /** How many filters stand side by side. */
  readonly perRow: number;
  /** Lines of text above the rows of a comparison: `row` says which. */
  readonly notes: readonly { readonly row: number; readonly x: number; readonly y: number }[];
  /** Top of the legend. */
  readonly legend: number;
}

/**
 * @param filters how many filters
 * @param kernel side of a filter, in weights
 * @param rows pictures of each filter, one above the other: 1, or more in a comparison
 * @param below room under each picture, for what is measured of it
 */
export function layOut(width: number, filters: number, kernel: number, rows: number, below = 0): FilterLayout {
  const wide = width >= 560;
  const perRow = Math.min(filters, wide && (filters > 8 || rows > 1) ? 8 : 4);
  const gap = wide ? GAP : 10;
  const pitch = (width + gap) / perRow;
  // Whole pixels: the lines between cells are then equally thin.
  const cell = Math.max(2, Math.min(rows > 1 ? 20 : 32, Math.floor((pitch - gap) / kernel)));
  const side = cell * kernel;
  const note = rows > 1 ? NOTE : 0;
  const boxes: GridBox[][] = [];
  const notes: { row: number; x: number; y: number }[] = [];
  let y = 0;
  for (let start = 0; start < filters; start += perRow) {
    const tops = Array.from({ length: rows }, (_, row) => y + TITLE + note + row * (side + below + note + 6));
    if (note) tops.forEach((top, row) => notes.push({ row, x: 0, y: top - 6 }));
    for (let i = start; i < Math.min(filters, start + perRow); i++) {
      const x = Math.round((i - start) * pitch);
      boxes.push(tops.map((top) => ({ x, y: top, cell, rows: kernel, columns: kernel })));
    }
    y = tops[rows - 1] + side + below + gap;
  }
  const legend = y - gap + 12;
  return { height: legend + LEGEND + (wide ? 0 : 18), boxes, perRow, notes, legend };
}

/** Filters from top to bottom, steps from left to right. */
export interface TimelineLayout {
  readonly height: number;
  /** How many pictures stand in a row. */
  readonly columns: number;
  /** Baseline of the steps' names. */
  readonly header: number;
  /** Tops of the run's rows and, in a comparison with a twin, of the twin's. */
  readonly tops: readonly number[];
  /** The picture in this place of the rows that begin at `top`. */
  readonly box: (top: number, filter: number, column: number) => GridBox;
  readonly legend: number;
}

/** @param strips 1, or 2 with a twin */
export function layOutTimeline(width: number, filters: number, kernel: number, strips: number): TimelineLayout {
  const wide = width >= 560;
  const gap = wide ? 6 : 4;
  const label = wide ? 24 : 18;
  const columns = wide ? 12 : 6;
  const cell = Math.max(2, Math.min(12, Math.floor(((width - label + gap) / columns - gap) / kernel)));
  const pitch = (width - label + gap) / columns;
  const side = cell * kernel;
  const rows = filters * (side + gap);
  const tops = Array.from({ length: strips }, (_, strip) => 24 + strip * (rows + 26));
  const legend = tops[strips - 1] + rows + 8;
  return {
    height: legend + LEGEND + (wide ? 0 : 18),
    columns,
    header: 12,
    tops,
    box: (top, filter, column) => ({
      x: Math.round(label + column * pitch),
      y: top + filter * (side + gap),
      cell,
      rows: kernel,
      columns: kernel,
    }),
    legend,
  };
}

/** The box of the enlarged filter. */
export function enlargedBox(width: number, kernel: number): GridBox {
  const cell = Math.min(46, Math.floor((width - 8) / kernel));
  return { x: 4, y: 24, cell, rows: kernel, columns: kernel };
}
