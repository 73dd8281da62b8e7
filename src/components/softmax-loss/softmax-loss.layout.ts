/** Where bars and digit of softmax-loss stand, in CSS pixels, for a given width. */
import type { GridBox } from '../../drawing/heat-map.js';
import { CLASSES } from './softmax-loss.model.js';

/** One column of bars: `zero` is where they begin, a value of `most` is `unit` · `most` long. */
export interface BarColumn {
  readonly x: number;
  readonly width: number;
  readonly zero: number;
  /** Pixels per unit. */
  readonly unit: number;
  /** Right edge of the numbers. */
  readonly numbers: number;
}

export interface SoftmaxLayout {
  readonly width: number;
  readonly height: number;
  readonly wide: boolean;
  readonly digit: GridBox;
  /** Top of the first row, and height of a row. */
  readonly top: number;
  readonly row: number;
  /** Right edge of the class names. */
  readonly names: number;
  readonly logits: BarColumn;
  readonly probabilities: BarColumn;
  readonly gradient: BarColumn;
  /** Where the arrow back runs. */
  readonly arrow: number;
}

/** Logits beyond this are drawn as long as this. */
export const DRAWN_LOGIT = 10;

/** Room for a number such as `−0.731`. */
const NUMBER = 44;

export function layOut(width: number): SoftmaxLayout {
  const wide = width >= 560;
  const side = wide ? 112 : 56;
  const digit: GridBox = { x: 0, y: wide ? 24 : 2, cell: side / 28, rows: 28, columns: 28 };
  const first = wide ? side + 40 : 0;
  const names = first + 14;
  const gap = wide ? 30 : 12;
  const top = wide ? 26 : side + 32;
  const row = 24;
  const room = width - names - 8 - 2 * gap;
  // The logits are dragged: they get the widest column.
  const shares = [0.38, 0.29, 0.33];
  const bars = (index: number, signed: boolean, most: number): BarColumn => {
    const before = shares.slice(0, index).reduce((sum, share) => sum + share * room + gap, 0);
    const [x, column] = [names + 8 + before, shares[index] * room];
    const length = column - NUMBER;
    const zero = signed ? x + length / 2 : x;
    return { x, width: column, zero, unit: (signed ? length / 2 : length) / most, numbers: x + column };
  };
  const arrow = top + CLASSES * row + 14;
  return {
    ...{ width, wide, digit, top, row, names, arrow },
    height: arrow + 16,
    logits: bars(0, true, DRAWN_LOGIT),
    probabilities: bars(1, false, 1),
    gradient: bars(2, true, 1),
  };
}
