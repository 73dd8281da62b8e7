/** What conv-1d computes: one filter over one signal, where its peaks are, and what max-pooling keeps. */
import { InputError, oneOf } from '../../data/input-error.js';
import { words } from './conv-1d.words.js';

export interface SignalSettings {
  readonly signal: readonly number[];
  /** The filter's weights as written; it is slid without flipping. */
  readonly taps: readonly number[];
  readonly padding: 'valid' | 'same';
  readonly stride: number;
  /** Outputs in a pooling window; Infinity: all; 0: no pooling. */
  readonly pool: number;
}

/** One stop of the filter. */
export interface SignalStop {
  readonly index: number;
  /** Position of the first tap on the signal, from 0; negative in the padding. */
  readonly start: number;
  /** What lies under the taps; 0 in the padding. */
  readonly patch: readonly number[];
  readonly products: readonly number[];
  /** Where the middle of the filter stands, in positions of the signal counted from 0; may be half-way. */
  readonly centre: number;
  readonly output: number;
}

/** One window of the max-pooling. */
export interface PoolWindow {
  /** First and last output in it. */
  readonly from: number;
  readonly to: number;
  readonly winner: number;
  readonly value: number;
}

/** Zeros around the signal, and how many stops there are. */
export interface SignalAxis {
  readonly before: number;
  readonly after: number;
  readonly output: number;
}

/** @throws InputError if the filter does not fit */
function axisOf({ signal, taps, stride, padding }: SignalSettings): SignalAxis {
  oneOf('padding', padding, ['valid', 'same']);
  const [length, reach] = [signal.length, taps.length];
  if (!(Number.isInteger(stride) && stride >= 1 && (padding === 'same' || reach <= length))) {
    throw new InputError('bad-size', words.badSize(reach, length, stride), 'stride="1" padding="same"');
  }
  if (padding === 'same') {
    const output = Math.ceil(length / stride);
    const zeros = Math.max(0, (output - 1) * stride + reach - length);
    return { before: Math.floor(zeros / 2), after: Math.ceil(zeros / 2), output };
  }
  return { before: 0, after: 0, output: Math.floor((length - reach) / stride) + 1 };
}

/** Where the largest value stands; the first of equals. */
const largestAt = (values: Float64Array): number => values.indexOf(Math.max(...values));

export class SlidingSignal {
  readonly settings: SignalSettings;
  readonly axis: SignalAxis;
  readonly output: Float64Array;
  readonly pooled: readonly PoolWindow[];

  /** @throws InputError if the filter does not fit */
  constructor(settings: SignalSettings) {
    this.settings = settings;
    this.axis = axisOf(settings);
    // What is drawn as products is what is added up; it agrees with the library's cross-correlation to the last bit.
    this.output = Float64Array.from({ length: this.axis.output }, (_, i) =>
      this.#productsAt(i).reduce((a, b) => a + b, 0),
    );
    this.pooled = poolWindows(this.output, settings.pool);
  }

  get stops(): number {
    return this.output.length;
  }

  at(index: number): SignalStop {
    return {
      index,
      start: this.#startOf(index),
      patch: this.#patchAt(index),
      products: this.#productsAt(index),
      centre: this.centreOf(index),
      output: this.output[index],
    };
  }

  centreOf(index: number): number {
    return this.#startOf(index) + (this.settings.taps.length - 1) / 2;
  }

  /** The stop whose centre is nearest to a position of the signal, counted from 0. */
  stopNear(position: number): number {
    const { stride, taps } = this.settings;
    const index = Math.round((position + this.axis.before - (taps.length - 1) / 2) / stride);
    return Math.min(this.stops - 1, Math.max(0, index));
  }

  /** Positions of the signal, from 0, that are larger than both neighbours. */
  get peaks(): number[] {
    const { signal: values } = this.settings;
    return values.flatMap((value, i) =>
      i > 0 && i < values.length - 1 && value > values[i - 1] && value > values[i + 1] ? [i] : [],
    );
  }

  /** Centres of the positive outputs. */
  get positives(): number[] {
    return Array.from(this.output).flatMap((value, i) => (value > 0 ? [this.centreOf(i)] : []));
  }

  /** The largest output by its signed value; the first of equals. */
  get strongest(): number {
    return largestAt(this.output);
  }

  /** The output of largest magnitude; the first of equals. */
  get largestMagnitude(): number {
    return largestAt(this.output.map(Math.abs));
  }

  #startOf(index: number): number {
    return index * this.settings.stride - this.axis.before;
  }

  #patchAt(index: number): number[] {
    const { taps, signal } = this.settings;
    return taps.map((_, m) => (signal[this.#startOf(index) + m] as number | undefined) ?? 0);
  }

  #productsAt(index: number): number[] {
    return this.#patchAt(index).map((value, m) => value * this.settings.taps[m]);
  }
}

/** Maxima of windows side by side; outputs that fill no window are left out, and the first of equals wins. */
function poolWindows(output: Float64Array, pool: number): PoolWindow[] {
  const size = Math.min(pool, output.length);
  const count = size === 0 ? 0 : Math.floor(output.length / size);
  return Array.from({ length: count }, (_, i) => {
    const from = i * size;
    const winner = from + largestAt(output.subarray(from, from + size));
    return { from, to: from + size - 1, winner, value: output[winner] };
  });
}
