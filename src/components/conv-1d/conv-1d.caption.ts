/** The sentences under the picture of conv-1d, computed from what is on screen. */
import type { SignalStop, SlidingSignal } from './conv-1d.model.js';
import { words } from './conv-1d.words.js';

type Write = (value: number, decimals?: number) => string;

/** Positions count from 1. */
export const place = (centre: number, write: Write): string => write(centre + 1, 1);

/** What the answer at one stop means for finding peaks. */
function verdict(sliding: SlidingSignal, stop: SignalStop): string {
  if (!Number.isInteger(stop.centre)) return words.between;
  const peak = sliding.peaks.includes(stop.centre);
  if (stop.output > 0) return peak ? words.peak : words.falseAlarm;
  return peak ? words.missed : words.quiet;
}

/** Where the result is positive, against where the signal has its peaks. */
export function comparison(sliding: SlidingSignal, write: Write): string {
  const numbers = (positions: readonly number[]): string[] => positions.map((position) => write(position + 1, 1));
  const { positives, peaks } = sliding;
  const exactly = peaks.length > 0 && numbers(positives).join() === numbers(peaks).join();
  return exactly ? words.exactly(numbers(peaks)) : words.mixed(numbers(positives), numbers(peaks));
}

/** What max-pooling keeps, and why it does not go by magnitude. */
function pooling(sliding: SlidingSignal, write: Write): string {
  const { strongest, largestMagnitude, output, pooled } = sliding;
  if (pooled.length !== 1) return '';
  const at = (stop: number): [string, string] => [write(output[stop], 4), write(sliding.centreOf(stop) + 1, 1)];
  const contrast = largestMagnitude === strongest ? '' : words.notMagnitude(...at(largestMagnitude));
  return words.pooled(...at(strongest), contrast);
}

/** One stop; and what comes of all of them, once `whole` the result is on screen. */
export function caption(sliding: SlidingSignal, stop: SignalStop, write: Write, whole: boolean): string {
  const here = words.answer(place(stop.centre, write), write(stop.output, 4), verdict(sliding, stop));
  return whole ? [here, comparison(sliding, write), pooling(sliding, write)].filter(Boolean).join(' ') : here;
}

/** All numbers in one sentence, for those who do not see the picture. */
export function summary(sliding: SlidingSignal, hidden: boolean, write: Write): string {
  const flat = (values: ArrayLike<number>): string => Array.from(values, (value) => write(value, 4)).join(', ');
  const { signal, taps } = sliding.settings;
  return words.summary(flat(signal), flat(taps), hidden ? words.hidden : flat(sliding.output));
}
