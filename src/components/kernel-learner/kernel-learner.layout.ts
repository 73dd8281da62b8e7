/** Where the charts of the peak finders stand, in CSS pixels, for a given width. */

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PeakLayout {
  readonly width: number;
  readonly height: number;
  /** One for each filter: its weights as bars. */
  readonly bars: readonly Rect[];
  readonly accuracy: Rect;
  readonly signal: Rect;
  /** The network's answer below the signal. */
  readonly answer: Rect;
  /** One for each filter: its weights over the steps. */
  readonly paths: readonly Rect[];
}

/** Room for a heading above a chart. */
export const TITLE = 26;
/** Room for names below bars and for numbers below an axis. */
export const FOOT = 22;
/** Room for the current weights at the end of their curves. */
export const ENDS = 98;
const GAP = 30;
const WIDE = 560;
const ACCURACY = 126;

/** Equal parts of a rectangle, side by side. */
function split({ x, y, width, height }: Rect, parts: number, gap: number): Rect[] {
  const each = (width - (parts - 1) * gap) / parts;
  return Array.from({ length: parts }, (_, i) => ({ x: x + i * (each + gap), y, width: each, height }));
}

export function layOutPeaks(width: number, units: number): PeakLayout {
  return width >= WIDE ? sideBySide(width, units) : stacked(width, units);
}

/** The filter and its record left, the signal and the steps right. */
function sideBySide(width: number, units: number): PeakLayout {
  const left = units === 1 ? 190 : 246;
  const x = left + GAP;
  const right = width - x;
  const signal = { x, y: TITLE + 8, width: right, height: 96 };
  const answer = { x, y: signal.y + signal.height + 16, width: right, height: 46 };
  const bars = { x: 0, y: TITLE, width: left, height: answer.y + answer.height - TITLE - FOOT + 12 };
  const second = answer.y + answer.height + FOOT + 12 + TITLE;
  return {
    width,
    height: second + ACCURACY + FOOT,
    bars: split(bars, units, 12),
    accuracy: { x: 0, y: second, width: left, height: ACCURACY },
    signal,
    answer,
    paths: split({ x, y: second, width: right, height: ACCURACY }, units, 16),
  };
}

/** On narrow pages: the filter (and beside a single one its record), the signal, the steps. */
function stacked(width: number, units: number): PeakLayout {
  const single = units === 1;
  const half = (width - GAP / 2) / 2;
  const bars = { x: 0, y: TITLE, width: single ? half : width, height: ACCURACY };
  const below = TITLE + ACCURACY + FOOT + TITLE;
  const accuracy = {
    x: single ? half + GAP / 2 : 0,
    y: single ? TITLE : below + 10,
    width: single ? half : width,
    height: ACCURACY,
  };
  const signal = { x: 0, y: accuracy.y + ACCURACY + FOOT + TITLE + 26, width, height: 84 };
  const answer = { x: 0, y: signal.y + signal.height + 16, width, height: 46 };
  const first = answer.y + answer.height + FOOT + 12 + TITLE;
  const each = ACCURACY + FOOT + TITLE + 8;
  return {
    width,
    height: first + units * each - TITLE - 8,
    bars: split(bars, units, 16),
    accuracy,
    signal,
    answer,
    paths: Array.from({ length: units }, (_, k) => ({ x: 0, y: first + k * each, width, height: ACCURACY })),
  };
}

/** Tops of labels `least` apart, as near as possible to where they want to be, within a range. */
export function spread(wanted: readonly number[], least: number, [low, high]: readonly [number, number]): number[] {
  const order = wanted.map((_, i) => i).sort((a, b) => wanted[a] - wanted[b]);
  const placed = [...wanted];
  order.forEach((at, rank) => {
    placed[at] = Math.max(wanted[at], rank > 0 ? placed[order[rank - 1]] + least : low);
  });
  for (let rank = order.length - 1; rank >= 0; rank--) {
    const limit = rank < order.length - 1 ? placed[order[rank + 1]] - least : high;
    placed[order[rank]] = Math.min(placed[order[rank]], limit);
  }
  return placed;
}
