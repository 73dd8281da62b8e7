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
const GAP = 30;
export const WIDE = 560;
const ACCURACY = 126;

/** One filter: on wide pages the filter and its record left, the signal and the steps right; else one below the other. */
export function layOutPeaks(width: number, wideLeft = 190): PeakLayout {
  const wide = width >= WIDE;
  const left = wide ? wideLeft : (width - GAP / 2) / 2;
  const x = wide ? left + GAP : 0;
  const right = width - x;
  const [signalHeight, below] = wide ? [96, 8] : [84, ACCURACY + FOOT + TITLE + 26];
  const signal = { x, y: TITLE + below, width: right, height: signalHeight };
  const answer = { x, y: signal.y + signalHeight + 16, width: right, height: 46 };
  const second = answer.y + answer.height + FOOT + 12 + TITLE;
  return {
    width,
    height: second + ACCURACY + FOOT,
    bars: [{ x: 0, y: TITLE, width: left, height: wide ? answer.y + answer.height - TITLE - FOOT + 12 : ACCURACY }],
    accuracy: { x: wide ? 0 : left + GAP / 2, y: wide ? second : TITLE, width: left, height: ACCURACY },
    signal,
    answer,
    paths: [{ x, y: second, width: right, height: ACCURACY }],
  };
}

/** Tops of labels `least` apart, as near as possible to where they want to be, within a range. */
export function spread(wanted: readonly number[], least: number, [low, high]: readonly [number, number]): number[] {
  const order = Array.from(wanted.keys()).sort((a, b) => wanted[a] - wanted[b]);
  const placed = [...wanted];
  let top = low;
  for (const at of order) top = (placed[at] = Math.max(wanted[at], top)) + least;
  let bottom = high;
  for (const at of order.reverse()) bottom = (placed[at] = Math.min(placed[at], bottom)) - least;
  return placed;
}
