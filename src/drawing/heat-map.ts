/** Heat maps as SVG path data: one path per tone, cells of equal tone in a row merged. */
import { toneOf, type Scale, type Tone } from './scale.js';

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

const round = (value: number): number => Math.round(value * 100) / 100;

/**
 * Paths for `values` (row-major, `rows × columns`). `drawn` limits the picture to the first so many cells, for maps that
 * are still growing.
 */
export function heatMap(values: ArrayLike<number>, box: GridBox, scale: Scale, drawn = Infinity): HeatPath[] {
  const paths = new Map<string, { tone: Tone; d: string }>();
  const { rows, columns, cell } = box;
  const add = (tone: Tone, row: number, from: number, to: number): void => {
    if (tone.strength === 0) return;
    const key = tone.name + String(tone.strength);
    const entry = paths.get(key) ?? { tone, d: '' };
    const left = round(box.x + from * cell);
    const right = round(box.x + to * cell);
    const top = round(box.y + row * cell);
    const bottom = round(box.y + (row + 1) * cell);
    entry.d += `M${String(left)} ${String(top)}H${String(right)}V${String(bottom)}H${String(left)}Z`;
    paths.set(key, entry);
  };
  for (let row = 0; row < rows; row++) {
    let start = 0;
    let current: Tone | undefined;
    for (let column = 0; column <= columns; column++) {
      const index = row * columns + column;
      const inside = column < columns && index < drawn;
      const tone = inside ? toneOf(values[index] ?? NaN, scale) : undefined;
      if (current && (tone?.strength !== current.strength || tone.name !== current.name)) {
        add(current, row, start, column);
        current = undefined;
      }
      if (tone && !current) {
        current = tone;
        start = column;
      }
    }
  }
  // In one order, so that what is drawn again and again keeps its elements and changes only their shapes.
  const sorted = [...paths].sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted.map(([, { tone, d }]) => ({ tone: tone.name, opacity: tone.strength, d }));
}

/** Path of the thin lines between cells, or an empty string where cells are too small for lines to help. */
export function gridLines(box: GridBox, smallest = 7): string {
  if (box.cell < smallest) return '';
  let d = '';
  const right = round(box.x + widthOf(box));
  const bottom = round(box.y + heightOf(box));
  for (let row = 1; row < box.rows; row++)
    d += `M${String(box.x)} ${String(round(box.y + row * box.cell))}H${String(right)}`;
  for (let column = 1; column < box.columns; column++) {
    d += `M${String(round(box.x + column * box.cell))} ${String(box.y)}V${String(bottom)}`;
  }
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
