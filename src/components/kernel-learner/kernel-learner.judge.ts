/** How often a peak finder is right, on signals that nobody learned from. */
import { RandomStream } from '../../math/random-stream.js';
import type { PeakNet } from './kernel-learner.nets.js';
import { isPeak, LENGTH, randomSignals, type SignalKind } from './kernel-learner.signals.js';

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
  readonly #signals: Float64Array;
  /** The places with a peak, and those without. */
  readonly #peaks: number[] = [];
  readonly #others: number[] = [];

  constructor(kind: SignalKind) {
    const signals = randomSignals(kind, new RandomStream(0).fork(`held-out ${kind}`), HELD_OUT);
    this.#signals = signals;
    for (let i = 1; i < signals.length - 1; i++) {
      // The ends of a signal have only one neighbour.
      if (i % LENGTH !== 0 && i % LENGTH !== LENGTH - 1) (isPeak(signals, i) ? this.#peaks : this.#others).push(i);
    }
    this.never = this.#others.length / PLACES;
    this.handMade = HAND_MADE.map((filter) => this.#best(filter));
  }

  /** Share of places at which score > 0 exactly where a peak is. */
  accuracy(net: PeakNet, parameters: Float64Array): number {
    const marks = (place: number): boolean => net.score(parameters, this.#signals, place) > 0;
    let right = this.#others.length;
    for (const place of this.#peaks) if (marks(place)) right++;
    for (const place of this.#others) if (marks(place)) right--;
    return right / PLACES;
  }

  /** The most places that `filter ≥ threshold` can get right; only thresholds at the score of a peak can be best. */
  #best([left, middle, right]: readonly number[]): number {
    const u = this.#signals;
    const [peaks, others] = [this.#peaks, this.#others].map((places) => {
      // A loop: this comes before the first picture.
      const scores = new Float64Array(places.length);
      for (let k = 0; k < scores.length; k++) {
        const i = places[k];
        scores[k] = left * u[i - 1] + middle * u[i] + right * u[i + 1];
      }
      return scores.sort();
    });
    let best = others.length;
    let under = 0;
    peaks.forEach((threshold, i) => {
      while (under < others.length && others[under] < threshold) under++;
      best = Math.max(best, under + peaks.length - i);
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
