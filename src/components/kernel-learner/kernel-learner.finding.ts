/** One run of a peak finder, and the signals on which it is watched and judged. */
import { sigmoid } from '../../math/elementary.js';
import { RandomStream } from '../../math/random-stream.js';
import { shapeOf } from './kernel-learner.charts.js';
import { judgeOf, type Judge } from './kernel-learner.judge.js';
import type { Settings } from './kernel-learner.model.js';
import { tapsOf, type PeakNet } from './kernel-learner.nets.js';
import { Run } from './kernel-learner.run.js';
import { isPeak, randomSignals } from './kernel-learner.signals.js';

/** Values of the signal on screen. */
const SHOWN = 24;

export class Finding {
  readonly learner: PeakNet;
  readonly run: Run<Float64Array>;
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

  constructor(settings: Settings, net: PeakNet) {
    const { signals, seed, start } = settings;
    this.learner = net;
    this.steps = settings.steps ?? this.learner.steps;
    this.rate = settings.rate ?? this.learner.rates[signals];
    this.run = new Run(this.learner, { random: new RandomStream(seed), move: net.mover(this.rate), start });
    this.judge = judgeOf(signals);
    this.signal = randomSignals(signals, new RandomStream(0).fork(`shown ${signals}`), 1, SHOWN);
    const places = Array.from(this.signal.keys()).filter((place) => isPeak(this.signal, place));
    this.peak = places.reduce((best, place) => (this.signal[place] > this.signal[best] ? place : best));
    this.#shapes = Array.from({ length: net.units }, () => []);
    this.names = net.names;
  }

  /** Its first picture is the start, which is known. */
  prepare(): boolean {
    return true;
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

  /** The three weights of each filter. */
  filters(step: number): Float64Array[] {
    return this.#shapes.map((_, k) => tapsOf(this.run.frames[step], k));
  }

  /** Share of right answers on held-out signals. */
  right(step: number): number {
    return this.judge.accuracy(this.learner, this.run.frames[step]);
  }
}
