/** Where pad and image stand, in CSS pixels. */
import { FRAME } from '../../data/centred-digit.js';
import type { GridBox } from '../../drawing/heat-map.js';
import { UNITS } from './digit-input.model.js';

export interface Layout {
  readonly height: number;
  /** The pad, a cell for each unit. */
  readonly pad: GridBox;
  /** What the network gets. */
  readonly image: GridBox;
  readonly wide: boolean;
}

/** Room for a title above a grid. */
export const TITLE = 24;

const square = (x: number, y: number, cell: number): GridBox => ({ x, y, cell, rows: FRAME, columns: FRAME });

/** @param cell largest side of a cell that the page allows */
export function layoutOf(width: number, cell: number): Layout {
  const wide = width >= 520;
  if (wide) {
    const side = Math.min(cell, Math.floor((0.44 * width) / UNITS));
    const pad = square(1, TITLE, side);
    return { wide, pad, image: square(width - 1 - FRAME * side, TITLE, side), height: TITLE + UNITS * side + 2 };
  }
  // A finger needs the room; the image can be smaller.
  const large = Math.min(cell, Math.floor((width - 2) / UNITS));
  const small = Math.max(1, large - 3);
  const pad = square(Math.floor((width - UNITS * large) / 2), TITLE, large);
  const image = square(Math.floor((width - FRAME * small) / 2), 2 * TITLE + UNITS * large + 16, small);
  return { wide, pad, image, height: image.y + FRAME * small + 2 };
}
