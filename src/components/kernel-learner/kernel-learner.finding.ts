/** One run of a peak finder, and the signals on which it is watched and judged. */
import { sigmoid } from '../../math/elementary.js';
import { Random } from '../../math/random.js';
import { shapeOf } from './kernel-learner.charts.js';
import { judgeOf, type Judge } from './kernel-learner.judge.js';
import type { Settings } from './kernel-learner.model.js';
import { tapsOf, type PeakNet } from './kernel-learner.nets.js';
import { Run } from './kernel-learner.run.js';
import { isPeak, randomSignal } from './kernel-learner.signals.js';
import { words } from './kernel-learner.words.js';

/** Values of the signal on screen. */
const SHOWN = 24;

export class Finding {
  readonly learner: PeakNet;
  readonly run: Run<readonly Float64Array[]>;
  readonly steps: number;
  readonly rate: number;
  readonly judge: Judge;
  /** A signal that it does not learn from; the same for every seed. */
  readonly signal: Float64Array;
  /** Where the signal's highest peak is. */
  readonly peak: number;
  /** Names of the parameters. */
  readonly names: readonly string[];
  readonly #shapes: number[][][];
  readonly #right = new Map<number, number>();

  constructor(settings: Settings, net: PeakNet) {
    const { signals, seed, start } = settings;
    this.learner = net;
    const { units } = net;
    this.steps = settings.steps ?? this.learner.steps;
    this.rate = settings.rate ?? this.learner.rates[signals];
    this.run = new Run(this.learner, { random: new Random(seed), move: net.mover(this.rate), start });
    this.judge = judgeOf(signals);
    this.signal = randomSignal(signals, new Random(0).fork(`shown ${signals}`), SHOWN);
    const peaks = Array.from(this.signal.keys()).filter((place) => this.isPeak(place));
    this.peak = peaks.reduce((best, place) => (this.signal[place] > this.signal[best] ? place : best));
    this.#shapes = Array.from({ length: units }, () => []);
    this.names =
      units === 1
        ? [...words.taps, 'b']
        : [...[1, 2].flatMap((k) => [...words.taps, 'b'].map((name) => `${name} ${String(k)}`)), 'v 1', 'v 2', 'c'];
  }

  isPeak(place: number): boolean {
    return isPeak(this.signal, place);
  }

  /** For each filter, its weights divided by the largest magnitude among them, at every step learned so far. */
  shapes(): readonly (readonly (readonly number[])[])[] {
    this.#shapes.forEach((shapes, k) => {
      for (let step = shapes.length; step <= this.run.trained; step++) {
        shapes.push(shapeOf(tapsOf(this.run.frames[step], k)));
      }
    });
    return this.#shapes;
  }

  /** σ(score) at every inner place of the signal on screen. */
  answers(step: number): number[] {
    const parameters = this.run.frames[step];
    return Array.from({ length: SHOWN - 2 }, (_, at) => sigmoid(this.learner.score(parameters, this.signal, at + 1)));
  }

  /** Largest weight of each filter. */
  scales(step: number): number[] {
    return Array.from({ length: this.learner.units }, (_, k) =>
      Math.max(...tapsOf(this.run.frames[step], k).map(Math.abs)),
    );
  }

  /** Share of right answers on held-out signals. */
  right(step: number): number {
    const right = this.#right.get(step) ?? this.judge.accuracy(this.learner, this.run.frames[step]);
    this.#right.set(step, right);
    return right;
  }

  /** What is seen, in words. */
  summary(step: number, write: (value: number, decimals?: number) => string): string {
    const filters = Array.from({ length: this.learner.units }, (_, k) =>
      Array.from(tapsOf(this.run.frames[step], k), (weight) => write(weight, 2)).join(', '),
    );
    return words.summary(write(step), filters.join('; '), words.percent(write(100 * this.right(step), 1)));
  }
}
