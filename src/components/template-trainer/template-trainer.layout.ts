/** Where things stand in the picture, in CSS pixels. */
import type { GridBox } from '../../drawing/heat-map.js';
import { FILTERS, SIDE } from './template-trainer.sizes.js';

export interface Row {
  readonly titleY: number;
  readonly boxes: readonly GridBox[];
  /** Baselines of the lines under the tiles. */
  readonly lines: readonly number[];
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  /** Narrow pictures have the image and the answer above the filters. */
  readonly narrow: boolean;
  /** The training images, one for each class. */
  readonly images: readonly GridBox[];
  /** Chart of the probability of the right answer. */
  readonly curve: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** What the net is asked about. */
  readonly probe: GridBox;
  readonly bars: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly pitch: number;
    readonly titleY: number;
  };
  /** Start, change, sum. */
  readonly rows: readonly Row[];
}

export type ImageBoxes = (x: number, y: number, side: number) => GridBox[];

const [TITLE, LINE, GAP] = [20, 15, 14];
const LINES = [1, 2, 2];

/** A digit in a square of side `side`. */
const tile = (x: number, y: number, side: number): GridBox => ({ x, y, cell: side / SIDE, rows: SIDE, columns: SIDE });

function rowsFrom(x: number, y: number, side: number, gap: number, size: number): { rows: Row[]; bottom: number } {
  let top = y;
  const rows = LINES.map((lines) => {
    const titleY = top + 13;
    const tilesY = top + TITLE;
    const boxes = Array.from({ length: FILTERS }, (_, k) => ({
      ...{ x: x + k * (side + gap), y: tilesY },
      ...{ cell: side / size, rows: size, columns: size },
    }));
    const under = tilesY + side;
    top = under + lines * LINE + GAP;
    return { titleY, boxes, lines: Array.from({ length: lines }, (_, i) => under + 13 + i * LINE) };
  });
  return { rows, bottom: top - GAP + 4 };
}

/**
 * @param size side of the filters in weights
 * @param imageBoxes where training images stand in a square, if there are several
 */
export function layOut(
  width: number,
  size: number,
  imageBoxes: ImageBoxes = (x, y, side) => [tile(x, y, side)],
): Layout {
  const narrow = width < 640;
  if (narrow) {
    const side = Math.min(112, Math.round(width * 0.3));
    const barsX = side + 24;
    const pitch = 15;
    const top = TITLE + 28 + 10 * pitch + 18;
    const gap = 6;
    const { rows, bottom } = rowsFrom(0, top, Math.floor((width - (FILTERS - 1) * gap) / FILTERS), gap, size);
    return {
      ...{ width, height: bottom, narrow, rows, images: imageBoxes(0, TITLE, side) },
      curve: { x: 0, y: TITLE + side + 26, width: side, height: top - GAP - 8 - (TITLE + side + 26) },
      probe: tile(barsX, 0, 42),
      bars: { x: barsX, y: TITLE + 28, width: width - barsX, pitch, titleY: 13 },
    };
  }
  const [left, right, gap] = [112, 108, 8];
  const tilesX = left + 36;
  const side = Math.floor((width - tilesX - right - 28 - (FILTERS - 1) * gap) / FILTERS);
  const { rows, bottom } = rowsFrom(tilesX, 0, side, gap, size);
  const barsX = width - right;
  const curveY = rows[2].boxes[0].y;
  return {
    ...{ width, height: bottom, narrow, rows, images: imageBoxes(0, TITLE, left) },
    curve: { x: 0, y: curveY, width: left, height: side },
    probe: tile(barsX, TITLE, side),
    // In line with the second row of filters.
    bars: { x: barsX, y: rows[1].boxes[0].y, width: right, pitch: 18, titleY: rows[1].titleY },
  };
}
