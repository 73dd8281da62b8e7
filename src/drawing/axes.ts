/** Axes and curves of a chart, as numbers and path data: no DOM. Lengths are CSS pixels. */

/** One axis: values to pixels and back, and where its ticks stand. */
export interface Axis {
  /** Pixel of a value. A logarithmic axis puts zero and negative values on its lower end. */
  toPixel(value: number): number;
  /** Value at a pixel. */
  toValue(pixel: number): number;
  /** Round values inside the domain, ascending. */
  readonly ticks: readonly number[];
  /** Decimals that the ticks need. */
  readonly decimals: number;
}

type Interval = readonly [number, number];

/** Distance of round ticks (1, 2 or 5 times a power of ten) so that about `count` fit into `span`. */
function tickStep(span: number, count: number): number {
  const rough = span / Math.max(1, count);
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = rough / power;
  return power * (factor > 5 ? 10 : factor > 2 ? 5 : factor > 1 ? 2 : 1);
}

/** Decimals at which the number is exact, as far as a chart cares. */
function decimalsOf(value: number): number {
  return Math.max(0, -Math.floor(Math.log10(value) + 1e-9));
}

/** Round values within `[low, high]`, about `count` of them, ascending. Empty if the domain is. */
export function niceTicks(low: number, high: number, count: number): number[] {
  if (!(high > low) || !Number.isFinite(high - low)) return [];
  const step = tickStep(high - low, count);
  const decimals = decimalsOf(step);
  const first = Math.ceil(low / step - 1e-9);
  const last = Math.floor(high / step + 1e-9);
  // `+ 0` turns a negative zero into zero.
  return Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * step).toFixed(decimals)) + 0);
}

/** Powers of ten within `[low, high]`, both positive; with their double and fivefold if there are fewer than three. */
export function logTicks(low: number, high: number): number[] {
  if (!(low > 0 && high > low)) return [];
  const ticks = (factors: readonly number[]): number[] => {
    const found: number[] = [];
    for (let power = Math.floor(Math.log10(low)); power <= Math.ceil(Math.log10(high)); power++) {
      for (const factor of factors) {
        const tick = Number(`${String(factor)}e${String(power)}`);
        if (tick >= low * (1 - 1e-9) && tick <= high * (1 + 1e-9)) found.push(tick);
      }
    }
    return found;
  };
  const powers = ticks([1]);
  return powers.length < 3 ? ticks([1, 2, 5]) : powers;
}

/** The next round value at or above `value`, for the end of an axis. */
export function niceTop(value: number, count = 5): number {
  if (!(value > 0) || !Number.isFinite(value)) return 1;
  const step = tickStep(value, count);
  return Number((Math.ceil(value / step - 1e-9) * step).toFixed(decimalsOf(step)));
}

/** An even axis with about `count` ticks. `pixels` may run upwards (`[bottom, top]`). */
export function linearAxis([low, high]: Interval, [from, to]: Interval, count = 5): Axis {
  const perUnit = high === low ? 0 : (to - from) / (high - low);
  const ticks = niceTicks(low, high, count);
  return {
    toPixel: (value) => from + (value - low) * perUnit,
    toValue: (pixel) => (perUnit === 0 ? low : low + (pixel - from) / perUnit),
    ticks,
    decimals: ticks.length > 1 ? decimalsOf(ticks[1] - ticks[0]) : 0,
  };
}

/** An axis on which equal distances are equal ratios; both ends of the domain are positive. */
export function logAxis([low, high]: Interval, pixels: Interval): Axis {
  const even = linearAxis([Math.log10(low), Math.log10(high)], pixels);
  const ticks = logTicks(low, high);
  return {
    toPixel: (value) => even.toPixel(Math.log10(value > low ? value : low)),
    toValue: (pixel) => 10 ** even.toValue(pixel),
    ticks,
    decimals: ticks.length > 0 ? decimalsOf(ticks[0]) : 0,
  };
}

/**
 * Mean of each value and the up to `window − 1` values before it: what is drawn at a step never changes later. NaN is
 * skipped; where a window holds nothing else, the mean is NaN.
 */
export function trailingMean(values: ArrayLike<number>, window: number): Float64Array {
  const means = new Float64Array(values.length);
  for (let i = 0; i < values.length; i++) means[i] = meanOf(values, i + 1 - window, i + 1);
  return means;
}

/** Mean of the values `from … to − 1` that are numbers; NaN if there are none. */
export function meanOf(values: ArrayLike<number>, from = 0, to = values.length): number {
  let sum = 0;
  let count = 0;
  for (let i = Math.max(0, from); i < to; i++) {
    if (Number.isNaN(values[i])) continue;
    sum += values[i];
    count++;
  }
  return sum / count;
}

const round = (pixel: number): number => Math.round(pixel * 10) / 10;

/**
 * Path through the values of steps 1, 2, … `upTo`. Of the steps that share a column of pixels, the lowest and the highest
 * are kept, so that a path has at most two points per pixel and loses no peak. NaN and infinities leave a gap.
 */
export function curvePath(values: ArrayLike<number>, x: Axis, y: Axis, upTo: number = values.length): string {
  const end = Math.min(upTo, values.length);
  let path = '';
  let pen = 'M';
  for (let i = 0; i < end;) {
    if (!Number.isFinite(values[i])) {
      pen = 'M';
      i++;
      continue;
    }
    const column = Math.floor(x.toPixel(i + 1));
    let lowest = i;
    let highest = i;
    for (; i < end && Number.isFinite(values[i]) && Math.floor(x.toPixel(i + 1)) === column; i++) {
      if (values[i] < values[lowest]) lowest = i;
      if (values[i] > values[highest]) highest = i;
    }
    const kept = lowest === highest ? [lowest] : [Math.min(lowest, highest), Math.max(lowest, highest)];
    for (const index of kept) {
      path += `${pen}${String(round(x.toPixel(index + 1)))} ${String(round(y.toPixel(values[index])))}`;
      pen = 'L';
    }
  }
  return path;
}
