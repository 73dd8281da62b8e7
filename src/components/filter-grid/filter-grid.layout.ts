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
 * @param rows pictures of each filter, one above the other: 1, or 2 in a comparison
 */
export function layOut(width: number, filters: number, kernel: number, rows: number): FilterLayout {
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
    const tops = Array.from({ length: rows }, (_, row) => y + TITLE + note + row * (side + note + 6));
    if (note) tops.forEach((top, row) => notes.push({ row, x: 0, y: top - 6 }));
    for (let i = start; i < Math.min(filters, start + perRow); i++) {
      const x = Math.round((i - start) * pitch);
      boxes.push(tops.map((top) => ({ x, y: top, cell, rows: kernel, columns: kernel })));
    }
    y = tops[rows - 1] + side + gap;
  }
  const legend = y - gap + 12;
  return { height: legend + LEGEND + (wide ? 0 : 18), boxes, perRow, notes, legend };
}

/** The box of the enlarged filter. */
export function enlargedBox(width: number, kernel: number): GridBox {
  const cell = Math.min(46, Math.floor((width - 8) / kernel));
  return { x: 4, y: 24, cell, rows: kernel, columns: kernel };
}
