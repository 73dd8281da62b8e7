import { pageClock, type Clock } from '../clock.js';
import type { TrainingRecipe } from '../recipe.js';
import type { RunControl, TrainingRun, TrainingSource, TrainingUpdate } from '../source.js';
import { replayPace, type ReplayPace } from './replay-pace.js';

export interface ReplayOptions {
  /** Loads the recording; only its length matters here. */
  readonly load: () => Promise<{ readonly steps: number }>;
  /** Step to begin at; default 0. */
  readonly from?: number;
  /** Duration of a whole replay in milliseconds; default 12 000. */
  readonly duration?: number;
  readonly clock?: Clock;
}

/** A frame that took longer than this (milliseconds), such as the one after a page was hidden, skips nothing. */
const LONGEST_FRAME = 100;
const NOTHING = new Float32Array(0);

/**
 * Plays a recorded run: its updates say where in the recording the reader stands. They carry no numbers, for the
 * recording has them all; no engine is needed.
 */
export class ReplaySource implements TrainingSource {
  constructor(private readonly options: ReplayOptions) {}

  /** The recipe is that of the recording, whatever is asked for. */
  run(_recipe: TrainingRecipe, signal: AbortSignal): TrainingRun {
    return new ReplayRun(signal, this.options);
  }
}

class ReplayRun implements TrainingRun {
  readonly #signal: AbortSignal;
  readonly #load: ReplayOptions['load'];
  readonly #duration: number;
  readonly #clock: Clock;
  #steps = Infinity;
  #pace: ReplayPace = replayPace(0);
  #step: number;
  #playing = true;
  #stepsPerSecond = 0;
  /** Ends the wait of a paused replay. */
  #wake: () => void = () => undefined;

  constructor(signal: AbortSignal, { load, from = 0, duration = 12_000, clock = pageClock }: ReplayOptions) {
    this.#signal = signal;
    this.#load = load;
    this.#duration = duration;
    this.#clock = clock;
    this.#step = from;
    signal.addEventListener('abort', () => {
      this.#wake();
    });
  }

  control(request: RunControl): void {
    if (request.type === 'limit') this.#stepsPerSecond = request.stepsPerSecond;
    else this.#playing = request.type === 'resume';
    if (request.type === 'step') this.#step = Math.min(this.#steps, Math.floor(this.#step) + 1);
    this.#wake();
  }

  seek(step: number): void {
    this.#step = Math.min(this.#steps, Math.max(0, step));
    this.#wake();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<TrainingUpdate, void, undefined> {
    const { steps } = await this.#load();
    this.#steps = steps;
    this.#pace = replayPace(steps);
    this.seek(this.#step);
    let last = this.#clock.now();
    while (!this.#signal.aborted) {
      const update = this.#update();
      yield update;
      if (update.status === 'finished') return;
      const wasPlaying = this.#playing;
      await this.#change();
      const now = this.#clock.now();
      if (wasPlaying && this.#playing) this.#advance(Math.min(now - last, LONGEST_FRAME));
      last = now;
    }
  }

  #update(): TrainingUpdate {
    const ended = this.#step >= this.#steps;
    const status = ended ? 'finished' : this.#playing ? 'running' : 'paused';
    return { status, step: this.#step, losses: NOTHING, accuracies: NOTHING, frames: [], measured: [] };
  }

  /** Moves on by so many milliseconds. */
  #advance(elapsed: number): void {
    const next = this.#pace.stepAt(this.#pace.shareAt(this.#step) + elapsed / this.#duration);
    const limit = this.#stepsPerSecond > 0 ? this.#step + (elapsed / 1000) * this.#stepsPerSecond : Infinity;
    this.#step = Math.min(next, limit, this.#steps);
  }

  /** Until the next animation frame; while paused, until something is asked. */
  #change(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve;
      if (this.#playing) this.#clock.frame(resolve);
    });
  }
}
