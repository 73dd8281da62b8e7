/** Networks that look for peaks, and the smallest of them: one filter. */
import { sigmoid, softplus } from '../../math/elementary.js';
import type { RandomStream } from '../../math/random-stream.js';
import { isPeak, LENGTH, randomSignals, type SignalKind } from './kernel-learner.signals.js';
import { words } from './kernel-learner.words.js';
import { descend, type Learner, type Move } from './kernel-learner.run.js';

/** Signals of one step. */
const BATCH = 32;
/** Three weights and a bias. */
const UNIT = 4;
/** Where the weights of a unit that reads two others stand among the parameters: after theirs. */
export const READ = 2 * UNIT;

/** The value of unit `k` at place `i` before its sigmoid: its three weights on three neighbours, plus its bias. */
export function unitSum(parameters: Float64Array, k: number, signal: Float64Array, i: number): number {
  const at = k * UNIT;
  return (
    parameters[at] * signal[i - 1] +
    parameters[at + 1] * signal[i] +
    parameters[at + 2] * signal[i + 1] +
    parameters[at + 3]
  );
}

/** The three weights of unit `k`. */
export const tapsOf = (parameters: Float64Array, k: number): Float64Array =>
  parameters.subarray(k * UNIT, k * UNIT + 3);

/** Adds `by` times the derivatives of a unit's sum by its weights and its bias. */
export function addUnit(gradient: Float64Array, k: number, signal: Float64Array, i: number, by: number): void {
  const at = k * UNIT;
  for (let tap = 0; tap < 3; tap++) gradient[at + tap] += by * signal[i - 1 + tap];
  gradient[at + 3] += by;
}

/** Says for every inner place of a signal how likely a peak stands there: σ(score). */
export abstract class PeakNet implements Learner<Float64Array> {
  abstract readonly size: number;
  abstract readonly drawn: readonly number[];
  /** How many filters look at the signal. */
  abstract readonly units: number;
  /** Names of the parameters. */
  abstract readonly names: readonly string[];
  /** Default rate for a kind of signals. */
  abstract readonly rates: Readonly<Record<SignalKind, number>>;
  /** Default number of steps. */
  abstract readonly steps: number;
  readonly kind: SignalKind;

  constructor(kind: SignalKind) {
    this.kind = kind;
  }

  /** Above 0: a peak. */
  abstract score(parameters: Float64Array, signal: Float64Array, i: number): number;

  /** Adds `by` times the score's derivatives; called after `score` for the same place. */
  protected abstract addGradient(
    gradient: Float64Array,
    parameters: Float64Array,
    signal: Float64Array,
    i: number,
    by: number,
  ): void;

  /** The rule that the parameters move by. */
  mover(rate: number): Move {
    return descend(rate);
  }

  batch(random: RandomStream): Float64Array {
    return randomSignals(this.kind, random, BATCH);
  }

  /** Mean binary cross-entropy over all inner places, and its gradient: (σ(s) − y)/n times that of the score s. */
  gradient(parameters: Float64Array, batch: Float64Array, gradient: Float64Array): number {
    gradient.fill(0);
    const n = (batch.length / LENGTH) * (LENGTH - 2);
    let loss = 0;
    for (let start = 0; start < batch.length; start += LENGTH) {
      for (let i = start + 1; i < start + LENGTH - 1; i++) {
        const score = this.score(parameters, batch, i);
        const label = isPeak(batch, i) ? 1 : 0;
        loss += (softplus(score) - label * score) / n;
        this.addGradient(gradient, parameters, batch, i, (sigmoid(score) - label) / n);
      }
    }
    return loss;
  }
}

/** y = σ(w ⋆ u + b). Parameters: w₁ w₂ w₃ b. */
export class OneFilter extends PeakNet {
  readonly size = 4;
  readonly drawn = [0, 1, 2];
  readonly units = 1;
  readonly rates = { uniform: 6, normal: 3, walk: 0.3, spikes: 30 };
  readonly steps = 200;

  get names(): readonly string[] {
    return [...words.taps, 'b'];
  }

  score(parameters: Float64Array, signal: Float64Array, i: number): number {
    return unitSum(parameters, 0, signal, i);
  }

  protected addGradient(
    gradient: Float64Array,
    _parameters: Float64Array,
    signal: Float64Array,
    i: number,
    by: number,
  ): void {
    addUnit(gradient, 0, signal, i, by);
  }
}
