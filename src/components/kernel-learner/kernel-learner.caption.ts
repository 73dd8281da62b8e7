/** The sentence under the picture of a peak finder. */
import { largest } from './kernel-learner.charts.js';
import type { Finding } from './kernel-learner.finding.js';
import { signsOf } from './kernel-learner.model.js';
import type { Manner } from './kernel-learner.peak-picture.js';
import { words } from './kernel-learner.words.js';

/** The signs of a peak detector. */
export const FOUND = '− + −';

export interface Said {
  readonly finding: Finding;
  readonly step: number;
  readonly write: (value: number, decimals?: number) => string;
}

/** As long as what is said of one filter gets. */
export function longestCaption(write: Said['write']): string {
  const [weight, percent] = [write(-1, 2), words.percent(write(10, 1))];
  return words.done([weight, weight, weight].join('\u00a0'), write(10, 1), percent, percent);
}

/** `instead` may say something else. */
export function caption(said: Said, share: number, instead?: Manner['said']): string {
  const { finding, step, write } = said;
  const percent = (value: number): string => words.percent(write(100 * value, 1));
  const right = percent(share);
  const other = instead?.(said, right);
  if (other) return other;
  const { never, handMade } = finding.judge;
  const at = write(step);
  const [taps] = finding.filters(step);
  const signs = signsOf(taps);
  if (step === 0) return words.start(signs, right, percent(never));
  if (signs !== FOUND) return words.growing(at, signs, right);
  if (step < finding.steps) return words.found(at, right, percent(handMade[0]));
  const scale = largest(taps);
  const shape = Array.from(taps, (weight) => write(weight / scale, 2)).join('\u00a0');
  return words.done(shape, write(scale, 1), right, percent(handMade[0]));
}
