/** Heat maps as SVG path data: one path per tone, cells of equal tone in a row merged. */
import { LEVELS, levelOf, toneAt, type Scale, type Tone } from './scale.js';

/** Where a grid of square cells stands, in picture units (CSS pixels). */
export interface GridBox {
  readonly x: number;
  readonly y: number;
  /** Side of a cell. */
  readonly cell: number;
  readonly rows: number;
  readonly columns: number;
}

export interface HeatPath {
  readonly tone: Tone['name'];
  readonly opacity: number;
  /** SVG path data. */
  readonly d: string;
}

export interface Cell {
  readonly row: number;
  readonly column: number;
}

export const widthOf = (box: GridBox): number => box.columns * box.cell;
export const heightOf = (box: GridBox): number => box.rows * box.cell;

/** Where columns and rows begin and end, written once for all cells: to write numbers is most of the work of a map. */
function edges({ x, y, cell, rows, columns }: GridBox): [xs: string[], ys: string[]] {
  const along = (from: number, count: number): string[] =>
    Array.from({ length: count + 1 }, (_, i) => `${Math.round((from + i * cell) * 100) / 100}`);
  return [along(x, columns), along(y, rows)];
}

/**
 * Paths for `values` (row-major, `rows × columns`). `drawn` limits the picture to the first so many cells, for maps that
 * are still growing.
 */
export function heatMap(values: ArrayLike<number>, box: GridBox, scale: Scale, drawn = Infinity): HeatPath[] {
  const { rows, columns } = box;
  const [xs, ys] = edges(box);
  // The pieces of all shapes, written once.
  const [starts, across, down] = [xs.map((x) => `M${x} `), ys.map((y) => `${y}H`), xs.map((x) => `${x}V`)];
  // By level, counted from the lowest: whole numbers, for many thousand cells may come before the first picture.
  const shapes = new Array<string>(2 * LEVELS + 1).fill('');
  for (let row = 0; row < rows; row++) {
    let start = 0;
    let current = 0;
    for (let column = 0; column <= columns; column++) {
      const index = row * columns + column;
      const level = column < columns && index < drawn ? levelOf(values[index] ?? NaN, scale) : 0;
      if (level === current) continue;
      // A fill needs no closing line.
      if (current !== 0) {
        shapes[current + LEVELS] += starts[start] + across[row] + down[column] + across[row + 1] + xs[start];
      }
      start = column;
      current = level;
    }
  }
  // In one order, so that what is drawn again and again keeps its elements and changes only their shapes.
  return shapes.flatMap((d, i) => {
    if (!d) return [];
    const { name, strength } = toneAt(i - LEVELS, scale.kind);
    return { tone: name, opacity: strength, d };
  });
}

/** Path of the thin lines between cells, or an empty string where cells are too small for lines to help. */
export function gridLines(box: GridBox, smallest = 7): string {
  if (box.cell < smallest) return '';
  const [xs, ys] = edges(box);
  let d = '';
  for (let row = 1; row < box.rows; row++) d += `M${xs[0]} ${ys[row]}H${xs[box.columns]}`;
  for (let column = 1; column < box.columns; column++) d += `M${xs[column]} ${ys[0]}V${ys[box.rows]}`;
  return d;
}

/** The cell at a point of the picture, or undefined outside. */
export function cellAt(box: GridBox, x: number, y: number): Cell | undefined {
  const row = Math.floor((y - box.y) / box.cell);
  const column = Math.floor((x - box.x) / box.cell);
  return row >= 0 && row < box.rows && column >= 0 && column < box.columns ? { row, column } : undefined;
}

/** The rectangle of `height × width` cells whose first cell is `row, column` (may reach outside the grid). */
export function cellsRect(
  box: GridBox,
  row: number,
  column: number,
  height = 1,
  width = 1,
): { x: number; y: number; width: number; height: number } {
  return {
    x: box.x + column * box.cell,
    y: box.y + row * box.cell,
    width: width * box.cell,
    height: height * box.cell,
  };
}
