/** Where everything stands in the picture, in CSS pixels. */
import { heightOf, widthOf, type GridBox } from '../../drawing/heat-map.js';

export interface Layout {
  readonly height: number;
  readonly wide: boolean;
  /** Forward: the digit, the filter, its map. */
  readonly digit: GridBox;
  readonly filter: GridBox;
  readonly map: GridBox;
  /** Backward: −δ at every place of the map. */
  readonly towards: GridBox;
  /** One region: its patch and its pull; then what all pulls so far add up to, and what they will. */
  readonly patch: GridBox;
  readonly pull: GridBox;
  readonly sum: GridBox;
  readonly goal: GridBox;
  /** The pull over the whole training. */
  readonly course: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/** Room for a title above a grid. */
export const TITLE = 24;
/** Room between the rows of the picture. */
const ROW = 40;
const COURSE = 56;

const box = (x: number, y: number, cell: number, cells: number): GridBox => ({
  x: Math.round(x),
  y: Math.round(y),
  cell,
  rows: cells,
  columns: cells,
});

/** Largest whole cell with which so many cells fit into `room`. */
const fit = (room: number, cells: number, most: number): number =>
  Math.max(1, Math.floor(Math.min(most, room / cells)));

/** Boxes side by side over the whole width, on one middle line. */
function spread(width: number, y: number, sides: readonly (readonly [cell: number, cells: number])[]): GridBox[] {
  const height = Math.max(...sides.map(([cell, cells]) => cell * cells));
  const free = width - 2 - sides.reduce((sum, [cell, cells]) => sum + cell * cells, 0);
  let x = 1;
  return sides.map(([cell, cells]) => {
    const one = box(x, y + (height - cell * cells) / 2, cell, cells);
    x += widthOf(one) + free / Math.max(1, sides.length - 1);
    return one;
  });
}

const below = (...boxes: readonly GridBox[]): number => Math.max(...boxes.map((one) => one.y + heightOf(one)));

/** @param most largest side of a cell that the page allows */
export function layoutOf(width: number, pixels: number, kernel: number, side: number, most: number): Layout {
  const wide = width >= 560;
  const small = fit(0.17 * width, kernel, Math.min(18, most));
  const last = (y: number): Pick<Layout, 'course' | 'height'> => ({
    course: { x: 1, y, width: width - 2, height: COURSE },
    height: y + COURSE + 22,
  });
  if (wide) {
    const tiny = fit(0.1 * width, kernel, most);
    const map = fit(0.25 * width, side, most);
    const [digit, filter, answers, towards] = spread(width, TITLE, [
      [fit(0.27 * width, pixels, most), pixels],
      [tiny, kernel],
      [map, side],
      [map, side],
    ]);
    const top = below(digit, answers) + ROW + TITLE;
    const one = [small, kernel] as const;
    const [patch, pull, sum, goal] = spread(width, top, [one, one, one, one]);
    return { wide, digit, filter, map: answers, towards, patch, pull, sum, goal, ...last(below(goal) + ROW + TITLE) };
  }
  const large = fit(0.42 * width, side, most);
  const [digit, filter] = spread(width, TITLE, [
    [fit(0.56 * width, pixels, most), pixels],
    [fit(0.28 * width, kernel, most), kernel],
  ]);
  const [map, towards] = spread(width, below(digit) + ROW, [
    [large, side],
    [large, side],
  ]);
  const one = [fit(0.36 * width, kernel, most), kernel] as const;
  const [patch, pull] = spread(width, below(map) + ROW + TITLE, [one, one]);
  const [sum, goal] = spread(width, below(patch) + ROW + TITLE, [one, one]);
  return { wide, digit, filter, map, towards, patch, pull, sum, goal, ...last(below(goal) + ROW + TITLE) };
}
