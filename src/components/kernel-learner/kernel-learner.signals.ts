/** Random signals, and where their peaks are. */
import type { RandomStream } from '../../math/random-stream.js';

export type SignalKind = 'uniform' | 'normal' | 'walk' | 'spikes';

/** Values of a signal. */
export const LENGTH = 32;
/** Share of the values of `spikes` that are not 0. */
const SPIKES = 0.2;

/** The next value of a signal: on its own, or for `walk` the last one plus a step. */
function nextValue(kind: SignalKind, random: RandomStream, last: number): number {
  if (kind === 'uniform') return random.uniform();
  if (kind === 'spikes') return random.uniform() < SPIKES ? random.uniform() : 0;
  return kind === 'walk' ? last + random.normal() : random.normal();
}

/** `count` signals of `length` values, one after the other in one array. */
export function randomSignals(kind: SignalKind, random: RandomStream, count: number, length = LENGTH): Float64Array {
  const signals = new Float64Array(count * length);
  let value = 0;
  for (let i = 0; i < signals.length; i++) {
    signals[i] = value = nextValue(kind, random, i % length === 0 ? 0 : value);
  }
  return signals;
}

/** Larger than both neighbours. */
export const isPeak = (signal: Float64Array, i: number): boolean =>
  signal[i] > signal[i - 1] && signal[i] > signal[i + 1];
