/** Where the rows of conv-1d stand, in CSS pixels: all of them share one x axis. */
import type { SlidingSignal } from './conv-1d.model.js';

/** A chart's plot: values up and down. */
export interface Plot {
  readonly top: number;
  readonly bottom: number;
  readonly y: Scale;
}

/** Values to pixels and back; a chart whose numbers stand at its points needs no ticks. */
interface Scale {
  toPixel(value: number): number;
  toValue(pixel: number): number;
}

function scaleOf([low, high]: readonly [number, number], bottom: number, top: number): Scale {
  const perUnit = (top - bottom) / (high - low);
  return {
    toPixel: (value) => bottom + (value - low) * perUnit,
    toValue: (pixel) => low + (pixel - bottom) / perUnit,
  };
}

export interface SignalLayout {
  readonly width: number;
  readonly height: number;
  /** Wide enough for the names of the rows to stand left of them. */
  readonly wide: boolean;
  /** Left edge of the shared axis, and the width of one position on it. */
  readonly left: number;
  readonly slot: number;
  readonly signal: Plot;
  readonly result: Plot;
  /** Top of the row of position numbers. */
  readonly positions: number;
  /** Tops of the rows of cells, and their height. */
  readonly taps: number;
  readonly products: number;
  readonly cell: number;
  /** Top of the brackets around pooling windows, and of the row of pooled values. */
  readonly bracket: number;
  readonly pool: number;
  /** Decimals that fit into a place of the axis; undefined where no number does. */
  readonly decimals: number | undefined;
  /** Middle of a position of the signal, counted from 0. */
  x(position: number): number;
}

/** Least and greatest values on the two axes. */
export interface Ranges {
  readonly signal: readonly [number, number];
  readonly result: readonly [number, number];
}

/** Axes that hold zero and all values; they only grow while a point is dragged, so `before` is kept. */
export function rangesOf(sliding: SlidingSignal, before?: Ranges): Ranges {
  const around = (values: ArrayLike<number>, known: readonly [number, number]): readonly [number, number] => [
    Math.min(...Array.from(values), ...known),
    Math.max(...Array.from(values), ...known),
  ];
  return {
    signal: around(sliding.settings.signal, before?.signal ?? [0, 1]),
    result: around(sliding.output, before?.result ?? [-0.1, 0.1]),
  };
}

const GUTTER = 88;
const CELL = 30;

export function layOut(sliding: SlidingSignal, ranges: Ranges, width: number, largestCell: number): SignalLayout {
  const { signal, pool } = sliding.settings;
  const { before, after } = sliding.axis;
  const wide = width >= 560;
  const left = wide ? GUTTER : 0;
  const slot = Math.min(Math.max(72, largestCell), (width - left) / (signal.length + before + after));
  const decimals = slot >= 54 ? 4 : slot >= 33 ? 2 : undefined;
  const title = wide ? 0 : 20;

  const plot = (top: number, height: number, range: readonly [number, number], below: number): Plot => ({
    top,
    bottom: top + height,
    // Room for the numbers above the points and below the bars.
    y: scaleOf(range, top + height - below, top + 30),
  });
  const negative = ranges.signal[0] < 0;
  const signalPlot = plot(title, negative ? 150 : 118, ranges.signal, negative ? 26 : 14);
  const positions = signalPlot.bottom - (negative ? 0 : 14);
  const taps = positions + 22 + title;
  const products = taps + CELL + 8 + title;
  const resultTop = products + CELL + 14 + title;
  const result = plot(resultTop, 174, ranges.result, 38);
  const bracket = result.bottom + 18;
  const poolTop = bracket + 11 + title;
  return {
    width,
    wide,
    left,
    slot,
    signal: signalPlot,
    positions,
    taps,
    products,
    result,
    bracket,
    pool: poolTop,
    cell: CELL,
    decimals,
    height: pool > 0 ? poolTop + CELL + 6 : result.bottom + 20,
    x: (position) => left + (position + before + 0.5) * slot,
  };
}
