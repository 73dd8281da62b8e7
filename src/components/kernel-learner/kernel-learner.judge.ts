/** How often a peak finder is right, on signals that nobody learned from. */
import { Random } from '../../math/random.js';
import type { PeakNet } from './kernel-learner.nets.js';
import { isPeak, LENGTH, randomSignal, type SignalKind } from './kernel-learner.signals.js';

/** Two filters that a person might design. */
export const HAND_MADE: readonly (readonly number[])[] = [
  [-1, 1, -1],
  [-0.5, 1, -0.5],
];

const HELD_OUT = 600;
/** Places that are judged. */
export const PLACES = HELD_OUT * (LENGTH - 2);

/** Held-out signals of one kind; the same for every seed. */
export class Judge {
  /** Share of right answers of each hand-made filter, each with its best threshold on these very signals. */
  readonly handMade: readonly number[];
  /** Share of places without a peak: what it takes to be right by never marking anything. */
  readonly never: number;
  readonly #signals: readonly Float64Array[];

  constructor(kind: SignalKind) {
    const random = new Random(0).fork(`held-out ${kind}`);
    this.#signals = Array.from({ length: HELD_OUT }, () => randomSignal(kind, random));
    const peaks = this.#signals.reduce((sum, signal) => sum + signal.filter((_, i) => isPeak(signal, i)).length, 0);
    this.never = 1 - peaks / PLACES;
    this.handMade = HAND_MADE.map((filter) => this.#best(filter));
  }

  /** Share of places at which score > 0 exactly where a peak is. */
  accuracy(net: PeakNet, parameters: Float64Array): number {
    let right = 0;
    for (const signal of this.#signals) {
      for (let i = 1; i < LENGTH - 1; i++) {
        if (net.score(parameters, signal, i) > 0 === isPeak(signal, i)) right++;
      }
    }
    return right / PLACES;
  }

  /** The most places that `filter ≥ threshold` can get right; only thresholds at the score of a peak can be best. */
  #best([left, middle, right]: readonly number[]): number {
    const peaks: number[] = [];
    const others: number[] = [];
    for (const signal of this.#signals) {
      for (let i = 1; i < LENGTH - 1; i++) {
        const score = left * signal[i - 1] + middle * signal[i] + right * signal[i + 1];
        (isPeak(signal, i) ? peaks : others).push(score);
      }
    }
    const [sorted, below] = [Float64Array.from(peaks).sort(), Float64Array.from(others).sort()];
    let best = below.length;
    let under = 0;
    sorted.forEach((threshold, i) => {
      while (under < below.length && below[under] < threshold) under++;
      best = Math.max(best, under + sorted.length - i);
    });
    return best / PLACES;
  }
}

const judges = new Map<SignalKind, Judge>();

/** The judge of a kind of signals, made once. */
export function judgeOf(kind: SignalKind): Judge {
  const judge = judges.get(kind) ?? new Judge(kind);
  judges.set(kind, judge);
  return judge;
}
