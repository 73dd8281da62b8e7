import type { TrainingFrame } from './frame.js';
import type { History } from './history.js';
import type { TrainingRecipe } from './recipe.js';
import type { RunControl, TrainingRun, TrainingSource, TrainingUpdate } from './source.js';
import { asFailure, type SessionNote, type TrainingFailure, type TrainingState } from './state.js';

/** Whom a track tells what happens. */
export interface TrackListener {
  /** Anything that can be seen has changed. */
  changed(): void;
  noted(note: SessionNote): void;
  failed(failure: TrainingFailure): void;
}

/**
 * One history, the run that adds to it or plays it, and where the reader stands in it. A session has two: the recorded
 * run and the live one.
 */
export class Track {
  readonly #listener: TrackListener;
  #state: TrainingState = { status: 'idle' };
  #history: History | undefined;
  #position = 0;
  #following = true;
  #run: TrainingRun | undefined;
  #abort = new AbortController();
  #shown:
    { readonly position: number; readonly version: number; readonly frame: TrainingFrame | undefined } | undefined;

  constructor(listener: TrackListener) {
    this.#listener = listener;
  }

  get state(): TrainingState {
    return this.#state;
  }

  get history(): History | undefined {
    return this.#history;
  }

  set history(history: History | undefined) {
    this.#history = history;
    this.#shown = undefined;
    this.#position = Math.min(this.#position, history?.steps ?? 0);
    this.#listener.changed();
  }

  /** Step that the reader sees. */
  get position(): number {
    return this.#position;
  }

  /** False once the reader has gone back in the history of a run that goes on. */
  get following(): boolean {
    return this.#following;
  }

  /** The network at the reader's position. */
  get frame(): TrainingFrame | undefined {
    const version = this.#history?.version ?? -1;
    if (this.#shown?.position !== this.#position || this.#shown.version !== version) {
      this.#shown = { position: this.#position, version, frame: this.#history?.frameAt(this.#position) };
    }
    return this.#shown.frame;
  }

  /** True while a run is under way, also if it is paused. */
  get active(): boolean {
    return this.#run !== undefined;
  }

  /** Begins a run and cancels the one before. `controls` hold from its first step. */
  begin(source: TrainingSource, recipe: TrainingRecipe, controls: readonly RunControl[] = []): void {
    this.#cancel();
    this.#abort = new AbortController();
    const run = source.run(recipe, this.#abort.signal);
    for (const control of controls) run.control(control);
    this.#run = run;
    this.#following = true;
    this.#become({ status: 'loading' });
    void this.#listen(run);
  }

  control(request: RunControl): void {
    this.#run?.control(request);
  }

  /** Moves the reader to `step`, at most to the newest known one; there, the reader follows the run again. */
  seek(step: number): void {
    // Where nothing is known yet, the wish is kept until it is.
    const head = this.#history?.steps ?? (Number.isFinite(step) ? step : 0);
    this.#position = Math.min(Math.max(step, 0), head);
    // A replay goes on from here by itself; a live run has only one head.
    this.#following = this.#position === head || this.#run?.seek !== undefined;
    this.#run?.seek?.(this.#position);
    this.#listener.changed();
  }

  /** Cancels the run, if there is one, and is idle; the history stays. */
  stop(): void {
    this.#cancel();
    this.#become({ status: 'idle' });
  }

  /** As new. */
  clear(): void {
    this.#history = undefined;
    this.#shown = undefined;
    this.#position = 0;
    this.#following = true;
    this.stop();
  }

  #cancel(): void {
    this.#run = undefined;
    this.#abort.abort();
  }

  #become(state: TrainingState): void {
    this.#state = state;
    this.#listener.changed();
  }

  /** Reads what a run reports until it ends or is no longer the track's run: then its answers are dropped. */
  async #listen(run: TrainingRun): Promise<void> {
    try {
      for await (const update of run) {
        if (this.#run !== run) return;
        this.#apply(update);
      }
    } catch (error) {
      if (this.#run !== run) return;
      const failure = asFailure(error, 'engine-crashed', 'Training stopped because of an error');
      this.#run = undefined;
      this.#become({ status: 'failed', code: failure.code, reason: failure.message });
      this.#listener.failed(failure);
    }
  }

  #apply(update: TrainingUpdate): void {
    this.#history?.append(update);
    if (this.#following) this.#position = update.step;
    if (update.note) this.#listener.noted(update.note);
    if (update.status === 'finished') this.#run = undefined;
    this.#become({ status: update.status });
  }
}
