/** Random signals, and where their peaks are. */
import type { Random } from '../../math/random.js';

export const SIGNALS = ['uniform', 'normal', 'walk', 'spikes'] as const;
export type SignalKind = (typeof SIGNALS)[number];

/** Values of a signal. */
export const LENGTH = 32;
/** Share of the values of `spikes` that are not 0. */
const SPIKES = 0.2;

/** `length` values: each on its own, or for `walk` the last one plus a step. */
export function randomSignal(kind: SignalKind, random: Random, length = LENGTH): Float64Array {
  let last = 0;
  return new Float64Array(length).map(() => {
    if (kind === 'uniform') return random.uniform();
    if (kind === 'spikes') return random.uniform() < SPIKES ? random.uniform() : 0;
    const step = random.normal();
    last = kind === 'walk' ? last + step : step;
    return last;
  });
}

/** Larger than both neighbours. */
export const isPeak = (signal: Float64Array, i: number): boolean =>
  signal[i] > signal[i - 1] && signal[i] > signal[i + 1];
