/** Where everything stands, in CSS pixels: the digit and the picked unit on the left, all units on the right. */

export interface Square {
  readonly x: number;
  readonly y: number;
  readonly side: number;
}

/** One unit among all. */
export interface Tile extends Square {
  /** Where what it looks for stands: a filter, or a picture made for a class. */
  readonly wish: Square | undefined;
  /** Where its real examples stand. */
  readonly real: Square;
  /** Bottom edge of the whole tile, above the bar of its answer. */
  readonly bottom: number;
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly digit: Square;
  /** Left edge and base line of the heading of the picked unit. */
  readonly heading: { readonly x: number; readonly y: number };
  /** Two large pictures of the picked unit, with a line of text below each. */
  readonly portraits: readonly Square[];
  /** The nine digits of the picked unit, and the base line of the text above. */
  readonly nine: readonly Square[];
  readonly nineNote: { readonly x: number; readonly y: number };
  /** For each layer the base line of its title, and its tiles. */
  readonly rows: readonly { readonly x: number; readonly y: number; readonly tiles: readonly Tile[] }[];
}

export interface RowSize {
  readonly units: number;
  /** Units have a picture of what they look for above the real examples. */
  readonly wish: boolean;
}

/** The bar of a unit's answer, and the room around it. */
const BAR = 4;
const LINE = 20;

const NARROW = 560;

function nineSquares(x: number, y: number, side: number): Square[] {
  const gap = 4;
  const each = (side - 2 * gap) / 3;
  return Array.from({ length: 9 }, (_, i) => ({
    x: x + (i % 3) * (each + gap),
    y: y + Math.floor(i / 3) * (each + gap),
    side: each,
  }));
}

function rowOf(x: number, top: number, width: number, { units, wish }: RowSize, perRow: number): Tile[] {
  const gap = perRow > 8 ? 5 : 7;
  const side = (width - (perRow - 1) * gap) / perRow;
  const height = (wish ? 2 * side + 5 : side) + BAR + 13;
  return Array.from({ length: units }, (_, i) => {
    const left = x + (i % perRow) * (side + gap);
    const y = top + Math.floor(i / perRow) * height;
    const real = { x: left, y: wish ? y + side + 5 : y, side };
    return { x: left, y, side, wish: wish ? { x: left, y, side } : undefined, real, bottom: real.y + side };
  });
}

/** @param sizes of the layers, from the input upwards */
export function layOut(width: number, sizes: readonly RowSize[]): Layout {
  const narrow = width < NARROW;
  const column = narrow ? (width - 20) / 2 : Math.round(width * 0.225);
  const digit: Square = { x: 0, y: LINE, side: column };
  const portrait = narrow ? Math.min(110, column) : (column - 10) / 2;
  const heading = { x: 0, y: digit.y + column + 30 };
  const portraits = [0, 1].map((i) => ({
    x: narrow ? i * (column + 20) : i * (portrait + 10),
    y: heading.y + 10,
    side: portrait,
  }));
  const nineNote = narrow ? { x: column + 20, y: LINE - 7 } : { x: 0, y: heading.y + 10 + portrait + 30 + 28 };
  const nine = nineSquares(nineNote.x, nineNote.y + 7, column);
  const left = narrow ? 0 : column + 30;
  const below = nine[8].y + nine[8].side + 1;
  const start = narrow ? portraits[0].y + portrait + 30 + 34 : 13;
  const stacked = (apart: number): { rows: Layout['rows']; bottom: number } => {
    let y = start;
    const rows = sizes.map((size) => {
      const wanted = size.units > 8 && size.wish ? (narrow ? 5 : 10) : narrow && width < 440 ? 4 : 8;
      const tiles = rowOf(left, y + 8, width - left, size, wanted);
      const row = { x: left, y, tiles };
      y = tiles[tiles.length - 1].bottom + apart;
      return row;
    });
    return { rows, bottom: y - apart + BAR + 8 };
  };
  // Both columns end at the same height.
  const apart = 42;
  const spare = narrow ? 0 : Math.max(0, below - stacked(apart).bottom) / (sizes.length - 1);
  const { rows, bottom } = stacked(apart + spare);
  return { width, height: Math.max(bottom, below) + 1, digit, heading, portraits, nine, nineNote, rows };
}

/** The tile that a key leads to from a tile of all rows, or undefined for another key. */
export function tileAfterKey(key: string, from: number, tiles: readonly Tile[]): number | undefined {
  const last = tiles.length - 1;
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  if (key === 'ArrowLeft') return Math.max(0, from - 1);
  if (key === 'ArrowRight') return Math.min(last, from + 1);
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return undefined;
  const here = tiles[from];
  const down = key === 'ArrowDown';
  const beyond = tiles.filter(({ y }) => (down ? y > here.y : y < here.y));
  if (beyond.length === 0) return from;
  // The next line of tiles, and in it the one that is nearest.
  const line = down ? Math.min(...beyond.map(({ y }) => y)) : Math.max(...beyond.map(({ y }) => y));
  const middle = here.x + here.side / 2;
  const away = (tile: Tile): number => Math.abs(tile.x + tile.side / 2 - middle);
  const nearest = beyond.filter(({ y }) => y === line).reduce((best, tile) => (away(tile) < away(best) ? tile : best));
  return tiles.indexOf(nearest);
}
