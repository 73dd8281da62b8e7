/** The sentence under the picture of a peak finder. */
import { signsOf } from './kernel-learner.model.js';
import { tapsOf } from './kernel-learner.nets.js';
import { words } from './kernel-learner.words.js';

export interface Said {
  readonly parameters: Float64Array;
  readonly step: number;
  readonly steps: number;
  readonly diverged: number | undefined;
  /** Shares of right answers. */
  readonly right: number;
  readonly never: number;
  readonly handMade: readonly number[];
  /** What speaks instead, of other networks than one filter. */
  readonly other?: ((said: Said, right: string) => string) | undefined;
  readonly write: (value: number, decimals?: number) => string;
}

export function caption(said: Said): string {
  const { parameters, step, steps, diverged, never, handMade, write } = said;
  if (diverged !== undefined && step >= diverged) return words.diverged(write(diverged));
  const percent = (share: number): string => words.percent(write(100 * share, 1));
  const right = percent(said.right);
  if (said.other) return said.other(said, right);
  const at = write(step);
  const taps = tapsOf(parameters, 0);
  const signs = signsOf(taps);
  if (step === 0) return words.start(signs, right, percent(never));
  const found = signs === '− + −';
  if (step < steps) return found ? words.found(at, right, percent(handMade[0])) : words.growing(at, signs, right);
  if (!found) return words.unfinished(at, signs, right);
  const scale = Math.max(...taps.map(Math.abs));
  const shape = Array.from(taps, (weight) => write(weight / scale, 2)).join('\u00a0');
  return words.done(shape, write(scale, 1), right, percent(handMade[0]));
}
