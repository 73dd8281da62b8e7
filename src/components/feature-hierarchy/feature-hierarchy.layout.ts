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
  /** Bars of the picked unit's mean answer to each class, below the classes: base line of the title is `y` − 8. */
  readonly chart: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** For each layer the base lines of its title and of what its units see, and its tiles. */
  readonly rows: readonly {
    readonly x: number;
    readonly y: number;
    readonly noteY: number;
    readonly tiles: readonly Tile[];
  }[];
}

export interface RowSize {
  readonly units: number;
  /** Units have a picture of what they look for above the real examples. */
  readonly wish: boolean;
}

/** The bar of a unit's answer, and the room around it. */
const BAR = 4;
const LINE = 20;

/** Height of the bars of mean answers, and room for the digits below. */
const CHART = 40;
const DIGITS = 16;

/** Below these widths the rows stand under the digit, and what the picked unit looks for under that. */
const NARROW = 640;
const NARROWER = 480;

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

/** The digit and the picked unit, and where the rows of all units begin. */
interface Head extends Pick<Layout, 'digit' | 'heading' | 'portraits' | 'nine' | 'nineNote'> {
  readonly left: number;
  readonly start: number;
}

/** Two lines of text below a portrait. */
const NOTES = 30;

const portraitsAt = (x: number, y: number, side: number, next: number): Square[] => [
  { x, y, side },
  { x: x + next, y, side },
];

/** One below the other, at the left of the rows. */
function wideHead(width: number): Head {
  const column = Math.round(width * 0.24);
  const heading = { x: 0, y: LINE + column + 30 };
  const portrait = (column - 10) / 2;
  const nineNote = { x: 0, y: heading.y + 10 + portrait + NOTES + 28 };
  return {
    ...{ heading, nineNote, left: column + 30, start: 13 },
    digit: { x: 0, y: LINE, side: column },
    portraits: portraitsAt(0, heading.y + 10, portrait, portrait + 10),
    nine: nineSquares(0, nineNote.y + 7, column),
  };
}

/** Side by side, above the rows; where it is narrow, the portraits below. */
function narrowHead(width: number): Head {
  const between = width < NARROWER ? 0 : 160;
  const column = (width - 20 - (between && between + 20)) / 2;
  const nineNote = { x: width - column, y: LINE - 7 };
  const heading = between ? { x: column + 20, y: LINE - 7 } : { x: 0, y: LINE + column + 30 };
  const portrait = between ? (between - 10) / 2 : Math.min(110, column);
  const start = between ? LINE + column + 34 : heading.y + 10 + portrait + NOTES + 34;
  return {
    ...{ heading, nineNote, left: 0, start },
    digit: { x: 0, y: LINE, side: column },
    portraits: portraitsAt(heading.x, heading.y + (between ? 7 : 10), portrait, between ? portrait + 10 : column + 20),
    nine: nineSquares(nineNote.x, nineNote.y + 7, column),
  };
}

/** @param sizes of the layers, from the input upwards */
export function layOut(width: number, sizes: readonly RowSize[]): Layout {
  const narrow = width < NARROW;
  const { left, start, ...head } = narrow ? narrowHead(width) : wideHead(width);
  const last = head.nine[8];
  const below = last.y + last.side + 1;
  const stacked = (apart: number): Pick<Layout, 'rows' | 'chart'> => {
    let y = start;
    const rows = sizes.map((size) => {
      const wanted = size.wish && size.units > 8 ? (width < 440 ? 5 : 10) : width < 440 ? 4 : 8;
      // Beside the title, or where there is no room below it.
      const noteY = width < NARROWER ? y + 16 : y;
      const tiles = rowOf(left, noteY + 8, width - left, size, wanted);
      const row = { x: left, y, noteY, tiles };
      y = tiles[tiles.length - 1].bottom + apart;
      return row;
    });
    return { rows, chart: { x: left, y: y + 8, width: width - left, height: CHART } };
  };
  const bottomOf = ({ chart }: Pick<Layout, 'chart'>): number => chart.y + chart.height + DIGITS;
  // Both columns end at the same height.
  const apart = 36;
  const spare = narrow ? 0 : Math.max(0, below - bottomOf(stacked(apart))) / sizes.length;
  const right = stacked(apart + spare);
  const height = Math.max(bottomOf(right), below) + 1;
  return { width, height, ...head, ...right };
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
